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

  /**
   * Whether a row has no room for a task that is loaded with the others at its depot: what they take is in the car all at
   * once. Told from one number, which spares a look at most rows of a day that is short of room.
   */
  isFull(task: number, v: number): boolean {
    const { dimensions, load } = this.tours.kernel;
    const { taken } = this.tours.freight;
    const { capacity } = this.tours.traits;
    for (let d = 0; d < dimensions; d++) {
      const own = load[task * dimensions + d]!;
      if (own > 0 && taken[v * dimensions + d]! + own > capacity[v * dimensions + d]!) return true;
    }
    return false;
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
