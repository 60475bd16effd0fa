import type { Climb } from './climb';
import { NEVER } from './weight';

/** Goals are numbered in such an order that neighbours in it lie near each other; so many of them make a block. */
const BLOCK_BITS = 4;
const BLOCK = 1 << BLOCK_BITS;

const enlarged = <Values extends Int32Array | Float64Array>(values: Values, into: Values): Values => {
  into.set(values);
  return into;
};

/**
 * Where the searches of goals can be met: at each rank the goals that climbed to it, with their weight from there.
 * Within a rank the goals of one block are a chunk, and a chunk knows its least weight: where that is worse than what
 * every goal of the block has already, the chunk need not be looked at. Memory is kept between questions, and what a
 * question costs hangs on its goals alone, not on the graph.
 */
export class GoalBuckets {
  /** Bucket of each rank that a goal climbed to; -1 elsewhere. */
  private readonly bucketOf: Int32Array;
  private readonly ranks: Int32Array;
  private buckets = 0;
  // What the searches found, in the order found.
  private found = new Int32Array(4096);
  private goals = new Int32Array(4096);
  private weights = new Float64Array(4096);
  private count = 0;
  // The same by bucket, and cut into chunks: chunks of bucket b are chunkOf[b]..chunkOf[b+1].
  private goal = new Int32Array(0);
  private weight = new Float64Array(0);
  private chunkOf = new Int32Array(0);
  private chunk = new Int32Array(0);
  private least = new Float64Array(0);
  /** Best weight to each goal, and the worst of these in each block. */
  private best = new Float64Array(0);
  private worst = new Float64Array(0);

  constructor(ranks: number) {
    this.bucketOf = new Int32Array(ranks).fill(-1);
    this.ranks = new Int32Array(ranks);
  }

  /** Forgets the last question. */
  clear(): void {
    for (let b = 0; b < this.buckets; b++) this.bucketOf[this.ranks[b]!] = -1;
    this.buckets = 0;
    this.count = 0;
  }

  /** Keeps where the search of one goal may be met; goals come in the order of their numbers. */
  keep(goal: number, { branch, count, weight }: Climb): void {
    while (this.count + count > this.found.length) this.enlarge();
    for (let i = 0; i < count; i++) {
      const rank = branch[i]!;
      if (weight[rank]! >= NEVER) continue;
      if (this.bucketOf[rank]! < 0) {
        this.bucketOf[rank] = this.buckets;
        this.ranks[this.buckets++] = rank;
      }
      this.found[this.count] = this.bucketOf[rank]!;
      this.goals[this.count] = goal;
      this.weights[this.count++] = weight[rank]!;
    }
  }

  private enlarge(): void {
    const room = this.found.length * 2;
    this.found = enlarged(this.found, new Int32Array(room));
    this.goals = enlarged(this.goals, new Int32Array(room));
    this.weights = enlarged(this.weights, new Float64Array(room));
  }

  /** Sorts what was kept of `goals` goals, by counting. */
  sort(goals: number): void {
    const { count, buckets, found } = this;
    const first = new Int32Array(buckets + 1);
    for (let i = 0; i < count; i++) first[found[i]! + 1]!++;
    for (let b = 0; b < buckets; b++) first[b + 1]! += first[b]!;
    this.goal = new Int32Array(count);
    this.weight = new Float64Array(count);
    const fill = first.slice(0, buckets);
    for (let i = 0; i < count; i++) {
      const at = fill[found[i]!]!++;
      this.goal[at] = this.goals[i]!;
      this.weight[at] = this.weights[i]!;
    }
    this.best = new Float64Array(goals);
    this.worst = new Float64Array((goals >> BLOCK_BITS) + 1);
    this.cut(first);
  }

  private cut(first: Int32Array): void {
    const { count, buckets, goal, weight } = this;
    const chunk = new Int32Array(count + 1);
    const least = new Float64Array(count);
    const chunkOf = new Int32Array(buckets + 1);
    let chunks = -1;
    for (let b = 0; b < buckets; b++) {
      let block = -1;
      chunkOf[b] = chunks + 1;
      for (let i = first[b]!; i < first[b + 1]!; i++) {
        if (goal[i]! >> BLOCK_BITS !== block) {
          block = goal[i]! >> BLOCK_BITS;
          chunk[++chunks] = i;
          least[chunks] = NEVER;
        }
        if (weight[i]! < least[chunks]!) least[chunks] = weight[i]!;
      }
    }
    chunkOf[buckets] = chunks + 1;
    chunk[chunks + 1] = count;
    [this.chunk, this.least, this.chunkOf] = [chunk, least, chunkOf];
  }

  /** Best weight from a start to each goal; `loop[rank]` is the best way round over lower ranks back to a rank. */
  meet({ branch, count, weight }: Climb, loop: Float64Array): Float64Array {
    this.best.fill(NEVER);
    this.worst.fill(NEVER);
    for (let i = 0; i < count; i++) {
      const rank = branch[i]!;
      const bucket = this.bucketOf[rank]!;
      const here = weight[rank]!;
      if (bucket < 0 || here >= NEVER) continue;
      if (here < 0) this.meetAtStart(bucket, here, loop[rank]!);
      else this.meetAt(bucket, here);
    }
    return this.best;
  }

  private meetAt(bucket: number, here: number): void {
    const { chunkOf, chunk, least, goal, weight, best, worst } = this;
    const end = chunkOf[bucket + 1]!;
    for (let c = chunkOf[bucket]!; c < end; c++) {
      const block = goal[chunk[c]!]! >> BLOCK_BITS;
      if (here + least[c]! >= worst[block]!) continue;
      let better = false;
      const stop = chunk[c + 1]!;
      for (let i = chunk[c]!; i < stop; i++) {
        const sum = here + weight[i]!;
        const at = goal[i]!;
        if (sum >= best[at]!) continue;
        best[at] = sum;
        better = true;
      }
      if (better) this.settle(block);
    }
  }

  private settle(block: number): void {
    const { best } = this;
    const end = Math.min(best.length, (block + 1) * BLOCK);
    let most = 0;
    for (let g = block * BLOCK; g < end; g++) if (best[g]! > most) most = best[g]!;
    this.worst[block] = most;
  }

  /**
   * Where a search begins: a goal before it on the same arc would be met at less than nothing, and is reached by a way
   * round to the arc instead.
   */
  private meetAtStart(bucket: number, here: number, round: number): void {
    const { chunkOf, chunk, goal, weight, best } = this;
    for (let c = chunkOf[bucket]!; c < chunkOf[bucket + 1]!; c++) {
      for (let i = chunk[c]!; i < chunk[c + 1]!; i++) {
        const sum = here + weight[i]!;
        const at = goal[i]!;
        best[at] = Math.min(best[at]!, sum < 0 ? sum + round : sum);
      }
      this.settle(goal[chunk[c]!]! >> BLOCK_BITS);
    }
  }
}
