import { type Cells } from './cells';
import { type Shifts } from './shifts';

/** What two shifts are asked about each other. */
interface Ground {
  readonly shifts: Shifts;
  readonly travel: Float64Array;
  readonly hubs: number;
  readonly rest: Float64Array;
  readonly perDay: Int32Array;
}

/**
 * For each cell the cells of the same volunteer that cannot be held with it, itself among them: time, way, rest, and the
 * day where it takes one shift only. Looked up once, as a search asks it hundreds of times in each ruin.
 */
export interface Clashes {
  /** Those of cell c are `cell[at[c]]` to `cell[at[c + 1] - 1]`. */
  readonly at: Int32Array;
  readonly cell: Int32Array;
}

export function clashesOf(
  ground: Ground,
  { count, volunteer, byVolunteer, volunteerAt, shift }: Cells,
): Clashes {
  const at = new Int32Array(count + 1);
  const found: number[] = [];
  for (let c = 0; c < count; c++) {
    const v = volunteer[c]!;
    for (let i = volunteerAt[v]!; i < volunteerAt[v + 1]!; i++) {
      const other = byVolunteer[i]!;
      if (excludes(ground, v, shift[c]!, shift[other]!)) found.push(other);
    }
    at[c + 1] = found.length;
  }
  return { at, cell: Int32Array.from(found) };
}

/** Whether one person cannot do both shifts: a clash, or a day that takes one shift only. */
const excludes = (ground: Ground, v: number, a: number, b: number): boolean =>
  (ground.perDay[v] === 1 && ground.shifts.day[a] === ground.shifts.day[b]) || clash(ground, v, a, b);

/** Whether one person cannot do both shifts: time, the way between hubs, or rest between days. */
export function clash({ shifts, travel, hubs, rest }: Ground, v: number, a: number, b: number): boolean {
  const [s, t] = shifts.from[a]! <= shifts.from[b]! ? [a, b] : [b, a];
  const gap = shifts.from[t]! - shifts.to[s]!;
  if (gap < 0 || gap < travel[shifts.hub[s]! * hubs + shifts.hub[t]!]!) return true;
  return shifts.day[s] !== shifts.day[t] && gap < rest[v]!;
}

/** Whether people of the two shifts are at one hub at one time. */
export const meet = ({ shifts }: { readonly shifts: Shifts }, a: number, b: number): boolean =>
  shifts.hub[a] === shifts.hub[b] && shifts.from[a]! < shifts.to[b]! && shifts.from[b]! < shifts.to[a]!;
