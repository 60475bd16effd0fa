import { type Bench, type Move } from './bench';

/** Two stops change places. */
export class Swap implements Move {
  constructor(private readonly bench: Bench) {}

  evaluate(a: number, b: number): number {
    const { bench } = this;
    const { position, vehicle, length } = bench.tours;
    const v = vehicle[a]!;
    const w = vehicle[b]!;
    if (!bench.single(a) || !bench.single(b) || (v === w && position[a]! > position[b]!)) return 0;
    if (!this.promises(a, b) || !bench.open(v, w)) return 0;
    this.write(0, v, a, b);
    if (v === w) this.rest(v, a, b);
    else {
      bench.copy(0, v, position[a]! + 1, length[v]!);
      this.write(1, w, b, a);
      bench.copy(1, w, position[b]! + 1, length[w]!);
    }
    return bench.delta();
  }

  apply(): void {
    this.bench.commit();
  }

  /** Whether the ways become shorter and both rows, where they are two, have the time. */
  private promises(a: number, b: number): boolean {
    const { position, vehicle } = this.bench.tours;
    const isOne = vehicle[a] === vehicle[b];
    const apart = !isOne || position[b]! > position[a]! + 1;
    if (apart && this.estimate(a, b) + this.estimate(b, a) >= 0) return false;
    return isOne || (this.fits(a, b) && this.fits(b, a));
  }

  /** Points when `other` stands where `node` does. */
  private estimate(node: number, other: number): number {
    const { bench } = this;
    const { position, vehicle, row } = bench.tours;
    const v = vehicle[node]!;
    const at = position[node]!;
    const before = row[v]![at - 1]!;
    const after = row[v]![at + 1]!;
    const now = bench.way(v, before, node) + bench.way(v, node, after);
    return bench.way(v, before, other) + bench.way(v, other, after) - now;
  }

  /** Whether `other` and all behind it are in time where `node` stands, in another row. */
  private fits(node: number, other: number): boolean {
    const { position, vehicle, row } = this.bench.tours;
    const v = vehicle[node]!;
    const at = position[node]!;
    const stops = { row: row[vehicle[other]!]!, at: position[other]!, count: 1 };
    return this.bench.inTime(v, at - 1, stops, v, at + 1);
  }

  private write(side: 0 | 1, v: number, node: number, other: number): void {
    this.bench.copy(side, v, 0, this.bench.tours.position[node]!);
    this.bench.write(side, other);
  }

  private rest(v: number, a: number, b: number): void {
    const { bench } = this;
    const { position, length } = bench.tours;
    bench.copy(0, v, position[a]! + 1, position[b]!);
    bench.write(0, a);
    bench.copy(0, v, position[b]! + 1, length[v]!);
  }
}
