import { useMutation, useQuery } from '@apollo/client/react';
import { toBase64Url } from '@doorstep/sealed';
import { useEffect, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import type { CallOutcome } from '../../gql/graphql';
import { useUnlocked } from '../../platform/session/session';
import { Button, Card } from '../../ui';
import { useCommand } from '../frame/use-command';
import { useHubTime } from '../frame/hub-time';
import { phoneText } from '../inbox/tags';
import { useWords } from '../messages';
import type { KeptCall } from './kept-calls';

const REQUESTS_OF_TAG = graphql(`
  query RequestsOfTag($householdTag: Bytes!) {
    requestsOfTag(householdTag: $householdTag) {
      id
      kind
      state
      day
    }
  }
`);

const NOTE_CALL = graphql(`
  mutation NoteCall($outcome: CallOutcome!, $key: ID!) {
    noteCall(outcome: $outcome, key: $key)
  }
`);

/** Digits of a whole number: of less nothing can be told. */
const WHOLE = 10;

/** Earlier requests of the number that is typed, found by its keyed hash: the number itself goes nowhere. */
export function Known({ phone }: { readonly phone: string }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { tagOf } = useUnlocked().keys;
  const [tag, setTag] = useState<string | null>(null);
  const number = phoneText(phone);
  useEffect(() => {
    let here = true;
    setTag(null);
    if (number.length === WHOLE && tagOf !== null)
      void tagOf(number).then((bytes) => (here ? setTag(toBase64Url(bytes)) : undefined));
    return () => {
      here = false;
    };
  }, [number, tagOf]);
  const { data } = useQuery(REQUESTS_OF_TAG, {
    variables: { householdTag: tag ?? '' },
    skip: tag === null,
    fetchPolicy: 'network-only',
  });
  const known = tag === null ? [] : (data?.requestsOfTag ?? []);
  return (
    <Card title={words.t('intake.known')} icon="people">
      <div role="status">
        {known.length === 0 ? (
          <p className="meta">
            {words.t(number.length === WHOLE ? 'intake.known.none' : 'intake.known.wait')}
          </p>
        ) : (
          <ul className="stack" data-gap="2">
            {known.map(({ id, kind, state, day }) => (
              <li key={id}>
                <Link to={`/requests/${id}`}>
                  {words.t('intake.known.row', {
                    kind: words.t(`kind.${kind}`),
                    day: time.shortDay(day),
                    state: words.t(`request.${state}`),
                  })}
                </Link>
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
