import { describe, expect, it } from '@jest/globals';
import { day } from '@doorstep/std';
import fc from 'fast-check';
import {
  ALLERGENS,
  ANIMALS,
  AVOIDED,
  type CatalogueItem,
  concernsOf,
  DIETS,
  type GoodsFacts,
  gtinOf,
  type Household,
  isIn,
  isSameProduct,
  labelDateOf,
  PICTURE_CHOICE,
  questionAbout,
  starterCatalogue,
  suits,
  TRACES,
} from './index';

const STARTER = starterCatalogue();
const named = (slug: string): CatalogueItem => {
  const item = STARTER.find((one) => one.slug === slug);
  if (item === undefined) throw new Error(`no ${slug}`);
  return item;
};
const household = (about: Partial<Household>): Household => ({
  allergies: [],
  avoids: [],
  diets: [],
  ...about,
});

describe('a GTIN', () => {
  it.each([
    ['036000291452', '00036000291452'], // UPC-A
    ['4006381333931', '04006381333931'], // EAN-13
    ['96385074', '00000096385074'], // EAN-8
    ['04252614', '00042100005264'], // UPC-E of 042100005264
    ['0 36000 29145 2', '00036000291452'],
  ])('%s is %s', (typed, gtin) => {
    expect(gtinOf(typed)).toEqual({ ok: true, value: gtin });
  });

  it.each([
    ['036000291453', 'GTIN_CHECK'],
    ['12345', 'GTIN_LENGTH'],
    ['03600029145x', 'GTIN_DIGITS'],
    ['', 'GTIN_DIGITS'],
  ])('%s is refused: %s', (typed, error) => {
    expect(gtinOf(typed)).toEqual({ ok: false, error });
  });

  it('finds every single wrong digit', () => {
    const wrong = fc.record({ at: fc.nat(12), by: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(wrong, ({ at, by }) => {
        const digits = [...'4006381333931'];
        digits[at] = String((Number(digits[at]) + by) % 10);
        expect(gtinOf(digits.join(''))).toEqual({ ok: false, error: 'GTIN_CHECK' });
      }),
    );
  });

  it('knows a case by what is in it', () => {
    const [one, dozen, other] = ['0036000291452', '10036000291459', '4006381333931'].map((text) =>
      gtinOf(text),
    );
    if (!one?.ok || !dozen?.ok || !other?.ok) throw new Error('these check');
    expect(isSameProduct(one.value, dozen.value)).toBe(true);
    expect(isSameProduct(one.value, other.value)).toBe(false);
  });
});

describe('what a household must not get', () => {
  it('is blocked when a label names it, also as a trace, and asked about when nobody has read the label', () => {
    const peanuts = household({ allergies: ['peanuts'] });
    expect(concernsOf(named('peanut-butter'), peanuts)).toEqual([
      { level: 'block', about: { kind: 'allergy', allergen: 'peanuts', trace: 'contains' } },
    ]);
    const traces = { ...named('granola-bars'), traces: { peanuts: 'may_contain' } } as const;
    expect(concernsOf(traces, peanuts).map(({ level }) => level)).toEqual(['block']);
    expect(concernsOf(named('granola-bars'), peanuts).map(({ level }) => level)).toEqual(['warn']);
    expect(concernsOf(named('rice-white'), peanuts)).toEqual([]);
  });

  it('is told apart: a trace of milk is for an allergy, not for a choice', () => {
    const trace = { ...named('rice-white'), traces: { milk: 'may_contain' } } as const;
    expect(isIn(trace, 'milk')).toBe('no');
    expect(concernsOf(trace, household({ allergies: ['milk'] }))).toHaveLength(1);
  });

  it('knows halal meat by its mark only, and what everybody may eat', () => {
    expect(suits(named('chicken-halal'), 'halal')).toBe('yes');
    expect(suits(named('chicken-thighs'), 'halal')).toBe('no');
    expect(suits(named('ham'), 'kosher')).toBe('no');
    expect(suits(named('shrimp'), 'kosher')).toBe('no');
    expect(suits(named('lentils'), 'halal')).toBe('yes');
    expect(suits(named('yogurt-cups'), 'vegetarian')).toBe('unknown');
    expect(suits(named('eggs'), 'vegan')).toBe('no');
  });

  const anyFacts: fc.Arbitrary<GoodsFacts> = fc.record({
    traces: fc.dictionary(fc.constantFrom(...ALLERGENS), fc.constantFrom(...TRACES)),
    animal: fc.constantFrom(...ANIMALS),
    marks: fc.subarray([...DIETS]),
    gluten: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
  });
  const anyHousehold = fc.record({
    allergies: fc.subarray([...ALLERGENS]),
    avoids: fc.subarray([...AVOIDED]),
    diets: fc.subarray([...DIETS]),
  });

  it('never grows quieter when a household tells more or a label is unread', () => {
    fc.assert(
      fc.property(anyFacts, anyHousehold, anyHousehold, (facts, told, more) => {
        const both = {
          allergies: [...new Set([...told.allergies, ...more.allergies])],
          avoids: [...new Set([...told.avoids, ...more.avoids])],
          diets: [...new Set([...told.diets, ...more.diets])],
        };
        expect(concernsOf(facts, both)).toEqual(expect.arrayContaining([...concernsOf(facts, told)]));
        // Nothing is "free of" because nobody looked.
        const unread = { ...facts, traces: {} };
        expect(concernsOf(unread, told).length).toBeGreaterThanOrEqual(told.allergies.length);
      }),
    );
  });
});

describe('a printed date', () => {
  it.each([
    ['013127', '2027-01-31'],
    ['1/31/27', '2027-01-31'],
    ['01-31-2027', '2027-01-31'],
    ['310127', '2027-01-31'],
    ['31JAN27', '2027-01-31'],
    ['Jan 31, 2027', '2027-01-31'],
    ['FEB 2027', '2027-02-28'],
    ['2/2028', '2028-02-29'],
    ['2027-01-31', '2027-01-31'],
  ])('%s is %s', (typed, date) => {
    expect(labelDateOf(typed)).toEqual({ ok: true, value: date });
  });

  it.each([
    ['313127', 'DATE_IMPOSSIBLE'],
    ['02/30/27', 'DATE_IMPOSSIBLE'],
    ['soon', 'DATE_UNREADABLE'],
    ['31XYZ27', 'DATE_UNREADABLE'],
    ['', 'DATE_UNREADABLE'],
  ])('%s is refused: %s', (typed, error) => {
    expect(labelDateOf(typed)).toEqual({ ok: false, error });
  });

  it('is asked about when it is over, far ahead, or made tomorrow; formula that is over is no question', () => {
    const on = { today: day('2026-11-21'), strict: false };
    expect(questionAbout(day('2026-11-20'), 'best_by', on)).toBe('OVER');
    expect(questionAbout(day('2026-11-20'), 'use_by', { ...on, strict: true })).toBe('OVER_STRICT');
    expect(questionAbout(day('2026-11-21'), 'use_by', on)).toBeNull();
    expect(questionAbout(day('2031-11-22'), 'best_by', on)).toBe('FAR_AHEAD');
    expect(questionAbout(day('2026-11-22'), 'made_on', on)).toBe('MADE_LATER');
  });
});

describe('the starter catalogue', () => {
  it('holds at least 150 items, each in three languages, with a weight and a picture', () => {
    expect(STARTER.length).toBeGreaterThanOrEqual(150);
    for (const { names, grams, picture } of STARTER) {
      expect(Object.values(names).every((name) => name !== '')).toBe(true);
      expect(grams).toBeGreaterThan(0);
      expect(picture.of).not.toBe('');
    }
  });

  it('offers 15 to 30 pictures to choose from, all of which are in it', () => {
    expect(PICTURE_CHOICE.length).toBeGreaterThanOrEqual(15);
    expect(PICTURE_CHOICE.length).toBeLessThanOrEqual(30);
    for (const slug of PICTURE_CHOICE) expect(named(slug).slug).toBe(slug);
  });

  it('says of formula and medicine that their date is a hard stop, and gives them no grace', () => {
    const strict = STARTER.filter(({ strict: law }) => law !== null);
    expect(strict.length).toBeGreaterThanOrEqual(5);
    for (const { graceDays, label } of strict) expect([graceDays, label]).toEqual([0, 'use_by']);
  });
});
