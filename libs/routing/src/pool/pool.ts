import { type Kernel, loadNode, NODE } from '../flat/kernel';
import { keysOf } from './keys';
import { Store, type StoreSize } from './store';

/** Some 10 MB at worst. A search of 10 seconds over 100 tasks passes through 50,000 to 200,000 different rows. */
const USUAL: StoreSize = { rows: 1 << 16, cells: 1 << 20 };

/**
 * The rows a search passed through. Rows of one type of vehicle with the same tasks (and depot) are one: the cheapest
 * order of them. They are kept without their ends and with depots instead of load nodes, so that any vehicle of the
 * type can take them.
 */
export class Pool {
  readonly store: Store;
  private readonly keyA: Int32Array;
  private readonly keyB: Int32Array;
  /** What a task is worth: the last known duals. Rows that cost most beyond what they are worth go first. */
  private worth: Float64Array | null = null;

  /** `from`: the begin of the window chosen for each node, as the search holds it. */
  constructor(
    readonly kernel: Kernel,
    private readonly from: Int32Array,
    size: StoreSize = USUAL,
  ) {
    this.store = new Store(size);
    this.keyA = keysOf(kernel, 1);
    this.keyB = keysOf(kernel, 2);
  }

  /**
   * Remembers a row that keeps every rule: its nodes with both ends, `length` of them from `begin` on, and its exact
   * cost. Costs no more than a sum over the row when the set is known at this price already.
   */
  note(cost: number, nodes: Int32Array, begin: number, length: number): void {
    if (length <= 2) return;
    const { keyA, keyB, store } = this;
    let a = 0;
    let b = 0;
    const end = begin + length;
    for (let k = begin; k < end; k++) {
      const node = nodes[k]!;
      a = (a + keyA[node]!) | 0;
      b = (b + keyB[node]!) | 0;
    }
    const known = store.find(a, b);
    if (known < 0) this.add(a, b, cost, nodes.subarray(begin, end));
    else if (cost < store.cost[known]! && store.lengthOf(known) === length - 2) {
      store.cost[known] = cost;
      this.write(known, nodes, begin + 1);
    }
  }

  /** The number of a row with both ends, or -1 when it was never noted or is gone. */
  locate(nodes: Int32Array): number {
    let a = 0;
    let b = 0;
    for (let k = 0; k < nodes.length; k++) {
      a = (a + this.keyA[nodes[k]!]!) | 0;
      b = (b + this.keyB[nodes[k]!]!) | 0;
    }
    return this.store.find(a, b);
  }

  /** The duals by task, from the last time somebody worked them out. */
  appraise(worth: Float64Array): void {
    this.worth = worth.slice();
  }

  /** The nodes of a row for a vehicle of its type, both ends included; their windows by number beside them. */
  read(r: number, vehicle: number): { readonly nodes: Int32Array; readonly windows: Int32Array } {
    const { kernel, store } = this;
    const length = store.lengthOf(r);
    const nodes = new Int32Array(length + 2);
    const windows = new Int32Array(length + 2);
    for (let k = 0; k < length; k++) {
      const code = store.cells[store.at[r]! + k]!;
      nodes[k + 1] = code % kernel.nodeCount;
      windows[k + 1] = Math.floor(code / kernel.nodeCount);
      if (kernel.kind[nodes[k + 1]!] === NODE.load)
        nodes[k + 1] = loadNode(kernel, vehicle, kernel.subject[nodes[k + 1]!]!);
    }
    nodes[0] = kernel.startOf[vehicle]!;
    nodes[length + 1] = kernel.endOf[vehicle]!;
    return { nodes, windows };
  }

  private add(a: number, b: number, cost: number, nodes: Int32Array): void {
    const { store, kernel } = this;
    const inner = nodes.length - 2;
    if (!store.fits(inner)) this.shed();
    if (!store.fits(inner)) return;
    const r = store.add(a, b, cost, inner);
    store.type[r] = kernel.vehicles[kernel.subject[nodes[0]!]!]!.type;
    this.write(r, nodes, 1);
  }

  private write(r: number, nodes: Int32Array, begin: number): void {
    const { store, kernel, from } = this;
    const { windowAt, windowFrom, nodeCount } = kernel;
    const at = store.at[r]!;
    const length = store.lengthOf(r);
    for (let k = 0; k < length; k++) {
      const node = nodes[begin + k]!;
      let window = windowAt[node]!;
      while (window + 1 < windowAt[node + 1]! && windowFrom[window] !== from[node]) window += 1;
      store.cells[at + k] = node + nodeCount * (window - windowAt[node]!);
    }
  }

  /** Makes room: half of the rows go, the oldest, or once the duals are known those that cost most beyond them. */
  private shed(): void {
    const { store } = this;
    const kept = new Uint8Array(store.count);
    const score = this.worth
      ? this.excess(this.worth)
      : store.cost.subarray(0, store.count).map((_, r) => -r);
    const middle = score.slice().sort()[store.count >> 1]!;
    for (let r = 0; r < store.count; r++) kept[r] = Number(score[r]! < middle);
    store.retain(kept);
  }

  /** By row: its cost beyond what its tasks are worth (reduced cost). */
  excess(worth: Float64Array): Float64Array {
    const { store } = this;
    const price = this.priceByNode(worth);
    const { nodeCount } = this.kernel;
    const excess = new Float64Array(store.count);
    for (let r = 0; r < store.count; r++) {
      let rest = store.cost[r]!;
      const end = store.at[r + 1]!;
      for (let k = store.at[r]!; k < end; k++) {
        const code = store.cells[k]!;
        rest -= price[code < nodeCount ? code : code % nodeCount]!;
      }
      excess[r] = rest;
    }
    return excess;
  }

  private priceByNode(worth: Float64Array): Float64Array {
    const price = new Float64Array(this.kernel.nodeCount);
    this.kernel.first.forEach((node, task) => (price[node] = worth[task]!));
    return price;
  }
}
