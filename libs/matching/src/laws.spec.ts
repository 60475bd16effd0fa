import { describe, expect, it } from '@jest/globals';
import { seconds } from '@doorstep/std';
import fc from 'fast-check';
import { aDay, aTask, aVolunteer, id, linked, span } from './a-day';
import { Board } from './board';
import { fairnessOf, leftOutCost, reasonsOf, sumOf } from './cost';
import { type Day, match, type Matching, RULES, type Task, WEIGHTS } from './index';
import { bitOf, firstOf, isAlone, PairRules } from './pair-rules';
import { allBroken, isNewHome } from './rules';
import { greedy, serve } from './search';
import { Standings } from './standings';
import { tableOf } from './table';
import { breaksTogether } from './together';

/** Tasks of one home say the same of it. */
const oneBudgetAHome = (list: readonly Task[]): readonly Task[] =>
  list.map((task) => {
    const { knownTo, facesLeft } = list.find(({ home }) => home === task.home)!;
    return task.home === null ? task : { ...task, knownTo, facesLeft };
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
        facesLeft: fc.integer({ min: 0, max: 2 }),
        work: fc.constantFrom('delivery', 'ride'),
        links: fc
          .record({
            together: fc.constantFrom(null, null, id('plan')),
            party: fc.constantFrom(null, null, id('sitting')),
            samePerson: fc.constantFrom(null, null, id('out and back')),
            heldBy: fc.constantFrom(null, null, id('Ben')),
          })
          .map(linked),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((list) => list.map((more, i) => aTask(`t${i}`, more)))
    .map(oneBudgetAHome);
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
      likes: fc.subarray(['delivery']),
      dislikes: fc.subarray(['ride']),
      lately: fc.record({ wanted: fc.nat(3), unwanted: fc.nat(3) }),
      rest: fc.record({
        daysInARow: fc.integer({ min: 0, max: 6 }),
        mostDaysInARow: fc.constant(6),
        secondsLeft: fc.constantFrom(3600, 9000, 40_000).map(seconds),
      }),
    }),
    { minLength: 1, maxLength: names.length },
  )
  .map((list) => list.map((more, i) => aVolunteer(names[i]!, more)));
const minutes = fc.array(fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 7, maxLength: 7 }), {
  minLength: 4,
  maxLength: 4,
});
const days = (most: number) => fc.tuple(tasks(most), volunteers, minutes).map(([t, v, m]) => aDay(t, v, m));

type Given = readonly (readonly number[])[];

/** Points of an assignment, straight from the definition: pairs, fairness, people beyond the first of each group. */
function pointsOf(day: Day, given: Given): number {
  const pairs = given.flatMap((mine, v) =>
    mine.map((t, n) => {
      const [volunteer, pair] = [day.volunteers[v]!, { travel: day.travel(v, t), weights: WEIGHTS }];
      return sumOf(reasonsOf(volunteer, day.tasks[t]!, pair)) + fairnessOf(volunteer, n, WEIGHTS).weight;
    }),
  );
  const groups = new Set(day.tasks.flatMap(({ links }) => links.samePerson ?? []));
  const further = [...groups].map((group) => {
    const people = given.filter((mine) => mine.some((t) => day.tasks[t]!.links.samePerson === group));
    return Math.max(0, people.length - 1) * WEIGHTS.otherPerson;
  });
  const served = new Set(given.flat());
  const left = day.tasks.map((task, t) => (served.has(t) ? 0 : leftOutCost(task)));
  return [...pairs, ...further, ...left].reduce((a, b) => a + b, 0);
}

/** Nothing by halves, and no home known to more people than it may be. */
function keepsLinks(day: Day, given: Given): boolean {
  const served = new Set(given.flat());
  const halves = (['together', 'party'] as const).some((key) =>
    day.tasks.some((task, t) =>
      day.tasks.some(
        (other, o) =>
          task.links[key] !== null && task.links[key] === other.links[key] && served.has(t) !== served.has(o),
      ),
    ),
  );
  const crowded = day.tasks.some((task) => {
    const learns = (mine: readonly number[], v: number): boolean =>
      mine.some((t) => day.tasks[t]!.home === task.home && isNewHome(day.volunteers[v]!, day.tasks[t]!));
    return task.home !== null && given.filter(learns).length > task.facesLeft;
  });
  return !halves && !crowded;
}

/** The optimum by trying everything. */
function bruteForce(day: Day): number {
  const given = day.volunteers.map((): number[] => []);
  let best = Infinity;
  const place = (t: number): void => {
    const task = day.tasks[t];
    if (!task) {
      if (keepsLinks(day, given)) best = Math.min(best, pointsOf(day, given));
      return;
    }
    place(t + 1);
    day.volunteers.forEach((volunteer, v) => {
      const mine = given[v]!;
      const travel = day.travel(v, t);
      if (allBroken({ volunteer, task, travel, maxTravel: day.maxTravel }).length > 0) return;
      if (breaksTogether(volunteer, [...mine.map((i) => day.tasks[i]!), task])) return;
      mine.push(t);
      place(t + 1);
      mine.pop();
    });
  };
  place(0);
  return best;
}

/** What a matching gives each volunteer, as indices into the day. */
const givenIn = (day: Day, { pairs }: Matching): Given =>
  day.volunteers.map(({ id: name }) =>
    pairs
      .filter(({ volunteer }) => volunteer === name)
      .map((pair) => day.tasks.findIndex((task) => task.id === pair.task)),
  );

describe('laws', () => {
  it('equals brute force on tiny days, and says so', () => {
    fc.assert(
      fc.property(days(5), (day) => {
        const { cost, proven } = match(day);
        expect(cost).toBe(bruteForce(day));
        expect(proven).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('never exceeds a limit, never does half of what is linked, and counts its points rightly', () => {
    fc.assert(
      fc.property(days(7), (day) => {
        const matching = match(day);
        const given = givenIn(day, matching);
        expect(keepsLinks(day, given)).toBe(true);
        expect(pointsOf(day, given)).toBe(matching.cost);
        for (const [v, volunteer] of day.volunteers.entries()) {
          const mine = given[v]!.map((t) => day.tasks[t]!);
          expect(breaksTogether(volunteer, mine)).toBeNull();
          for (const task of mine) {
            const travel = day.travel(v, day.tasks.indexOf(task));
            expect(allBroken({ volunteer, task, travel, maxTravel: day.maxTravel })).toEqual([]);
          }
        }
      }),
    );
  });

  it('asks the same of a pair in bits as in words, and the same of one task more', () => {
    fc.assert(
      fc.property(days(6), fc.nat(3), fc.nat(5), (day, who, which) => {
        const rules = new PairRules({ ...day });
        const [v, t] = [who % day.volunteers.length, which % day.tasks.length];
        const [volunteer, task] = [day.volunteers[v]!, day.tasks[t]!];
        const words = allBroken({ volunteer, task, travel: day.travel(v, t), maxTravel: day.maxTravel });
        expect(rules.broken(v, t)).toBe(words.reduce((bits, rule) => bits | bitOf(rule), 0));

        expect(rules.allowing(t)(v)).toBe(words.length === 0);
        const enough = rules.brokenByAll(t)[v]!;
        expect(enough === 0 ? null : firstOf(enough)).toBe(
          words.length === 0 ? null : RULES.indexOf(words[0]!),
        );
        expect(isAlone(enough)).toBe(words.length === 1);

        const table = tableOf(day);
        const board = new Board(table, greedy(table));
        for (let arc = 0; arc < table.arcs.task.length; arc++) {
          const [one, wanted] = [table.arcs.volunteer[arc]!, table.tasks[table.arcs.task[arc]!]!];
          if (board.choice[table.arcs.task[arc]!]! >= 0) continue;
          const mine = [...board.tasksOf(one).map((i) => table.tasks[i]!), wanted];
          const given = table.volunteers.map((_, i) => [...board.tasksOf(i)]);
          given[one]!.push(table.arcs.task[arc]!);
          const crowded = given.filter((hand, i) =>
            hand.some((h) => table.tasks[h]!.home === wanted.home && isNewHome(table.volunteers[i]!, wanted)),
          );
          const full =
            wanted.home !== null &&
            isNewHome(table.volunteers[one]!, wanted) &&
            crowded.length > wanted.facesLeft;
          expect(board.fits(arc)).toBe(breaksTogether(table.volunteers[one]!, mine) === null && !full);
        }
      }),
    );
  });

  it('brings standings up to date to what a first look says', () => {
    fc.assert(
      fc.property(days(7), fc.array(fc.nat(40), { maxLength: 12 }), (day, moves) => {
        const table = tableOf(day);
        const board = new Board(table, greedy(table));
        const seen = new Standings(table);
        const left = (): number[] => table.tasks.map((_, t) => t).filter((t) => board.choice[t]! < 0);
        for (const move of moves) {
          seen.look(board);
          const first = new Standings(table);
          first.look(board);
          for (const task of left()) expect(seen.of(task)).toEqual(first.of(task));
          const task = move % table.tasks.length;
          if (board.choice[task]! >= 0) board.take(task);
          else serve(board, task);
        }
      }),
    );
  });

  it('is at least as good as greed, and each cost is the sum of its reasons', () => {
    fc.assert(
      fc.property(days(7), (day) => {
        const { cost, pairs, unmatched } = match(day);
        const table = tableOf(day);
        expect(cost).toBeLessThanOrEqual(new Board(table, greedy(table)).cost);
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
