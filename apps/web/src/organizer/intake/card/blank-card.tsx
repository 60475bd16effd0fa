import { useMemo, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { openMessages, type Catalog, type Messages } from '../../../i18n/messages';
import { useUnlocked } from '../../../platform/session/session';
import { Button, Select } from '../../../ui';
import { CATALOGS, LANGUAGES, useWords, type MessageKey } from '../../messages';
import { BRING_CATALOGS, BringSentences } from '../../messages/bring-sentences';
import { CardField } from './card-field';
import { CARD_FIELDS } from './card-fields';
import '../../sheets/route-sheets.css';
import './blank-card.css';

/** The questions of a call on one sheet of paper, in the order in which they are keyed in. */
export const BlankCard = (): ReactNode => (
  <BringSentences>
    <Screen />
  </BringSentences>
);

function Screen(): ReactNode {
  const words = useWords();
  const [tongue, setTongue] = useState(words.locale);
  return (
    <>
      <header className="page-head sheet-controls">
        <div>
          <h1>{words.t('blank.title')}</h1>
          <p>{words.t('blank.lead')}</p>
        </div>
        <div className="row">
          <Link to="/intake?from=paper">{words.t('intake.cards.title')}</Link>
          <Link to="/intake/list">{words.t('bring.title')}</Link>
        </div>
      </header>
      <div className="sheet-controls row">
        <Select
          label={words.t('blank.language')}
          value={tongue}
          options={LANGUAGES.map(({ tag, name }) => ({ value: tag as string, label: name }))}
          onChange={setTongue}
        />
        <Button variant="primary" onPress={() => print()}>
          {words.t('blank.print')}
        </Button>
      </div>
      <Sheet tongue={tongue} />
    </>
  );
}

/** Everything in the language of who fills it in; under it, small, in that of who keys it in. */
function Sheet({ tongue }: { readonly tongue: string }): ReactNode {
  const desk = useWords();
  const { hub } = useUnlocked().me;
  const theirs = useCardWords(tongue);
  const under = tongue === desk.locale ? null : desk;
  return (
    <section className="sheet blank-card" lang={tongue} dir={theirs.direction}>
      <header>
        <h2>{theirs.t('blank.heading')}</h2>
        <p>
          <bdi>{hub.name}</bdi> <bdi dir="ltr">{hub.phone}</bdi>
        </p>
        <p>{theirs.t('blank.promise')}</p>
      </header>
      <ol>
        {CARD_FIELDS.map((field) => (
          <CardField key={field.name} field={field} theirs={theirs} desk={under} />
        ))}
      </ol>
      <p className="blank-small" lang={desk.locale} dir={desk.direction}>
        {desk.t('blank.destroy')}
      </p>
      <footer>
        <strong>{theirs.t('blank.slip')}</strong>
        <span>
          {theirs.t('blank.slip.code')} <Boxes groups={5} of={4} />
        </span>
        <span>
          {theirs.t('blank.slip.sign')} <span className="blank-line" data-short />
        </span>
      </footer>
    </section>
  );
}

/** All sentences of one language, whatever the desk speaks. */
function useCardWords(tongue: string): Messages<MessageKey> {
  return useMemo(() => {
    const more: Readonly<Record<string, Partial<Catalog>>> = BRING_CATALOGS;
    return openMessages(tongue, { ...CATALOGS[tongue], ...more[tongue] } as Catalog<MessageKey>);
  }, [tongue]);
}

/** Room for a code, in its groups, from left to right in every script. */
function Boxes({ groups, of }: { readonly groups: number; readonly of: number }): ReactNode {
  return (
    <span className="blank-code" dir="ltr" aria-hidden="true">
      {Array.from({ length: groups }, (_, i) => (
        <span key={i} className="blank-group" style={{ inlineSize: `${of * 4.5}mm` }} />
      ))}
    </span>
  );
}
