import { type Random } from '@doorstep/std';
import { type Kernel } from '../flat/kernel';
import { Near } from '../flat/near';
import { type Snapshot } from '../flat/snapshot';
import { type Work } from '../work';
import { Breeding } from './breeding';
import { type Form, formOf } from './form';
import { patchOf } from './patch';
import { PatchChoice } from './patch-choice';

/** Offspring without a better one after which a patch is left; twice as many when it has its turn again. */
const PATIENCE = 100;
/** Slices after which a better patch is handed on. */
const PUBLISH = 32;
/**
 * Two plans are all a patch keeps, each child a small ruin of one of them, and a third of the neighbors elsewhere: many
 * small gains, soon (tried on 600 to 1,000 tasks, ten seconds, with up to forty plans and 35 neighbors).
 */
const GREEDY = { founders: 0, least: 2, generation: 1, neighbors: 12, disturbed: 100, patience: Infinity };

/**
 * Breeding on a large day, patch by patch (decomposition; Vidal et al. 2013): some rows that lie together are bred as
 * a day of their own, beginning with what they are, then the rows around another task.
 */
export class Patches {
  private readonly choice: PatchChoice;
  private laying: Work<Breeding> | null = null;
  private breeding: Breeding | null = null;
  /** The rows of the patch, what they cost, and how long it is tried. */
  private rows: Int32Array = new Int32Array(0);
  private cost = 0;
  private patience = PATIENCE;
  private slices = 0;

  private constructor(
    private readonly form: Form,
    kernel: Kernel,
    private readonly dice: Random,
  ) {
    this.choice = new PatchChoice(kernel, form, new Near(kernel), dice);
  }

  /** Lays out the whole day, in slices; only for kernels that breeding `suits`. */
  static *on(kernel: Kernel, dice: Random): Work<Patches> {
    return new Patches(yield* formOf(kernel), kernel, dice);
  }

  /** A slice of work on a plan, which must be the one of the step before or what that answered: a better one, or null. */
  step(present: Snapshot): readonly Int32Array[] | null {
    if (!this.breeding) {
      this.lay(present);
      return null;
    }
    const { breeding } = this;
    breeding.step();
    this.slices += 1;
    const isOver = breeding.born - breeding.foundAt > this.patience;
    if (isOver) this.breeding = null;
    if ((!isOver && this.slices % PUBLISH !== 0) || breeding.bestCost >= this.cost) return null;
    this.cost = breeding.bestCost;
    return this.choice.with(present, this.rows, breeding.bestRows());
  }

  private lay(present: Snapshot): void {
    this.laying ??= this.begin(present);
    const slice = this.laying.next();
    if (!slice.done) return;
    this.laying = null;
    this.breeding = slice.value;
    this.slices = 0;
  }

  private *begin(present: Snapshot): Work<Breeding> {
    const { tasks, rows, stops, cost, turn } = this.choice.next(present);
    this.rows = rows;
    this.cost = cost;
    this.patience = PATIENCE * 2 ** Math.min(turn, 20);
    yield 1;
    const breeding = yield* Breeding.of(patchOf(this.form, tasks, rows), this.dice, GREEDY);
    breeding.seedWith(stops);
    return breeding;
  }
}
