import { describe, expect, it } from '@jest/globals';
import { seconds } from '@doorstep/std';
import fc from 'fast-check';
import { aDay, aTask, aVolunteer, id, span } from './a-day';
import { costOf, greedy } from './assign';
import { fairnessOf, leftOutCost, reasonsOf, sumOf } from './cost';
import { type Day, match } from './index';
import { allBroken } from './rules';
import { tableOf } from './table';
import { breaksTogether } from './together';

// Random small days: windows that clash, budgets that bind, shared homes, parties, every kind of limit.
const hours = fc.integer({ min: 8, max: 14 });
const spans = fc.tuple(hours, fc.integer({ min: 1, max: 4 })).map(([from, n]) => span(from, from + n));
const names = ['Ana', 'Ben', 'Cy', 'Di'];
const tasks = (most: number) =>
  fc
    .array(
      fc.record({
        window: spans,
        busy: fc.constantFrom(600, 1800, 3600).map(seconds),
        load: fc.integer({ min: 0, max: 3 }),
        urgency: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
        tier: fc.integer({ min: 0, max: 2 }),
        home: fc.constantFrom(null, id('h1'), id('h2'), id('h3')),
        knownTo: fc.subarray(names.map(id)),
        party: fc.constantFrom(null, null, id('p')),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((list) => list.map((more, i) => aTask(`t${i}`, more)));
const volunteers = fc
  .array(
    fc.record({
      load: fc.integer({ min: 1, max: 5 }),
      tier: fc.integer({ min: 0, max: 3 }),
      tasksLeft: fc.integer({ min: 0, max: 3 }),
      newHomesLeft: fc.integer({ min: 0, max: 2 }),
      tasksToday: fc.integer({ min: 0, max: 2 }),
      free: fc.tuple(hours, fc.integer({ min: 2, max: 8 })).map(([from, n]) => [span(from, from + n)]),
      commitments: fc.array(spans, { maxLength: 1 }),
    }),
    { minLength: 1, maxLength: names.length },
  )
  .map((list) => list.map((more, i) => aVolunteer(names[i]!, more)));
const minutes = fc.array(fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 7, maxLength: 7 }), {
  minLength: 4,
  maxLength: 4,
});
const days = (most: number) => fc.tuple(tasks(most), volunteers, minutes).map(([t, v, m]) => aDay(t, v, m));

/** The optimum by trying everything. */
function bruteForce(day: Day): number {
  const given = day.volunteers.map((): number[] => []);
  let best = Infinity;
  const costNow = (): number =>
    given.reduce((sum, mine, v) => {
      const volunteer = day.volunteers[v]!;
      const own = mine.map(
        (t, n) =>
          sumOf(reasonsOf(volunteer, day.tasks[t]!, day.travel(v, t))) + fairnessOf(volunteer, n).weight,
      );
      return sum + own.reduce((a, b) => a + b, 0);
    }, 0);
  const place = (t: number, leftOut: number): void => {
    const task = day.tasks[t];
    if (!task) {
      best = Math.min(best, costNow() + leftOut);
      return;
    }
    place(t + 1, leftOut + leftOutCost(task));
    day.volunteers.forEach((volunteer, v) => {
      const mine = given[v]!;
      const travel = day.travel(v, t);
      if (allBroken({ volunteer, task, travel, maxTravel: day.maxTravel }).length > 0) return;
      if (breaksTogether(volunteer, [...mine.map((i) => day.tasks[i]!), task])) return;
      mine.push(t);
      place(t + 1, leftOut);
      mine.pop();
    });
  };
  place(0, 0);
  return best;
}

describe('laws', () => {
  it('equals brute force on tiny days, and says so', () => {
    fc.assert(
      fc.property(days(5), (day) => {
        const { cost, proven } = match(day);
        expect(proven).toBe(true);
        expect(cost).toBe(bruteForce(day));
      }),
      { numRuns: 300 },
    );
  });

  it('never exceeds a limit', () => {
    fc.assert(
      fc.property(days(7), (day) => {
        const { pairs } = match(day);
        for (const [v, volunteer] of day.volunteers.entries()) {
          const mine = pairs.filter((pair) => pair.volunteer === volunteer.id);
          const given = mine.map((pair) => day.tasks.find((task) => task.id === pair.task)!);
          expect(breaksTogether(volunteer, given)).toBeNull();
          for (const task of given) {
            const travel = day.travel(v, day.tasks.indexOf(task));
            expect(allBroken({ volunteer, task, travel, maxTravel: day.maxTravel })).toEqual([]);
          }
        }
      }),
    );
  });

  it('is at least as good as greed, and each cost is the sum of its reasons', () => {
    fc.assert(
      fc.property(days(7), (day) => {
        const { cost, pairs, unmatched } = match(day);
        const table = tableOf(day);
        expect(cost).toBeLessThanOrEqual(costOf(table, greedy(table)));
        for (const pair of pairs) expect(pair.cost).toBe(sumOf(pair.reasons));
        const left = unmatched.map(({ task }) => leftOutCost(day.tasks.find((t) => t.id === task)!));
        expect([...pairs.map((p) => p.cost), ...left].reduce((a, b) => a + b, 0)).toBe(cost);
      }),
    );
  });

  it('every task is matched or explained, and each volunteer counted once', () => {
    fc.assert(
      fc.property(days(7), (day) => {
        const { pairs, unmatched } = match(day);
        expect([...pairs, ...unmatched].map(({ task }) => task).sort()).toEqual(
          day.tasks.map((task) => task.id).sort(),
        );
        for (const { stopped } of unmatched) {
          expect(stopped.reduce((sum, row) => sum + row.volunteers, 0)).toBe(day.volunteers.length);
        }
      }),
    );
  });

  it('the order of the input changes nothing; other names change no cost', () => {
    fc.assert(
      fc.property(days(6), (day) => {
        const turned: Day = {
          ...day,
          tasks: [...day.tasks].reverse(),
          volunteers: [...day.volunteers].reverse(),
          travel: (v, t) => day.travel(day.volunteers.length - 1 - v, day.tasks.length - 1 - t),
        };
        expect(match(turned)).toEqual(match(day));
        const renamed: Day = {
          ...day,
          tasks: day.tasks.map((task, i) => ({ ...task, id: id(`z${9 - i}`) })),
        };
        expect(match(renamed).cost).toBe(match(day).cost);
      }),
    );
  });

  it('a part of what goes together goes together', () => {
    fc.assert(
      fc.property(tasks(6), volunteers, fc.nat(5), ([...all], [volunteer], drop) => {
        if (breaksTogether(volunteer!, all) !== null) return;
        expect(
          breaksTogether(
            volunteer!,
            all.filter((_, i) => i !== drop),
          ),
        ).toBeNull();
      }),
    );
  });
});
