import { type Problem, type Shift } from '../model';
import { POINTS } from '../points';
import { quartersOf } from './facts';

/** The shifts as numbers. */
export interface Shifts {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly quarters: Int32Array;
  readonly day: Int32Array;
  readonly week: Int32Array;
  readonly weeks: number;
  readonly hub: Int32Array;
  /** Places of shift s are `placeAt[s]` to `placeAt[s + 1]`. */
  readonly placeAt: Int32Array;
  readonly wantsLeader: Uint8Array;
  readonly wantsTwo: Uint8Array;
  readonly noLeader: Int32Array;
}

/** The places, one row a role of a shift, as numbers. */
export interface Places {
  readonly shift: Int32Array;
  readonly least: Int32Array;
  readonly most: Int32Array;
  /** Points of one more person: below the minimum, and above it. */
  readonly first: Int32Array;
  readonly rest: Int32Array;
}

export function shiftsOf({ shifts }: Problem): Shifts {
  const number = <T>(of: (shift: Shift) => T) => {
    const names = [...new Set(shifts.map(of))].sort();
    const at = new Map(names.map((name, i) => [name, i]));
    return { count: names.length, of: Int32Array.from(shifts, (shift) => at.get(of(shift))!) };
  };
  const week = number((shift) => shift.week);
  const placeAt = new Int32Array(shifts.length + 1);
  shifts.forEach((shift, s) => (placeAt[s + 1] = placeAt[s]! + shift.places.length));
  return {
    from: Float64Array.from(shifts, (s) => s.window.from),
    to: Float64Array.from(shifts, (s) => s.window.to),
    quarters: Int32Array.from(shifts, (s) => quartersOf(s.window)),
    day: number((shift) => shift.day).of,
    week: week.of,
    weeks: week.count,
    hub: number((shift) => shift.hub).of,
    placeAt,
    wantsLeader: Uint8Array.from(shifts, (s) => Number(s.leader !== null)),
    wantsTwo: Uint8Array.from(shifts, (s) => Number(s.twoCleared !== null)),
    noLeader: Int32Array.from(shifts, (s) => (s.leader === null ? 0 : POINTS.noLeader[s.urgency])),
  };
}

export function placesOf(shifts: readonly Shift[]): Places {
  const rows = shifts.flatMap((shift, s) => shift.places.map((place) => ({ ...place, s, shift })));
  return {
    shift: Int32Array.from(rows, ({ s }) => s),
    least: Int32Array.from(rows, ({ least }) => least),
    most: Int32Array.from(rows, ({ least, most }) => Math.max(least, most)),
    first: Int32Array.from(rows, ({ shift }) => POINTS.belowLeast[shift.urgency]),
    rest: Int32Array.from(rows, ({ shift }) => POINTS.belowMost[shift.urgency]),
  };
}
