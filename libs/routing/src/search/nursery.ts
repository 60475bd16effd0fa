import { type Random } from '@doorstep/std';
import { Breeding } from '../breed/breeding';
import { SLICE_STANDS_FOR } from '../breed/slices';
import { type Kernel } from '../flat/kernel';
import { type Work } from '../work';
import { type Snapshot } from '../flat/snapshot';
import { type Tours } from '../flat/tours';
import { type Descent } from './descent';

/** Few tasks are the descent's: it finds the best plan at once, and breeding does not always. */
const FEW_TASKS = 8;
/** Up to so many tasks breeding alone is the better search, however long the routes are. */
const SOME_TASKS = 600;
/** On more tasks it still is where routes have so many stops. */
const LONG_ROUTE = 12;

/** So many types of car are many, where no two cars or hardly any are alike: each move has to be tried with each. */
const MANY_TYPES = 8;
/** Iterations for each task that a descent needs among them before breeding finds anything better. */
const HEAD_START = 100;
/** Where that is less than this share, breeding has time for founders of its own, which come to more. */
const LEAST_START = 0.25;

/**
 * Share of a round of so many iterations that is the descent's: all of it, none, or some before breeding goes on from
 * its plan. Half where the first plan had to leave something out, too: to choose what stays out is the descent's
 * strength.
 */
export function descentShare({ kernel, fleet }: Tours, first: Snapshot, iterations: number): number {
  const { taskCount } = kernel;
  if (taskCount < FEW_TASKS || !Breeding.suits(kernel)) return 1;
  const least = hasManyTypes(fleet.types, kernel.vehicleCount) ? headStart(taskCount, iterations) : 0;
  if (first.absent.length > 0) return Math.max(least, 0.5);
  return taskCount <= SOME_TASKS || taskCount >= LONG_ROUTE * first.rows.length
    ? least
    : Math.max(least, 0.5);
}

const hasManyTypes = (types: number, rows: number): boolean => types > MANY_TYPES && 2 * types > rows;

/**
 * Whether the rows a descent passes through are worth putting together anew: in a short round of cars that all differ
 * they are not, as a row seen with one car fits no other (measured on hub days: a quarter of three seconds for nothing).
 */
export const combines = ({ kernel, fleet }: Tours, iterations: number): boolean =>
  !kernel.coupled &&
  !(hasManyTypes(fleet.types, kernel.vehicleCount) && iterations < HEAD_START * kernel.taskCount);

/** A rest too short for breeding stays the descent's (measured on a hub's day: 3, 10 and 60 seconds). */
function headStart(tasks: number, iterations: number): number {
  const share = (HEAD_START * tasks) / iterations;
  if (share > 0.5) return 1;
  return share < LEAST_START ? 0 : share;
}

/**
 * Breeding beside a descent: hands it every better plan. Where the descent had a share it begins with the descent's
 * plan; where not, with a population of its own only (measured: a first plan among the founders makes it worse).
 */
export class Nursery {
  private readonly laying: Work<Breeding>;
  private breeding: Breeding | null = null;

  constructor(
    private readonly kernel: Kernel,
    private readonly descent: Descent,
    dice: Random,
    private readonly goesOn: boolean,
  ) {
    this.laying = Breeding.on(kernel, dice);
  }

  /** Counts an iteration; now and then one is a slice of breeding, at first of laying out what it works with. */
  iterate(count: number): void {
    if (count % SLICE_STANDS_FOR !== 0) return;
    const { breeding, descent } = this;
    if (!breeding) {
      this.lay();
      return;
    }
    breeding.step();
    if (breeding.bestCost < descent.record.total) descent.adoptStops(breeding.bestRows());
  }

  private lay(): void {
    const slice = this.laying.next();
    if (!slice.done) return;
    this.breeding = slice.value;
    if (this.goesOn) this.breeding.seedWith(this.stopsOf(this.descent));
  }

  private stopsOf({ record }: Descent): readonly Int32Array[] {
    const stops = Array.from({ length: this.kernel.vehicleCount }, () => new Int32Array(0));
    for (const { vehicle, nodes } of record.rows) stops[vehicle] = nodes.slice(1, -1);
    return stops;
  }
}
