/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { readDrawer } from '@doorstep/lifecycle';
import { answersOf, draftFrom, groupOf, NO_CHILD, sheetOf } from './sheet-draft';

const care = {
  adults: 1,
  children: [1, 1, 0, 0] as const,
  avoid: [],
  childcare: {
    children: [{ first: 'Ika', ageMonths: 7, allergies: ['milk'] }, { ageMonths: 50 }],
    receivers: [{ name: 'Grandfather', at: 'origin' as const, codeWord: 'teapot' }],
    emergency: { name: 'Aunt', phone: '612-555-0142' },
    where: 'home' as const,
  },
};

describe('a care sheet', () => {
  it('takes over what the family said, and is what its drawer holds', () => {
    const draft = draftFrom(care);
    const sheet = sheetOf(draft);
    expect(sheet).toMatchObject(care.childcare);
    expect(readDrawer('sheet', sheet).ok).toBe(true);
    expect(answersOf(draft, sheet!)).toEqual(['emergency', 'allergies', 'receivers']);
  });

  it('waits for every age: without one nobody knows how many adults it takes', () => {
    const draft = draftFrom({ adults: 1, children: [0, 2, 0, 0], avoid: [] });
    expect(draft.children).toEqual([NO_CHILD, NO_CHILD]);
    expect(sheetOf(draft)).toBeNull();
    expect(
      sheetOf({ ...draft, children: draft.children.map((child) => ({ ...child, years: 4 })) })?.children,
    ).toEqual([{ ageMonths: 48 }, { ageMonths: 48 }]);
  });

  it('does not count a receiver without a code word, nor allergies that nobody asked about', () => {
    const draft = { ...draftFrom(care), receivers: [{ name: 'A friend', codeWord: '' }], asked: false };
    expect(answersOf(draft, sheetOf(draft)!)).toEqual(['emergency']);
  });

  it('says how many adults the ages need: five babies take three', () => {
    const babies = {
      ...sheetOf(draftFrom(care))!,
      children: Array.from({ length: 5 }, () => ({ ageMonths: 8 })),
    };
    expect(groupOf(babies)).toEqual({ adults: 3, faults: [] });
    const nine = { ...babies, children: Array.from({ length: 9 }, () => ({ ageMonths: 8 })) };
    expect(groupOf(nine).faults).toEqual([{ code: 'GROUP_TOO_LARGE', most: 8 }]);
  });
});
