import { invariant, type Random, seeded } from '@doorstep/std';
import { faultsOf } from '../faults';
import { compile, type Kernel } from '../flat/kernel';
import { assemble } from '../hand/assemble';
import { type Plan } from '../plan';
import { RoutePool } from '../pool/route-pool';
import { type Work } from '../work';
import { type Problem } from '../problem';
import { type Snapshot } from '../flat/snapshot';
import { type Progress } from '../stop';
import { Descent } from './descent';
import { combines, descentShare, Nursery } from './nursery';
import { combineAt, coolingsIn } from './rounds';

export interface SearchOptions {
  readonly seed: number;
  /**
   * Iterations the caller means to spend. The search cools over them once and reaches its best near their end.
   * Absent: it cools in rounds, each twice as long as the last, and is good at any moment.
   */
  readonly horizon?: number;
}

/** A search in progress, to be stepped: a worker can post progress and be cancelled between steps. */
export interface Search {
  /** Runs some iterations. Same seed, horizon and sum of steps: same plan, on every machine. */
  step(iterations: number): Progress;
  progress(): Progress;
  /**
   * Says how many iterations there will be in all, for a caller who has just learnt how fast the machine is. The
   * search cools over them from where it is.
   */
  aim(horizon: number): void;
  /** The best plan so far; a feasible one exists from the beginning. */
  best(): Plan;
}

/** Lays the problem flat and builds a first plan. Throws `InvariantError` for a problem `faultsOf` would refuse. */
export function createSearch(problem: Problem, options: SearchOptions): Search {
  const [fault] = faultsOf(problem);
  invariant(!fault, `a problem without faults (${fault?.code} at ${fault?.where})`);
  return new Portfolio(compile(problem), options);
}

/** A descent, the best plan that can be put together from the rows it has seen, and breeding where that is better. */
class Portfolio implements Search {
  private readonly descent: Descent;
  private readonly pool: RoutePool;
  private readonly combineAt: readonly number[];
  private readonly dice: Random;
  private readonly isEmpty: boolean;
  private share = 1;
  private isCombining = true;
  private nursery: Nursery | null = null;
  private iterations = 0;
  private foundAt = 0;
  private combined = 0;
  /** Rows being put together, and how many iterations the last slice of that still stands for. */
  private combining: Work<Snapshot | null> | null = null;
  private owed = 0;
  private endless: boolean;
  private roundStart = 0;
  private roundLength: number;
  private coolings = 1;
  private cooling = 0;

  constructor(
    private readonly kernel: Kernel,
    { seed, horizon }: SearchOptions,
  ) {
    this.dice = seeded(seed);
    this.descent = new Descent(kernel, this.dice);
    this.pool = new RoutePool(this.descent.tours);
    this.combineAt = combineAt(kernel);
    this.isEmpty = kernel.taskCount === 0 || kernel.vehicleCount === 0;
    this.endless = horizon === undefined;
    this.roundLength = horizon ?? Math.max(2000, 20 * kernel.taskCount);
    this.plan();
  }

  /** What a round of this length is made of. */
  private plan(): void {
    this.coolings = coolingsIn(this.kernel, this.roundLength);
    this.isCombining = combines(this.descent.tours, this.roundLength);
    this.share = descentShare(this.descent.tours, this.descent.record, this.roundLength);
  }

  step(iterations: number): Progress {
    if (this.isEmpty) this.iterations += iterations;
    else for (let i = 0; i < iterations; i++) this.iterate();
    return this.progress();
  }

  aim(horizon: number): void {
    this.endless = false;
    this.roundStart = 0;
    this.roundLength = horizon;
    this.plan();
    this.combined = this.momentsBefore(this.iterations / horizon);
  }

  progress(): Progress {
    const { iterations, foundAt } = this;
    const { record } = this.descent;
    return { iterations, cost: record.total, unserved: record.absent.length, foundAt };
  }

  best(): Plan {
    return assemble(this.kernel, this.descent.record);
  }

  private iterate(): void {
    const { record } = this.descent;
    this.iterations += 1;
    const { share } = this;
    const coolness = this.coolness();
    if (this.combining) this.combine(this.combining);
    else if (this.nursery) this.nursery.iterate(this.iterations);
    else if (share === 1 || coolness < share) this.descend(this.partOf(coolness / share));
    else this.nursery = new Nursery(this.kernel, this.descent, this.dice, share > 0);
    if (this.descent.record !== record) this.foundAt = this.iterations;
  }

  /** Moments for putting rows together that are past already in a round of which so much is over. */
  private momentsBefore(coolness: number): number {
    if (this.share === 0) return this.combineAt.length;
    const part = this.partOf(coolness / this.share);
    return this.combineAt.filter((moment) => moment <= part).length;
  }

  /** How much of the present cooling is over, when so much of the descent is. */
  private partOf(part: number): number {
    const at = this.coolings * Math.min(1, part);
    const cooling = Math.min(this.coolings - 1, Math.floor(at));
    if (cooling !== this.cooling) {
      this.cooling = cooling;
      this.combined = 0;
    }
    return at - cooling;
  }

  private descend(part: number): void {
    const { descent, pool } = this;
    if (descent.iterate(part)) {
      const { touched } = descent;
      for (let i = 0; i < touched.length; i++) pool.note(touched[i]!);
    }
    this.milestone(part);
  }

  /** Puts together the best plan from rows seen so far, a few times on the way down. */
  private milestone(part: number): void {
    if (!this.isCombining || this.combined >= this.combineAt.length || part < this.combineAt[this.combined]!)
      return;
    this.combined += 1;
    this.combining = this.pool.combine(this.descent.record, 2 * this.roundLength);
  }

  private combine(work: Work<Snapshot | null>): void {
    if (this.owed > 1) {
      this.owed -= 1;
      return;
    }
    const slice = work.next();
    if (!slice.done) {
      this.owed = slice.value;
      return;
    }
    this.owed = 0;
    this.combining = null;
    if (slice.value) this.descent.adopt(slice.value);
  }

  /** How much of the present round is over. */
  private coolness(): number {
    if (this.endless && this.iterations - this.roundStart > this.roundLength) {
      this.roundStart = this.iterations;
      this.roundLength *= 2;
      this.plan();
      this.combined = 0;
    }
    return (this.iterations - this.roundStart) / this.roundLength;
  }
}
