import { type Random } from '@doorstep/std';
import { type Inserter } from './insert';
import { type Journal } from '../flat/journal';
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

// More absent tasks than this cannot all be tried after each ruin; a random part of them is.
const MOST_TRIED = 60;

/** Puts absent tasks back, one by one, each at its cheapest place. */
export class Recreate {
  private readonly keys: Readonly<Record<Exclude<Order, 'random'>, Float64Array>>;

  constructor(
    private readonly tours: Tours,
    private readonly inserter: Inserter,
    private readonly journal: Journal,
    private readonly dice: Random,
  ) {
    this.keys = keysOf(tours.kernel);
  }

  /** Puts back what it can in a random kind of order. */
  mend(): void {
    const tasks = this.shuffled();
    const order = DRAWS[this.dice.below(DRAWS.length)]!;
    this.putBack(this.sorted(tasks.slice(0, MOST_TRIED), order));
  }

  /** Puts back everything in one order without blinking: the first plan. */
  build(order: Order): void {
    this.inserter.blinks = false;
    this.putBack(this.sorted([...this.tours.absent], order));
    this.inserter.blinks = true;
  }

  private putBack(tasks: readonly number[]): void {
    const { aboard, leftOut } = this.tours.kernel;
    const boarded = tasks.filter((task) => aboard[task]! >= 0);
    for (const task of [...boarded, ...tasks.filter((other) => aboard[other]! < 0)]) {
      const spot = this.inserter.find(task, leftOut[task]!);
      if (spot.vehicle < 0) continue;
      this.journal.touch(spot.vehicle);
      place(this.tours, task, spot);
    }
  }

  private shuffled(): number[] {
    const tasks = [...this.tours.absent].sort((a, b) => a - b);
    for (let i = tasks.length - 1; i > 0; i--) {
      const j = this.dice.below(i + 1);
      [tasks[i], tasks[j]] = [tasks[j]!, tasks[i]!];
    }
    return tasks;
  }

  private sorted(tasks: number[], order: Order): number[] {
    if (order === 'random') return tasks;
    const key = this.keys[order];
    return tasks.sort((a, b) => key[a]! - key[b]!);
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
