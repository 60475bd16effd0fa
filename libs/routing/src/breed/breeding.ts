import { type Random } from '@doorstep/std';
import { BEFORE, NEXT, STEP } from './cells';
import { Crossing } from './cross';
import { Crowd } from './crowd';
import { Educator } from './educate';
import { type Form, formOf } from './form';
import { type Kernel, loadNode, NODE } from '../flat/kernel';
import { type Individual, individualOf, take } from './individual';
import { type Neighbors, neighborsOf } from './neighbors';
import { Rows } from './rows';
import { suits } from './suits';
import { Weights } from './weights';

export interface BreedingOptions {
  readonly founders?: number;
  readonly least?: number;
  readonly generation?: number;
  readonly neighbors?: number;
  readonly window?: number;
  readonly wakeAll?: boolean;
}

/**
 * Hybrid genetic search with penalized infeasibility for problems of single stops (Vidal et al. 2013; Vidal 2022;
 * Kool et al. 2022; Wouda, Lan & Kool 2024). One step is one offspring, educated, in microseconds per task.
 */
export class Breeding {
  readonly form: Form;
  private readonly rows: Rows;
  private readonly weights: Weights;
  private readonly neighbors: Neighbors;
  private readonly educator: Educator;
  private readonly crossing: Crossing;
  private readonly crowd: Crowd;
  private best: Individual;
  private founded = 0;
  steps = 0;
  foundAt = 0;

  constructor(
    private readonly kernel: Kernel,
    private readonly dice: Random,
    private readonly options: BreedingOptions = {},
  ) {
    this.form = formOf(kernel);
    this.weights = new Weights(this.form);
    this.rows = new Rows(this.form, this.weights);
    this.neighbors = neighborsOf(this.form, options.neighbors ?? 20);
    this.educator = new Educator(this.rows, this.neighbors, dice);
    this.crossing = new Crossing(this.rows, this.neighbors, dice);
    this.crowd = new Crowd(
      { least: options.least ?? 20, generation: options.generation ?? 20 },
      this.weights,
    );
    this.best = individualOf(this.rows);
  }

  /** Whether a kernel is of the kind this search can plan. */
  static suits(kernel: Kernel): boolean {
    return suits(kernel);
  }

  /** Points of the best plan within all limits; at first everything is left out. */
  get bestCost(): number {
    return this.best.cost;
  }

  /** The rows of the best plan by vehicle: task nodes and load stops, without start and end. */
  bestRows(): readonly Int32Array[] {
    const rows = Array.from({ length: this.form.rows }, () => new Int32Array(0));
    const { best, kernel } = this;
    let start = 0;
    best.vehicles.forEach((v, k) => {
      const nodes = Array.from(best.tasks.subarray(start, best.ends[k]), (task) => kernel.first[task]!);
      start = best.ends[k]!;
      const { depot } = this.form.heads[best.heads[k]!]!;
      const loads = depot >= 0 && nodes.some((node) => kernel.kind[node] === NODE.deliver);
      rows[v] = Int32Array.from(loads ? [loadNode(kernel, v, depot), ...nodes] : nodes);
    });
    return rows;
  }

  /** Takes a plan from elsewhere into the population: task nodes and load stops by vehicle. */
  seedWith(seed: readonly Int32Array[]): void {
    const { rows, form, kernel } = this;
    rows.clear();
    seed.forEach((nodes, v) => {
      const tasks = nodes
        .filter((node) => kernel.kind[node] !== NODE.load)
        .map((node) => kernel.subject[node]!);
      const load = nodes.find((node) => kernel.kind[node] === NODE.load);
      const depot = load === undefined ? -1 : kernel.subject[load]!;
      const type = form.typeOf[v]!;
      let h = form.headsAt[type]!;
      while (h < form.headsAt[type + 1]! && form.heads[h]!.depot !== depot) h++;
      if (tasks.length > 0 && h < form.headsAt[type + 1]!) rows.write(v, h, tasks, tasks.length);
    });
    this.keep();
    this.educator.wakeAll();
    this.educator.run();
    this.keep();
  }

  /** One offspring. */
  step(): void {
    this.steps += 1;
    if (this.founded < (this.options.founders ?? 20)) this.found();
    else this.breed();
  }

  private found(): void {
    this.founded += 1;
    this.rows.clear();
    this.educator.wakeAll();
    this.finish();
  }

  private breed(): void {
    const [mother, father] = this.crowd.parents(this.dice);
    this.crossing.cross(mother, father);
    if (this.options.wakeAll) this.educator.wakeAll();
    else this.wakeChanged(mother);
    this.finish();
  }

  /** Wakes the tasks that stand elsewhere than in the mother, those left out first. */
  private wakeChanged({ before, after }: Individual): void {
    const { cell } = this.rows;
    const { tasks } = this.form;
    for (let u = 0; u < tasks; u++) if (cell[(u << STEP) + 2]! < 0) this.educator.wake(u);
    for (let u = 0; u < tasks; u++) {
      const p = cell[(u << STEP) + BEFORE]!;
      const q = cell[(u << STEP) + NEXT]!;
      if ((p < tasks ? p : -1) !== before[u] || (q < tasks ? q : -1) !== after[u]) this.educator.wake(u);
    }
  }

  private finish(): void {
    this.educator.run();
    const one = this.keep();
    const kept = [one.late === 0, one.duration === 0, one.meters === 0, one.over.every((n) => n === 0)];
    if (!one.feasible && this.dice.below(2) === 0) this.repair(one);
    if (this.weights.note(kept, this.options.window ?? 20)) {
      this.rows.reweigh();
      this.crowd.reprice();
    }
  }

  private repair(one: Individual): void {
    this.weights.repair();
    take(this.rows, one);
    this.educator.wakeAll();
    this.educator.run();
    if (!this.rows.feasible && this.best.tasks.length < this.form.tasks) this.strip();
    this.weights.set(1);
    this.rows.reweigh();
    if (this.rows.feasible) this.keep();
  }

  /** Leaves out what would break a limit: perhaps not everything can be done. */
  private strip(): void {
    this.weights.forbid();
    this.rows.reweigh();
    for (const _pass of ['out', 'in']) {
      this.educator.wakeAll();
      this.educator.run();
    }
  }

  private keep(): Individual {
    const one = individualOf(this.rows);
    this.crowd.add(one);
    if (one.feasible && one.cost < this.bestCost) {
      this.best = one;
      this.foundAt = this.steps;
    }
    return one;
  }
}
