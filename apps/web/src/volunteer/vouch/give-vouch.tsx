import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { dayOf } from '@doorstep/schedule';
import { instant } from '@doorstep/std';
import { useUnlocked } from '../../platform/session/session';
import { ask, tell } from '../api/volunteer-api';
import { usePocket } from '../frame/pocket';
import { FaultNote } from '../frame/screen';
import { useCommand } from '../frame/use-command';
import { Banner, Button, Card, TextField } from '../kit';
import { useWords } from '../messages';
import { GivenVouches } from './given-vouches';
import { newVouch, type Candidate } from './new-vouch';
import { readCode } from './vouch-code';
import { GIVE_VOUCH, VOUCH_CANDIDATE } from './vouch-documents';

const FIELD = 'vouch-code';
type Outcome = 'given' | 'unknown' | 'unsure';

interface GiveVouchProps {
  /** From a scanned code: nothing has to be typed. */
  readonly scanned: string | null;
  readonly onChange: () => void;
}

/** Somebody shows me their code. Do I know them? */
export function GiveVouch({ scanned, onChange }: GiveVouchProps): ReactNode {
  const words = useWords();
  const client = useApolloClient();
  const [text, setText] = useState(scanned ?? '');
  const [error, setError] = useState<string | undefined>(undefined);
  const [found, setFound] = useState<{ readonly code: string; readonly candidate: Candidate } | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { busy, fault, run } = useCommand();

  const look = async (): Promise<void> => {
    const code = readCode(text);
    setError(code === null ? words.t('vouch.give.eight') : undefined);
    setOutcome(null);
    if (code === null) return;
    const answer = await run(() => ask(client, VOUCH_CANDIDATE, { code }));
    if (answer) setFound({ code, candidate: answer.vouchCandidate });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy) void look();
  };
  const first = useRef(scanned !== null);
  useEffect(() => {
    if (first.current) void look();
    first.current = false;
  });
  const end = (how: Outcome): void => {
    setOutcome(how);
    setFound(null);
    setText('');
    if (how === 'given') onChange();
  };
  return (
    <Card title={words.t('vouch.give')} icon="people" tone={scanned === null ? 'plain' : 'attention'}>
      <div role="status">
        {outcome === null ? null : (
          <Banner tone={outcome === 'given' ? 'success' : 'info'}>{words.t(`vouch.end.${outcome}`)}</Banner>
        )}
      </div>
      {found ? (
        <Question code={found.code} candidate={found.candidate} onEnd={end} />
      ) : (
        <form className="stack" onSubmit={submit} noValidate>
          <p>{words.t('vouch.give.lead')}</p>
          <TextField
            id={FIELD}
            label={words.t('vouch.give.code')}
            hint={words.t('vouch.give.code.hint')}
            error={error}
            value={text}
            onChange={setText}
            inputMode="numeric"
            maxLength={12}
          />
          <FaultNote fault={fault} />
          <Button type="submit" size="big" icon="search" busy={busy}>
            {words.t('vouch.give.look')}
          </Button>
        </form>
      )}
    </Card>
  );
}

interface QuestionProps {
  readonly code: string;
  readonly candidate: Candidate;
  readonly onEnd: (outcome: Outcome) => void;
}

function Question({ code, candidate, onEnd }: QuestionProps): ReactNode {
  const words = useWords();
  const { busy, fault, run } = useCommand();
  const give = useGive();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const yes = async (): Promise<void> => {
    if (await run(() => give(candidate, code))) onEnd('given');
  };
  return (
    <div className="stack">
      <h3 tabIndex={-1} ref={heading}>
        {words.t('vouch.question', { handle: candidate.handle })}
      </h3>
      <p>{words.t('vouch.means')}</p>
      <p>{words.t('vouch.means.back')}</p>
      <FaultNote fault={fault} />
      <div className="choices-big">
        <Button variant="primary" size="big" icon="check" busy={busy} onPress={() => void yes()}>
          {words.t('vouch.yes')}
        </Button>
        <Button size="big" icon="close" onPress={() => onEnd('unknown')}>
          {words.t('vouch.no')}
        </Button>
        <Button size="big" icon="wait" onPress={() => onEnd('unsure')}>
          {words.t('vouch.unsure')}
        </Button>
      </div>
    </div>
  );
}

/** Signs, seals, sends; and remembers it on this phone, so that it can be taken back. */
function useGive(): (candidate: Candidate, code: string) => Promise<true> {
  const client = useApolloClient();
  const { me, keys } = useUnlocked();
  const { phone } = usePocket();
  return async (candidate, code) => {
    const day = dayOf(instant(Date.now()), me.hub.timeZone);
    const input = await newVouch({ handle: me.handle, keys }, candidate, code, day);
    await tell(client, GIVE_VOUCH, { input });
    const { memberId, handle } = candidate;
    await new GivenVouches(phone.settings, keys).add({ memberId, handle, day });
    return true;
  };
}
