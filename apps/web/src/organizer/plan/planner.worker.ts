import { createSearch, edit, type Problem, type Search } from '@doorstep/routing';
import { paceAfter } from './pace';
import { type Desk, linesOf, openDesk } from './planner-desk';
import { faultOf, vouched } from './planner-fault';
import type { PlannerNews, PlannerOrder } from './planner-messages';

/** Milliseconds between two tellings: a few times a second, so that the page stays free. */
const TELL_EVERY = 250;

/** A search and the problem it works on: the whole of a helper, and the busy half of the first worker. */
interface Work {
  readonly problem: Problem;
  readonly search: Search;
  /** Cost of the plan that was told last. */
  told: number;
}

let desk: Desk | null = null;
let work: Work | null = null;
/** Counts the times the search was set going or stopped: a loop ends when it is not the latest any more. */
let turn = 0;

const tell = (news: PlannerNews): void => postMessage(news);

addEventListener('message', ({ data }: MessageEvent<PlannerOrder>) => {
  answer(data).catch((error: unknown) => tell({ kind: 'fault', fault: faultOf(error) }));
});

async function answer(order: PlannerOrder): Promise<void> {
  switch (order.kind) {
    case 'plan':
      desk = await openDesk(order.question, tell);
      tell({ kind: 'laid_out', problem: desk.problem });
      return begin(desk.problem, order);
    case 'help':
      return begin(order.problem, order);
    case 'improve':
      return work ? improve(work, order.budget) : undefined;
    case 'settle':
      return work ? settle(work) : undefined;
    default:
      return desk ? serve(desk, order) : undefined;
  }
}

function serve(at: Desk, order: Extract<PlannerOrder, { id: number }>): void {
  if (order.kind === 'edit')
    tell({ kind: 'edited', id: order.id, edited: edit(at.lifted, order.plan, order.move) });
  else tell({ kind: 'drawn', id: order.id, lines: linesOf(at, order.plan) });
}

interface Beginning {
  readonly seed: number;
  readonly budget: number;
}

function begin(problem: Problem, { seed, budget }: Beginning): Promise<void> {
  tell({ kind: 'phase', phase: 'first' });
  work = { problem, search: createSearch(problem, { seed }), told: Infinity };
  return improve(work, budget);
}

/** Milliseconds of searching after which the machine's speed is known well enough to lay the search out. */
const MEASURED = 200;

/** Improves until told to stop. Yields between steps of some 20 ms, so that orders are heard. */
async function improve(at: Work, budget: number): Promise<void> {
  const mine = ++turn;
  const from = at.search.progress().iterations;
  let iterations = 1;
  let toldAt = -Infinity;
  let searched = 0;
  for (;;) {
    if (performance.now() - toldAt >= TELL_EVERY) {
      tellProgress(at);
      toldAt = performance.now();
    }
    const start = performance.now();
    const progress = at.search.step(iterations);
    const took = performance.now() - start;
    if (searched < MEASURED && searched + took >= MEASURED)
      at.search.aim(from + Math.round(((progress.iterations - from) * budget) / (searched + took)));
    searched += took;
    iterations = paceAfter(iterations, took);
    await otherMessages();
    if (mine !== turn) return;
  }
}

function tellProgress(at: Work): void {
  const { cost } = at.search.progress();
  const better = cost < at.told;
  at.told = cost;
  tell({ kind: 'progress', plan: better ? vouched(at.problem, at.search.best()) : null });
}

function settle(at: Work): void {
  turn++;
  tell({ kind: 'settled', plan: vouched(at.problem, at.search.best()) });
}

const channel = new MessageChannel();

/** Lets waiting orders in. A timer would wait four milliseconds each time. */
const otherMessages = (): Promise<void> =>
  new Promise((resolve) => {
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(null);
  });
