import { useState, type ReactNode } from 'react';
import { Button, Chip, EmptyState } from '../kit';
import { usePocket } from '../frame/pocket';
import { useHub } from '../frame/hub';
import { useNow } from '../frame/use-now';
import { Link } from '../frame/router';
import { Screen } from '../frame/screen';
import { useWords } from '../messages';
import { SyncChip } from '../outbox/sync-chip';
import { CallHub } from '../run/call-hub';
import type { MyShift } from './kept-shift';
import { ShiftGone } from './shift-gone';
import { useMyShift } from './use-my-shift';

type Mate = MyShift['mates'][number];

const MINUTE = 60_000;

/** States that a leader has to do with: who is expected, and who is there. */
const LISTED: ReadonlySet<Mate['state']> = new Set<Mate['state']>(['confirmed', 'checked_in', 'completed']);

/** The list of who leads a shift: who is here. It waits on the phone when there is no signal. */
export function Team({ id }: { readonly id: string }): ReactNode {
  const shift = useMyShift(id);
  return shift ? <Mates shift={shift} /> : <ShiftGone />;
}

function Mates({ shift }: { readonly shift: MyShift }): ReactNode {
  const words = useWords();
  const hub = useHub();
  const hasBegun = useNow(MINUTE) >= Date.parse(shift.startsAt);
  const mates = shift.mates.filter(({ state }) => LISTED.has(state));
  return (
    <Screen title={words.t('team.title')} aside={<SyncChip />}>
      <p>{words.t('team.lead')}</p>
      {mates.length === 0 ? <EmptyState icon="people">{words.t('team.none')}</EmptyState> : null}
      <ul className="cards" aria-label={words.t('team.title')}>
        {mates.map((mate) => (
          <MateCard key={mate.handle} mate={mate} hasBegun={hasBegun} />
        ))}
      </ul>
      <div className="actions">
        <CallHub hub={hub} />
        <Link to={`/shifts/${shift.id}`} size="big" icon="back">
          {words.t('shift.back')}
        </Link>
      </div>
    </Screen>
  );
}

interface MateCardProps {
  readonly mate: Mate;
  readonly hasBegun: boolean;
}

function MateCard({ mate, hasBegun }: MateCardProps): ReactNode {
  const words = useWords();
  const { shifts } = usePocket();
  const { handle, role, state, signUpId } = mate;
  const isHere = state !== 'confirmed';
  return (
    <li className="card">
      <p className="mate">
        <strong>{handle}</strong>
        <span>{words.t(`shiftRole.${role}`)}</span>
        <Chip tone={isHere ? 'success' : 'plain'} icon={isHere ? 'check' : 'wait'}>
          {words.t(isHere ? 'team.state.checked_in' : 'team.state.confirmed')}
        </Chip>
      </p>
      {isHere || signUpId === null ? null : (
        <>
          <Button
            size="big"
            variant="primary"
            icon="check"
            onPress={() => void shifts.act({ kind: 'checkIn', signUpId })}
          >
            {words.t('team.here', { handle })}
          </Button>
          {hasBegun ? <DidNotCome handle={handle} signUpId={signUpId} /> : null}
        </>
      )}
    </li>
  );
}

interface DidNotComeProps {
  readonly handle: string;
  readonly signUpId: string;
}

/** Said in two presses, and what follows from it stands between them: a call, and no punishment. */
function DidNotCome({ handle, signUpId }: DidNotComeProps): ReactNode {
  const words = useWords();
  const { shifts } = usePocket();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Button size="big" icon="wait" onPress={() => setAsked(true)}>
        {words.t('team.absent', { handle })}
      </Button>
    );
  }
  return (
    <div className="actions" role="group" aria-label={words.t('team.absent', { handle })}>
      <p>{words.t('team.absent.note')}</p>
      <Button size="big" icon="check" onPress={() => void shifts.act({ kind: 'absent', signUpId })}>
        {words.t('team.absent.yes')}
      </Button>
      <Button size="big" onPress={() => setAsked(false)}>
        {words.t('team.absent.no')}
      </Button>
    </div>
  );
}
