import { describe, expect, it } from '@jest/globals';
import { seconds } from '@doorstep/std';
import { aDay, aTask, aVolunteer, id, linked, span } from './a-day';
import { type Day, match, WEIGHT_BOUNDS, WEIGHT_NAMES, WEIGHTS, weightsOf } from './index';

const pairsOf = (day: Day): readonly string[] =>
  match(day).pairs.map(({ task, volunteer }) => `${task}-${volunteer}`);

describe('a household plan', () => {
  const plan = linked({ together: id('plan') });
  const ride = aTask('ride', { links: plan, seats: 2 });
  const groceries = aTask('groceries', { links: plan, window: span(14, 16) });
  const sitter = aTask('sitter', { links: plan, role: 'carer', busy: seconds(10_800) });

  it('stands when every part of it finds somebody', () => {
    const people = [aVolunteer('Ana'), aVolunteer('Ben', { roles: ['carer'] })];
    expect(pairsOf(aDay([ride, groceries, sitter], people))).toEqual([
      'groceries-Ana',
      'ride-Ana',
      'sitter-Ben',
    ]);
  });

  it('is left whole when one part finds nobody, and each part says what holds it up', () => {
    const { pairs, unmatched } = match(aDay([ride, groceries, sitter], [aVolunteer('Ana')]));
    expect(pairs).toEqual([]);
    expect(unmatched).toEqual([
      {
        task: 'groceries',
        because: 'LINK',
        heldUpBy: ['sitter'],
        stopped: [{ rule: 'LINK', volunteers: 1 }],
        fix: { code: 'FILL_THE_REST', volunteers: ['Ana'] },
      },
      {
        task: 'ride',
        because: 'LINK',
        heldUpBy: ['sitter'],
        stopped: [{ rule: 'LINK', volunteers: 1 }],
        fix: { code: 'FILL_THE_REST', volunteers: ['Ana'] },
      },
      {
        task: 'sitter',
        because: 'NOBODY_CAN',
        heldUpBy: [],
        stopped: [{ rule: 'ROLE', volunteers: 1 }],
        fix: { code: 'TRAIN_FOR_ROLE', volunteers: ['Ana'] },
      },
    ]);
  });

  it('waits as a whole when a more urgent family needs one of its people', () => {
    // Ben alone cares for children, from nine to twelve: one sitting or the other.
    const urgent = aTask('other', { role: 'carer', busy: seconds(10_800), urgency: 3 });
    const people = [aVolunteer('Ana'), aVolunteer('Ben', { roles: ['carer'] })];
    expect(pairsOf(aDay([ride, sitter, urgent], people))).toEqual(['other-Ben']);
    expect(match(aDay([ride, sitter, urgent], people)).unmatched.map(({ because }) => because)).toEqual([
      'LINK',
      'ALL_TAKEN',
    ]);
  });
});

describe('out and back', () => {
  const links = linked({ samePerson: id('trip') });
  const out = aTask('out', { links, window: span(9, 10) });
  const back = aTask('back', { links, window: span(12, 13) });
  const people = [aVolunteer('Ana'), aVolunteer('Ben')];

  it('is one driver where that costs less than two', () => {
    // Apart: out by Ana 5, back by Ben 5. One: 5 + 11 minutes and the second task of a day (2), against 12 for two people.
    const near = aDay([out, back], people, [
      [5, 11],
      [12, 5],
    ]);
    expect(pairsOf(near)).toEqual(['back-Ana', 'out-Ana']);
    expect(
      match(near).pairs.map(({ reasons }) => reasons.find(({ code }) => code === 'SAME_PERSON')),
    ).toEqual([
      { code: 'SAME_PERSON', value: 0, weight: 0 },
      { code: 'SAME_PERSON', value: 0, weight: 0 },
    ]);
  });

  it('is two drivers where the road says so, and the reason is told with the second', () => {
    const far = aDay([out, back], people, [
      [5, 40],
      [40, 5],
    ]);
    expect(pairsOf(far)).toEqual(['back-Ben', 'out-Ana']);
    const second = match(far).pairs[1]?.reasons.find(({ code }) => code === 'SAME_PERSON');
    expect(second).toEqual({ code: 'SAME_PERSON', value: 1, weight: WEIGHTS.otherPerson });
  });

  it('goes to who holds the other half already', () => {
    const half = { ...back, links: { ...links, heldBy: id('Ben') } };
    expect(pairsOf(aDay([half], people, [[5], [12]]))).toEqual(['back-Ben']);
  });
});

describe('fair shares', () => {
  it('liked work goes to who had least of it lately', () => {
    const likes = ['delivery'];
    const people = [
      aVolunteer('Ana', { likes, lately: { wanted: 6, unwanted: 0 } }),
      aVolunteer('Ben', { likes }),
    ];
    expect(pairsOf(aDay([aTask('a')], people))).toEqual(['a-Ben']);
  });

  it('disliked work goes round too', () => {
    const dislikes = ['delivery'];
    const people = [
      aVolunteer('Ana', { dislikes, lately: { wanted: 0, unwanted: 3 } }),
      aVolunteer('Ben', { dislikes }),
    ];
    expect(pairsOf(aDay([aTask('a')], people))).toEqual(['a-Ben']);
  });

  it('who worked five days in a row is asked after who did not', () => {
    const rest = { daysInARow: 5, mostDaysInARow: 6, secondsLeft: seconds(36_000) };
    expect(pairsOf(aDay([aTask('a')], [aVolunteer('Ana', { rest }), aVolunteer('Ben')]))).toEqual(['a-Ben']);
  });

  it('a home is not shown to a fifth face on the same day it was shown to a fourth', () => {
    const home = { home: id('home'), facesLeft: 1 };
    const day = aDay(
      [aTask('a', home), aTask('b', home)],
      [aVolunteer('Ana', { tasksLeft: 1 }), aVolunteer('Ben')],
    );
    expect(new Set(match(day).pairs.map(({ volunteer }) => volunteer))).toEqual(new Set(['Ben']));
    const one = { ...day, volunteers: day.volunteers.map((person) => ({ ...person, tasksLeft: 1 })) };
    expect(match(one).unmatched[0]).toMatchObject({
      because: 'ALL_TAKEN',
      stopped: [
        { rule: 'DAY_FULL', volunteers: 1 },
        { rule: 'HOME_BUDGET', volunteers: 1 },
      ],
      fix: { code: 'ANOTHER_DAY' },
    });
  });
});

describe('weights', () => {
  it('are the hub’s own within bounds, and decide', () => {
    const people = [aVolunteer('Ana', { suits: ['es'] }), aVolunteer('Ben')];
    const day = aDay([aTask('a', { wishes: ['es'] })], people, [[15], [10]]);
    expect(pairsOf(day)).toEqual(['a-Ana']);
    const own = weightsOf({ unmetWish: 0 });
    expect(own.ok && pairsOf({ ...day, weights: own.value })).toEqual(['a-Ben']);
  });

  it.each(WEIGHT_NAMES)('%s has its default within its bounds, and no value beyond them', (name) => {
    const { least, most, step } = WEIGHT_BOUNDS[name];
    expect((WEIGHTS[name] - least) % step).toBe(0);
    expect(weightsOf({ [name]: WEIGHTS[name] })).toEqual({ ok: true, value: WEIGHTS });
    for (const value of [least - 1, most + 1, least + 0.5, Number.NaN])
      expect(weightsOf({ [name]: value })).toEqual({
        ok: false,
        error: { code: 'WEIGHT_OUT_OF_BOUNDS', name },
      });
  });
});
