import { UNREACHABLE, type Matrix, type Plan, type Problem } from '@doorstep/routing';
import { type Snap, type Streets, UNREACHABLE as NO_WAY } from '@doorstep/streets';
import { without } from '../../platform/region/closed-areas';
import { loadStreets } from '../../platform/region/region-pack';
import { lifted } from './locks';
import { PlannerError, requirePoints, requireSound } from './planner-fault';
import type { PlannerNews, RouteLine } from './planner-messages';
import type { PlanQuestion } from './plan-question';
import { placesOf, problemOf } from './problem-of';

/** A question laid on streets: what stays known between orders. */
export interface Desk {
  readonly streets: Streets;
  readonly snaps: readonly Snap[];
  readonly problem: Problem;
  /** The problem with nothing held: what a change by hand is judged by. */
  readonly lifted: Problem;
}

/** Reads streets, finds the places on them, measures the ways. Throws `PlannerError` for a malformed question. */
export async function openDesk(question: PlanQuestion, tell: (news: PlannerNews) => void): Promise<Desk> {
  requirePoints(question);
  tell({ kind: 'phase', phase: 'streets' });
  const { region, calibration, closed = [] } = question;
  const streets = without(await loadStreets(region, calibration), closed);
  tell({ kind: 'phase', phase: 'snapping' });
  const laid = placesOf(question);
  const { points, places } = laid;
  const hub = streets.snap(question.hub);
  if (!hub) throw new PlannerError({ kind: 'hub_off_street' });
  const found = points.map((point) => streets.snap(point));
  // A point without a street stands at the hub in the matrix, cut off from everything: nobody can be sent there.
  const lost = new Set(found.flatMap((snap, i) => (snap === null ? [i] : [])));
  const snaps = found.map((snap) => snap ?? hub);
  tell({ kind: 'phase', phase: 'matrix' });
  const ways = matrixBetween(streets, snaps, lost);
  // A part of town whose middle lies off the streets is a wish that cannot be kept: the drive ends at its last stop.
  const whole = { ...laid, ends: laid.ends.map((end) => (end !== null && lost.has(end) ? null : end)) };
  const problem = problemOf(question, whole, ways);
  requireSound(problem);
  tell({
    kind: 'off_street',
    tasks: places.flatMap(({ home, destination }, i) =>
      lost.has(home) || (destination !== null && lost.has(destination)) ? [i] : [],
    ),
  });
  return { streets, snaps, problem, lifted: problemOf(lifted(question), whole, ways) };
}

/** Travel between all places, with the planner's own word for "no way". Written into the tables as they come. */
function matrixBetween(streets: Streets, snaps: readonly Snap[], lost: ReadonlySet<number>): Matrix {
  const ways = streets.matrix(snaps, snaps);
  const n = snaps.length;
  for (const table of [ways.seconds, ways.meters]) {
    for (let cell = 0; cell < table.length; cell++) if (table[cell]! >= NO_WAY) table[cell] = UNREACHABLE;
    for (const place of lost) cutOff(table, n, place);
  }
  return ways;
}

/** No way leads to the place, and none away from it. */
function cutOff(table: Int32Array, n: number, place: number): void {
  for (let other = 0; other < n; other++) {
    if (other === place) continue;
    table[place * n + other] = UNREACHABLE;
    table[other * n + place] = UNREACHABLE;
  }
}

/** Each route along its streets, for the map. */
export function linesOf({ streets, snaps, problem }: Desk, plan: Plan): readonly RouteLine[] {
  return plan.routes.map(({ vehicle, stops }) => {
    const halts = [problem.vehicles[vehicle]?.start ?? 0, ...stops.map(({ location }) => location)];
    const points = halts.slice(1).flatMap((to, i) => {
      const [from, goal] = [snaps[halts[i] ?? 0], snaps[to]];
      const path = from && goal && from !== goal ? streets.path(from, goal) : null;
      return path?.line ?? [];
    });
    return { vehicle, points };
  });
}
