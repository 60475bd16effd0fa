import { type Appraiser } from './appraise';
import { type Journal } from './journal';
import { Bench, type Move } from './moves/bench';
import { Relocate } from './moves/relocate';
import { Swap } from './moves/swap';
import { TwoOpt } from './moves/two-opt';
import { type Near } from './near';
import { type Tours } from './tours';

/** Each stop is tried beside this many of its nearest (granular search, Toth & Vigo 2003). */
const NEIGHBORS = 24;

/** Local search: takes every move that saves, until none of a stop and its neighbors does. */
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

  /** Improves the tours in place. Ends, as each step saves at least one point; cut after so many rounds anyway. */
  run(rounds = 10): void {
    for (let round = 0; round < rounds; round++) if (!this.sweep()) return;
  }

  private sweep(): boolean {
    let better = false;
    for (let task = 0; task < this.tours.kernel.taskCount; task++) if (this.around(task)) better = true;
    return better;
  }

  private around(task: number): boolean {
    const { kernel, vehicle } = this.tours;
    const a = kernel.first[task]!;
    let better = false;
    if (vehicle[a]! < 0) return false;
    const list = this.near.of(task);
    for (let i = 1; i < list.length && i <= NEIGHBORS; i++) {
      const b = kernel.first[list[i]!]!;
      if (vehicle[b]! < 0) continue;
      for (const move of this.moves) {
        if (move.evaluate(a, b) >= 0) continue;
        move.apply();
        better = true;
      }
    }
    return better;
  }
}
