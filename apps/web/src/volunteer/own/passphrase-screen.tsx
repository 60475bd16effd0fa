import { useState, type FormEvent, type ReactNode } from 'react';
import { NewPassphraseFields } from '../../own/new-passphrase-fields';
import { OwnSentences } from '../../own/own-sentences';
import { useNewPassphrase } from '../../own/use-new-passphrase';
import { useWords } from '../messages';
import { useUnlocked } from '../../platform/session/session';
import { Link } from '../frame/router';
import { Screen } from '../frame/screen';
import { Button } from '../kit';
import { BackToMe } from './back-to-me';

/** A new passphrase for somebody who knows the old one. */
export const PassphraseScreen = (): ReactNode => (
  <OwnSentences>
    <Form />
  </OwnSentences>
);

function Form(): ReactNode {
  const words = useWords();
  const { me } = useUnlocked();
  const made = useNewPassphrase();
  const [done, setDone] = useState(false);
  if (done) return <BackToMe title={words.t('own.pass.title')} done={words.t('own.pass.done')} />;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void made.save().then(setDone);
  };
  return (
    <Screen title={words.t('own.pass.title')}>
      <form className="stack" onSubmit={submit} noValidate>
        {/* For the phone's own password keeper: it wants to know whose passphrase this is. */}
        <input type="text" autoComplete="username" value={me.handle} readOnly hidden />
        <NewPassphraseFields made={made} />
        <div className="actions">
          <Link to="/me" size="big" icon="back">
            {words.t('me.notNow')}
          </Link>
          <Button type="submit" variant="primary" size="main" icon="key" busy={made.busy}>
            {words.t('own.pass.save')}
          </Button>
        </div>
      </form>
    </Screen>
  );
}
