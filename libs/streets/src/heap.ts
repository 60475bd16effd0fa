/**
 * A queue of (key, item) pairs, smallest key first: a four-way heap over typed arrays.
 * Four children share a cache line of keys, which measures about a fifth faster here than two.
 */
export class Heap {
  private keys: Float64Array;
  private items: Int32Array;
  private count = 0;
  /** Key of the pair last popped. */
  key = 0;

  constructor(capacity = 1024) {
    this.keys = new Float64Array(capacity);
    this.items = new Int32Array(capacity);
  }

  get size(): number {
    return this.count;
  }

  /** Smallest key; the heap must not be empty. */
  get least(): number {
    return this.keys[0] as number;
  }

  clear(): void {
    this.count = 0;
  }

  push(key: number, item: number): void {
    if (this.count === this.keys.length) this.enlarge();
    let at = this.count++;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      const above = this.keys[parent] as number;
      if (above <= key) break;
      this.keys[at] = above;
      this.items[at] = this.items[parent] as number;
      at = parent;
    }
    this.keys[at] = key;
    this.items[at] = item;
  }

  /** Takes the item with the smallest key and leaves that key in `key`; the heap must not be empty. */
  pop(): number {
    const top = this.items[0] as number;
    this.key = this.keys[0] as number;
    this.count--;
    if (this.count > 0) this.sink(this.keys[this.count] as number, this.items[this.count] as number);
    return top;
  }

  private sink(key: number, item: number): void {
    let at = 0;
    for (;;) {
      const child = this.smallestChild(at);
      if (child < 0 || (this.keys[child] as number) >= key) break;
      this.keys[at] = this.keys[child] as number;
      this.items[at] = this.items[child] as number;
      at = child;
    }
    this.keys[at] = key;
    this.items[at] = item;
  }

  private smallestChild(at: number): number {
    const start = at * 4 + 1;
    if (start >= this.count) return -1;
    const end = Math.min(start + 4, this.count);
    let best = start;
    for (let child = start + 1; child < end; child++) {
      if ((this.keys[child] as number) < (this.keys[best] as number)) best = child;
    }
    return best;
  }

  private enlarge(): void {
    const [keys, items] = [this.keys, this.items];
    this.keys = new Float64Array(keys.length * 2);
    this.keys.set(keys);
    this.items = new Int32Array(items.length * 2);
    this.items.set(items);
  }
}
