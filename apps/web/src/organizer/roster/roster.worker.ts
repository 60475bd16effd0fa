import { faultsOf, fill, withDecisions, type Assignment, type Fill, type Problem } from '@doorstep/roster';
import { paceAfter } from '../plan/pace';
import { withTravel } from './with-travel';
import type { RosterNews, RosterOrder } from './roster-messages';
import { emptyIn, tellRoster } from './tell-roster';

/** Milliseconds between two tellings. */
const TELL_EVERY = 250;

/** A search and the problem it works on. */
interface Work {
  readonly problem: Problem;
  readonly before: readonly Assignment[];
  readonly search: Fill;
}

let work: Work | null = null;
/** Counts the times a search was set going or stopped: a loop ends when it is not the latest any more. */
let turn = 0;

const tell = (news: RosterNews): void => postMessage(news);

addEventListener('message', ({ data }: MessageEvent<RosterOrder>) => {
  answer(data).catch((error: unknown) => tell({ kind: 'crash', why: String(error) }));
});

async function answer(order: RosterOrder): Promise<void> {
  switch (order.kind) {
    case 'fill':
      return begin(withTravel(order.problem), order.before, order);
    case 'refill': {
      if (!work) return;
      const { problem, before, search } = work;
      return begin(withDecisions(problem, order.decisions), before, { ...order, start: search.best() });
    }
    case 'settle':
      return settle();
  }
}

function begin(
  problem: Problem,
  before: readonly Assignment[],
  { seed, start = before }: { readonly seed: number; readonly start?: readonly Assignment[] },
): Promise<void> | void {
  const faults = faultsOf(problem);
  if (faults.length > 0) {
    turn++;
    return tell({ kind: 'faults', faults });
  }
  work = { problem, before, search: fill(problem, { seed, start }) };
  return improve(work);
}

/** Goes on to the end of the search, or until told to stop. Yields between steps of some 20 ms. */
async function improve(at: Work): Promise<void> {
  const mine = ++turn;
  let iterations = 1;
  let toldAt = performance.now();
  for (;;) {
    const { iterations: done, of, gap } = at.search.progress();
    if (done >= of || gap <= 0) return settle();
    if (performance.now() - toldAt >= TELL_EVERY) {
      tell({
        kind: 'progress',
        progress: at.search.progress(),
        empty: emptyIn(at.problem, at.search.best()),
      });
      toldAt = performance.now();
    }
    const start = performance.now();
    at.search.step(iterations);
    iterations = paceAfter(iterations, performance.now() - start);
    await otherMessages();
    if (mine !== turn) return;
  }
}

function settle(): void {
  turn++;
  if (!work) return;
  const { problem, before, search } = work;
  const told = tellRoster(problem, before, { roster: search.best(), progress: search.progress() });
  tell({ kind: 'settled', told });
}

const channel = new MessageChannel();

/** Lets waiting orders in. A timer would wait four milliseconds each time. */
const otherMessages = (): Promise<void> =>
  new Promise((resolve) => {
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(null);
  });
