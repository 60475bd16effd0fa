import { invariant, type Random, seeded } from '@doorstep/std';
import { Annealing } from './anneal';
import { Appraiser } from '../flat/appraise';
import { assemble } from '../hand/assemble';
import { faultsOf } from '../faults';
import { Inserter } from './insert';
import { Journal } from '../flat/journal';
import { compile, type Kernel } from '../flat/kernel';
import { Near } from '../flat/near';
import { type Plan } from '../plan';
import { Polish } from './polish';
import { RoutePool } from '../pool/route-pool';
import { type Problem } from '../problem';
import { Recreate } from './recreate';
import { Ruin } from './ruin';
import { restore } from '../flat/restore';
import { type Snapshot, snapshot } from '../flat/snapshot';
import { type Progress } from '../stop';
import { Tours } from '../flat/tours';

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
  /** The best plan so far; a feasible one exists from the beginning. */
  best(): Plan;
}

/** Lays the problem flat and builds a first plan. Throws `InvariantError` for a problem `faultsOf` would refuse. */
export function createSearch(problem: Problem, options: SearchOptions): Search {
  const [fault] = faultsOf(problem);
  invariant(!fault, `a problem without faults (${fault?.code} at ${fault?.where})`);
  return new RuinAndRecreate(compile(problem), options);
}

/** Parts of a round after which the rows seen are put together anew. */
const COMBINE_AT = [0.3, 0.55, 0.8, 0.95];

/** Ruin and recreate under simulated annealing. */
class RuinAndRecreate implements Search {
  private readonly dice: Random;
  private readonly tours: Tours;
  private readonly journal: Journal;
  private readonly ruin: Ruin;
  private readonly recreate: Recreate;
  private readonly polish: Polish;
  private readonly annealing: Annealing;
  private readonly appraiser: Appraiser;
  private readonly horizon: number | null;
  private record: Snapshot;
  private iterations = 0;
  private foundAt = 0;
  private combined = 0;
  private readonly pool: RoutePool;
  private roundStart = 0;
  private roundLength: number;

  constructor(
    private readonly kernel: Kernel,
    { seed, horizon }: SearchOptions,
  ) {
    this.dice = seeded(seed);
    const tours = new Tours(kernel);
    this.tours = tours;
    this.appraiser = new Appraiser(tours);
    tours.begin(this.appraiser);
    this.journal = new Journal(tours);
    this.pool = new RoutePool(tours);
    const near = new Near(kernel);
    this.ruin = new Ruin(tours, near, this.journal, this.dice);
    this.polish = new Polish(tours, this.appraiser, near, this.journal);
    this.recreate = new Recreate(
      tours,
      new Inserter(tours, this.appraiser, near, this.dice),
      near,
      this.journal,
      this.dice,
    );
    this.journal.open();
    this.recreate.build('far');
    this.record = snapshot(tours);
    this.annealing = new Annealing(2 * this.meanStep(), this.dice);
    this.horizon = horizon ?? null;
    this.roundLength = horizon ?? Math.max(2000, 20 * kernel.taskCount);
  }

  step(iterations: number): Progress {
    if (this.kernel.taskCount === 0 || this.kernel.vehicleCount === 0) this.iterations += iterations;
    else for (let i = 0; i < iterations; i++) this.iterate();
    return this.progress();
  }

  progress(): Progress {
    const { iterations, foundAt, record } = this;
    return { iterations, cost: record.total, unserved: record.absent.length, foundAt };
  }

  best(): Plan {
    return assemble(this.kernel, this.record);
  }

  private iterate(): void {
    const before = this.tours.total;
    const absent = this.tours.absent.count;
    this.journal.open();
    this.iterations += 1;
    if (!this.ruin.strike()) {
      this.journal.undo();
      return;
    }
    this.recreate.mend(this.ruin.seed, absent);
    const { total } = this.tours;
    if (total >= before + this.annealing.slack(this.coolness())) this.journal.undo();
    else this.accepted(total);
    this.milestone();
  }

  private accepted(total: number): void {
    if (total < this.record.total) {
      this.polish.run([...this.journal.touched]);
      this.keep();
    }
    const { touched } = this.journal;
    for (let i = 0; i < touched.length; i++) this.pool.note(touched[i]!);
  }

  /** Puts together the best plan from rows seen so far, a few times on the way down. */
  private milestone(): void {
    if (this.combined >= COMBINE_AT.length || this.coolness() < COMBINE_AT[this.combined]!) return;
    this.combined += 1;
    const better = this.pool.combine(this.record);
    if (!better) return;
    restore(this.tours, better);
    this.keep();
  }

  private keep(): void {
    this.record = snapshot(this.tours);
    this.foundAt = this.iterations;
  }

  /** How much of the present round is over. */
  private coolness(): number {
    if (this.horizon === null && this.iterations - this.roundStart > this.roundLength) {
      this.roundStart = this.iterations;
      this.combined = 0;
      this.roundLength *= 2;
    }
    return (this.iterations - this.roundStart) / this.roundLength;
  }

  /** The mean cost of getting from one stop to the next: the scale on which plans differ. */
  private meanStep(): number {
    const { tours, kernel } = this;
    let cost = 0;
    let steps = 1;
    for (let v = 0; v < kernel.vehicleCount; v++) {
      if (tours.length[v] === 2) continue;
      cost += tours.cost[v]! - kernel.vehicles[v]!.fixed;
      steps += tours.length[v]! - 1;
    }
    return cost / steps;
  }
}
