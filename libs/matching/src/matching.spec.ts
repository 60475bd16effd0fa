import { describe, expect, it } from '@jest/globals';
import { seconds } from '@doorstep/std';
import { aDay, aTask, aVolunteer, id, linked, span } from './a-day';
import { refine } from './refine';
import { type Day, match, type Rule, suggest, type Task, type Volunteer } from './index';

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
        because: 'ALL_TAKEN',
        heldUpBy: [],
        stopped: [{ rule: 'DAY_FULL', volunteers: 1 }],
        fix: { code: 'ANOTHER_DAY', volunteers: ['Ana'] },
      },
    ]);
  });

  it('two adults are two people', () => {
    const sitting = (name: string): Task => aTask(name, { links: linked({ party: id('sitting') }) });
    const alone = match(aDay([sitting('a'), sitting('b')], [aVolunteer('Ana')]));
    expect(alone.pairs).toEqual([]);
    expect(alone.unmatched.map(({ because, fix }) => [because, fix])).toEqual([
      ['LINK', { code: 'SECOND_PERSON', volunteers: ['Ana'] }],
      ['LINK', { code: 'SECOND_PERSON', volunteers: ['Ana'] }],
    ]);
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
    ['CHILD_SEATS', { childSeats: { rear_facing: 1 } }, { childSeats: { harness: 2 } }],
    ['LOAD', { load: 9 }, {}],
    ['DECLINED', { declinedBy: [id('Ana')] }, {}],
    ['AVAILABILITY', { window: span(18, 19) }, {}],
    ['AVAILABILITY', { busy: seconds(7200) }, { free: [span(8, 10), span(11, 18)] }],
    ['OVERLAP', { window: span(9, 10) }, { commitments: [span(9, 10)] }],
    ['DAY_FULL', {}, { tasksLeft: 0 }],
    ['REST_DAY', {}, { rest: { daysInARow: 6, mostDaysInARow: 6, secondsLeft: seconds(36_000) } }],
    ['WEEK_FULL', {}, { rest: { daysInARow: 0, mostDaysInARow: 6, secondsLeft: seconds(599) } }],
    ['BUDGET', {}, { newHomesLeft: 0 }],
    ['HOME_BUDGET', { facesLeft: 0 }, {}],
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
      { rule: 'CHILD_SEATS', volunteers: 12 },
      { rule: 'AVAILABILITY', volunteers: 3 },
    ]);
    expect(lost?.fix.code).toBe('LEND_CHILD_SEAT');
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

describe('refine', () => {
  it('ranks with sealed wishes as if they had been known from the start', () => {
    const people = [
      aVolunteer('Ana', { suits: ['en'] }),
      aVolunteer('Bo', { suits: ['en', 'so'] }),
      aVolunteer('Cleo', { suits: [] }),
    ];
    const speaks = (name: string) => people.find((one) => one.id === name)?.suits ?? [];
    const blind = suggest(aDay([aTask('a')], people), 0).can;
    const seeing = suggest(aDay([aTask('a', { wishes: ['so'] })], people), 0).can;
    expect(blind[0]?.volunteer).toBe('Ana'); // a tie, by id
    const again = refine(blind, ['so'], speaks);
    expect(again.map((one) => one.volunteer)).toEqual(seeing.map((one) => one.volunteer));
    expect(again[0]?.volunteer).toBe('Bo');
    for (const [i, { reasons }] of again.entries())
      expect(new Set(reasons)).toEqual(new Set(seeing[i]?.reasons));
    // Ana and Cleo miss one wish: 80 points.
    expect(again[1]?.reasons.find(({ code }) => code === 'WISH')).toEqual({
      code: 'WISH',
      value: 1,
      weight: 80,
    });
  });
});
