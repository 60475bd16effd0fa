import { type Layout } from '../flat/layout';
import { spread, unfilled } from '../flat/steps';
import { GroupCost } from './group-cost';
import { type Ranks } from './ranks';

/** Shifts of several roles for more people than this let newcomers and leaders pass, which only makes the bound lower. */
const MOST_PEOPLE = 30;

/**
 * What one shift would like best when each of its people costs their row's price: how many of each row, so that newcomers
 * do not outnumber the others, with empty places, a missing leader and newcomers' pairs at their points. Exact: all
 * numbers of newcomers and of others are tried, place after place, with and without somebody who leads.
 */
export class OneShift {
  /** By row: how many people the shift would have, after `best`. */
  readonly people: Int32Array;
  /** What the places so far cost at least, by newcomers, others and whether one leads; and the choice that led there. */
  private now: Float64Array;
  private next: Float64Array;
  private readonly choice: Int32Array[] = [];
  private readonly newcomers: GroupCost[] = [];
  private readonly others: GroupCost[] = [];
  private readonly most: Int32Array;
  private width = 1;

  constructor(
    private readonly layout: Layout,
    ranks: Ranks,
    price: Float64Array,
  ) {
    const { places, shifts } = layout;
    this.people = new Int32Array(ranks.count);
    this.most = new Int32Array(shifts.from.length);
    places.most.forEach((n, p) => (this.most[places.shift[p]!]! += n));
    let size = 0;
    let deepest = 0;
    for (let s = 0; s < shifts.from.length; s++) {
      const rows = shifts.placeAt[s + 1]! - shifts.placeAt[s]!;
      deepest = Math.max(deepest, rows);
      size = Math.max(size, this.isLarge(s) ? this.widest(s) : this.most[s]!);
    }
    const states = 2 * (size + 1) * (size + 1);
    this.now = new Float64Array(states);
    this.next = new Float64Array(states);
    const widest = places.most.reduce((a, b) => Math.max(a, b), 0) + 1;
    for (let k = 0; k < deepest; k++) {
      this.choice.push(new Int32Array(states));
      this.newcomers.push(new GroupCost(ranks, price, true, widest));
      this.others.push(new GroupCost(ranks, price, false, widest));
    }
  }

  /** The least points of the shift; fills its part of `people`. */
  best(s: number): number {
    const { shifts } = this.layout;
    const [from, to] = [shifts.placeAt[s]!, shifts.placeAt[s + 1]!];
    if (!this.isLarge(s)) return this.over(from, to, this.most[s]!, shifts.noLeader[s]!, true);
    let sum = 0;
    for (let p = from; p < to; p++) sum += this.over(p, p + 1, this.layout.places.most[p]!, 0, false);
    return sum;
  }

  private isLarge(s: number): boolean {
    const { placeAt } = this.layout.shifts;
    return this.most[s]! > MOST_PEOPLE && placeAt[s + 1]! - placeAt[s]! > 1;
  }

  private widest(s: number): number {
    const { placeAt } = this.layout.shifts;
    let most = 0;
    for (let p = placeAt[s]!; p < placeAt[s + 1]!; p++) most = Math.max(most, this.layout.places.most[p]!);
    return most;
  }

  /** Some places of one shift, for so many people in all; `beside`: newcomers need somebody beside them. */
  private over(from: number, to: number, most: number, noLeader: number, beside: boolean): number {
    this.width = most + 1;
    const size = 2 * this.width * this.width;
    this.now.fill(Infinity, 0, size);
    this.now[0] = 0;
    for (let p = from; p < to; p++) {
      this.next.fill(Infinity, 0, size);
      this.place(p, p - from, p === from ? 0 : most);
      [this.now, this.next] = [this.next, this.now];
    }
    let least = Infinity;
    let best = 0;
    for (let n = 0; n <= most; n++) {
      const pairs = beside ? spread(n) : 0;
      for (let at = this.state(n, beside ? n : 0); at < this.state(n, most - n + 1); at++) {
        const points = this.now[at]! + pairs + ((at & 1) === 1 ? 0 : noLeader);
        if (points >= least) continue;
        least = points;
        best = at;
      }
    }
    this.tell(from, to, best);
    return least;
  }

  private state(newcomers: number, others: number): number {
    return 2 * (newcomers * this.width + others);
  }

  /** Brings one more place to every state of the places before it, where there are up to so many people so far. */
  private place(p: number, k: number, sofar: number): void {
    const { layout, now } = this;
    const most = layout.places.most[p]!;
    this.newcomers[k]!.lay(p, most);
    this.others[k]!.lay(p, most);
    for (let n = 0; n <= sofar; n++) {
      for (let at = this.state(n, 0); at < this.state(n, sofar - n + 1); at++)
        if (now[at]! < Infinity) this.spreadFrom(at, p, k);
    }
  }

  private spreadFrom(at: number, p: number, k: number): void {
    const { next, width } = this;
    const { places } = this.layout;
    const choice = this.choice[k]!;
    const newcomers = this.newcomers[k]!;
    const others = this.others[k]!;
    const base = this.now[at]!;
    for (let n = 0; n <= newcomers.most; n++) {
      const far = Math.min(others.most, places.most[p]! - n);
      for (let o = 0; o <= far; o++) {
        const fixed = base + unfilled(places, p, n + o);
        const plain = fixed + newcomers.any[n]! + others.any[o]!;
        const led = fixed + Math.min(newcomers.led[n]! + others.any[o]!, newcomers.any[n]! + others.led[o]!);
        const to = at + 2 * (n * width + o);
        if (plain < next[to]!) {
          next[to] = plain;
          choice[to] = at;
        }
        if (led < next[to | 1]!) {
          next[to | 1] = led;
          choice[to | 1] = at;
        }
      }
    }
  }

  /** Walks the choices back and writes down how many of each row there are. */
  private tell(from: number, to: number, best: number): void {
    const { width, people } = this;
    for (let p = to - 1, at = best; p >= from; p--) {
      const k = p - from;
      const before = this.choice[k]![at]!;
      const n = Math.floor((at >> 1) / width) - Math.floor((before >> 1) / width);
      const o = ((at >> 1) % width) - ((before >> 1) % width);
      const leads = (at & 1) === 1 && (before & 1) === 0;
      const [newcomers, others] = [this.newcomers[k]!, this.others[k]!];
      const byNewcomer = leads && newcomers.led[n]! + others.any[o]! < newcomers.any[n]! + others.led[o]!;
      newcomers.tell(n, byNewcomer, people);
      others.tell(o, leads && !byNewcomer, people);
      at = before;
    }
  }
}
