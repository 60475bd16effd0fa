import type { ReactNode } from 'react';
import { Banner } from '../kit';
import { useHubTime } from '../frame/hub-time';
import { useWords, type MessageKey } from '../messages';
import type { MyShift } from './kept-shift';
import type { Phase } from './shift-phase';

interface ShiftNoteProps {
  readonly shift: MyShift;
  readonly phase: Phase;
}

/** One sentence or two on where it stands: what has happened, and what comes next. */
export function ShiftNote({ shift, phase }: ShiftNoteProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  return (
    <>
      <Standing shift={shift} phase={phase} />
      {shift.coverAskedAt !== null && phase !== 'gone' ? (
        <Banner tone="warning">{words.t('shift.coverOpen')}</Banner>
      ) : null}
      {shift.onMyWayAt !== null && (phase === 'before' || phase === 'arriving') ? (
        <Banner tone="success" announce="status">
          {words.t('shift.onMyWaySaid', { time: time.clock(shift.onMyWayAt) })}
        </Banner>
      ) : null}
    </>
  );
}

/** Why a shift is not mine: the hub's word for it. */
const goneKey = ({ shiftState, state }: MyShift): MessageKey => {
  if (shiftState === 'cancelled') return 'gone.cancelled';
  switch (state) {
    case 'withdrew':
    case 'late_withdrew':
    case 'excused':
    case 'no_show':
    case 'removed':
    case 'declined':
    case 'expired':
      return `gone.${state}`;
    default:
      return 'gone.expired';
  }
};

function Standing({ shift, phase }: ShiftNoteProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const lead = (text: string): ReactNode => <p className="advice">{text}</p>;
  switch (phase) {
    case 'applied':
      return lead(words.t('shift.applied'));
    case 'waiting':
      return lead(
        shift.ahead === null
          ? words.t('shift.waitingOnly')
          : words.t('shift.waiting', { number: shift.ahead + 1 }),
      );
    case 'asked':
      return lead(words.t('shift.asked', { time: time.clock(shift.expiresAt ?? shift.startsAt) }));
    case 'before':
      return <p>{words.t('shift.before', { time: time.clock(shift.checkInFrom) })}</p>;
    case 'arriving':
      return null;
    case 'arrived':
      return lead(words.t('shift.arrived'));
    case 'here':
      return (
        <Banner tone="success" announce="status">
          {words.t('shift.here', { time: time.clock(shift.endsAt) })}
        </Banner>
      );
    case 'after':
      return lead(words.t('shift.afterLead'));
    case 'over':
      return lead(words.t('shift.overLead'));
    case 'gone':
      return lead(words.t(goneKey(shift)));
  }
}
