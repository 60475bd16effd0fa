import { type Problem, type Volunteer } from '../model';
import { POINTS, QUARTER } from '../points';
import { merged, quartersOf } from './facts';

/** What hours cost: `points[at[v] + q]` for a volunteer's q quarters of an hour, up to their cap. Convex in q. */
export interface Fairness {
  readonly at: Int32Array;
  readonly points: Int32Array;
  /** Quarters a volunteer may do in the whole horizon. */
  readonly cap: Int32Array;
  /** Quarters that hours are a share of. */
  readonly offered: Int32Array;
}

export function fairnessTables(problem: Problem): Fairness {
  const { volunteers } = problem;
  const offered = Int32Array.from(volunteers, (v) => offeredQuarters(problem, v));
  const busiest = problem.shifts.reduce((sum, shift) => sum + quartersOf(shift.window), 0);
  const cap = Int32Array.from(volunteers, (v) => Math.min(busiest, Math.floor(v.cap / 900)));
  const at = new Int32Array(volunteers.length + 1);
  cap.forEach((quarters, v) => (at[v + 1] = at[v]! + quarters + 1));
  const points = new Int32Array(at[volunteers.length]!);
  volunteers.forEach((volunteer, v) => {
    for (let q = 1; q <= cap[v]!; q++) {
      points[at[v]! + q] = points[at[v]! + q - 1]! + quarterPoints(volunteer, offered[v]!, q);
    }
  });
  return { at, points, cap, offered };
}

/** The q-th quarter: F (h² / o) in hours, its difference from the quarter before, h counted on from lately. */
function quarterPoints({ lately }: Volunteer, offered: number, q: number): number {
  const before = Math.floor(lately.worked / 900);
  return Math.round((POINTS.fairness * (2 * (before + q) - 1)) / (4 * offered));
}

/** What a volunteer offers in the horizon within their caps, and what they offered lately; an hour at least. */
export function offeredQuarters({ shifts }: Problem, volunteer: Volunteer): number {
  const begin = Math.min(...shifts.map(({ window }) => window.from));
  const end = Math.max(...shifts.map(({ window }) => window.to));
  const weeks = new Set(shifts.map(({ week }) => week)).size;
  const free = merged(volunteer.free).reduce(
    (sum, { from, to }) => sum + Math.max(0, Math.min(to, end) - Math.max(from, begin)),
    0,
  );
  const now = Math.floor(Math.min(free / QUARTER, volunteer.cap / 900, (volunteer.weekCap * weeks) / 900));
  return Math.max(4, now + Math.floor(volunteer.lately.offered / 900));
}
