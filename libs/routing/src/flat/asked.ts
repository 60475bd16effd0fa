/** Less than any need: the least whole number of 32 bits. */
export const NOTHING = -0x80000000;

/**
 * What open rides ask of the stops from their pickup on, as the walk goes back: the greatest counts. One that began
 * earlier and asks as much makes another idle, so they stand with pickup and need both rising.
 */
export class Asked {
  private from = new Int32Array(16);
  private need = new Int32Array(16);
  private count = 0;

  clear(): void {
    this.count = 0;
  }

  /** The most that is asked of a stop, or NOTHING; asked with falling stops. */
  at(k: number): number {
    while (this.count > 0 && this.from[this.count - 1]! > k) this.count -= 1;
    return this.count === 0 ? NOTHING : this.need[this.count - 1]!;
  }

  put(pickup: number, need: number): void {
    const { from, need: needs } = this.roomy();
    let end = this.count;
    while (end > 0 && from[end - 1]! > pickup) end -= 1;
    if (end > 0 && needs[end - 1]! >= need) return;
    let next = end;
    while (next < this.count && needs[next]! <= need) next += 1;
    // Those from `end` up to `next` began later and ask for less: the new one stands for them.
    if (next !== end + 1) this.move(next, end + 1);
    from[end] = pickup;
    needs[end] = need;
  }

  /** Those from one place on come to stand from another on. */
  private move(from: number, to: number): void {
    this.from.copyWithin(to, from, this.count);
    this.need.copyWithin(to, from, this.count);
    this.count += to - from;
  }

  private roomy(): this {
    if (this.count < this.from.length) return this;
    const { from, need } = this;
    this.from = new Int32Array(2 * from.length);
    this.need = new Int32Array(2 * need.length);
    this.from.set(from);
    this.need.set(need);
    return this;
  }
}
