import { type Kernel } from '../flat/kernel';
import { type Near } from '../flat/near';

/** Waiting on the way between two stops counts this much of the way (Vidal et al. 2013). */
const WAITING = 0.2;
const TASKS = 1_048_576;

/**
 * For each single stop the others that are best right before it and right after it: near in way and in time (granular
 * lists, Toth & Vigo 2003), among those near in way. Worked out when first asked for.
 */
export class Beside {
  private readonly lists: (Int32Array | undefined)[] = [];

  constructor(
    private readonly kernel: Kernel,
    private readonly near: Near,
    /** How many at most on each side. */
    readonly most: number,
  ) {}

  /** Nodes: up to `most` to come right before the task, from `most` on those to come right after; -1 where there are no more. */
  of(task: number): Int32Array {
    return (this.lists[task] ??= this.rank(task));
  }

  private rank(task: number): Int32Array {
    const { most } = this;
    const others = this.near.of(task).subarray(1);
    const list = new Int32Array(2 * most).fill(-1);
    this.fill(list.subarray(0, most), others, (other) => this.apart(other, task));
    this.fill(list.subarray(most), others, (other) => this.apart(task, other));
    return list;
  }

  private fill(list: Int32Array, others: Int32Array, apart: (other: number) => number): void {
    const keys = Float64Array.from(others, (other) => apart(other) * TASKS + other).sort();
    for (let k = 0; k < list.length && k < keys.length && keys[k]! < Infinity; k++)
      list[k] = this.kernel.first[keys[k]! % TASKS]!;
  }

  /** How far one stop is from the next in way and time; Infinity when it never comes in time. */
  private apart(one: number, next: number): number {
    const { first, location, problem, windowAt, windowFrom, windowTo, service } = this.kernel;
    const { seconds } = problem.profiles[0]!;
    const [a, b] = [first[one]!, first[next]!];
    const way = seconds[location[a]! * problem.locations + location[b]!]!;
    const onward = service[a]! + way;
    if (windowFrom[windowAt[a]!]! + onward > windowTo[windowAt[b]!]!) return Infinity;
    return Math.floor(
      way + WAITING * Math.max(0, windowFrom[windowAt[b]!]! - windowTo[windowAt[a]!]! - onward),
    );
  }
}
