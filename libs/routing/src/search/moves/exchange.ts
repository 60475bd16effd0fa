import { NODE } from '../../flat/kernel';
import { type Bench } from './bench';

/**
 * Two cars change what they do, whole. Where cars differ, strings that go out and come back hardly ever get past a
 * route that sits in the wrong one.
 */
export class Exchange {
  constructor(private readonly bench: Bench) {}

  /** What it would change in points, of two vehicles; Infinity where a rule forbids it. */
  evaluate(v: number, w: number): number {
    const { bench } = this;
    const { length } = bench.tours;
    if (v === w || (length[v] === 2 && length[w] === 2) || !bench.open(v, w)) return Infinity;
    this.write(0, v, w);
    this.write(1, w, v);
    return bench.delta();
  }

  apply(): void {
    this.bench.commit();
  }

  /** The row of one vehicle with what another one does: its own ends, its own stop at the depot. */
  private write(side: 0 | 1, to: number, from: number): void {
    const { bench } = this;
    const { row, length, kernel } = bench.tours;
    const nodes = row[from]!;
    bench.write(side, kernel.startOf[to]!);
    for (let k = 1; k < length[from]! - 1; k++) {
      const node = nodes[k]!;
      const isLoad = kernel.kind[node] === NODE.load;
      bench.write(side, isLoad ? bench.tours.loadNodeOf(to, kernel.subject[node]!) : node);
    }
    bench.write(side, kernel.endOf[to]!);
  }
}
