/** Wanted length of one step of the search, milliseconds: an order waits for one step at most. */
const STEP_MS = 20;
/** No step may ask for so many more than the last: a first measurement is often a lucky one. */
const GROWTH = 4;
const MOST = 100_000;

/**
 * How many iterations the next step takes, so that it lasts some 20 ms whatever the size of the day: measured on the
 * last one. Starts with a single iteration, because nothing is known of the first.
 */
export function paceAfter(iterations: number, tookMs: number): number {
  const fitting = Math.floor((iterations * STEP_MS) / Math.max(tookMs, 0.05));
  return Math.max(1, Math.min(fitting, iterations * GROWTH, MOST));
}

/** `quick`: the rest of a plan that is there already; `thorough`: a day from the beginning. */
export type Care = 'quick' | 'thorough';

const BUDGET: Readonly<
  Record<Care, { readonly least: number; readonly perTask: number; readonly most: number }>
> = {
  quick: { least: 800, perTask: 8, most: 4_000 },
  thorough: { least: 2_000, perTask: 30, most: 20_000 },
};

/** Milliseconds that a search of so many tasks is laid out for: it is at its best towards their end. */
export function budgetFor(care: Care, tasks: number): number {
  const { least, perTask, most } = BUDGET[care];
  return Math.min(most, least + perTask * tasks);
}

/** Part of the budget without a gain after which nothing more is to be expected. */
const QUIET = 0.25;
/** Times the budget after which a planning settles whatever it gains. */
const LONGEST = 4;

/** Where a planning stands: milliseconds since it was set going, and since it last found something better. */
export interface Standing {
  readonly budget: number;
  readonly elapsed: number;
  readonly sinceGain: number;
}

/** Whether a planning may settle by itself. More can still be asked for. */
export const isQuiet = ({ budget, elapsed, sinceGain }: Standing): boolean =>
  (elapsed >= budget && sinceGain >= QUIET * budget) || elapsed >= LONGEST * budget;

/** From this many tasks on, more than one worker searches. */
const LARGE = 60;
/** Past this many tasks the matrices of several workers would crowd the memory of a laptop. */
const TOO_LARGE_TO_COPY = 1_500;
const MOST_WORKERS = 3;

/** How many workers search a day: one, or for a large day as many as there are cores to spare. */
export const workersFor = (tasks: number, cores: number): number =>
  tasks < LARGE || tasks > TOO_LARGE_TO_COPY ? 1 : Math.max(1, Math.min(MOST_WORKERS, cores - 1));
