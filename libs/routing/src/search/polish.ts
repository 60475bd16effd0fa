import { type Appraiser } from '../flat/appraise';
import { type Journal } from '../flat/journal';
import { NODE } from '../flat/kernel';
import { Bench, type Move } from './moves/bench';
import { Relocate } from './moves/relocate';
import { Swap } from './moves/swap';
import { TwoOpt } from './moves/two-opt';
import { type Near } from '../flat/near';
import { type Tours } from '../flat/tours';

/** Each stop is tried beside this many of its nearest (granular search, Toth & Vigo 2003). */
const NEIGHBORS = 16;

/** Stops looked at in one go: keeps a step short enough to be cancelled, whatever the size of the day. */
const MOST_STOPS = 100;

/** Local search around what has just changed. */
export class Polish {
  private readonly moves: readonly Move[];

  constructor(
    private readonly tours: Tours,
    appraiser: Appraiser,
    private readonly near: Near,
    journal: Journal,
  ) {
    const bench = new Bench(tours, appraiser, (v) => journal.touch(v));
    this.moves = [
      new Relocate(bench, 1),
      new Relocate(bench, 2),
      new Relocate(bench, 3),
      new Swap(bench),
      new TwoOpt(bench),
    ];
  }

  /** Takes what saves around the stops of these rows. Each step saves at least a point, so nothing goes in circles. */
  run(vehicles: readonly number[]): void {
    for (const task of this.tasksOf(vehicles)) this.around(task);
  }

  private tasksOf(vehicles: readonly number[]): readonly number[] {
    const { row, length, kernel } = this.tours;
    const tasks: number[] = [];
    for (const v of vehicles) {
      for (let k = 1; k < length[v]! - 1 && tasks.length < MOST_STOPS; k++) {
        const node = row[v]![k]!;
        if (kernel.kind[node] !== NODE.load && kernel.first[kernel.subject[node]!] === node)
          tasks.push(kernel.subject[node]!);
      }
    }
    return tasks;
  }

  private around(task: number): void {
    const { kernel, vehicle } = this.tours;
    const a = kernel.first[task]!;
    const list = this.near.of(task);
    for (let i = 1; i < list.length && i <= NEIGHBORS; i++) {
      const b = kernel.first[list[i]!]!;
      if (vehicle[b]! < 0) continue;
      for (const move of this.moves) if (move.evaluate(a, b) < 0) move.apply();
    }
  }
}
