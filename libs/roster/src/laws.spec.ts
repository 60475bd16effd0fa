import { describe, expect, it } from '@jest/globals';
import { seeded } from '@doorstep/std';
import fc from 'fast-check';
import { span } from './a-week.fixture';
import { Ascent } from './bound/ascent';
import { Board } from './flat/board';
import { layOut } from './flat/layout';
import { type Assignment, check, faultsOf, fill, type Problem } from './index';
import { assignmentsOf } from './search/cells-of';
import { Descent } from './search/descent';
import { wildWeeks } from './wild-weeks.fixture';

const filled = (problem: Problem, seed = 1, iterations = 300): readonly Assignment[] => {
  const search = fill(problem, { seed, iterations });
  search.step(iterations);
  return search.best();
};
const costOf = (problem: Problem, roster: readonly Assignment[]): number => check(problem, roster).cost.total;

/** Everybody in every place of every shift: what a roster is a part of. */
const everyCell = ({ volunteers, shifts }: Problem): readonly Assignment[] =>
  shifts.flatMap((shift) =>
    shift.places.flatMap(({ role }) =>
      volunteers.map(({ id }): Assignment => ({ volunteer: id, shift: shift.id, role })),
    ),
  );

/** The least that a roster without a violation costs, by trying all that the judge lets pass one by one. */
function bruteForce(problem: Problem): number {
  const alone = { ...problem, locks: problem.locks.filter(({ role }) => role === null) };
  const single = new Set(['NEWCOMER_ALONE', 'ONE_CLEARED']);
  const cells = everyCell(problem).filter((cell) =>
    check(alone, [cell]).violations.every(({ rule }) => single.has(rule)),
  );
  let least = Infinity;
  for (let set = 0; set < 1 << cells.length; set++) {
    const roster = cells.filter((_, i) => (set >> i) & 1);
    const { violations, cost } = check(problem, roster);
    if (violations.length === 0) least = Math.min(least, cost.total);
  }
  return least;
}

const cellCount = (problem: Problem): number => layOut(problem).cells.count;
const tiny = wildWeeks(4, 3).filter((problem) => cellCount(problem) <= 9);

describe('laws', () => {
  it('the judge finds nothing in any roster, and its cost is the search', () => {
    fc.assert(
      fc.property(wildWeeks(6, 7), fc.integer(), (problem, seed) => {
        expect(faultsOf(problem)).toEqual([]);
        const search = fill(problem, { seed, iterations: 200 });
        for (const steps of [0, 40, 200]) {
          search.step(steps);
          const { violations, cost } = check(problem, search.best());
          expect(violations).toEqual([]);
          expect(cost.total).toBe(search.progress().cost);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('equals brute force on tiny weeks', () => {
    fc.assert(
      fc.property(tiny, (problem) => {
        expect(costOf(problem, filled(problem))).toBe(bruteForce(problem));
      }),
      { numRuns: 150 },
    );
  });

  it('the search alone, without trying everything, finds the optimum of tiny weeks too', () => {
    fc.assert(
      fc.property(tiny, fc.integer(), (problem, seed) => {
        const descent = new Descent(layOut(problem), seeded(seed));
        for (let i = 0; i < 2000; i++) descent.iterate(i / 2000);
        expect(descent.recordTotal).toBe(costOf(problem, filled(problem)));
      }),
      { numRuns: 150 },
    );
  });

  it('the same when it goes by prices, good or bad, and the judge finds nothing at any moment', () => {
    fc.assert(
      fc.property(tiny, fc.integer(), fc.nat(220), (problem, seed, steps) => {
        const layout = layOut(problem);
        const [descent, ascent] = [new Descent(layout, seeded(seed)), new Ascent(layout)];
        const worth = new Float64Array(layout.cells.count);
        for (let i = 0; i < steps; i++) ascent.step(descent.recordTotal);
        ascent.worths(worth);
        descent.goBy(worth);
        for (let i = 0; i < 2000; i++) {
          descent.iterate(i / 2000);
          if (i % 200 > 0) continue;
          const { violations, cost } = check(problem, assignmentsOf(layout, descent.record));
          expect(violations).toEqual([]);
          expect(cost.total).toBe(descent.recordTotal);
        }
        expect(descent.recordTotal).toBe(costOf(problem, filled(problem)));
      }),
      { numRuns: 150 },
    );
  });

  it('a roster built anew from any cells, and a search among any, pass the judge at every moment', () => {
    fc.assert(
      fc.property(wildWeeks(6, 7), fc.integer(), fc.nat(99), (problem, seed, share) => {
        const layout = layOut(problem);
        const [descent, dice] = [new Descent(layout, seeded(seed)), seeded(seed + 1)];
        const order = [...layout.cells.shift.keys()].sort(() => dice.unit() - 0.5);
        const before = descent.recordTotal;
        descent.rebuild(order);
        descent.lookAt(() => dice.below(100) < share);
        for (let i = 0; i < 40; i++) {
          const { violations, cost } = check(problem, assignmentsOf(layout, descent.record));
          expect(violations).toEqual([]);
          expect(cost.total).toBe(descent.recordTotal);
          descent.iterate(i / 40);
        }
        expect(descent.recordTotal).toBeLessThanOrEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  it('no roster costs less than the bound', () => {
    fc.assert(
      fc.property(tiny, (problem) => {
        const least = costOf(problem, filled(problem));
        const ascent = new Ascent(layOut(problem));
        for (let i = 0; i < 260; i++) ascent.step(least);
        expect(ascent.bound).toBeLessThanOrEqual(least + 1e-6);
      }),
      { numRuns: 300 },
    );
  });

  it('more availability never makes the optimum worse', () => {
    fc.assert(
      fc.property(tiny, fc.nat(200), fc.nat(60), fc.nat(3), (problem, from, lasts, who) => {
        const more: Problem = {
          ...problem,
          volunteers: problem.volunteers.map((v, i) =>
            i === who ? { ...v, free: [...v.free, span(from, from + lasts + 1)] } : v,
          ),
        };
        if (cellCount(more) > 16) return;
        expect(costOf(more, filled(more))).toBeLessThanOrEqual(costOf(problem, filled(problem)));
      }),
      { numRuns: 200 },
    );
  });

  it('locks are kept', () => {
    fc.assert(
      fc.property(wildWeeks(6, 7), (problem) => {
        const roster = filled(problem);
        for (const { volunteer, shift, role } of problem.locks) {
          const found = roster.find((a) => a.volunteer === volunteer && a.shift === shift);
          expect(found?.role ?? null).toBe(role);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('the same seed gives the same roster, in one step or many', () => {
    fc.assert(
      fc.property(wildWeeks(6, 7), fc.integer(), (problem, seed) => {
        const search = fill(problem, { seed, iterations: 300 });
        for (let i = 0; i < 30; i++) search.step(10);
        expect(search.best()).toEqual(filled(problem, seed));
      }),
    );
  });

  it('what the board says of any cell is what the judge says of the roster', () => {
    fc.assert(
      fc.property(wildWeeks(5, 6), fc.array(fc.nat(60), { maxLength: 12 }), (problem, picks) => {
        const layout = layOut(problem);
        const board = new Board(layout);
        const held = new Set<number>();
        for (const pick of picks) {
          const cell = pick % Math.max(1, layout.cells.count);
          if (layout.cells.count === 0 || held.has(cell)) continue;
          if (!board.room(layout.cells.place[cell]!) || !board.goes(cell)) continue;
          board.add(cell);
          held.add(cell);
        }
        expect(board.total).toBe(costOf(problem, assignmentsOf(layout, [...held])));
      }),
      { numRuns: 300 },
    );
  });
});
