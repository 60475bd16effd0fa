/** Who comes first comes out first: a binary heap over an order that two different ones never tie in. */
export class Queue<T> {
  private readonly all: T[] = [];

  constructor(private readonly isBefore: (a: T, b: T) => boolean) {}

  push(one: T): void {
    let hole = this.all.length;
    this.all.push(one);
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (!this.isBefore(one, this.all[parent]!)) break;
      this.all[hole] = this.all[parent]!;
      hole = parent;
    }
    this.all[hole] = one;
  }

  pop(): T | undefined {
    const top = this.all[0];
    const last = this.all.pop();
    if (last !== undefined && this.all.length > 0) this.settle(last);
    return top;
  }

  private settle(one: T): void {
    const size = this.all.length;
    let hole = 0;
    for (let child = 1; child < size; child = 2 * hole + 1) {
      if (child + 1 < size && this.isBefore(this.all[child + 1]!, this.all[child]!)) child += 1;
      if (!this.isBefore(this.all[child]!, one)) break;
      this.all[hole] = this.all[child]!;
      hole = child;
    }
    this.all[hole] = one;
  }
}
