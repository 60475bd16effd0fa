import { describe, expect, it } from '@jest/globals';
import { type Id, instant, seconds } from '@doorstep/std';
import fc from 'fast-check';
import { costOf, greedy } from './assign';
import { type Day, match, type Rule, suggest, type Task, type Volunteer } from './index';
import { fairnessOf, leftOutCost, reasonsOf, sumOf } from './cost';
import { allBroken } from './rules';
import { tableOf } from './table';
import { breaksTogether } from './together';

const id = (text: string): Id => text as Id;
const HOUR = 3_600_000;
const span = (from: number, to: number) => ({ from: instant(from * HOUR), to: instant(to * HOUR) });

const aTask = (name: string, more: Partial<Task> = {}): Task => ({
  id: id(name),
  role: 'driver',
  tier: 1,
  needs: [],
  wishes: [],
  window: span(9, 12),
  busy: seconds(600),
  load: 1,
  seats: 0,
  childSeats: {},
  urgency: 1,
  home: id(`home of ${name}`),
  knownTo: [],
  declinedBy: [],
  party: null,
  ...more,
});
const aVolunteer = (name: string, more: Partial<Volunteer> = {}): Volunteer => ({
  id: id(name),
  roles: ['driver'],
  tier: 2,
  capabilities: [],
  suits: [],
  load: 8,
  seats: 3,
  childSeats: {},
  free: [span(8, 18)],
  commitments: [],
  newHomesLeft: 8,
  tasksLeft: 8,
  tasksToday: 0,
  tasksThisWeek: 0,
  ...more,
});
const aDay = (
  tasks: readonly Task[],
  volunteers: readonly Volunteer[],
  minutes: readonly (readonly number[])[] = [],
): Day => ({
  tasks,
  volunteers,
  travel: (v, t) => seconds(60 * (minutes[v]?.[t] ?? 10)),
  maxTravel: seconds(3600),
});
const pairsOf = (day: Day): readonly string[] =>
  match(day).pairs.map(({ task, volunteer }) => `${task}-${volunteer}`);

describe('a morning', () => {
  it('sends each to the nearer home, and crosses when that is shorter for all', () => {
    // Ana: 5 or 6 minutes; Ben: 5 or 30. Greed gives a to Ana (5 + 30); together 6 + 5 is less.
    const day = aDay(
      [aTask('a'), aTask('b')],
      [aVolunteer('Ana'), aVolunteer('Ben')],
      [
        [5, 6],
        [5, 30],
      ],
    );
    expect(pairsOf(day)).toEqual(['a-Ben', 'b-Ana']);
  });

  it('a known face is worth more than a short drive', () => {
    const tasks = [aTask('a', { knownTo: [id('Ben')] })];
    expect(pairsOf(aDay(tasks, [aVolunteer('Ana'), aVolunteer('Ben')], [[5], [20]]))).toEqual(['a-Ben']);
  });

  it('work is shared unless the road says no', () => {
    const tasks = [aTask('a'), aTask('b')];
    expect(
      pairsOf(
        aDay(
          tasks,
          [aVolunteer('Ana'), aVolunteer('Ben')],
          [
            [10, 10],
            [11, 11],
          ],
        ),
      ),
    ).toHaveLength(2);
    expect(
      new Set(
        match(
          aDay(
            tasks,
            [aVolunteer('Ana'), aVolunteer('Ben')],
            [
              [10, 10],
              [11, 11],
            ],
          ),
        ).pairs.map((p) => p.volunteer),
      ).size,
    ).toBe(2);
    expect(
      pairsOf(
        aDay(
          tasks,
          [aVolunteer('Ana'), aVolunteer('Ben')],
          [
            [10, 10],
            [40, 40],
          ],
        ),
      ),
    ).toEqual(['a-Ana', 'b-Ana']);
  });

  it("a shared language, known only in the organizer's browser, moves the choice", () => {
    const people = [aVolunteer('Ana', { suits: ['es'] }), aVolunteer('Ben')];
    expect(pairsOf(aDay([aTask('a')], people, [[12], [10]]))).toEqual(['a-Ben']);
    expect(pairsOf(aDay([aTask('a', { wishes: ['es'] })], people, [[12], [10]]))).toEqual(['a-Ana']);
  });

  it('the urgent one goes first when one must wait', () => {
    const one = aVolunteer('Ana', { tasksLeft: 1 });
    const day = aDay([aTask('a'), aTask('b', { urgency: 3 })], [one], [[1, 50]]);
    expect(pairsOf(day)).toEqual(['b-Ana']);
    expect(match(day).unmatched).toEqual([
      {
        task: 'a',
        stopped: [{ rule: 'DAY_FULL', volunteers: 1 }],
        fix: { code: 'ANOTHER_DAY', volunteers: ['Ana'] },
      },
    ]);
  });

  it('two adults are two people', () => {
    const sitting = (name: string): Task => aTask(name, { party: id('sitting'), busy: seconds(600) });
    expect(pairsOf(aDay([sitting('a'), sitting('b')], [aVolunteer('Ana')]))).toHaveLength(1);
    expect(match(aDay([sitting('a'), sitting('b')], [aVolunteer('Ana')])).unmatched[0]?.fix.code).toBe(
      'SECOND_PERSON',
    );
    expect(
      pairsOf(
        aDay(
          [sitting('a'), sitting('b')],
          [aVolunteer('Ana'), aVolunteer('Ben')],
          [
            [1, 1],
            [55, 55],
          ],
        ),
      ),
    ).toHaveLength(2);
  });
});

describe('each hard rule stops, by name', () => {
  const far = seconds(4000);
  const cases: readonly (readonly [Rule, Partial<Task>, Partial<Volunteer>])[] = [
    ['ROLE', { role: 'caregiver' }, {}],
    ['TIER', { tier: 3 }, {}],
    ['CAPABILITY', { needs: ['step_free', 'heavy'] }, { capabilities: ['heavy'] }],
    ['SEATS', { seats: 4 }, {}],
    ['SEATS', { childSeats: { rear_facing: 1 } }, { childSeats: { harness: 2 } }],
    ['LOAD', { load: 9 }, {}],
    ['DECLINED', { declinedBy: [id('Ana')] }, {}],
    ['AVAILABILITY', { window: span(18, 19) }, {}],
    ['AVAILABILITY', { busy: seconds(7200) }, { free: [span(8, 10), span(11, 18)] }],
    ['OVERLAP', { window: span(9, 10) }, { commitments: [span(9, 10)] }],
    ['DAY_FULL', {}, { tasksLeft: 0 }],
    ['BUDGET', {}, { newHomesLeft: 0 }],
  ];
  it.each(cases)('%s', (rule, task, volunteer) => {
    const day = aDay([aTask('a', task)], [aVolunteer('Ana', volunteer)]);
    expect(suggest(day, 0)).toEqual({ can: [], cannot: [{ volunteer: 'Ana', rules: [rule] }] });
    expect(match(day).unmatched[0]?.stopped).toEqual([{ rule, volunteers: 1 }]);
  });

  it('TRAVEL', () => {
    const day = { ...aDay([aTask('a')], [aVolunteer('Ana')]), travel: () => far };
    expect(suggest(day, 0).cannot).toEqual([{ volunteer: 'Ana', rules: ['TRAVEL'] }]);
  });

  it('a home known already costs no budget', () => {
    expect(
      pairsOf(aDay([aTask('a', { knownTo: [id('Ana')] })], [aVolunteer('Ana', { newHomesLeft: 0 })])),
    ).toHaveLength(1);
  });

  it('"12 lack a car seat, 3 are not free", and the seats are what would help', () => {
    const lacking = Array.from({ length: 12 }, (_, i) => aVolunteer(`seatless ${i}`));
    const busy = Array.from({ length: 3 }, (_, i) =>
      aVolunteer(`busy ${i}`, { childSeats: { harness: 1 }, free: [span(13, 18)] }),
    );
    const [lost] = match(aDay([aTask('a', { childSeats: { harness: 1 } })], [...lacking, ...busy])).unmatched;
    expect(lost?.stopped).toEqual([
      { rule: 'SEATS', volunteers: 12 },
      { rule: 'AVAILABILITY', volunteers: 3 },
    ]);
    expect(lost?.fix.code).toBe('FIND_SEATS');
    expect(lost?.fix.volunteers).toHaveLength(12);
  });
});

describe('suggestions', () => {
  it('are ranked, with reasons that add up', () => {
    const people = [
      aVolunteer('Ana', { tasksThisWeek: 4 }),
      aVolunteer('Ben'),
      aVolunteer('Cy', { tier: 0 }),
    ];
    const { can, cannot } = suggest(aDay([aTask('a')], people), 0);
    expect(can.map(({ volunteer }) => volunteer)).toEqual(['Ben', 'Ana']);
    // 10 minutes of travel = 100, a new home = 150, four tasks this week = 20.
    expect(can[1]?.cost).toBe(270);
    expect(cannot).toEqual([{ volunteer: 'Cy', rules: ['TIER'] }]);
  });
});

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
