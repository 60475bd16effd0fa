import { Asked } from './asked';
import { type Kernel, NO_LIMIT } from './kernel';
import { type Roads } from './roads';

/** More driving than any slack has. */
export const ANY_DRIVE = 0x3fffffff;

/** What is known of the rows before rides are looked at; arrays by position lie at `v * stride + k`. */
export interface Walked {
  readonly kernel: Kernel;
  readonly stride: number;
  readonly roads: readonly Roads[];
  readonly node: Int32Array;
  readonly place: Int32Array;
  readonly early: Int32Array;
  readonly length: Int32Array;
  readonly position: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * The rows with their longest rides kept, as `RideClock` has it: what the test of a place needs to look at little more
 * than what the place changes (an amortised test, after Gschwind & Drexl 2019).
 */
export class RideRows {
  /** By position: driving and service before it, and the least begin that keeps all rides. */
  passed = new Int32Array(0);
  calm = new Int32Array(0);
  /** By position: how much longer the way to it may take for those in the car on it, waiting aside. */
  spare = new Int32Array(0);
  /** By position, from the row's first on: dropoffs that make their pickup wait, the last one first. */
  asking = new Int32Array(0);
  /** By vehicle: how many of those there are, how many limited rides, and whether all can be kept. */
  readonly askings: Int32Array;
  readonly count: Int32Array;
  readonly keeps: Uint8Array;
  /** By node: the pickup of a dropoff with a longest ride, or -1. */
  readonly pickupOf: Int32Array;
  /** By node, for such a dropoff: the most seconds from begin to begin. */
  readonly longest: Int32Array;
  /** Whether any ride is limited. Nothing else here is filled when none is. */
  readonly any: boolean;
  private readonly asked = new Asked();
  private stride = 0;

  constructor(private readonly rows: Walked) {
    const { kernel } = rows;
    this.askings = new Int32Array(kernel.vehicleCount);
    this.count = new Int32Array(kernel.vehicleCount);
    this.keeps = new Uint8Array(kernel.vehicleCount).fill(1);
    this.pickupOf = new Int32Array(kernel.nodeCount).fill(-1);
    this.longest = new Int32Array(kernel.nodeCount).fill(NO_LIMIT);
    this.any = kernel.limited.includes(1);
    for (let task = 0; task < kernel.taskCount; task++) {
      const pickup = kernel.first[task]!;
      const dropoff = kernel.second[task]!;
      if (kernel.limited[pickup] === 0 || dropoff < 0) continue;
      this.pickupOf[dropoff] = pickup;
      this.longest[dropoff] = Math.min(NO_LIMIT, kernel.maxRide[task]! + kernel.service[pickup]!);
    }
  }

  /** Makes room when the rows have grown, and fills it. */
  private reserve(): void {
    const { stride, kernel } = this.rows;
    const cells = kernel.vehicleCount * stride;
    this.stride = stride;
    this.passed = new Int32Array(cells);
    this.calm = new Int32Array(cells);
    this.spare = new Int32Array(cells);
    this.asking = new Int32Array(cells);
    for (let v = 0; v < kernel.vehicleCount; v++) this.note(v);
  }

  /** To be called when a row has changed and its nodes, positions and earliest begins are known. */
  note(v: number): void {
    if (!this.any) return;
    if (this.stride !== this.rows.stride) this.reserve();
    this.drive(v);
    this.ease(v);
  }

  private drive(v: number): void {
    const { kernel, node, place, stride, roads, length } = this.rows;
    const { passed, spare } = this;
    const { seconds } = roads[v]!;
    const { service, problem } = kernel;
    const o = v * stride;
    let sum = 0;
    passed[o] = 0;
    spare[o] = ANY_DRIVE;
    for (let k = o + 1; k < o + length[v]!; k++) {
      const there = place[k]!;
      sum += service[node[k - 1]!]!;
      if (there >= 0) sum += seconds[place[k - 1]! * problem.locations + there]!;
      passed[k] = sum;
      spare[k] = ANY_DRIVE;
    }
  }

  /** The walk of `RideClock` from the back to the front. */
  private ease(v: number): void {
    const { node, early, to, stride, length } = this.rows;
    const { passed, calm, asked, pickupOf } = this;
    const o = v * stride;
    this.askings[v] = 0;
    this.count[v] = 0;
    this.keeps[v] = 1;
    asked.clear();
    for (let k = length[v]! - 1; k >= 0; k--) {
      const cell = o + k;
      const begin = Math.max(early[cell]!, passed[cell]! + asked.at(k));
      calm[cell] = begin;
      if (begin > to[node[cell]!]!) this.keeps[v] = 0;
      if (pickupOf[node[cell]!]! >= 0) this.ask(v, k);
    }
  }

  /** What a ride's dropoff asks of its pickup, and what it spares to those who would come between. */
  private ask(v: number, k: number): void {
    const { node, early, position, stride } = this.rows;
    const { passed, calm, spare } = this;
    const o = v * stride;
    const dropoff = node[o + k]!;
    const p = position[this.pickupOf[dropoff]!]!;
    const slack = this.longest[dropoff]! - (passed[o + k]! - passed[o + p]!);
    this.count[v]! += 1;
    if (slack < 0) this.keeps[v] = 0;
    for (let q = o + p + 1; q <= o + k; q++) if (slack < spare[q]!) spare[q] = slack;
    const begin = calm[o + k]! - this.longest[dropoff]!;
    if (begin <= early[o + p]!) return;
    this.asked.put(p, begin - passed[o + p]!);
    this.asking[o + this.askings[v]!++] = k;
  }
}
