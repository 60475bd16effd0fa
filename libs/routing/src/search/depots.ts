import { type Freight } from '../flat/freight';
import { type Kernel } from '../flat/kernel';

/** Which depots a task may come from, and whether they have it still. */
export class Depots {
  /** Whether any depot's stock is counted. */
  readonly stocked: boolean;
  /** `task * depots + depot`. */
  private readonly named: Uint8Array;
  private readonly count: number;

  constructor(
    private readonly kernel: Kernel,
    private readonly freight: Freight,
  ) {
    const { tasks, depots } = kernel.problem;
    this.count = depots.length;
    this.stocked = depots.some(({ stock }) => stock !== undefined);
    this.named = new Uint8Array(tasks.length * depots.length);
    tasks.forEach((task, t) => {
      if (task.kind === 'delivery') for (const d of task.depots) this.named[t * depots.length + d] = 1;
    });
  }

  /** Whether the depot may give the task what it asks, on top of all it gives in the present plan. */
  give(task: number, depot: number): boolean {
    if (this.named[task * this.count + depot] === 0) return false;
    if (!this.stocked) return true;
    const { problem, load, dimensions } = this.kernel;
    const { stock } = problem.depots[depot]!;
    if (!stock) return true;
    for (let d = 0; d < dimensions; d++) {
      const asked = Math.max(0, load[task * dimensions + d]!);
      if (this.freight.drawn[depot * dimensions + d]! + asked > stock[d]!) return false;
    }
    return true;
  }
}
