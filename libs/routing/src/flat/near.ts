import { type Kernel } from './kernel';
import { meetingOf } from './meeting';

const MOST = 160;

/** For each task the other tasks nearest to it, nearest first; worked out when first asked for. */
export class Near {
  private readonly lists: (Int32Array | undefined)[] = [];
  private readonly keys: Float64Array;
  /** Whether nearness is one of time as well: where rides are limited. */
  private readonly timely: boolean;

  constructor(private readonly kernel: Kernel) {
    this.keys = new Float64Array(kernel.taskCount);
    this.timely = kernel.limited.includes(1);
  }

  of(task: number): Int32Array {
    return (this.lists[task] ??= this.rank(task));
  }

  private rank(task: number): Int32Array {
    const { taskCount } = this.kernel;
    const { keys } = this;
    // Distance and task in one number, so that a typed array sorts both: ways are below 2^30, tasks below 2^20.
    for (let other = 0; other < taskCount; other++) {
      keys[other] = this.apart(task, other) * 1_048_576 + other;
    }
    const most = Math.min(MOST, taskCount);
    const sorted = nearest(keys, most + 1);
    const list = new Int32Array(most);
    list[0] = task;
    for (let i = 0, kept = 1; kept < list.length; i++) {
      const other = sorted[i]! % 1_048_576;
      if (other !== task) list[kept++] = other;
    }
    return list;
  }

  private apart(a: number, b: number): number {
    if (this.timely) return meetingOf(this.kernel, a, b);
    const { first, second } = this.kernel;
    const a2 = second[a]! < 0 ? first[a]! : second[a]!;
    const b2 = second[b]! < 0 ? first[b]! : second[b]!;
    const near = Math.min(this.way(first[a]!, first[b]!), this.way(a2, b2));
    return a2 === first[a] && b2 === first[b]
      ? near
      : Math.min(near, this.way(first[a]!, b2), this.way(a2, first[b]!));
  }

  private way(from: number, to: number): number {
    const { location, problem } = this.kernel;
    const { seconds } = problem.profiles[0]!;
    return seconds[location[from]! * problem.locations + location[to]!]!;
  }
}

/** The least `count` of the keys in order. Of many keys most are put aside by a threshold that a sample suggests. */
function nearest(keys: Float64Array, count: number): Float64Array {
  if (keys.length < 8 * count) return keys.slice().sort();
  const step = Math.floor(keys.length / 256) + 1;
  const sample = keys.filter((_, i) => i % step === 0).sort();
  const limit = sample[Math.ceil((2 * count * sample.length) / keys.length)] ?? Infinity;
  const few = keys.filter((key) => key <= limit);
  return few.length >= count ? few.sort() : keys.slice().sort();
}
