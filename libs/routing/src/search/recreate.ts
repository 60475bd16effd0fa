import { type Random } from '@doorstep/std';
import { type Inserter } from './insert';
import { type Linked } from './linked';
import { type Journal } from '../flat/journal';
import { type Near } from '../flat/near';
import { type Kernel } from '../flat/kernel';
import { place } from '../flat/spot';
import { type Tours } from '../flat/tours';

/** Ways to order tasks for putting back, each with its share of 17: hard ones first, one way or another. */
const ORDERS = [
  ['random', 4],
  ['load', 4],
  ['far', 2],
  ['close', 1],
  ['width', 2],
  ['soon', 2],
  ['late', 2],
] as const;
export type Order = (typeof ORDERS)[number][0];

const DRAWS: readonly Order[] = ORDERS.flatMap(([order, share]) => new Array<Order>(share).fill(order));

// Few absent tasks are all tried after each ruin; of many those around it, up to a limit, and so many others.
const FEW_ABSENT = 8;
const MOST_TRIED = 60;

/** What mending works with. */
interface Parts {
  readonly tours: Tours;
  readonly inserter: Inserter;
  readonly linked: Linked;
  readonly near: Near;
  readonly journal: Journal;
  readonly dice: Random;
}

/** Puts absent tasks back, one by one, each at its cheapest place. */
export class Recreate {
  private readonly keys: Readonly<Record<Exclude<Order, 'random'>, Float64Array>>;
  private readonly tasks: Int32Array;
  private readonly stamp: Int32Array;
  private round = 0;

  private readonly tours: Tours;
  private readonly inserter: Inserter;
  private readonly linked: Linked;
  private readonly near: Near;
  private readonly journal: Journal;
  private readonly dice: Random;

  constructor({ tours, inserter, linked, near, journal, dice }: Parts) {
    this.tours = tours;
    this.inserter = inserter;
    this.linked = linked;
    this.near = near;
    this.journal = journal;
    this.dice = dice;
    this.keys = keysOf(tours.kernel);
    this.tasks = new Int32Array(tours.kernel.taskCount);
    this.stamp = new Int32Array(tours.kernel.taskCount);
  }

  /**
   * Puts back what it can in a random kind of order: all that was just taken out (`before` were absent before that),
   * and of those that were absent already the ones around the ruin and a few others.
   */
  mend(seed: number, before: number): void {
    const count = this.gather(seed, before);
    const { tasks, dice } = this;
    for (let i = count - 1; i > 0; i--) {
      const j = dice.below(i + 1);
      const one = tasks[i]!;
      tasks[i] = tasks[j]!;
      tasks[j] = one;
    }
    this.putBack(count, DRAWS[dice.below(DRAWS.length)]!);
  }

  private gather(seed: number, before: number): number {
    const { tasks, near, dice } = this;
    const { absent } = this.tours;
    let kept = 0;
    for (let i = before; i < absent.count; i++) tasks[kept++] = absent.list[i]!;
    if (before <= FEW_ABSENT) {
      for (let i = 0; i < before; i++) tasks[kept++] = absent.list[i]!;
      return kept;
    }
    this.round += 1;
    for (let i = 0; i < kept; i++) this.stamp[tasks[i]!] = this.round;
    const list = near.of(seed);
    for (let i = 0; i < list.length && kept < MOST_TRIED; i++) {
      if (absent.has(list[i]!)) kept = this.add(list[i]!, kept);
    }
    for (let i = 0; i < FEW_ABSENT; i++) kept = this.add(absent.list[dice.below(absent.count)]!, kept);
    return kept;
  }

  private add(task: number, kept: number): number {
    if (this.stamp[task] === this.round) return kept;
    this.stamp[task] = this.round;
    this.tasks[kept] = task;
    return kept + 1;
  }

  /** Puts back everything in one order without blinking: the first plan. */
  build(order: Order): void {
    const all = this.tours.absent.sorted();
    this.tasks.set(all);
    this.inserter.blinks = false;
    this.putBack(all.length, order);
    this.inserter.blinks = true;
  }

  /** What is aboard already goes first: its car has no choice. */
  private putBack(count: number, order: Order): void {
    const { aboard } = this.tours.kernel;
    this.sort(count, order);
    for (let i = 0; i < count; i++) if (aboard[this.tasks[i]!]! >= 0) this.putOne(this.tasks[i]!);
    for (let i = 0; i < count; i++) if (aboard[this.tasks[i]!]! < 0) this.putOne(this.tasks[i]!);
  }

  private putOne(task: number): void {
    const group = this.tours.kernel.groupOf[task]!;
    if (group >= 0) {
      if (this.tours.absent.has(task)) this.linked.put(group);
      return;
    }
    const spot = this.inserter.find(task, this.tours.kernel.leftOut[task]!);
    if (spot.vehicle < 0) return;
    this.journal.touch(spot.vehicle);
    place(this.tours, task, spot);
  }

  /** Stable; by insertion when few, which is nearly always. */
  private sort(count: number, order: Order): void {
    if (order === 'random') return;
    const { tasks } = this;
    const key = this.keys[order];
    if (count > 200) {
      tasks.set(Array.from(tasks.subarray(0, count)).sort((a, b) => key[a]! - key[b]!));
      return;
    }
    for (let i = 1; i < count; i++) {
      const task = tasks[i]!;
      const own = key[task]!;
      let j = i - 1;
      for (; j >= 0 && key[tasks[j]!]! > own; j--) tasks[j + 1] = tasks[j]!;
      tasks[j + 1] = task;
    }
  }
}

/** Smaller keys go first. */
function keysOf(kernel: Kernel): Recreate['keys'] {
  const { problem, taskCount, first, second, location, windowAt, windowFrom, windowTo, load, dimensions } =
    kernel;
  const table = (key: (task: number) => number): Float64Array =>
    Float64Array.from({ length: taskCount }, (_, t) => key(t));
  const hub = location[kernel.startOf[0] ?? 0] ?? 0;
  const { seconds } = problem.profiles[0]!;
  const away = (task: number): number => seconds[hub * problem.locations + location[first[task]!]!]!;
  const lastNode = (task: number): number => (second[task]! < 0 ? first[task]! : second[task]!);
  const opens = (task: number): number => windowFrom[windowAt[first[task]!]!] ?? 0;
  const closes = (task: number): number => windowTo[windowAt[lastNode(task) + 1]! - 1] ?? 0;
  const weight = (task: number): number => {
    let sum = 0;
    for (let d = 0; d < dimensions; d++) sum += Math.abs(load[task * dimensions + d]!);
    return sum;
  };
  return {
    load: table((task) => -weight(task)),
    far: table((task) => -away(task)),
    close: table(away),
    width: table((task) => closes(task) - opens(task)),
    soon: table(opens),
    late: table((task) => -closes(task)),
  };
}
