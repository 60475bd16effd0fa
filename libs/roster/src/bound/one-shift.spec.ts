import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LEADS } from '../flat/cells';
import { layOut, type Layout } from '../flat/layout';
import { spread, unfilled } from '../flat/steps';
import { wildWeeks } from '../wild-weeks.fixture';
import { OneShift } from './one-shift';
import { type Ranks, ranksOf } from './ranks';

/** The least of a shift by trying every subset of its cells that keeps the shift's own rules. */
function byTryingAll(layout: Layout, ranks: Ranks, price: Float64Array, s: number): number {
  const { cells, shifts, places, newcomer } = layout;
  const mine = [...cells.shift.keys()].filter((cell) => cells.shift[cell] === s);
  let least = Infinity;
  for (let set = 0; set < 1 << mine.length; set++) {
    const here = mine.filter((_, i) => (set >> i) & 1);
    const newcomers = here.filter((cell) => newcomer[cells.volunteer[cell]!] === 1).length;
    if (newcomers > here.length - newcomers) continue;
    let points = spread(newcomers);
    if (!here.some((cell) => (cells.is[cell]! & LEADS) !== 0)) points += shifts.noLeader[s]!;
    for (let p = shifts.placeAt[s]!; p < shifts.placeAt[s + 1]!; p++) {
      const people = here.filter((cell) => cells.place[cell] === p).length;
      points += people > places.most[p]! ? Infinity : unfilled(places, p, people);
    }
    for (const cell of here) points += price[ranks.ofCell[cell]!]!;
    least = Math.min(least, points);
  }
  return least;
}

describe('one shift', () => {
  it('law: equals trying every set of people, and what it tells costs what it says', () => {
    fc.assert(
      fc.property(
        wildWeeks(5, 4),
        fc.array(fc.integer({ min: -9000, max: 9000 }), { minLength: 40 }),
        (problem, dice) => {
          const layout = layOut(problem);
          const ranks = ranksOf(layout);
          const price = Float64Array.from({ length: ranks.count }, (_, i) => dice[i % dice.length]!);
          const shift = new OneShift(layout, ranks, price);
          for (let s = 0; s < problem.shifts.length; s++) {
            expect(shift.best(s)).toBeCloseTo(byTryingAll(layout, ranks, price, s), 6);
          }
          expect(shift.people.every((people, row) => people >= 0 && people <= ranks.people[row]!)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
