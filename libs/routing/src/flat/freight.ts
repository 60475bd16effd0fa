import { type Kernel, NODE } from './kernel';

/** Loads along each row, and what the rows draw from the depots' stock. */
export class Freight {
  /** In the car on departure: `position * dimensions + d`. */
  readonly loads: Int32Array[];
  /** The most that is ever in the car: `vehicle * dimensions + d`. */
  readonly peak: Int32Array;
  /** What each depot gives in this plan: `depot * dimensions + d`. */
  readonly drawn: Float64Array;
  /** What each row's load stop takes: `vehicle * dimensions + d`. */
  readonly taken: Float64Array;
  private readonly atStart: Float64Array;

  constructor(private readonly kernel: Kernel) {
    const { problem, vehicleCount, dimensions } = kernel;
    this.loads = Array.from({ length: vehicleCount }, () => new Int32Array(16 * dimensions));
    this.peak = new Int32Array(vehicleCount * dimensions);
    this.drawn = new Float64Array(problem.depots.length * dimensions);
    this.taken = new Float64Array(vehicleCount * dimensions);
    this.atStart = new Float64Array(vehicleCount * dimensions);
    kernel.aboard.forEach((row, task) => {
      for (let d = 0; row >= 0 && d < dimensions; d++)
        this.atStart[row * dimensions + d]! += Math.max(0, kernel.load[task * dimensions + d]!);
    });
  }

  /** Load units in the car before the first stop. */
  aboardAtStart(v: number, d: number): number {
    return this.atStart[v * this.kernel.dimensions + d]!;
  }

  /** Undoes the last booking of a row. */
  giveBack(v: number, depot: number): void {
    const { dimensions } = this.kernel;
    for (let d = 0; d < dimensions; d++) {
      if (depot >= 0) this.drawn[depot * dimensions + d]! -= this.taken[v * dimensions + d]!;
      this.taken[v * dimensions + d] = 0;
    }
  }

  /** Adds up what the row takes from its depot and what is in the car after each stop. */
  book(v: number, row: Int32Array, length: number, depot: number): void {
    const { dimensions, fetched, subject, load, kind, change } = this.kernel;
    if (this.loads[v]!.length < length * dimensions) this.loads[v] = new Int32Array(2 * length * dimensions);
    const loads = this.loads[v]!;
    for (let d = 0; d < dimensions; d++) {
      let taken = 0;
      for (let k = 1; k < length && depot >= 0; k++) {
        const node = row[k]!;
        if (fetched[node] === 1) taken += Math.max(0, load[subject[node]! * dimensions + d]!);
      }
      this.taken[v * dimensions + d] = taken;
      if (depot >= 0) this.drawn[depot * dimensions + d]! += taken;
      let now = this.atStart[v * dimensions + d]!;
      let peak = now;
      loads[d] = now;
      for (let k = 1; k < length; k++) {
        const node = row[k]!;
        now += kind[node] === NODE.load ? taken : change[node * dimensions + d]!;
        loads[k * dimensions + d] = now;
        if (now > peak) peak = now;
      }
      this.peak[v * dimensions + d] = peak;
    }
  }
}
