import type { ShiftKind, ShiftState, SignUpState } from '@doorstep/lifecycle';

/** What of a shift decides where it stands for the person in it. Moments are ISO texts, as the server sends them. */
export interface Standing {
  readonly kind: ShiftKind;
  readonly shiftState: ShiftState;
  readonly state: SignUpState;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly lateFrom: string;
  readonly checkInFrom: string;
  readonly coverAskedAt: string | null;
  readonly onMyWayAt: string | null;
  readonly arrivedAt: string | null;
  readonly checkedInAt: string | null;
}

/**
 * What the person sees next. `applied`: the hub says yes first. `waiting`: on the waitlist. `asked`: a place waits for
 * a yes. `before`, then `arriving` once check-in is open, `arrived` while a childcare room waits for its second adult,
 * `here`, `after`. `over`: it ended and nobody checked in. `gone`: it is not theirs any more, or called off.
 */
export type Phase =
  'applied' | 'waiting' | 'asked' | 'before' | 'arriving' | 'arrived' | 'here' | 'after' | 'over' | 'gone';

/** While the shift is not over, and once it is; a state that is not here is an end of one kind or another. */
const PHASES: Partial<Record<SignUpState, readonly [phase: Phase, afterwards: Phase]>> = {
  applied: ['applied', 'gone'],
  waitlisted: ['waiting', 'gone'],
  offered_place: ['asked', 'gone'],
  confirmed: ['before', 'over'],
  checked_in: ['here', 'after'],
  completed: ['after', 'after'],
};

export function phaseOf(shift: Standing, now: number): Phase {
  const [phase, afterwards] = PHASES[shift.state] ?? ['gone', 'gone'];
  if (shift.shiftState === 'cancelled') return 'gone';
  if (now >= Date.parse(shift.endsAt)) return afterwards;
  return phase === 'before' ? confirmedPhase(shift, now) : phase;
}

function confirmedPhase(shift: Standing, now: number): Phase {
  if (now < Date.parse(shift.checkInFrom)) return 'before';
  return shift.arrivedAt === null ? 'arriving' : 'arrived';
}

/** "I am on my way" is of use from this long before the start. */
const ON_MY_WAY_MS = 3 * 3_600_000;

/** What the person may press now. */
export interface Choices {
  readonly onMyWay: boolean;
  readonly checkIn: boolean;
  readonly askCover: boolean;
  /** Cover was asked for, and nobody has taken it yet. */
  readonly comeAfterAll: boolean;
  readonly withdraw: boolean;
  /** Giving back now means that somebody must be found quickly. */
  readonly late: boolean;
}

const PROMISED: ReadonlySet<Phase> = new Set<Phase>(['before', 'arriving']);
const GIVEN_BACK: ReadonlySet<Phase> = new Set<Phase>(['before', 'arriving', 'applied', 'waiting']);

export function choicesOf(shift: Standing, now: number): Choices {
  const phase = phaseOf(shift, now);
  const starts = Date.parse(shift.startsAt);
  const hasAsked = shift.coverAskedAt !== null;
  const isPromised = PROMISED.has(phase);
  const mayAsk = isPromised && now < starts;
  return {
    onMyWay: isPromised && shift.onMyWayAt === null && now >= starts - ON_MY_WAY_MS,
    checkIn: phase === 'arriving',
    askCover: mayAsk && !hasAsked,
    comeAfterAll: mayAsk && hasAsked,
    withdraw: now < starts && GIVEN_BACK.has(phase),
    late: shift.state === 'confirmed' && now >= Date.parse(shift.lateFrom),
  };
}

/** Phases in which a shift stands in somebody's day. */
const LIVE: ReadonlySet<Phase> = new Set<Phase>([
  'applied',
  'waiting',
  'asked',
  'before',
  'arriving',
  'arrived',
  'here',
]);
export const isLive = (shift: Standing, now: number): boolean => LIVE.has(phaseOf(shift, now));
