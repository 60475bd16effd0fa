import { NODE } from '../../flat/kernel';
import { type Bench, type Move } from './bench';

/**
 * `b` comes right behind `a`. In two rows they exchange tails (2-opt*, Potvin & Rousseau 1995); in one row the
 * stretch between is driven backward (2-opt).
 */
export class TwoOpt implements Move {
  constructor(private readonly bench: Bench) {}

  evaluate(a: number, b: number): number {
    const { vehicle, position } = this.bench.tours;
    if (vehicle[a] !== vehicle[b]) return this.tails(a, b);
    return position[b]! > position[a]! + 1 ? this.reversal(a, b) : 0;
  }

  apply(): void {
    this.bench.commit();
  }

  private tails(a: number, b: number): number {
    const { bench } = this;
    const { vehicle, position, row, length, kernel } = bench.tours;
    const v = vehicle[a]!;
    const w = vehicle[b]!;
    const cut = position[a]! + 1;
    const from = position[b]!;
    const next = row[v]![cut]!;
    const before = row[w]![from - 1]!;
    const now = bench.way(v, a, next) + bench.way(w, before, b);
    const ends = kernel.location[kernel.endOf[v]!] === kernel.location[kernel.endOf[w]!];
    if (ends && bench.way(v, a, b) + bench.way(w, before, next) >= now) return 0;
    if (!this.fits(v, cut, w, from)) return 0;
    if (this.hasLoad(v, cut) || this.hasLoad(w, from) || !bench.open(v, w)) return 0;
    bench.copy(0, v, 0, cut);
    bench.copy(0, w, from, length[w]! - 1);
    bench.write(0, kernel.endOf[v]!);
    bench.copy(1, w, 0, from);
    bench.copy(1, v, cut, length[v]! - 1);
    bench.write(1, kernel.endOf[w]!);
    return bench.delta();
  }

  /** Whether both tails are in time behind the other's head; only cars of one type are asked, others drive otherwise. */
  private fits(v: number, cut: number, w: number, from: number): boolean {
    const { bench } = this;
    const { traits, length, row } = bench.tours;
    if (traits.type[v] !== traits.type[w]) return true;
    const none = { row: row[v]!, at: 0, count: 0 };
    return (
      bench.inTime(v, cut - 1, none, w, from) &&
      (cut === length[v]! - 1 || bench.inTime(w, from - 1, none, v, cut))
    );
  }

  /** A load node belongs to its vehicle and cannot be handed over with a tail. */
  private hasLoad(v: number, from: number): boolean {
    const { row, length, kernel } = this.bench.tours;
    for (let k = from; k < length[v]! - 1; k++) if (kernel.kind[row[v]![k]!] === NODE.load) return true;
    return false;
  }

  private reversal(a: number, b: number): number {
    const { bench } = this;
    const { vehicle, position, row, length } = bench.tours;
    const v = vehicle[a]!;
    const low = position[a]! + 1;
    const high = position[b]!;
    const now = bench.way(v, a, row[v]![low]!) + bench.way(v, b, row[v]![high + 1]!);
    if (bench.way(v, a, b) + bench.way(v, row[v]![low]!, row[v]![high + 1]!) >= now) return 0;
    bench.open(v, v);
    bench.copy(0, v, 0, low);
    for (let k = high; k >= low; k--) bench.write(0, row[v]![k]!);
    bench.copy(0, v, high + 1, length[v]!);
    return bench.delta();
  }
}
