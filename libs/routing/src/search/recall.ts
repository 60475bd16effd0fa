import { type Kernel } from '../flat/kernel';
import { type Spot } from '../flat/spot';

/** Both positions of a place in one number. */
export const packed = (at: number, then: number): number => (at << 16) | then;

/**
 * The best place of each task in each row, as it was found for one version of the row: a place and its points, or
 * that there is none cheaper than a limit. A cell is a task and a row: `task * rows + row`.
 */
export class Recall {
  /** Points of the place; Infinity when there is none, and then the limit below which there is none. */
  readonly delta: Float64Array;
  private readonly bound: Float64Array;
  private readonly version: Int32Array;
  /** `at` in the upper half, `then` in the lower. Rows stay below 2^15 stops. */
  readonly positions: Int32Array;
  private readonly first: Int32Array;
  /** Which of the first and of the second node's windows, packed the same way. */
  private readonly windows: Int32Array;

  constructor(private readonly kernel: Kernel) {
    const cells = kernel.taskCount * kernel.vehicleCount;
    this.delta = new Float64Array(cells);
    this.bound = new Float64Array(cells);
    this.version = new Int32Array(cells).fill(-1);
    this.positions = new Int32Array(cells);
    this.first = new Int32Array(cells);
    this.windows = new Int32Array(cells);
  }

  /** Whether the answer for places cheaper than `limit` is known for this version of the row. */
  knows(cell: number, version: number, limit: number): boolean {
    return this.version[cell] === version && (this.delta[cell] !== Infinity || this.bound[cell]! >= limit);
  }

  write(cell: number, version: number, spot: Readonly<Spot>): void {
    this.version[cell] = version;
    this.delta[cell] = spot.vehicle < 0 ? Infinity : spot.delta;
    this.bound[cell] = spot.delta;
    if (spot.vehicle < 0) return;
    this.positions[cell] = packed(spot.at, spot.then);
    const { windowAt } = this.kernel;
    const second = spot.second < 0 ? 0 : spot.secondWindow - windowAt[spot.second]!;
    this.first[cell] = spot.first;
    this.windows[cell] = ((spot.firstWindow - windowAt[spot.first]!) << 16) | second;
  }

  read(task: number, vehicle: number, spot: Spot): void {
    const { windowAt, first, second, vehicleCount } = this.kernel;
    const cell = task * vehicleCount + vehicle;
    const node = this.first[cell]!;
    // A first node that is not the task's own is a depot's, and then the task's own comes second.
    const other = node === first[task]! ? second[task]! : first[task]!;
    spot.vehicle = vehicle;
    spot.delta = this.delta[cell]!;
    spot.at = this.positions[cell]! >> 16;
    spot.then = this.positions[cell]! & 0xffff;
    spot.first = node;
    spot.second = other;
    spot.firstWindow = windowAt[node]! + (this.windows[cell]! >> 16);
    spot.secondWindow = other < 0 ? 0 : windowAt[other]! + (this.windows[cell]! & 0xffff);
  }
}
