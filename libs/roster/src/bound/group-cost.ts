import { LEADER, NEWCOMER, type Ranks } from './ranks';

const NO_ROW = -1;

/** What so many newcomers, or so many others, of one place cost at the prices of their two rows: those who lead and not. */
export class GroupCost {
  /** By number of people: the least they cost; and the least when one of them leads, Infinity where none can. */
  readonly any: Float64Array;
  readonly led: Float64Array;
  /** How many there can be. */
  most = 0;
  private plainRow = NO_ROW;
  private leadRow = NO_ROW;
  private plainPrice = Infinity;
  private leadPrice = Infinity;
  private plainPeople = 0;
  private leadPeople = 0;

  constructor(
    private readonly ranks: Ranks,
    private readonly price: Float64Array,
    private readonly newcomers: boolean,
    widest: number,
  ) {
    this.any = new Float64Array(widest);
    this.led = new Float64Array(widest);
  }

  /** Lays the costs out for a place that takes so many people. */
  lay(place: number, most: number): void {
    this.find(place);
    const { any, led, plainPrice, leadPrice, plainPeople, leadPeople } = this;
    this.most = Math.min(most, plainPeople + leadPeople);
    any[0] = 0;
    led[0] = Infinity;
    for (let k = 1; k <= this.most; k++) {
      const leaders = this.leadersAmong(k, false);
      any[k] = cost(k - leaders, plainPrice) + cost(leaders, leadPrice);
      led[k] = leadPeople === 0 ? Infinity : leaders > 0 ? any[k]! : any[k]! + leadPrice - plainPrice;
    }
  }

  /** Writes down so many people by row. */
  tell(people: number, led: boolean, out: Int32Array): void {
    const leaders = this.leadersAmong(people, led);
    if (this.plainRow !== NO_ROW) out[this.plainRow] = people - leaders;
    if (this.leadRow !== NO_ROW) out[this.leadRow] = leaders;
  }

  private find(place: number): void {
    const { rank, placeAt, people } = this.ranks;
    this.plainRow = this.leadRow = NO_ROW;
    for (let r = placeAt[place]!; r < placeAt[place + 1]!; r++) {
      if (((rank[r]! & NEWCOMER) !== 0) !== this.newcomers) continue;
      if ((rank[r]! & LEADER) !== 0) this.leadRow = r;
      else this.plainRow = r;
    }
    this.plainPrice = this.plainRow === NO_ROW ? Infinity : this.price[this.plainRow]!;
    this.leadPrice = this.leadRow === NO_ROW ? Infinity : this.price[this.leadRow]!;
    this.plainPeople = this.plainRow === NO_ROW ? 0 : people[this.plainRow]!;
    this.leadPeople = this.leadRow === NO_ROW ? 0 : people[this.leadRow]!;
  }

  /** How many of the cheapest so many lead; at least one where one has to. */
  private leadersAmong(people: number, led: boolean): number {
    const { plainPrice, leadPrice, plainPeople, leadPeople } = this;
    const leaders = leadPrice < plainPrice ? Math.min(people, leadPeople) : Math.max(0, people - plainPeople);
    return led && leaders === 0 ? 1 : leaders;
  }
}

const cost = (people: number, price: number): number => (people === 0 ? 0 : people * price);
