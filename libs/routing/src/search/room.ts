import { type Tours } from '../flat/tours';

/** Whether a task's load fits into a row, as it is carried now. */
export class Room {
  private task = 0;
  private v = 0;

  constructor(private readonly tours: Tours) {}

  /** The task and the row to be asked about; whether the load fits wherever it goes, which spares asking `at`. */
  everywhere(task: number, v: number): boolean {
    const { dimensions, load } = this.tours.kernel;
    const { peak } = this.tours.freight;
    const { capacity } = this.tours.traits;
    this.task = task;
    this.v = v;
    for (let d = 0; d < dimensions; d++) {
      if (peak[v * dimensions + d]! + load[task * dimensions + d]! > capacity[v * dimensions + d]!) {
        return false;
      }
    }
    return true;
  }

  /** Whether the load still fits on departure from a position. */
  at(k: number): boolean {
    const { dimensions, load } = this.tours.kernel;
    const loads = this.tours.freight.loads[this.v]!;
    const { capacity } = this.tours.traits;
    const own = this.task * dimensions;
    const most = this.v * dimensions;
    for (let d = 0; d < dimensions; d++) {
      if (loads[k * dimensions + d]! + load[own + d]! > capacity[most + d]!) return false;
    }
    return true;
  }
}
