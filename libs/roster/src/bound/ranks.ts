import { LEADS } from '../flat/cells';
import { type Layout } from '../flat/layout';

/** Bits of a rank: what kind of person comes to a place. */
export const NEWCOMER = 1;
export const LEADER = 2;
const RANKS = 4;

/**
 * The candidates of a place by what they are: one row for each kind of them. A row has one price, and of its people only
 * the number matters to the shift.
 */
export interface Ranks {
  readonly count: number;
  /** Rows of place p are `placeAt[p]` to `placeAt[p + 1]`. */
  readonly placeAt: Int32Array;
  readonly rank: Uint8Array;
  /** How many people of the row there could be. */
  readonly people: Int32Array;
  readonly ofCell: Int32Array;
}

export function ranksOf({ cells, places, newcomer }: Layout): Ranks {
  const count = places.shift.length;
  const rankOf = (cell: number): number =>
    (newcomer[cells.volunteer[cell]!] === 1 ? NEWCOMER : 0) | ((cells.is[cell]! & LEADS) !== 0 ? LEADER : 0);
  const many = new Int32Array(count * RANKS);
  for (let cell = 0; cell < cells.count; cell++) many[cells.place[cell]! * RANKS + rankOf(cell)]!++;
  const row = new Int32Array(many.length).fill(-1);
  const placeAt = new Int32Array(count + 1);
  const rank: number[] = [];
  const people: number[] = [];
  many.forEach((n, at) => {
    if (n > 0) {
      row[at] = rank.length;
      rank.push(at % RANKS);
      people.push(n);
    }
    placeAt[Math.floor(at / RANKS) + 1] = rank.length;
  });
  return {
    count: rank.length,
    placeAt,
    rank: Uint8Array.from(rank),
    people: Int32Array.from(people),
    ofCell: Int32Array.from(cells.place, (place, cell) => row[place * RANKS + rankOf(cell)]!),
  };
}
