import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { careLacks, CARE_ANSWERS, standingLacks, type CarerFacts } from './care-lacks';
import {
  ARRANGEMENT,
  ARRANGEMENT_STATES,
  CARE_CHECK,
  CARE_CHECK_STATES,
  CAREGIVER_PLAN,
  CAREGIVER_PLAN_STATES,
  CHILD,
  CHILD_STATES,
} from './care-machines';
import { commandsFrom, move, type Machine } from './machine';

const machines: [string, Machine<string, string>, readonly string[], string][] = [
  ['arrangement', ARRANGEMENT, ARRANGEMENT_STATES, 'requested'],
  ['child location', CHILD, CHILD_STATES, 'with_parent'],
  ['check-in call', CARE_CHECK, CARE_CHECK_STATES, 'due'],
  ['caregiver plan', CAREGIVER_PLAN, CAREGIVER_PLAN_STATES, 'closed'],
];

describe('machines of childcare', () => {
  it.each(machines)('%s: every state can be reached from the first', (_name, machine, states, first) => {
    const seen = new Set([first]);
    for (const state of seen) for (const c of commandsFrom(machine, state)) seen.add(machine[c]!.to);
    expect([...seen].sort()).toEqual([...states].sort());
  });

  it('never cancel while children are there, and never start from anywhere but ready', () => {
    expect(move(ARRANGEMENT, 'started', 'cancel').ok).toBe(false);
    expect(ARRANGEMENT_STATES.filter((state) => move(ARRANGEMENT, state, 'start').ok)).toEqual(['ready']);
  });

  it('give a child from anywhere back to its family, and to nobody twice', () => {
    expect(CHILD_STATES.filter((state) => move(CHILD, state, 'give_back').ok)).toEqual([
      'in_transit',
      'in_care',
    ]);
    expect(move(CHILD, 'in_care', 'receive').ok).toBe(false);
  });
});

const adult = (memberId: string, more: Partial<CarerFacts> = {}): CarerFacts => ({
  memberId,
  cleared: true,
  experienced: true,
  hasSheet: true,
  ...more,
});
const care = { children: 2, adultsNeeded: 2, answers: CARE_ANSWERS, unrelated: ['a', 'b'] };
const codes = (adults: readonly CarerFacts[], more: Partial<typeof care> = {}): string[] =>
  careLacks({ ...care, ...more }, adults).map(({ code }) => code);

describe('careLacks', () => {
  it('finds nothing with two unrelated cleared adults who have the sheet', () => {
    expect(codes([adult('a'), adult('b')])).toEqual([]);
  });

  it.each<[string, readonly CarerFacts[], Partial<typeof care>, readonly string[]]>([
    ['one of them is late', [adult('a')], {}, ['adults_missing']],
    [
      'one paper has run out',
      [adult('a'), adult('b', { cleared: false })],
      {},
      ['adults_missing', 'not_cleared'],
    ],
    [
      'both are new',
      [adult('a', { experienced: false }), adult('b', { experienced: false })],
      {},
      ['none_experienced'],
    ],
    ['nobody said that they are not related', [adult('a'), adult('c')], {}, ['related']],
    ['a phone has no sheet', [adult('a'), adult('b', { hasSheet: false })], {}, ['sheet_missing']],
    ['infants need a third', [adult('a'), adult('b')], { adultsNeeded: 3 }, ['adults_missing']],
    [
      'allergies were not asked',
      [adult('a'), adult('b')],
      { answers: ['emergency', 'receivers'] as never },
      ['allergies'],
    ],
  ])('says what is missing when %s', (_, adults, more, expected) => {
    expect(codes(adults, more)).toEqual(expected);
  });

  const adults = fc.array(
    fc.record({
      memberId: fc.constantFrom('a', 'b', 'c', 'd'),
      cleared: fc.boolean(),
      experienced: fc.boolean(),
      hasSheet: fc.boolean(),
    }),
    { maxLength: 4 },
  );

  it('never lets fewer than two cleared people stand, whatever the desk wrote', () => {
    fc.assert(
      fc.property(adults, fc.integer({ min: 0, max: 4 }), (there, adultsNeeded) => {
        const free = standingLacks({ adultsNeeded, unrelated: ['a', 'b', 'c', 'd'] }, there).length === 0;
        return !free || there.filter(({ cleared }) => cleared).length >= Math.max(2, adultsNeeded);
      }),
    );
  });

  it('a cleared adult more, with the sheet, adds nothing that is missing', () => {
    fc.assert(
      fc.property(adults, (there) => {
        const before = standingLacks({ adultsNeeded: 2, unrelated: ['a', 'b', 'e'] }, there);
        const after = standingLacks({ adultsNeeded: 2, unrelated: ['a', 'b', 'e'] }, [...there, adult('e')]);
        const had = new Set(before.map(({ code }) => code));
        return after.every(({ code }) => had.has(code) || (code === 'related' && had.has('adults_missing')));
      }),
    );
  });
});
