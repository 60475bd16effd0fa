import { type Kernel } from './kernel';
import { meetingOf } from './meeting';

const MOST = 160;
/** Of more tasks than this, nearness is worked out among those around a place. */
const MANY = 1024;
const TASKS = 1_048_576;

/** For each task the other tasks nearest to it, nearest first; worked out when first asked for. */
export class Near {
  private readonly lists: (Int32Array | undefined)[] = [];
  private readonly places: (Int32Array | undefined)[] = [];
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
    const most = Math.min(MOST, this.keys.length);
    const sorted = this.keys.length > MANY ? this.among(task) : this.amongAll(task, most + 1);
    const list = new Int32Array(most);
    list[0] = task;
    for (let i = 0, kept = 1; kept < list.length; i++) {
      const other = sorted[i]! % TASKS;
      if (other !== task) list[kept++] = other;
    }
    return list;
  }

  private amongAll(task: number, count: number): Float64Array {
    const { keys } = this;
    for (let other = 0; other < keys.length; other++) keys[other] = this.keyOf(task, other);
    return nearest(keys, count);
  }

  /** Of many tasks only those nearest to either of the task's places are compared with it. */
  private among(task: number): Float64Array {
    const { first, second, location } = this.kernel;
    const here = this.around(location[first[task]!]!);
    const there = second[task]! < 0 ? here : this.around(location[second[task]!]!);
    const both = here === there ? here : new Set([...here, ...there]);
    return Float64Array.from(both, (other) => this.keyOf(task, other)).sort();
  }

  /** The tasks nearest to a place by the way alone. */
  private around(place: number): Int32Array {
    return (this.places[place] ??= this.rankAround(place));
  }

  private rankAround(place: number): Int32Array {
    const { kernel, keys } = this;
    const { first, second, location, problem } = kernel;
    const { seconds } = problem.profiles[0]!;
    const line = place * problem.locations;
    for (let other = 0; other < keys.length; other++) {
      const way = seconds[line + location[first[other]!]!]!;
      const last = second[other]! < 0 ? way : seconds[line + location[second[other]!]!]!;
      keys[other] = (way < last ? way : last) * TASKS + other;
    }
    return Int32Array.from(nearest(keys, 2 * MOST).subarray(0, 2 * MOST), (key) => key % TASKS);
  }

  /** Nearness and task in one number, so that a typed array sorts both: ways are below 2^30, tasks below 2^20. */
  private keyOf(task: number, other: number): number {
    const near = this.timely ? meetingOf(this.kernel, task, other) : this.apart(task, other);
    return near * TASKS + other;
  }

  private apart(a: number, b: number): number {
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

/** The least `count` or more of the keys in order; many are put aside by a threshold that a sample suggests. */
function nearest(keys: Float64Array, count: number): Float64Array {
  if (keys.length < 4 * count) return keys.slice().sort();
  const step = Math.floor(keys.length / 256) + 1;
  const sample = new Float64Array(Math.ceil(keys.length / step));
  for (let i = 0; i < sample.length; i++) sample[i] = keys[i * step]!;
  sample.sort();
  const limit = sample[Math.ceil((1.5 * count * sample.length) / keys.length)] ?? Infinity;
  const few = new Float64Array(keys.length);
  let kept = 0;
  for (let i = 0; i < keys.length; i++) if (keys[i]! <= limit) few[kept++] = keys[i]!;
  return kept >= count ? few.subarray(0, kept).sort() : keys.slice().sort();
}
