import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boardOf } from './board';
import { conflictsOf, keepMine, settled, takeTheirs } from './conflicts';
import { act, NO_CHANGES, type Act } from './draft';
import { aShift, signedUp } from './week.fixture';
import type { WeekShift } from './week-model';

const before = aShift({ id: 'a', signUps: [signedUp('vera')] });
const mine = (...list: readonly Act[]) => list.reduce((draft, one) => act(draft, [before], one), NO_CHANGES);
const theirs = (more: Partial<WeekShift>): WeekShift => ({ ...before, version: 2, ...more });
const moved: Act = { do: 'change', id: 'a', facts: { day: '2026-11-29' } };
const put = (memberId: string): Act => ({
  do: 'assign',
  id: 'a',
  put: { memberId, role: 'packer', leads: false, note: null },
});

describe('two organizers on one shift', () => {
  it('need no word while the server stands where it stood', () => {
    expect(conflictsOf(mine(moved), [before])).toEqual([]);
  });

  it('are asked where both changed the same thing', () => {
    const [conflict] = conflictsOf(mine(moved), [theirs({ day: '2026-11-30', fromMinute: 600 })]);
    expect(conflict?.both).toEqual([
      { field: 'day', was: '2026-11-28', theirs: '2026-11-30', mine: '2026-11-29' },
    ]);
    expect(conflict?.theirs.map(({ field }) => field)).toEqual(['fromMinute']);
  });

  it('go on side by side where they changed different things', () => {
    const now = theirs({ fromMinute: 600 });
    const conflicts = conflictsOf(mine(moved), [now]);
    expect(conflicts[0]?.both).toEqual([]);
    const draft = settled(mine(moved), conflicts);
    expect(conflictsOf(draft, [now])).toEqual([]);
    expect(boardOf([now], draft)[0]).toMatchObject({ day: '2026-11-29', fromMinute: 600 });
  });

  it('are asked when a shift was called off under the other’s hands', () => {
    const conflicts = conflictsOf(mine(moved), [theirs({ state: 'cancelled' })]);
    expect(conflicts[0]?.both.map(({ field }) => field)).toEqual(['cancelled']);
    expect(settled(mine(moved), conflicts)).toEqual(mine(moved));
    const [conflict] = conflicts;
    expect(conflict && takeTheirs(mine(moved), conflict)).toEqual([]);
  });

  it('are asked when both changed the same person, and when new people stand on what is to be called off', () => {
    const withSam = theirs({ signUps: [signedUp('vera'), signedUp('sam')] });
    expect(conflictsOf(mine(put('sam')), [withSam])[0]?.both.map(({ field }) => field)).toEqual(['people']);
    expect(conflictsOf(mine(put('lin')), [withSam])[0]?.both).toEqual([]);
    const called = mine({ do: 'cancel', id: 'a' });
    expect(conflictsOf(called, [withSam])[0]?.both.map(({ field }) => field)).toEqual(['people']);
  });

  it('never lose a change without a word: mine stays, theirs comes, and then nothing is open', () => {
    const day = fc.constantFrom('2026-11-28', '2026-11-29', '2026-11-30');
    const minute = fc.constantFrom(540, 600);
    const acts = fc.array(
      fc.oneof(
        fc.record({ day, fromMinute: minute }).map((facts): Act => ({ do: 'change', id: 'a', facts })),
        fc.constantFrom('sam', 'lin').map(put),
        fc.constant<Act>({ do: 'unassign', id: 'a', memberId: 'vera' }),
      ),
      { minLength: 1, maxLength: 5 },
    );
    const server = fc
      .record({ day, fromMinute: minute, people: fc.subarray(['vera', 'sam', 'kit']) })
      .map(({ people, ...facts }) => theirs({ ...facts, signUps: people.map((id) => signedUp(id)) }));
    fc.assert(
      fc.property(acts, server, (list, now) => {
        const draft = mine(...list);
        const [conflict] = conflictsOf(draft, [now]);
        expect(conflict === undefined).toBe(draft.length === 0);
        if (!conflict) return;
        const kept = keepMine(draft, now);
        expect(conflictsOf(kept, [now])).toEqual([]);
        for (const { field, mine: wanted } of conflict.both.filter(({ field }) => field === 'day'))
          expect(boardOf([now], kept)[0]?.[field as 'day']).toBe(wanted);
        const taken = takeTheirs(draft, conflict);
        expect(conflictsOf(taken, [now])).toEqual([]);
        for (const { field, theirs: there } of conflict.both.filter(({ field }) => field === 'day'))
          expect(boardOf([now], taken)[0]?.[field as 'day']).toBe(there);
      }),
    );
  });
});
