import { type Random } from '@doorstep/std';
import { type Appraiser } from './appraise';
import { NO_LIMIT } from './node';
import { type FlatLink } from './shape';
import { type Tours } from './tours';

/**
 * How linked visits in rows come to terms. A link is kept by parting the time between its two visits (temporal
 * decoupling, Hunsberger 2002): each gets a window of its own such that any begin in the one goes with any in the
 * other. From then on the rows know nothing of each other, and every test and move of the search stays as it is; the
 * price is that the parting stands until the visits are taken out and put back.
 */
export class Agreement {
  private readonly tries: (readonly [number, number])[] = [];

  constructor(
    private readonly tours: Tours,
    private readonly appraiser: Appraiser,
    private readonly dice: Random,
  ) {}

  /**
   * Parts the time between two visits in rows, the way that costs the two rows least. False when there is none; then
   * the windows are as they were.
   */
  part(link: FlatLink): boolean {
    const { tours } = this;
    const { first, then } = link;
    const before = [tours.from[first]!, tours.to[first]!, tours.from[then]!, tours.to[then]!] as const;
    this.list(link);
    let best = -1;
    let least = Infinity;
    let equals = 0;
    for (let i = 0; i < this.tries.length; i++) {
      const points = this.attempt(link, before, i);
      if (points === Infinity || points > least) continue;
      equals = points < least ? 1 : equals + 1;
      // Any of the equally good ones: which of them leaves room for others is not known yet.
      if (points < least || this.dice.below(equals) === 0) best = i;
      least = points;
    }
    if (best >= 0) this.attempt(link, before, best);
    else this.set(link, before);
    return best >= 0;
  }

  /** Times worth trying: the earliest and the latest, and what either row would do by itself. */
  private list(link: FlatLink): void {
    const { first, then, least, most } = link;
    this.tries.length = 0;
    const loose = most === NO_LIMIT;
    const [e1, l1] = [this.early(first), this.late(first)];
    const [e2, l2] = [this.early(then), this.late(then)];
    const low = loose ? e1 : Math.max(e1, e2 - most);
    const high = Math.min(l1, l2 - least);
    if (low > high) return;
    const mine = this.appraiser.beginOf(first);
    const yours = this.appraiser.beginOf(then);
    for (const x of [low, mine, yours - least, loose ? mine : yours - most, (low + high) >> 1, high]) {
      const begin = Math.min(high, Math.max(low, x));
      const [from, to] = [Math.max(e2, begin + least), loose ? l2 : Math.min(l2, begin + most)];
      for (const y of [from, yours, to]) this.tries.push([begin, Math.min(to, Math.max(from, y))]);
    }
  }

  private attempt(link: FlatLink, before: Windows, i: number): number {
    const [x, y] = this.tries[i]!;
    const [from1, to1, from2, to2] = before;
    const loose = link.most === NO_LIMIT;
    return this.set(link, [
      loose ? from1 : Math.max(from1, x),
      Math.min(to1, y - link.least),
      Math.max(from2, y),
      loose ? to2 : Math.min(to2, x + link.most),
    ]);
  }

  /** Sets both windows; points of the rows, or Infinity. */
  private set({ first, then }: FlatLink, [from1, to1, from2, to2]: Windows): number {
    const { tours } = this;
    tours.from[first] = from1;
    tours.to[first] = to1;
    tours.from[then] = from2;
    tours.to[then] = to2;
    const v = tours.vehicle[first]!;
    const w = tours.vehicle[then]!;
    tours.refresh(v);
    if (w !== v) tours.refresh(w);
    const points = tours.cost[v]! + (w === v ? 0 : tours.cost[w]!);
    return from1 > to1 || from2 > to2 ? Infinity : points;
  }

  private early(node: number): number {
    const { tours } = this;
    return tours.early[tours.vehicle[node]! * tours.stride + tours.position[node]!]!;
  }

  private late(node: number): number {
    const { tours } = this;
    return tours.late[tours.vehicle[node]! * tours.stride + tours.position[node]!]!;
  }
}

type Windows = readonly [number, number, number, number];
