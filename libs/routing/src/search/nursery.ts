import { type Random } from '@doorstep/std';
import { Breeding } from '../breed/breeding';
import { stopsIn } from '../breed/passage';
import { Patches } from '../breed/patches';
import { SLICE_STANDS_FOR } from '../breed/slices';
import { type Kernel } from '../flat/kernel';
import { type Work } from '../work';
import { type Snapshot } from '../flat/snapshot';
import { type Tours } from '../flat/tours';
import { areLong } from './long-rows';
import { type Descent } from './descent';
import { mostlyDiffer } from './differ';

/** Few tasks are the descent's: it finds the best plan at once, and breeding does not always. */
const FEW_TASKS = 8;
/** Up to so many tasks in long rows breeding alone is the better search; with more, a descent goes first. */
const SOME_TASKS = 600;
/** Iterations for each task that it needs there, and the largest share of a round after which breeding finds anything more. */
const LONG_START = 250;
const MOST_BEFORE_BREEDING = 0.75;
/** More tasks than these in shorter routes are bred patch by patch. */
const FEW_FOR_PATCHES = 400;
/** Share of the descent before that: patches mend a plan, they do not draw it (tried from 0.05 to 0.5). */
const BEFORE_PATCHES = 0.2;

/** Iterations for each task that a descent needs among cars that all differ before breeding finds anything better. */
const HEAD_START = 100;
/** Where that is less than this share, breeding has time for founders of its own, which come to more. */
const LEAST_START = 0.25;
/**
 * Iterations for each task of a round in which their rows are worth putting together anew (hub days, 120 for each task:
 * as good plans without it, and a fifth less CPU).
 */
const LONG_ROUND = 200;

/**
 * Share of a round of so many iterations that is the descent's: all of it, none, or some before breeding goes on from
 * its plan. Half where the present plan leaves something out, too: to choose what stays out is the descent's
 * strength.
 */
export function descentShare(tours: Tours, plan: Snapshot, iterations: number): number {
  const { kernel } = tours;
  const { taskCount } = kernel;
  if (taskCount < FEW_TASKS || !Breeding.suits(kernel)) return 1;
  const least = mostlyDiffer(tours) ? headStart(taskCount, iterations) : 0;
  if (plan.absent.length > 0) return Math.max(least, 0.5);
  if (breedsInPatches(taskCount, plan.rows.length)) return Math.max(least, BEFORE_PATCHES);
  const isLarge = taskCount > SOME_TASKS && areLong(taskCount, plan.rows.length);
  return isLarge ? Math.max(least, longStart(taskCount, iterations)) : least;
}

/**
 * Whether the rows a descent passes through are worth putting together anew: in a short round of cars that all differ
 * they are not, as a row seen with one car fits no other (measured on hub days: a quarter of three seconds for nothing).
 * On a large day long rows are never seen twice but for a stop or two (measured on a thousand stops: half of ten seconds
 * for nothing), and short ones are left to patches before enough of them are seen.
 */
export function combines(tours: Tours, iterations: number): boolean {
  const { kernel, fleet, allStops } = tours;
  return (
    !kernel.coupled &&
    !areLong(allStops, fleet.count) &&
    !(Breeding.suits(kernel) && breedsInPatches(kernel.taskCount, fleet.count)) &&
    !(mostlyDiffer(tours) && iterations < LONG_ROUND * kernel.taskCount)
  );
}

/** A rest too short for breeding stays the descent's (measured on a hub's day: 3, 10 and 60 seconds). */
function headStart(tasks: number, iterations: number): number {
  const share = (HEAD_START * tasks) / iterations;
  if (share > 0.5) return 1;
  return share < LEAST_START ? 0 : share;
}

/** Seconds of a thousand tasks are the descent's, a minute is shared (measured: 10 and 60 seconds). */
function longStart(tasks: number, iterations: number): number {
  const share = (LONG_START * tasks) / iterations;
  return share > MOST_BEFORE_BREEDING ? 1 : share;
}

/** Whether breeding goes patch by patch: so many tasks in so many short rows are too much for one population. */
const breedsInPatches = (tasks: number, rows: number): boolean =>
  tasks > FEW_FOR_PATCHES && !areLong(tasks, rows);

/**
 * Breeding beside a descent: hands it every better plan. Where the descent had a share it begins with the descent's
 * plan; where not, with a population of its own only (measured: a first plan among the founders makes it worse).
 * In patches it always begins with the descent's.
 */
export class Nursery {
  private readonly laying: Work<Breeding | Patches>;
  private breeding: Breeding | Patches | null = null;

  constructor(
    private readonly kernel: Kernel,
    private readonly descent: Descent,
    dice: Random,
    private readonly goesOn: boolean,
  ) {
    const inPatches = breedsInPatches(kernel.taskCount, descent.record.rows.length);
    this.laying = inPatches ? Patches.on(kernel, dice) : Breeding.on(kernel, dice);
  }

  /** Counts an iteration; now and then one is a slice of breeding, at first of laying out what it works with. */
  iterate(count: number): void {
    if (count % SLICE_STANDS_FOR !== 0) return;
    const { breeding, descent } = this;
    if (!breeding) this.lay();
    else if (breeding instanceof Patches) this.adopt(breeding.step(descent.record));
    else {
      breeding.step();
      if (breeding.bestCost < descent.record.total) this.adopt(breeding.bestRows());
    }
  }

  private adopt(stops: readonly Int32Array[] | null): void {
    if (stops) this.descent.adoptStops(stops);
  }

  private lay(): void {
    const slice = this.laying.next();
    if (!slice.done) return;
    this.breeding = slice.value;
    if (this.goesOn && this.breeding instanceof Breeding)
      this.breeding.seedWith(stopsIn(this.descent.record, this.kernel.vehicleCount));
  }
}
