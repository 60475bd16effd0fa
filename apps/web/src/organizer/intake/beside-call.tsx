import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql } from '../../gql';
import type { CallOutcome } from '../../gql/graphql';
import { Button, Card } from '../../ui';
import type { HeardRequest } from '../case/heard-names';
import { useCommand } from '../frame/use-command';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import type { KeptCall } from './kept-calls';
import type { Known } from './use-known';

const NOTE_CALL = graphql(`
  mutation NoteCall($outcome: CallOutcome!, $key: ID!) {
    noteCall(outcome: $outcome, key: $key)
  }
`);

interface KnownProps {
  readonly known: Known;
  readonly onOpen: (requestId: string) => void;
}

/** Earlier requests of who calls; each opens in place, beside what is typed. The key opens the first. */
export function KnownBefore({ known, onOpen }: KnownProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { asked, byPhone, byName } = known;
  const row = ({ kind, day }: HeardRequest, state?: string): string =>
    state === undefined
      ? words.t('intake.known.heard', { kind: words.t(`kind.${kind}`), day: time.shortDay(day) })
      : words.t('intake.known.row', { kind: words.t(`kind.${kind}`), day: time.shortDay(day), state });
  const rows = [
    ...byPhone.map((one) => ({ id: one.id, text: row(one, words.t(`request.${one.state}`)) })),
    ...byName.map((one) => ({ id: one.id, text: row(one) })),
  ];
  return (
    <Card title={words.t('intake.known')} icon="people">
      <div role="status">
        {rows.length === 0 ? (
          <p className="meta">{words.t(asked ? 'intake.known.none' : 'intake.known.wait')}</p>
        ) : (
          <ul className="stack" data-gap="2">
            {rows.map(({ id, text }, i) => (
              <li key={id}>
                <Button size="small" {...(i === 0 ? { shortcut: 'Ctrl+D' } : {})} onPress={() => onOpen(id)}>
                  {text}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  );
}

const OUTCOMES = ['no_answer', 'wrong_number', 'call_back', 'other_help', 'hung_up'] as const;

/** How a call ended that did not end in a request: counted, with nobody in it. */
export function Outcomes({ onNoted }: { readonly onNoted: (outcome: CallOutcome) => void }): ReactNode {
  const words = useWords();
  const { busy, run } = useCommand();
  const [note] = useMutation(NOTE_CALL);
  const end = async (outcome: CallOutcome): Promise<void> => {
    if (await run((key) => note({ variables: { outcome, key } }))) onNoted(outcome);
  };
  return (
    <Card title={words.t('intake.outcome')} icon="phone">
      <p className="meta">{words.t('intake.outcome.lead')}</p>
      <div className="row">
        {OUTCOMES.map((outcome) => (
          <Button key={outcome} size="small" busy={busy} onPress={() => void end(outcome)}>
            {words.t(`intake.outcome.${outcome}`)}
          </Button>
        ))}
      </div>
    </Card>
  );
}

interface KeptProps {
  readonly calls: readonly KeptCall[];
  readonly onOpen: (call: KeptCall) => void;
  readonly onDrop: (id: string) => void;
}

/** Calls that broke off today, kept sealed in this browser for a day. */
export function KeptCalls({ calls, onOpen, onDrop }: KeptProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  if (calls.length === 0) return null;
  return (
    <Card title={words.t('intake.drafts')} icon="clock">
      <ul className="stack" data-gap="2">
        {calls.map((call) => (
          <li key={call.id} className="row">
            <Button size="small" onPress={() => onOpen(call)}>
              {words.t('intake.drafts.open', {
                who: call.draft.name || words.t('intake.drafts.nameless'),
                at: time.clock(call.at),
              })}
            </Button>
            <Button size="small" variant="quiet" onPress={() => onDrop(call.id)}>
              {words.t('intake.drafts.drop')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
