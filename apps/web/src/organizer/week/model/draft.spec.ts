import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boardOf, presentOn, standingOf } from './board';
import { act, factsOf, isNothing, NO_CHANGES, type Act, type Draft } from './draft';
import { aShift, signedUp } from './week.fixture';

const shifts = [
  aShift({ id: 'a', signUps: [signedUp('vera'), signedUp('sam', { leads: true })] }),
  aShift({ id: 'b', day: '2026-11-29', signUps: [signedUp('lin')] }),
  aShift({ id: 'c', day: '2026-11-30', state: 'draft' }),
];
const PEOPLE = ['vera', 'sam', 'lin', 'kit'];
const ids = fc.constantFrom('a', 'b', 'c', 'new');
const acts: fc.Arbitrary<Act> = fc.oneof(
  ids.map((id): Act => ({ do: 'cancel', id })),
  ids.map((id): Act => ({ do: 'forget', id })),
  fc.tuple(ids, fc.boolean()).map(([id, locked]): Act => ({ do: 'lock', id, locked })),
  fc.tuple(ids, fc.constantFrom('2026-11-28', '2026-12-01')).map(([id, day]): Act => ({
    do: 'change',
    id,
    facts: { day },
  })),
  fc.tuple(ids, fc.constantFrom(...PEOPLE)).map(([id, memberId]): Act => ({
    do: 'assign',
    id,
    put: { memberId, role: 'packer', leads: false, note: null },
  })),
  fc.tuple(ids, fc.constantFrom(...PEOPLE)).map(([id, memberId]): Act => ({ do: 'unassign', id, memberId })),
);
const after = (list: readonly Act[]): Draft =>
  list.reduce((draft, doing) => act(draft, shifts, doing), NO_CHANGES);

describe('unsaved changes of a week', () => {
  it('have nobody twice on a shift, and no change that changes nothing', () => {
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 30 }), (list) => {
        const draft = after([{ do: 'add', id: 'new', facts: factsOf(aShift()) }, ...list]);
        for (const shift of boardOf(shifts, draft)) {
          const present = presentOn(shift).map(({ memberId }) => memberId);
          expect(new Set(present).size).toBe(present.length);
        }
        for (const edit of draft) expect(isNothing(edit)).toBe(false);
        expect(new Set(draft.map(({ id }) => id)).size).toBe(draft.length);
        expect(JSON.parse(JSON.stringify(draft))).toEqual(draft);
      }),
    );
  });

  it('are gone once they are forgotten, each by itself', () => {
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 30 }), (list) => {
        const draft = after(list);
        const none = draft.reduce((left, { id }) => act(left, shifts, { do: 'forget', id }), draft);
        expect(none).toEqual([]);
        expect(boardOf(shifts, none)).toEqual(boardOf(shifts, NO_CHANGES));
      }),
    );
  });

  it('come to nothing when a shift goes there and back, or somebody is taken off and put back', () => {
    const away: Act = { do: 'change', id: 'a', facts: { day: '2026-12-01', fromMinute: 600 } };
    const back: Act = { do: 'change', id: 'a', facts: { day: '2026-11-28', fromMinute: 540 } };
    expect(after([away, back])).toEqual([]);
    const put = { memberId: 'vera', role: 'packer', leads: false, note: null } as const;
    expect(
      after([
        { do: 'unassign', id: 'a', memberId: 'vera' },
        { do: 'assign', id: 'a', put },
      ]),
    ).toEqual([]);
    expect(
      after([
        { do: 'assign', id: 'a', put: { ...put, memberId: 'kit' } },
        { do: 'unassign', id: 'a', memberId: 'kit' },
      ]),
    ).toEqual([]);
  });

  it('show a shift that was made here and called off again nowhere', () => {
    const facts = factsOf(aShift());
    expect(
      after([
        { do: 'add', id: 'new', facts },
        { do: 'cancel', id: 'new' },
      ]),
    ).toEqual([]);
    expect(
      boardOf(shifts, after([{ do: 'add', id: 'new', facts }])).find(({ id }) => id === 'new')?.mark,
    ).toBe('added');
  });

  it('change a sign-up’s role or lead by putting the person again', () => {
    const draft = after([
      { do: 'assign', id: 'a', put: { memberId: 'vera', role: 'packer', leads: true, note: null } },
    ]);
    const shift = boardOf(shifts, draft).find(({ id }) => id === 'a');
    expect(shift?.people.map(({ memberId, leads, ghost }) => [memberId, leads, ghost])).toEqual([
      ['sam', false, null],
      ['vera', true, 'put'],
    ]);
  });
});

describe('how a shift stands', () => {
  it('counts place by place', () => {
    const places = [
      { role: 'packer', least: 1, most: 2, language: null },
      { role: 'interpreter', least: 1, most: 1, language: 'so' },
    ] as const;
    const standing = (...people: readonly string[]) => {
      const [shift] = boardOf([aShift({ places, signUps: people.map((id) => signedUp(id)) })], NO_CHANGES);
      return shift && standingOf(shift);
    };
    expect(standing()).toEqual({ held: 0, least: 2, most: 3, missing: 2, tone: 'empty' });
    // Two packers, nobody who interprets.
    expect(standing('vera', 'sam')).toEqual({ held: 2, least: 2, most: 3, missing: 1, tone: 'short' });
  });
});
