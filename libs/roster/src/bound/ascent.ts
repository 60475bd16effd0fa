import { type Layout } from '../flat/layout';
import { CLEARED, LEADS } from '../flat/cells';
import { OnePerson } from './one-person';
import { Prices, wish } from './prices';

const ROWS = ['place', 'leader', 'beside', 'pair'] as const;
type Row = (typeof ROWS)[number];

/** The rows of pairs touch many cells each: a shorter way on them (tried from 0.05 to 1). */
const PAIR_SHARE = 0.3;
/** Share of Polyak's step at the start (tried from 0.05 to 1). */
const FIRST_STRIDE = 0.4;

/**
 * A lower bound on every roster, raised step by step: prices go up where places stay empty and down where too many come
 * (subgradients with Polyak's step towards the best roster known, averaged as in the volume algorithm of Barahona and
 * Anbil 2000). Each step is a bound by itself, whatever the prices.
 */
export class Ascent {
  /** The best bound so far. */
  bound = -Infinity;
  private readonly prices: Prices;
  private readonly best: Prices;
  private readonly person: OnePerson;
  private readonly slope: Prices;
  private readonly mean: Prices;
  /** Cells of shifts that want two cleared adults. */
  private readonly paired: readonly number[];
  private stride = FIRST_STRIDE;
  private stalled = 0;

  constructor(private readonly layout: Layout) {
    this.prices = new Prices(layout);
    this.best = new Prices(layout);
    this.slope = new Prices(layout);
    this.mean = new Prices(layout);
    this.person = new OnePerson(layout, this.prices);
    const { cells, shifts } = layout;
    this.paired = [...cells.shift.keys()].filter((c) => shifts.wantsTwo[cells.shift[c]!] === 1);
    const { least, rest, first } = layout.places;
    this.prices.place.forEach(
      (_, p) => (this.prices.place[p] = least[p]! > 0 ? first[p]! / 2 : rest[p]! / 2),
    );
  }

  /** One evaluation and one step; `above` is the cost of a roster. */
  step(above: number): void {
    const bound = this.evaluate();
    if (bound > this.bound + 0.5) {
      this.bound = bound;
      this.best.copy(this.prices);
      this.stalled = 0;
    } else if (++this.stalled >= 12) {
      this.stalled = 0;
      this.stride *= 0.7;
      this.prices.copy(this.best);
      for (const row of ROWS) this.mean[row].fill(0);
      void this.evaluate();
    }
    this.climb(Math.max(above - bound, 1));
  }

  /** The bound at the present prices; leaves in `slope` by how much each row is missed. */
  private evaluate(): number {
    const { layout, prices, slope } = this;
    const { shifts, problem, cells } = layout;
    let bound = layout.allDropped;
    prices.place.forEach((price, p) => {
      const { people, points } = wish(layout, p, price);
      slope.place[p] = people;
      bound += points;
    });
    slope.beside.fill(0);
    slope.pair.fill(0);
    slope.pairs.fill(0);
    prices.leader.forEach((price, s) => {
      slope.leader[s] = shifts.wantsLeader[s] === 1 ? 1 : 0;
      bound += price;
    });
    for (let v = 0; v < problem.volunteers.length; v++) {
      bound += this.person.best(v);
      for (const cell of this.person.chain) this.come(cell);
    }
    for (const cell of this.paired) {
      slope.pair[cell] = PAIR_SHARE * (slope.pair[cell]! - slope.pairs[cells.shift[cell]!]!);
    }
    return bound;
  }

  /** What a chosen cell does to the rows it is in. */
  private come(cell: number): void {
    const { slope, layout } = this;
    const { cells, newcomer, shifts } = layout;
    const s = cells.shift[cell]!;
    const is = cells.is[cell]!;
    slope.place[cells.place[cell]!]! -= 1;
    slope.beside[s]! += newcomer[cells.volunteer[cell]!] === 1 ? 1 : -1;
    if ((is & LEADS) !== 0) slope.leader[s]! -= 1;
    if (shifts.wantsTwo[s] === 0) return;
    slope.pair[cell]! += 2;
    if ((is & CLEARED) !== 0) slope.pairs[s]! += 1;
  }

  /** A step along the averaged slope, long enough to close the gap if the bound were straight. */
  private climb(gap: number): void {
    const norm = ROWS.reduce((sum, row) => sum + this.average(row), 0);
    if (norm === 0) return;
    const size = (this.stride * gap) / norm;
    for (const row of ROWS) {
      const [price, slope] = [this.prices[row], this.mean[row]];
      for (let i = 0; i < price.length; i++) price[i] = price[i]! + size * slope[i]!;
    }
    this.clamp();
  }

  /** Brings a row's mean slope up to date; the square of what of it can be walked. */
  private average(row: Row): number {
    const { prices, slope, mean } = this;
    let norm = 0;
    for (let i = 0; i < mean[row].length; i++) {
      const next = 0.7 * mean[row][i]! + 0.3 * slope[row][i]!;
      mean[row][i] = next;
      // Where nothing is paid and nothing is missed, the price stays: a step would be lost on it.
      if (row === 'place' || next > 0 || prices[row][i]! > 0) norm += next * next;
    }
    return norm;
  }

  /** Back to what prices may be. */
  private clamp(): void {
    const { leader, beside, pair, pairs } = this.prices;
    const { shifts, cells } = this.layout;
    for (let s = 0; s < leader.length; s++) {
      leader[s] = Math.min(shifts.noLeader[s]!, Math.max(0, leader[s]!));
      beside[s] = Math.max(0, beside[s]!);
    }
    pairs.fill(0);
    for (const cell of this.paired) {
      pair[cell] = Math.max(0, pair[cell]!);
      pairs[cells.shift[cell]!]! += pair[cell]!;
    }
  }
}
