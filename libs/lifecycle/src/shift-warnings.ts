import type { ShiftState, ShiftWarning, SignUpState } from './shift-words';
import { adultsNeeded } from './shift-rules';
import type { ShiftKind } from './words';

/** What the warnings of a shift are worked out from. */
export interface ShiftFacts {
  readonly kind: ShiftKind;
  readonly state: ShiftState;
  readonly places: readonly { readonly role: string; readonly least: number; readonly most: number }[];
  readonly signUps: readonly {
    readonly role: string;
    readonly state: SignUpState;
    readonly leads: boolean;
    readonly newcomer: boolean;
    readonly cleared: boolean;
    /** Present, checked in or not. */
    readonly arrived: boolean;
  }[];
  /** Its day is closed for its site, for what that is within, or for the hub. */
  readonly closed: boolean;
}

const COMING: ReadonlySet<SignUpState> = new Set(['confirmed', 'checked_in']);
const AHEAD: ReadonlySet<ShiftState> = new Set(['draft', 'published', 'locked', 'in_progress']);

/**
 * What should not stay so, in the order of SHIFT_WARNINGS. A shift that is over warns only of absences nobody has
 * written down, a cancelled one of nothing. Who is not cleared on the day does not count as coming.
 */
export function warningsOf(shift: ShiftFacts): ShiftWarning[] {
  if (shift.state === 'closed') return shift.signUps.some(isOpenAbsence) ? ['absence_open'] : [];
  if (!AHEAD.has(shift.state)) return [];
  const coming = shift.signUps.filter(({ state }) => COMING.has(state));
  const counted = coming.filter(({ cleared }) => cleared);
  const newcomers = counted.filter(({ newcomer }) => newcomer).length;
  const stands: Readonly<Record<ShiftWarning, boolean>> = {
    understaffed: shift.places.some(
      ({ role, least }) => counted.filter((one) => one.role === role).length < least,
    ),
    one_adult: counted.length > 0 && counted.length < adultsNeeded(shift.kind),
    newcomers_outnumber: newcomers > counted.length - newcomers,
    no_leader: counted.length > 1 && !counted.some(({ leads }) => leads),
    closed_day: shift.closed,
    clearance_ends: counted.length < coming.length,
    absence_open: false,
  };
  return (Object.keys(stands) as ShiftWarning[]).filter((warning) => stands[warning]);
}

const isOpenAbsence = ({ state, arrived }: ShiftFacts['signUps'][number]): boolean =>
  state === 'confirmed' && !arrived;
