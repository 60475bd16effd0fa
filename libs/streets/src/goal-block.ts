import type { Climbs } from './climbs';
import { NEVER } from './weight';

/** So many goals that lie near each other are met together. */
export const BLOCK = 16;

/**
 * Where the searches of a block of goals can be met. Their branches have a trunk in common: each rank of it has a row,
 * with the weight from there to every goal, and so has each rank on a branch below. A row knows its least weight: where
 * that is worse than what every goal has already, the row need not be looked at. Some goals are further from everything
 * than others; for this look to tell, the mean of a goal is taken off all its weights. Memory is kept between blocks.
 */
export class GoalBlock {
  /** Best weight to each goal from the start that was met last, its mean taken off. */
  private readonly best = new Float64Array(BLOCK);
  private readonly mean = new Float64Array(BLOCK);
  private goals = 0;
  /** How many ranks the trunk has: from the top down they have the first rows. */
  private length = 0;
  /** Row of a rank below the trunk; -1 elsewhere. */
  private readonly rowOf: Int32Array;
  private rows = 0;
  /** Rank of each row, least weight of it, and its weights: weight[row * BLOCK + goal]. */
  private rank = new Int32Array(256);
  private least = new Float64Array(256);
  private weight = new Float64Array(256 * BLOCK);
  /** The worst of the best, and the row that was best for the last start: a good guess for its neighbour. */
  private worst = NEVER;
  private guess = 0;

  constructor(ranks: number) {
    this.rowOf = new Int32Array(ranks).fill(-1);
  }

  /** Takes the searches of other goals. */
  lay(falls: Climbs): void {
    this.forget();
    this.goals = falls.count;
    this.length = trunkOf(falls);
    for (let d = 0; d < this.length; d++) this.addRow(falls.rank[d]!);
    for (let goal = 0; goal < falls.count; goal++) {
      const first = falls.first[goal]!;
      for (let d = 0; d < falls.length(goal); d++) {
        const rank = falls.rank[first + d]!;
        const row = d < this.length ? d : this.rowBelow(rank);
        this.weight[row * BLOCK + goal] = falls.weight[first + d]!;
      }
    }
    this.takeMeansOff();
  }

  private forget(): void {
    for (let row = this.length; row < this.rows; row++) this.rowOf[this.rank[row]!] = -1;
    this.rows = 0;
    this.guess = 0;
  }

  private rowBelow(rank: number): number {
    if (this.rowOf[rank]! < 0) this.rowOf[rank] = this.addRow(rank);
    return this.rowOf[rank]!;
  }

  private addRow(rank: number): number {
    const row = this.rows++;
    if (row === this.rank.length) this.widen();
    this.rank[row] = rank;
    this.weight.fill(NEVER, row * BLOCK, (row + 1) * BLOCK);
    return row;
  }

  private widen(): void {
    const { rank, least, weight } = this;
    this.rank = new Int32Array(rank.length * 2);
    this.rank.set(rank);
    this.least = new Float64Array(least.length * 2);
    this.least.set(least);
    this.weight = new Float64Array(weight.length * 2);
    this.weight.set(weight);
  }

  private takeMeansOff(): void {
    const { mean, weight, least, rows } = this;
    mean.fill(0);
    for (let goal = 0; goal < this.goals; goal++) {
      let [sum, count] = [0, 0];
      for (let row = 0; row < this.length; row++) {
        const here = weight[row * BLOCK + goal]!;
        if (here < NEVER) [sum, count] = [sum + here, count + 1];
      }
      // A whole number: what it is taken off stays exact.
      if (count > 0) mean[goal] = Math.floor(sum / count);
    }
    for (let row = 0; row < rows; row++) {
      let low = NEVER;
      for (let goal = 0; goal < BLOCK; goal++) {
        const at = row * BLOCK + goal;
        weight[at]! -= mean[goal]!;
        if (weight[at]! < low) low = weight[at]!;
      }
      least[row] = low;
    }
  }

  /** Best weight from start `i` to each goal, into `into`; `loop[rank]` is the best way round back to a rank. */
  meet(climbs: Climbs, i: number, loop: Float64Array, into: Float64Array): void {
    const { best, mean } = this;
    best.fill(NEVER);
    this.worst = NEVER;
    const first = climbs.first[i]!;
    const length = climbs.length(i);
    const together = this.together(climbs, first, length);
    for (const { depth, weight } of climbs.behind[i]!) {
      const row = depth < together ? depth : this.rowOf[climbs.rank[first + depth]!]!;
      if (row >= 0) this.meetBehind(row, weight, loop[climbs.rank[first + depth]!]!);
    }
    this.meetOnTrunk(climbs, first, together);
    if (together === this.length) this.meetBelow(climbs, first, length);
    for (let goal = 0; goal < this.goals; goal++) into[goal] = best[goal]! + mean[goal]!;
  }

  /** How far down a branch runs along the trunk: one rank in common has all above it in common. */
  private together({ rank }: Climbs, first: number, length: number): number {
    let [low, high] = [0, Math.min(length, this.length)];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rank[first + middle]! === this.rank[middle]!) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private meetOnTrunk({ weight }: Climbs, first: number, together: number): void {
    const { least } = this;
    if (this.guess < together) this.meetAt(this.guess, weight[first + this.guess]!);
    for (let d = together - 1; d >= 0; d--) {
      const here = weight[first + d]!;
      if (here + least[d]! < this.worst && this.meetAt(d, here)) this.guess = d;
    }
  }

  private meetBelow({ rank, weight }: Climbs, first: number, length: number): void {
    for (let d = this.length; d < length; d++) {
      const row = this.rowOf[rank[first + d]!]!;
      if (row < 0) return;
      const here = weight[first + d]!;
      if (here + this.least[row]! < this.worst) this.meetAt(row, here);
    }
  }

  /** Whether it bettered anything. */
  private meetAt(row: number, here: number): boolean {
    const { weight, best } = this;
    const from = row * BLOCK;
    let better = false;
    for (let goal = 0; goal < BLOCK; goal++) {
      const sum = here + weight[from + goal]!;
      if (sum >= best[goal]!) continue;
      best[goal] = sum;
      better = true;
    }
    if (better) this.settle();
    return better;
  }

  private settle(): void {
    let most = -NEVER;
    for (let goal = 0; goal < this.goals; goal++) if (this.best[goal]! > most) most = this.best[goal]!;
    this.worst = most;
  }

  /** A goal that lies before the start on the same arc would be met at less than nothing: the way round leads to it. */
  private meetBehind(row: number, here: number, round: number): void {
    const { weight, best, mean } = this;
    for (let goal = 0; goal < this.goals; goal++) {
      const sum = here + weight[row * BLOCK + goal]!;
      const fair = sum + mean[goal]! < 0 ? sum + round : sum;
      if (fair < best[goal]!) best[goal] = fair;
    }
    this.settle();
  }
}

/** How many ranks all searches have in common, from the top down. */
function trunkOf(falls: Climbs): number {
  const { first, rank } = falls;
  let length = falls.length(0);
  for (let i = 1; i < falls.count; i++) {
    length = Math.min(length, falls.length(i));
    while (length > 0 && rank[first[i]! + length - 1] !== rank[first[0]! + length - 1]) length--;
  }
  return length;
}
