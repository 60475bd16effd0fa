import { type Random } from '@doorstep/std';
import { Crossing } from './cross';
import { Crowd } from './crowd';
import { disturb } from './disturb';
import { Educator } from './educate';
import { type Form, formOf } from './form';
import { type Kernel } from '../flat/kernel';
import { type Individual, individualOf, take } from './individual';
import { type Neighbors, neighborsOf } from './neighbors';
import { layStops, stopsOf } from './passage';
import { Rows } from './rows';
import { SLICE_STANDS_FOR } from './slices';
import { suits } from './suits';
import { Weights } from './weights';
import { type Work } from '../work';

/** What may be chosen; the usual values were measured on 100 to 400 tasks. */
export interface BreedingOptions {
  /** Individuals an epoch begins with, made from nothing. */
  readonly founders?: number;
  /** Size of each subpopulation, and how many more are born before it is cut down. */
  readonly least?: number;
  readonly generation?: number;
  /** How many tasks a task is tried before and after. */
  readonly neighbors?: number;
  /** Offspring that are a disturbed parent instead of a cross of two, in a hundred. */
  readonly disturbed?: number;
  /** Offspring without a better one until a new population is founded. */
  readonly patience?: number;
}

const USUAL: Required<BreedingOptions> = {
  founders: 20,
  least: 20,
  generation: 20,
  neighbors: 35,
  disturbed: 50,
  patience: 1500,
};

/** Tasks looked at in one step: a millisecond or two of local search. Cold code takes fifty times as long, so the first steps are shorter. */
const SLICE = 250;
const FIRST_SLICE = 5;
/** Individuals after which the weights follow what they broke. */
const WINDOW = 20;
/** The best of an epoch, kept for the epoch that crosses those of the two before it. */
const ELDERS = 6;

type Stage = 'idle' | 'child' | 'repair' | 'strip' | 'fill';

/**
 * Hybrid genetic search with penalized infeasibility for problems of single stops (Vidal et al. 2013; Vidal 2022;
 * Kool et al. 2022; Wouda, Lan & Kool 2024). Offspring come from exchanging neighboring routes or from a small ruin,
 * and are educated by local search around what changed. Same seed and number of steps: same plan.
 */
export class Breeding {
  private readonly rows: Rows;
  private readonly weights: Weights;
  private readonly educator: Educator;
  private readonly crossing: Crossing;
  private readonly crowd: Crowd;
  private best: Individual;
  private slice = FIRST_SLICE;
  private stage: Stage = 'idle';
  private founded = 0;
  private epoch = 0;
  private epochBest = Infinity;
  private elders: Individual[] = [];
  private movedAt = 0;
  /** Offspring so far, and how many there were when the best was found. */
  born = 0;
  foundAt = 0;

  private constructor(
    private readonly form: Form,
    private readonly neighbors: Neighbors,
    private readonly dice: Random,
    private readonly options: Required<BreedingOptions>,
  ) {
    this.weights = new Weights(this.form);
    this.rows = new Rows(this.form, this.weights);
    this.educator = new Educator(this.rows, this.neighbors, dice);
    this.crossing = new Crossing(this.rows, this.neighbors, dice);
    this.crowd = new Crowd(this.options, this.weights);
    this.best = individualOf(this.rows);
  }

  /** Lays out what breeding works with, in slices; only for kernels that `suits`. */
  static *on(kernel: Kernel, dice: Random, options: BreedingOptions = {}): Work<Breeding> {
    return yield* Breeding.of(yield* formOf(kernel), dice, options);
  }

  /** The same for a form that is laid out, which may be a patch of a day. */
  static *of(form: Form, dice: Random, options: BreedingOptions = {}): Work<Breeding> {
    const all = { ...USUAL, patience: Math.max(USUAL.patience, 5 * form.tasks), ...options };
    const neighbors = yield* neighborsOf(form, all.neighbors);
    yield SLICE_STANDS_FOR;
    return new Breeding(form, neighbors, dice, all);
  }

  /** Whether a kernel is of the kind this search can plan. */
  static suits(kernel: Kernel): boolean {
    return suits(kernel);
  }

  /** Points of the best plan within all limits; at first everything is left out. */
  get bestCost(): number {
    return this.best.cost;
  }

  /** The rows of the best plan, by row of the form: task nodes and load stops, without start and end. */
  bestRows(): readonly Int32Array[] {
    return stopsOf(this.form, this.best);
  }

  /** Takes a plan from elsewhere into the population, in the form of `bestRows`; what was under way is dropped. */
  seedWith(stops: readonly Int32Array[]): void {
    this.abandon();
    layStops(this.rows, stops);
    this.keep();
    this.educator.wakeAll();
    this.stage = 'child';
  }

  /** A slice of the education of one offspring: milliseconds, whatever the size of the day. */
  step(): void {
    if (this.stage === 'idle') this.conceive();
    if (this.educator.run(this.slice)) this.graduate();
    if (this.slice < SLICE) this.slice += FIRST_SLICE;
  }

  private conceive(): void {
    this.born += 1;
    this.stage = 'child';
    if (this.born - this.movedAt > this.options.patience) this.newEpoch();
    if (this.founded < this.options.founders) this.found();
    else this.breed();
  }

  /** Two epochs from nothing, then one that begins with the best of both. */
  private newEpoch(): void {
    this.movedAt = this.born;
    this.epochBest = Infinity;
    this.epoch += 1;
    this.elders.push(...this.crowd.bestOnes(ELDERS));
    this.crowd.clear();
    this.founded = 0;
    if (this.epoch % 3 !== 2 || this.elders.length < 2) return;
    for (const one of this.elders) this.crowd.add(one);
    this.elders = [];
    this.founded = this.options.founders;
  }

  private found(): void {
    this.founded += 1;
    this.rows.clear();
    this.educator.wakeAll();
  }

  private breed(): void {
    const [mother, father] = this.crowd.parents(this.dice);
    if (this.dice.below(100) < this.options.disturbed) {
      take(this.rows, mother);
      disturb(this.rows, this.neighbors, this.dice);
    } else this.crossing.cross(mother, father);
    this.educator.wakeAbsent();
    this.educator.wakeChanged(mother);
  }

  /** What comes after an education. */
  private graduate(): void {
    if (this.stage === 'child') this.judge(this.keep());
    else if (this.stage === 'repair' && !this.rows.feasible && this.best.tasks.length < this.form.tasks)
      this.strip('strip');
    else if (this.stage === 'strip') this.strip('fill');
    else {
      this.backToNormal();
      if (this.rows.feasible) this.keep();
    }
  }

  private judge(one: Individual): void {
    this.stage = 'idle';
    const kept = [one.late === 0, one.duration === 0, one.meters === 0, one.over.every((n) => n === 0)];
    if (this.weights.note(kept, WINDOW)) {
      this.rows.reweigh();
      this.crowd.reprice();
    }
    if (!one.feasible && this.dice.below(2) === 0) this.repair();
  }

  private repair(): void {
    this.stage = 'repair';
    this.weights.repair();
    this.rows.reweigh();
    this.educator.wakeBroken();
  }

  /** Perhaps not everything can be done: leaves out what would break a limit, then looks for room for it. */
  private strip(stage: 'strip' | 'fill'): void {
    this.stage = stage;
    this.weights.forbid();
    this.rows.reweigh();
    if (stage === 'strip') this.educator.wakeBroken();
    else this.educator.wakeAbsent();
  }

  private backToNormal(): void {
    this.stage = 'idle';
    this.weights.set(1);
    this.rows.reweigh();
  }

  private abandon(): void {
    this.educator.sleep();
    this.backToNormal();
  }

  private keep(): Individual {
    const one = individualOf(this.rows);
    this.crowd.add(one);
    if (one.feasible && one.cost < this.epochBest) {
      this.epochBest = one.cost;
      this.movedAt = this.born;
    }
    if (one.feasible && one.cost < this.best.cost) {
      this.best = one;
      this.foundAt = this.born;
    }
    return one;
  }
}
