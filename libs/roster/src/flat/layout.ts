import { type Id } from '@doorstep/std';
import { type Problem } from '../model';
import { POINTS } from '../points';
import { Cells } from './cells';
import { clashesOf, type Clashes } from './clashes';
import { fairnessTables, type Fairness } from './fairness';
import { indexOf } from './facts';
import { placesOf, shiftsOf, type Places, type Shifts } from './shifts';

/** A problem laid out once for all that computes on it. Nothing here changes while a roster is sought. */
export interface Layout {
  readonly problem: Problem;
  readonly shifts: Shifts;
  readonly places: Places;
  readonly cells: Cells;
  readonly clashes: Clashes;
  readonly fairness: Fairness;
  /** Milliseconds from hub to hub, `from * hubs + to`. */
  readonly travel: Float64Array;
  readonly hubs: number;
  readonly rest: Float64Array;
  readonly perDay: Int32Array;
  readonly weekCap: Int32Array;
  readonly newcomer: Uint8Array;
  readonly apart: readonly (readonly number[])[];
  readonly company: readonly (readonly number[])[];
  /** Who would like the company of v. */
  readonly likedBy: readonly (readonly number[])[];
  /** 1 where v likes somebody's company or somebody likes v's. */
  readonly social: Uint8Array;
  /** What leaving everybody out costs in dropped promises. */
  readonly allDropped: number;
}

export function layOut(problem: Problem): Layout {
  const { volunteers } = problem;
  const rank = indexOf(volunteers);
  const shifts = shiftsOf(problem);
  const places = placesOf(problem.shifts);
  const known = (ids: readonly Id[]): number[] => ids.flatMap((id) => (rank.has(id) ? [rank.get(id)!] : []));
  const company = volunteers.map((volunteer, v) => known(volunteer.company).filter((other) => other !== v));
  const apart: number[][] = volunteers.map(() => []);
  for (const pair of problem.apart) {
    const [a, b] = known(pair);
    if (a === undefined || b === undefined || a === b) continue;
    apart[a]!.push(b);
    apart[b]!.push(a);
  }
  const likedBy: number[][] = volunteers.map(() => []);
  company.forEach((ids, v) => ids.forEach((other) => likedBy[other]!.push(v)));
  const cells = new Cells(problem, shifts, places);
  const ground = {
    shifts,
    ...travelOf(problem),
    rest: Float64Array.from(volunteers, (v) => v.rest * 1000),
    perDay: Int32Array.from(volunteers, (v) => v.shiftsPerDay),
  };
  return {
    ...ground,
    problem,
    places,
    cells,
    clashes: clashesOf(ground, cells),
    fairness: fairnessTables(problem),
    weekCap: Int32Array.from(volunteers, (v) => Math.floor(v.weekCap / 900)),
    newcomer: Uint8Array.from(volunteers, (v) => Number(v.newcomer)),
    apart,
    company,
    likedBy,
    social: Uint8Array.from(volunteers, (_, v) => Number(company[v]!.length + likedBy[v]!.length > 0)),
    allDropped: promisesOf(problem) * POINTS.dropped,
  };
}

/** Different pairs of person and shift in force; who has left, or a shift that is gone, is nobody's promise now. */
function promisesOf({ volunteers, shifts, inForce }: Problem): number {
  const people = indexOf(volunteers);
  const known = indexOf(shifts);
  return new Set(
    inForce
      .filter(({ volunteer, shift }) => people.has(volunteer) && known.has(shift))
      .map(({ volunteer, shift }) => `${volunteer} ${shift}`),
  ).size;
}

function travelOf({ shifts, travel }: Problem): { travel: Float64Array; hubs: number } {
  const names = [...new Set(shifts.map(({ hub }) => hub))].sort();
  const table = new Float64Array(names.length ** 2);
  names.forEach((from, i) =>
    names.forEach(
      (to, j) => (table[i * names.length + j] = (i === j ? 0 : (travel?.(from, to) ?? 0)) * 1000),
    ),
  );
  return { travel: table, hubs: names.length };
}
