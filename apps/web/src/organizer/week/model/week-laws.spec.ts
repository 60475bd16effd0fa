import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boardOf } from './board';
import { isClosed, lineOf } from './closed-days';
import { copiesOf } from './copies';
import { coverageOf } from './coverage';
import { act, NO_CHANGES, type Draft } from './draft';
import { dropOldDrafts, keepDraft, keptDraft, type Shelf } from './draft-store';
import { step, within, type At } from './grid-steps';
import { firstOwnDay, ruleOfText, textOfRule } from './term-rule';
import { toldBy } from './told';
import { aShift, signedUp } from './week.fixture';
import type { ShiftFacts } from './week-model';
import type { Weekday } from '@doorstep/schedule';

describe('the coverage strip', () => {
  it('lets no surplus hide a gap, and counts a shift over noon in both halves', () => {
    const shifts = [
      aShift({ id: 'a', signUps: ['p', 'q', 'r', 's'].map((id) => signedUp(id)) }),
      aShift({ id: 'b' }),
      aShift({ id: 'c', fromMinute: 690, toMinute: 780, signUps: [signedUp('t')] }),
    ];
    // Morning: a needs 2 and has 4, b needs 2 and has nobody, c needs 2 and has 1.
    expect(coverageOf(boardOf(shifts, NO_CHANGES), ['2026-11-28', '2026-11-29'])).toEqual([
      { day: '2026-11-28', half: 'morning', need: 6, have: 3, shifts: 3 },
      { day: '2026-11-28', half: 'afternoon', need: 2, have: 1, shifts: 1 },
      { day: '2026-11-29', half: 'morning', need: 0, have: 0, shifts: 0 },
      { day: '2026-11-29', half: 'afternoon', need: 0, have: 0, shifts: 0 },
    ]);
  });
});

describe('arrows in the board', () => {
  const grid = fc.array(fc.array(fc.nat({ max: 3 }), { minLength: 7, maxLength: 7 }), {
    minLength: 1,
    maxLength: 5,
  });
  const KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];

  it('never leave the board', () => {
    fc.assert(
      fc.property(grid, fc.array(fc.constantFrom(...KEYS)), fc.boolean(), (counts, keys, rtl) => {
        let at: At = { row: 0, column: 0, card: 0 };
        for (const key of keys) {
          at = step(counts, at, key, rtl) ?? at;
          expect(within(counts, at)).toEqual(at);
        }
      }),
    );
  });

  it('reach every card of a column by going down, and come back by going up', () => {
    fc.assert(
      fc.property(grid, (counts) => {
        const cards = counts.reduce((sum, row) => sum + Math.max(1, row[0] ?? 0), 0);
        let at: At = { row: 0, column: 0, card: 0 };
        for (let i = 1; i < cards; i++) at = step(counts, at, 'ArrowDown') ?? at;
        expect(at.row).toBe(counts.length - 1);
        for (let i = 1; i < cards; i++) at = step(counts, at, 'ArrowUp') ?? at;
        expect(at).toEqual({ row: 0, column: 0, card: 0 });
      }),
    );
  });

  it('turn around with the direction of reading, and leave other keys alone', () => {
    const counts = [[1, 1]];
    const at = { row: 0, column: 0, card: 0 };
    expect(step(counts, at, 'ArrowRight')?.column).toBe(1);
    expect(step(counts, at, 'ArrowLeft', true)?.column).toBe(1);
    expect(step(counts, at, 'a')).toBeNull();
  });
});

describe('who is told what', () => {
  const told = (shifts: Parameters<typeof boardOf>[0], draft: Draft, ...publish: readonly string[]) =>
    toldBy(boardOf(shifts, draft), new Set(publish)).map(({ memberId, notices }) => [
      memberId,
      ...notices.map(({ kind }) => kind),
    ]);
  const known = [aShift({ id: 'a', signUps: [signedUp('vera'), signedUp('sam')] })];

  it('is nothing as long as a shift stays a draft', () => {
    const draft = [aShift({ id: 'a', state: 'draft', signUps: [signedUp('vera')] })];
    expect(told(draft, NO_CHANGES)).toEqual([]);
    expect(told(draft, NO_CHANGES, 'a')).toEqual([['vera', 'shift_given']]);
  });

  it('reaches everybody on a shift that moves or is called off, once', () => {
    const moved = act(NO_CHANGES, known, { do: 'change', id: 'a', facts: { fromMinute: 600 } });
    expect(told(known, moved)).toEqual([
      ['vera', 'shift_changed'],
      ['sam', 'shift_changed'],
    ]);
    const off = act(moved, known, { do: 'cancel', id: 'a' });
    expect(told(known, off)).toEqual([
      ['vera', 'shift_cancelled'],
      ['sam', 'shift_cancelled'],
    ]);
  });

  it('tells whoever is taken off, and whoever is put on; leading is no news to who is there', () => {
    let draft = act(NO_CHANGES, known, { do: 'unassign', id: 'a', memberId: 'vera' });
    draft = act(draft, known, {
      do: 'assign',
      id: 'a',
      put: { memberId: 'lin', role: 'packer', leads: false, note: null },
    });
    expect(told(known, draft)).toEqual([
      ['vera', 'place_gone'],
      ['lin', 'shift_given'],
    ]);
    const leads = act(NO_CHANGES, known, {
      do: 'assign',
      id: 'a',
      put: { memberId: 'sam', role: 'packer', leads: true, note: null },
    });
    expect(told(known, leads)).toEqual([]);
  });

  it('tells, as the server does, of another kind of work, place, day or hour, not of how it is signed up for', () => {
    const after = (facts: Partial<ShiftFacts>) =>
      told(known, act(NO_CHANGES, known, { do: 'change', id: 'a', facts }));
    const all = [
      ['vera', 'shift_changed'],
      ['sam', 'shift_changed'],
    ];
    for (const facts of [{ siteId: 'east' }, { day: '2026-11-27' }, { toMinute: 690 }])
      expect(after(facts)).toEqual(all);
    const places = [{ role: 'packer', least: 1, most: 9, language: 'so' }] as const;
    const signUpOpensAt = '2026-11-27T15:00:00.000Z';
    for (const facts of [{ places }, { urgency: 3 }, { approval: true }, { signUpOpensAt }])
      expect(after(facts)).toEqual([]);
  });
});

describe('a term in plain words', () => {
  it('comes back from its text', () => {
    const rules = fc.record({
      everyWeeks: fc.integer({ min: 1, max: 4 }),
      weekdays: fc.subarray<Weekday>([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
      until: fc.constantFrom(null, '2027-06-11'),
    });
    fc.assert(fc.property(rules, (rule) => expect(ruleOfText(textOfRule(rule))).toEqual(rule)));
  });

  it('is the rule a calendar knows, and does not pretend to know more', () => {
    expect(textOfRule({ everyWeeks: 1, weekdays: [3, 1], until: '2027-06-11' })).toMatch(
      /FREQ=WEEKLY.*BYDAY=MO,WE/,
    );
    expect(ruleOfText('FREQ=MONTHLY;BYDAY=1MO')).toBeNull();
    expect(ruleOfText('FREQ=WEEKLY;BYDAY=MO;COUNT=3')).toBeNull();
    // 28 November 2026 is a Saturday.
    expect(firstOwnDay('2026-11-28', [1, 3])).toBe('2026-11-30');
    expect(firstOwnDay('2026-11-28', [6])).toBe('2026-11-28');
  });
});

describe('changes kept in the browser', () => {
  const shelfOf = (): Shelf => {
    const kept = new Map<string, string>();
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
      key: (index) => [...kept.keys()][index] ?? null,
      get length() {
        return kept.size;
      },
    };
  };
  const ana = { hubId: 'cedar', memberId: 'ana', from: '2026-11-23' };
  const draft = act(NO_CHANGES, [aShift({ signUps: [signedUp('vera', { handle: 'Vera' })] })], {
    do: 'change',
    id: 'pack',
    facts: { day: '2026-11-29' },
  });

  it('are there again for the same person and week only', () => {
    const shelf = shelfOf();
    keepDraft(shelf, ana, draft, 7);
    expect(keptDraft(shelf, ana)).toEqual({ draft, at: 7 });
    expect(keptDraft(shelf, { ...ana, memberId: 'bo' })).toBeNull();
    expect(keptDraft(shelf, { ...ana, from: '2026-11-30' })).toBeNull();
  });

  it('hold no handle', () => {
    const shelf = shelfOf();
    keepDraft(shelf, ana, draft, 7);
    expect(shelf.getItem(shelf.key(0) ?? '')).not.toContain('Vera');
  });

  it('go with the last change, with the week, and when nobody can read them', () => {
    const shelf = shelfOf();
    keepDraft(shelf, ana, draft, 7);
    dropOldDrafts(shelf, '2026-11-23');
    expect(shelf.length).toBe(1);
    keepDraft(shelf, ana, NO_CHANGES, 8);
    expect(shelf.length).toBe(0);
    shelf.setItem('doorstep.week.cedar.ana.2026-11-23', '{');
    expect(keptDraft(shelf, ana)).toBeNull();
    dropOldDrafts(shelf, '2026-11-30');
    expect(shelf.length).toBe(0);
  });
});

describe('closed days and copies', () => {
  const sites = [
    { id: 'school', within: null },
    { id: 'east', within: 'school' },
    { id: 'a', within: 'b' },
    { id: 'b', within: 'a' },
  ];

  it('close a door with its school, and everything with the hub', () => {
    const closed = [
      { siteId: 'school', day: '2026-11-26' },
      { siteId: null, day: '2026-12-25' },
    ];
    expect(isClosed(closed, sites, 'east', '2026-11-26')).toBe(true);
    expect(isClosed(closed, sites, null, '2026-11-26')).toBe(false);
    expect(isClosed(closed, sites, null, '2026-12-25')).toBe(true);
    expect(lineOf(sites, 'a')).toEqual(['a', 'b']);
  });

  it('copy a week once, without people and without what templates make', () => {
    const before = [aShift({ id: 'x', signUps: [signedUp('vera')] }), aShift({ id: 'y', templateId: 't' })];
    const copies = copiesOf(before, [], 7);
    expect(copies.map(({ day }) => day)).toEqual(['2026-12-05']);
    const draft = copies.reduce((all, facts) => act(all, [], { do: 'add', id: 'n', facts }), NO_CHANGES);
    expect(copiesOf(before, boardOf([], draft), 7)).toEqual([]);
  });
});
