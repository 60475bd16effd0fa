import { type Bench, type Move } from './bench';

/** Moves one to three neighboring stops behind another stop, in the same row or elsewhere (relocate, or-opt). */
export class Relocate implements Move {
  constructor(
    private readonly bench: Bench,
    private readonly count: 1 | 2 | 3,
  ) {}

  /** The stops from `a` on go behind `b`. */
  evaluate(a: number, b: number): number {
    const { bench, count } = this;
    const { position, vehicle, row, length } = bench.tours;
    const v = vehicle[a]!;
    const w = vehicle[b]!;
    const at = position[a]!;
    const to = position[b]!;
    if (at + count >= length[v]! || (v === w && to >= at - 1 && to < at + count)) return 0;
    if (!this.free(row[v]!, at) || !this.promises(v, at, w, to) || !bench.open(v, w)) return 0;
    if (v === w) this.within(v, at, to);
    else this.across(v, at, w, to);
    return bench.delta();
  }

  apply(): void {
    this.bench.commit();
  }

  private free(row: Int32Array, at: number): boolean {
    for (let k = at; k < at + this.count; k++) if (!this.bench.single(row[k]!)) return false;
    return true;
  }

  /** Whether the ways become shorter and the other row has the time. */
  private promises(v: number, at: number, w: number, to: number): boolean {
    const { bench, count } = this;
    const { length, row } = bench.tours;
    if (length[v]! > count + 3 && this.estimate(v, at, w, to) >= 0) return false;
    return v === w || bench.inTime(w, to, { row: row[v]!, at, count }, w, to + 1);
  }

  private estimate(v: number, at: number, w: number, to: number): number {
    const { bench, count } = this;
    const from = bench.tours.row[v]!;
    const into = bench.tours.row[w]!;
    const [before, first, last, after] = [from[at - 1]!, from[at]!, from[at + count - 1]!, from[at + count]!];
    const [b, next] = [into[to]!, into[to + 1]!];
    const gain = bench.way(v, before, first) + bench.way(v, last, after) - bench.way(v, before, after);
    return bench.way(w, b, first) + bench.way(w, last, next) - bench.way(w, b, next) - gain;
  }

  private within(v: number, at: number, to: number): void {
    const { bench, count } = this;
    const { length } = bench.tours;
    bench.copy(0, v, 0, Math.min(at, to + 1));
    if (to < at) bench.copy(0, v, at, at + count);
    bench.copy(0, v, to < at ? to + 1 : at + count, to < at ? at : to + 1);
    if (to > at) bench.copy(0, v, at, at + count);
    bench.copy(0, v, Math.max(at + count, to + 1), length[v]!);
  }

  private across(v: number, at: number, w: number, to: number): void {
    const { bench, count } = this;
    const { length } = bench.tours;
    bench.copy(0, v, 0, at);
    bench.copy(0, v, at + count, length[v]!);
    bench.copy(1, w, 0, to + 1);
    bench.copy(1, v, at, at + count);
    bench.copy(1, w, to + 1, length[w]!);
  }
}
