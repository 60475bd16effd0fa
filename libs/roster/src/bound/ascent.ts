import { CLEARED } from '../flat/cells';
import { type Layout } from '../flat/layout';
import { POINTS } from '../points';
import { Market } from './market';
import { meetingsOf } from './meetings';
import { OnePerson } from './one-person';
import { OneShift } from './one-shift';
import { Prices, type Ties } from './prices';
import { ranksOf } from './ranks';

const ROWS = ['place', 'pair', 'company'] as const;
type Row = (typeof ROWS)[number];

/** Steps in which the prices find each other one volunteer at a time (`Market`). */
const ROUNDS = 140;
/** The rows of pairs touch many cells each: a shorter way on them (tried from 0.05 to 1). */
const PAIR_SHARE = 0.3;
/** Share of Polyak's step (from 0.8 on it never gets going). */
const STRIDE = 0.4;
/** The newest slope's part of the mean (tried from 0.15 to 0.6). */
const NEWEST = 0.4;
/** The latest step's part of the mean of choices. */
const LATEST = 0.04;
/** Steps without a better bound before it begins again from the best with half the way to go. */
const PATIENCE = 20;
/** The first way to go, as a part of what is open. */
const FIRST_WAY = 0.02;

/**
 * A lower bound on every roster, raised step by step: prices go up where people are wanted and down where too many come
 * (subgradients with Polyak's step towards a level a little above the best bound, averaged as in the volume algorithm of
 * Barahona and Anbil 2000). Each step is a bound by itself, whatever the prices. The prices are what the search goes by.
 */
export class Ascent {
  /** The best bound so far. */
  bound = -Infinity;
  /** By cell: in what part of the steps it was chosen, the latest counting most; above 0 once chosen at all. */
  readonly choices: Float64Array;
  /** Steps that `choices` is a mean of. */
  raised = 0;
  private readonly ties: Ties;
  private readonly prices: Prices;
  private readonly best: Prices;
  private readonly slope: Prices;
  private readonly mean: Prices;
  private readonly gains: Float64Array;
  private readonly person: OnePerson;
  private readonly shift: OneShift;
  private readonly market: Market;
  /** Cells of shifts that want two cleared adults. */
  private readonly paired: readonly number[];
  private readonly chosen: Uint8Array;
  private steps = 0;
  private stalled = 0;
  /** How far above the best bound the next level is, and how much of it has been climbed. */
  private way = 0;
  private climbed = 0;

  constructor(private readonly layout: Layout) {
    const ranks = ranksOf(layout);
    this.ties = { ranks, meetings: meetingsOf(layout) };
    const [prices, best, slope, mean] = Array.from({ length: 4 }, () => new Prices(layout, this.ties));
    [this.prices, this.best, this.slope, this.mean] = [prices!, best!, slope!, mean!];
    const { cells, shifts } = layout;
    this.gains = new Float64Array(cells.count);
    this.choices = new Float64Array(cells.count);
    this.chosen = new Uint8Array(cells.count);
    this.person = new OnePerson(layout, this.gains);
    this.shift = new OneShift(layout, ranks, this.prices.place);
    this.paired = [...cells.shift.keys()].filter((c) => shifts.wantsTwo[cells.shift[c]!] === 1);
    this.begin();
    const { prices: all, person, shift, gains } = this;
    this.market = new Market({ layout, ranks, prices: all, person, shift, gains });
  }

  /** One step; `above` is the cost of a roster. */
  step(above: number): void {
    const market = this.steps > 0 && this.steps <= ROUNDS;
    this.steps++;
    if (market) this.market.round();
    else this.raise(above);
  }

  /** What each cell brings at the best prices: what a place could pay for it, less what it costs, without fairness. */
  worths(out: Float64Array): void {
    this.best.gains(out);
  }

  /** Half of what the first person is worth, until the market knows better. */
  private begin(): void {
    const { least, rest, first } = this.layout.places;
    const { placeAt } = this.ties.ranks;
    for (let p = 0; p < least.length; p++) {
      this.prices.place.fill((least[p]! > 0 ? first[p]! : rest[p]!) / 2, placeAt[p]!, placeAt[p + 1]!);
    }
  }

  private raise(above: number): void {
    const bound = this.evaluate();
    if (this.steps === ROUNDS + 2) this.way = Math.max(1, FIRST_WAY * (above - bound));
    if (bound > this.bound + 0.5) this.rise(bound);
    else if (++this.stalled >= PATIENCE) this.beginAgain();
    this.climb(Math.max(1, Math.min(above, this.bound + this.way) - bound));
  }

  private rise(bound: number): void {
    if (this.bound > -Infinity) this.climbed += bound - this.bound;
    this.bound = bound;
    this.best.copy(this.prices);
    this.stalled = 0;
    if (this.climbed <= this.way / 2) return;
    this.climbed = 0;
    this.way *= 1.1;
  }

  private beginAgain(): void {
    this.stalled = 0;
    this.climbed = 0;
    this.way /= 2;
    this.prices.copy(this.best);
    for (const row of ROWS) this.mean[row].fill(0);
    void this.evaluate();
  }

  /** The bound at the present prices; leaves in `slope` by how much each row is missed. */
  private evaluate(): number {
    const { layout, slope, person, shift, chosen } = this;
    const people = layout.problem.volunteers.length;
    let bound = layout.allDropped;
    for (let s = 0; s < layout.shifts.from.length; s++) bound += shift.best(s);
    slope.place.set(shift.people);
    slope.pair.fill(0);
    slope.pairs.fill(0);
    chosen.fill(0);
    this.prices.gains(this.gains);
    for (let v = 0; v < people; v++) {
      bound += person.best(v);
      for (const cell of person.chain) this.come(cell);
    }
    this.raised++;
    for (let c = 0; c < chosen.length; c++) this.choices[c]! += LATEST * (chosen[c]! - this.choices[c]!);
    this.settle();
    return bound;
  }

  /** What a chosen cell does to the rows it is in. */
  private come(cell: number): void {
    const { slope, layout, ties } = this;
    const { cells, shifts } = layout;
    const s = cells.shift[cell]!;
    this.chosen[cell] = 1;
    slope.place[ties.ranks.ofCell[cell]!]! -= 1;
    if (shifts.wantsTwo[s] === 0) return;
    slope.pair[cell]! += 2;
    if ((cells.is[cell]! & CLEARED) !== 0) slope.pairs[s]! += 1;
  }

  /** The slopes of rows that need all who have come. */
  private settle(): void {
    const { slope, chosen, ties } = this;
    const { shift } = this.layout.cells;
    for (const cell of this.paired) {
      slope.pair[cell] = PAIR_SHARE * (slope.pair[cell]! - slope.pairs[shift[cell]!]!);
    }
    const { wishing, wished } = ties.meetings;
    const come = (list: readonly number[]): number => list.reduce((sum, cell) => sum + chosen[cell]!, 0);
    slope.company.forEach((_, m) => (slope.company[m] = come(wishing[m]!) - come(wished[m]!)));
  }

  /** A step along the averaged slope, long enough to rise so much if the bound were straight. */
  private climb(rise: number): void {
    const norm = ROWS.reduce((sum, row) => sum + this.average(row), 0);
    if (norm === 0) return;
    const size = (STRIDE * rise) / norm;
    for (const row of ROWS) {
      const [price, slope] = [this.prices[row], this.mean[row]];
      for (let i = 0; i < price.length; i++) price[i] = price[i]! + size * slope[i]!;
    }
    this.clamp();
  }

  /** Brings a row's mean slope up to date; the square of what of it can be walked. */
  private average(row: Row): number {
    const [price, slope, mean] = [this.prices[row], this.slope[row], this.mean[row]];
    let norm = 0;
    for (let i = 0; i < mean.length; i++) {
      const next = (1 - NEWEST) * mean[i]! + NEWEST * slope[i]!;
      mean[i] = next;
      // Where nothing is paid and nothing is missed, the price stays: a step would be lost on it.
      if (row === 'place' || next > 0 || price[i]! > 0) norm += next * next;
    }
    return norm;
  }

  /** Back to what prices may be. */
  private clamp(): void {
    const { company, pair, pairs } = this.prices;
    const { shift } = this.layout.cells;
    company.forEach((price, m) => (company[m] = Math.min(POINTS.withoutCompany, Math.max(0, price))));
    pairs.fill(0);
    for (const cell of this.paired) {
      pair[cell] = Math.max(0, pair[cell]!);
      pairs[shift[cell]!]! += pair[cell]!;
    }
  }
}
