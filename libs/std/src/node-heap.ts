/** A binary heap of nodes by key; equal keys come out by node number, so that ties never depend on history. */
export class NodeHeap {
  private readonly keys: number[] = [];
  private readonly nodes: number[] = [];

  push(key: number, node: number): void {
    let hole = this.keys.length;
    this.keys.push(key);
    this.nodes.push(node);
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (!this.before(key, node, parent)) break;
      this.move(parent, hole);
      hole = parent;
    }
    this.keys[hole] = key;
    this.nodes[hole] = node;
  }

  /** The nearest node, or -1. */
  pop(): number {
    const top = this.nodes[0];
    const key = this.keys.pop();
    const node = this.nodes.pop();
    if (top === undefined || key === undefined || node === undefined) return -1;
    if (this.keys.length > 0) this.sink(key, node);
    return top;
  }

  clear(): void {
    this.keys.length = 0;
    this.nodes.length = 0;
  }

  private sink(key: number, node: number): void {
    const size = this.keys.length;
    let hole = 0;
    for (let child = 1; child < size; child = 2 * hole + 1) {
      if (child + 1 < size && this.before(this.keys[child + 1]!, this.nodes[child + 1]!, child)) child += 1;
      if (!(this.keys[child]! < key || (this.keys[child] === key && this.nodes[child]! < node))) break;
      this.move(child, hole);
      hole = child;
    }
    this.keys[hole] = key;
    this.nodes[hole] = node;
  }

  private before(key: number, node: number, place: number): boolean {
    return key < this.keys[place]! || (key === this.keys[place] && node < this.nodes[place]!);
  }

  private move(from: number, to: number): void {
    this.keys[to] = this.keys[from]!;
    this.nodes[to] = this.nodes[from]!;
  }
}
