import { type Layout } from '../flat/layout';
import { type OnePerson } from './one-person';
import { type OneShift } from './one-shift';
import { type Prices } from './prices';
import { LEADER, type Ranks } from './ranks';

/** The first step, as a part of what a row's first person is worth, and what a round leaves of it. */
const FIRST_STEP = 0.3;
const FALL = 0.97;

/** What a market is held over. */
export interface Stalls {
  readonly layout: Layout;
  readonly ranks: Ranks;
  readonly prices: Prices;
  readonly person: OnePerson;
  readonly shift: OneShift;
  readonly gains: Float64Array;
}

/**
 * Prices to begin with, by an incremental subgradient: people choose one after the other, and what one has chosen is
 * cheaper for the next. Its end is within one percent of where a thousand common steps lead; from flat prices
 * a hundred common steps did not (500 x 1,000 over).
 */
export class Market {
  private readonly worth: Float64Array;
  private step = FIRST_STEP;

  constructor(private readonly stalls: Stalls) {
    const { layout, ranks } = stalls;
    const { places, shifts } = layout;
    this.worth = new Float64Array(ranks.count);
    for (let p = 0; p < places.shift.length; p++) {
      const first = places.least[p]! > 0 ? places.first[p]! : places.rest[p]!;
      for (let r = ranks.placeAt[p]!; r < ranks.placeAt[p + 1]!; r++) {
        const leads = (ranks.rank[r]! & LEADER) !== 0 ? shifts.noLeader[places.shift[p]!]! : 0;
        this.worth[r] = Math.max(first, leads);
      }
    }
  }

  round(): void {
    const { layout, shift } = this.stalls;
    const people = layout.problem.volunteers.length;
    for (let s = 0; s < layout.shifts.from.length; s++) void shift.best(s);
    for (let v = 0; v < people; v++) this.choose(v);
    this.step *= FALL;
  }

  private choose(v: number): void {
    const { layout, ranks, prices, person, shift, gains } = this.stalls;
    const { volunteerAt, byVolunteer } = layout.cells;
    const [from, to] = [volunteerAt[v]!, volunteerAt[v + 1]!];
    for (let i = from; i < to; i++) gains[byVolunteer[i]!] = prices.gainOf(byVolunteer[i]!);
    void person.best(v);
    for (let i = from; i < to; i++) {
      const row = ranks.ofCell[byVolunteer[i]!]!;
      prices.place[row]! += (this.step * this.worth[row]! * shift.people[row]!) / ranks.people[row]!;
    }
    for (const cell of person.chain) {
      const row = ranks.ofCell[cell]!;
      prices.place[row]! -= this.step * this.worth[row]!;
    }
  }
}
