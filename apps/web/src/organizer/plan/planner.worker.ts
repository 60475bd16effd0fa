import { createSearch, edit, UNREACHABLE, type Plan, type Problem, type Search } from '@doorstep/routing';
import { type Snap, type Streets, UNREACHABLE as NO_WAY } from '@doorstep/streets';
import { loadStreets } from '../../platform/region/region-pack';
import type { PlanQuestion } from './plan-question';
import type { PlannerNews, PlannerOrder, RouteLine } from './planner-messages';
import { placesOf, problemOf } from './problem-of';

/** Iterations between two looks at the clock and the mailbox: about 10 ms for a day of a hub. */
const STEP = 150;
const TELL_EVERY = 250;
/** A usable answer settles itself after so long without a better one, and at the latest after so long in all. */
const QUIET = 2_500;
const LONGEST = 20_000;

/** What stays known between orders of one question. */
interface Desk {
  readonly streets: Streets;
  readonly snaps: readonly Snap[];
  readonly problem: Problem;
  readonly search: Search;
}

let desk: Desk | null = null;
let running = 0;

const tell = (news: PlannerNews): void => postMessage(news);

addEventListener('message', ({ data }: MessageEvent<PlannerOrder>) => {
  answer(data).catch((error: unknown) => tell({ kind: 'fault', why: String(error) }));
});

async function answer(order: PlannerOrder): Promise<void> {
  if (order.kind === 'plan') {
    running++;
    desk = await openDesk(order.question, order.seed);
    return improve(desk);
  }
  if (!desk) return;
  if (order.kind === 'settle') settle(desk);
  else if (order.kind === 'improve') await improve(desk);
  else if (order.kind === 'edit') {
    tell({ kind: 'edited', id: order.id, edited: edit(desk.problem, order.plan, order.move) });
  } else tell({ kind: 'drawn', id: order.id, lines: linesOf(desk, order.plan) });
}

async function openDesk(question: PlanQuestion, seed: number): Promise<Desk> {
  const total = question.tasks.length;
  tell({ kind: 'phase', phase: 'streets', done: 0, total });
  const streets = await loadStreets(question.region);
  tell({ kind: 'phase', phase: 'snapping', done: 0, total });
  const { points, places } = placesOf(question);
  const hub = streets.snap(question.hub);
  if (!hub) throw new Error('the hub is not near any street of the region');
  const found = points.map((point) => streets.snap(point));
  // A point without a street stands at the hub in the matrix, cut off from everything: nobody can be sent there.
  const lost = new Set(found.flatMap((snap, i) => (snap === null ? [i] : [])));
  const snaps = found.map((snap) => snap ?? hub);
  tell({ kind: 'phase', phase: 'matrix', done: 0, total });
  const problem = problemOf(question, places, matrixBetween(streets, snaps, lost));
  tell({
    kind: 'off_street',
    tasks: places.flatMap(({ home, destination }, i) =>
      lost.has(home) || (destination !== null && lost.has(destination)) ? [i] : [],
    ),
  });
  tell({ kind: 'phase', phase: 'first', done: 0, total });
  return { streets, snaps, problem, search: createSearch(problem, { seed }) };
}

/** Travel between all places, with the planner's own word for "no way". */
function matrixBetween(streets: Streets, snaps: readonly Snap[], lost: ReadonlySet<number>) {
  const { seconds, meters } = streets.matrix(snaps, snaps);
  const n = snaps.length;
  const cut = (i: number, cell: number): number => {
    const [from, to] = [Math.floor(i / n), i % n];
    const apart = from !== to && (lost.has(from) || lost.has(to));
    return apart || cell >= NO_WAY ? UNREACHABLE : cell;
  };
  return { seconds: seconds.map((cell, i) => cut(i, cell)), meters: meters.map((cell, i) => cut(i, cell)) };
}

/** Improves until it is quiet, and tells on the way. Yields between steps, so that orders are heard. */
async function improve(at: Desk): Promise<void> {
  const run = ++running;
  const start = performance.now();
  let told = -Infinity;
  let best = at.search.progress().cost;
  let bestAt = start;
  for (;;) {
    const progress = at.search.step(STEP);
    const now = performance.now();
    if (progress.cost < best) {
      best = progress.cost;
      bestAt = now;
    }
    if (now - told > TELL_EVERY) {
      const plan = told === -Infinity || bestAt > told ? at.search.best() : null;
      tell({ kind: 'progress', progress, plan, tasks: at.problem.tasks.length });
      told = now;
    }
    await new Promise((resolve) => setTimeout(resolve));
    if (run !== running || desk !== at) return;
    if (now - bestAt > QUIET || now - start > LONGEST) return settle(at);
  }
}

function settle(at: Desk): void {
  running++;
  tell({ kind: 'settled', plan: at.search.best() });
}

function linesOf({ streets, snaps }: Desk, plan: Plan): readonly RouteLine[] {
  return plan.routes.map(({ vehicle, stops }) => {
    const halts = [0, ...stops.map(({ location }) => location)];
    const points = halts.slice(1).flatMap((to, i) => {
      const [from, goal] = [snaps[halts[i] ?? 0], snaps[to]];
      const path = from && goal && from !== goal ? streets.path(from, goal) : null;
      return path?.line ?? [];
    });
    return { vehicle, points };
  });
}
