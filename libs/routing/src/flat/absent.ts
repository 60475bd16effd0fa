/** The tasks in no row: a set that is walked, copied and put back without making objects. */
export class Absent {
  /** The first `count` entries, in no order. */
  readonly list: Int32Array;
  private readonly at: Int32Array;
  count = 0;

  constructor(tasks: number) {
    this.list = new Int32Array(tasks);
    this.at = new Int32Array(tasks).fill(-1);
  }

  has(task: number): boolean {
    return this.at[task]! >= 0;
  }

  /** False when it was in already. */
  add(task: number): boolean {
    if (this.at[task]! >= 0) return false;
    this.at[task] = this.count;
    this.list[this.count++] = task;
    return true;
  }

  /** False when it was not in. */
  delete(task: number): boolean {
    const at = this.at[task]!;
    if (at < 0) return false;
    const last = this.list[--this.count]!;
    this.list[at] = last;
    this.at[last] = at;
    this.at[task] = -1;
    return true;
  }

  /** In ascending order. */
  sorted(): number[] {
    return Array.from(this.list.subarray(0, this.count)).sort((a, b) => a - b);
  }
}
