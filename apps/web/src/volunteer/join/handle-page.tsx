import type { FormEvent, ReactNode } from 'react';
import { readHandle } from '@doorstep/lifecycle';
import { engineRandom } from '@doorstep/sealed';
import { go, Link } from '../frame/router';
import { Screen } from '../frame/screen';
import { Button, ErrorSummary, TextField } from '../kit';
import { useWords } from '../messages';
import type { DoorPage } from './door-page';
import { proposeHandle } from './proposals';
import { StepLine } from './step-line';
import { useFieldFault } from './use-field-fault';

const FIELD = 'join-handle';

/** The pseudonym: all that the server, and other volunteers, learn of a name. */
export function HandlePage({ draft, change }: DoorPage): ReactNode {
  const words = useWords();
  const { faults, error, say } = useFieldFault(FIELD);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const handle = readHandle(draft.handle);
    say(handle.ok ? null : words.t(`join.handle.${handle.error}`));
    if (!handle.ok) return;
    change({ handle: handle.value });
    go('/join/passphrase');
  };
  return (
    <Screen title={words.t('join.handle.title')} sub={<StepLine at={2} />}>
      <p>{words.t('join.handle.lead')}</p>
      <form className="stack" onSubmit={submit} noValidate>
        <ErrorSummary title={words.t('join.mend')} faults={faults} />
        <TextField
          id={FIELD}
          label={words.t('join.handle.label')}
          hint={words.t('join.handle.hint')}
          error={error}
          value={draft.handle}
          onChange={(handle) => change({ handle })}
          spellCheck={false}
          maxLength={40}
        />
        <Button icon="redo" onPress={() => change({ handle: proposeHandle(engineRandom) })}>
          {words.t('join.handle.propose')}
        </Button>
        <div className="actions">
          <Link to="/join/roles" size="big" icon="back">
            {words.t('join.back')}
          </Link>
          <Button type="submit" variant="primary" size="main" icon="next">
            {words.t('join.next')}
          </Button>
        </div>
      </form>
    </Screen>
  );
}
