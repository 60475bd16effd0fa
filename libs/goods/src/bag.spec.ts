import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  ALLERGENS,
  AVOIDED,
  type BagHousehold,
  bagFor,
  type Chosen,
  compareRecipes,
  concernsOf,
  COOKING,
  DIAPER_SIZES,
  DIETS,
  FORMULAS,
  type Goods,
  goodsOf,
  type LineFor,
  type Recipe,
  recipeFaults,
  type RecipeLine,
  starterCatalogue,
  substitutesFor,
  unitsOf,
  USUAL_BANDS,
} from './index';

const SHELF = starterCatalogue().map(goodsOf);
const named = (id: string) => {
  const item = SHELF.find((one) => one.id === id);
  if (item === undefined) throw new Error(`no ${id}`);
  return item;
};
const home = (about: Partial<BagHousehold> = {}): BagHousehold => ({
  allergies: [],
  avoids: [],
  diets: [],
  people: 1,
  infants: [],
  ...about,
});
const item = (id: string, quantities: readonly number[], whose: LineFor = { kind: 'all' }): RecipeLine => ({
  id: `${id} ${whose.kind}`,
  wanted: { kind: 'item', item: id },
  for: whose,
  quantities,
});
const recipe = (...lines: RecipeLine[]): Recipe => ({ bands: USUAL_BANDS, lines });

describe('what stands in', () => {
  it('is of the same group, clashes with nothing, and needs no more of a kitchen', () => {
    const ids = (of: string, about: Partial<BagHousehold> = {}) =>
      substitutesFor(named(of), SHELF, home(about)).map(({ item: { id } }) => id);
    expect(ids('tuna')).toEqual(['sardines', 'salmon-can']);
    expect(ids('spaghetti', { avoids: ['gluten'] })).toEqual(['pasta-gluten-free']);
    // Dry beans need a stove; who gets cans may have none.
    expect(ids('beans-black-can')).toContain('chickpeas-can');
    expect(ids('beans-black-can')).not.toContain('beans-black-dry');
    expect(ids('beans-black-can', { kitchen: 'stove' })).toContain('beans-black-dry');
  });

  it('is what the hub says, and never what it forbids', () => {
    const rules = [
      { item: 'tuna', other: 'beans-black-can', may: true },
      { item: 'tuna', other: 'sardines', may: false },
    ];
    const ids = substitutesFor(named('tuna'), SHELF, home(), rules).map(({ item: { id } }) => id);
    expect(ids).toEqual(['beans-black-can', 'salmon-can']);
  });

  it('is never another kind of formula, whatever the hub says', () => {
    const rules = [{ item: 'formula-milk', other: 'formula-soy', may: true }];
    expect(substitutesFor(named('formula-milk'), SHELF, home(), rules)).toEqual([]);
  });

  it('is never anything that is blocked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SHELF), fc.constantFrom(...ALLERGENS), (one, allergen) => {
        for (const { item: other } of substitutesFor(one, SHELF, home({ allergies: [allergen] })))
          expect(other.traces[allergen]).not.toBe('contains');
      }),
    );
  });
});

describe('a bag', () => {
  it('is of the band, with a reason for each line', () => {
    const box = recipe(item('rice-white', [1, 2, 3, 4]), item('beans-black-can', [0, 1, 1, 2]));
    expect(bagFor(box, home({ people: 2 }), { goods: SHELF }).lines).toMatchObject([
      { item: { id: 'rice-white' }, quantity: 1, why: { kind: 'band', band: { from: 1, to: 2 } } },
    ]);
    expect(bagFor(box, home({ people: 9 }), { goods: SHELF }).lines).toMatchObject([
      { quantity: 4, why: { band: { from: 7, to: null } } },
      { item: { id: 'beans-black-can' }, quantity: 2 },
    ]);
  });

  it('has the formula that each infant drinks, until the first birthday, and says when no line is for one', () => {
    const box = recipe(
      item('rice-white', [1, 1, 1, 1]),
      item('formula-milk', [2, 2, 2, 2], { kind: 'formula', formula: 'milk' }),
      item('diapers-2', [1, 1, 1, 1], { kind: 'diapers', size: '2' }),
    );
    const infants = [
      { months: 5, formula: 'milk', diapers: '2' },
      { months: 5, formula: 'milk', diapers: null },
      { months: 13, formula: 'milk', diapers: null },
      { months: 2, formula: 'soy', diapers: null },
    ] as const;
    const bag = bagFor(box, home({ people: 6, infants }), { goods: SHELF });
    expect(bag.lines.map(({ item: { id }, quantity }) => [id, quantity])).toEqual([
      ['rice-white', 1],
      ['formula-milk', 4],
      ['diapers-2', 1],
    ]);
    expect(bag.lacks).toMatchObject([
      { why: { kind: 'formula', formula: 'soy' }, because: { kind: 'no_line' } },
    ]);
  });

  it('has what stands in, and says instead of what and why', () => {
    const box = recipe(item('spaghetti', [1, 1, 2, 2]), item('beans-black-dry', [1, 1, 1, 1]));
    const bag = bagFor(box, home({ avoids: ['gluten'], kitchen: 'none' }), { goods: SHELF });
    expect(bag.lines).toMatchObject([
      { insteadOf: { item: { id: 'beans-black-dry' }, because: { kind: 'kitchen', needs: 'stove' } } },
    ]);
    expect(bag.lines[0]?.item.cooking).toBe('none');
    expect(bag.lacks).toMatchObject([{ wanted: { item: 'spaghetti' }, because: { kind: 'blocked' } }]);
  });

  it('gives what they chose of a group, and the rest on top', () => {
    const box = recipe(
      {
        id: 'rice',
        wanted: { kind: 'group', group: 'rice' },
        for: { kind: 'all' },
        quantities: [3, 3, 3, 3],
      },
      item('spaghetti', [1, 1, 1, 1]),
    );
    const choice = [
      { item: 'rice-brown', quantity: 1 },
      { item: 'rice-basmati', quantity: 1 },
      { item: 'macaroni', quantity: 1 },
      { item: 'tea-black', quantity: 2 },
    ];
    const { lines } = bagFor(box, home(), { goods: SHELF, choice });
    expect(
      lines.map((line) => [line.item.id, line.quantity, line.why.kind, line.insteadOf?.item.id]),
    ).toEqual([
      ['rice-brown', 2, 'band', undefined],
      ['rice-basmati', 1, 'band', undefined],
      ['macaroni', 1, 'band', 'spaghetti'],
      ['tea-black', 2, 'chosen', undefined],
    ]);
  });
});

const someOf = <T>(all: readonly T[]) => fc.subarray([...all]);
const infant = fc.record({
  months: fc.option(fc.nat(24), { nil: null }),
  formula: fc.option(fc.constantFrom(...FORMULAS), { nil: null }),
  diapers: fc.option(fc.constantFrom(...DIAPER_SIZES), { nil: null }),
});
const anyHome: fc.Arbitrary<BagHousehold> = fc.record(
  {
    allergies: someOf(ALLERGENS),
    avoids: someOf(AVOIDED),
    diets: someOf(DIETS),
    kitchen: fc.constantFrom(...COOKING),
    people: fc.integer({ min: 1, max: 14 }),
    infants: fc.array(infant, { maxLength: 3 }),
  },
  { requiredKeys: ['allergies', 'avoids', 'diets', 'people', 'infants'] },
);
const whose: fc.Arbitrary<LineFor> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<LineFor>({ kind: 'all' }) },
  fc.constantFrom(...DIETS).map((diet): LineFor => ({ kind: 'diet', diet })),
  fc.constantFrom(...COOKING).map((kitchen): LineFor => ({ kind: 'kitchen', kitchen })),
  fc.constantFrom(...FORMULAS).map((formula): LineFor => ({ kind: 'formula', formula })),
  fc.constantFrom(...DIAPER_SIZES).map((size): LineFor => ({ kind: 'diapers', size })),
);
/** Items of one catalogue, half of which this hub keeps. */
const anyItem = fc.constantFrom(...SHELF);
const wanted = fc.oneof(
  anyItem.map(({ id }) => ({ kind: 'item' as const, item: id })),
  anyItem.map(({ group }) => ({ kind: 'group' as const, group })),
);
const climbing = fc
  .array(fc.nat(3), { minLength: 4, maxLength: 4 })
  .map((steps) => steps.map((_, i) => steps.slice(0, i + 1).reduce((sum, n) => sum + n, 0)));
const anyRecipe: fc.Arbitrary<Recipe> = fc
  .array(fc.record({ wanted, for: whose, quantities: climbing }), { maxLength: 8 })
  .map((lines) => ({ bands: USUAL_BANDS, lines: lines.map((line, i) => ({ ...line, id: String(i) })) }));
const anyChoice: fc.Arbitrary<Chosen[]> = fc.uniqueArray(
  fc.record({ item: anyItem.map(({ id }) => id), quantity: fc.integer({ min: 1, max: 3 }) }),
  { maxLength: 5, selector: ({ item: id }) => id },
);
const anyGoods: fc.Arbitrary<Goods[]> = fc.subarray([...SHELF], { minLength: SHELF.length / 2 });
const anyRules = fc.array(
  fc.record({ item: anyItem.map(({ id }) => id), other: anyItem.map(({ id }) => id), may: fc.boolean() }),
);
const anyPantry = fc.record({ goods: anyGoods, choice: anyChoice, rules: anyRules });

describe('whatever the recipe and the household', () => {
  it('nothing blocked is ever in a bag, and every open question is said', () => {
    fc.assert(
      fc.property(anyRecipe, anyHome, anyPantry, (box, household, pantry) => {
        for (const line of bagFor(box, household, pantry).lines) {
          const concerns = concernsOf(line.item, household);
          expect(concerns.filter(({ level }) => level === 'block')).toEqual([]);
          expect(line.concerns).toEqual(concerns);
        }
      }),
    );
  });

  it('a larger household never gets less of anything', () => {
    fc.assert(
      fc.property(
        anyRecipe,
        anyHome,
        anyPantry,
        fc.integer({ min: 1, max: 6 }),
        (box, small, pantry, more) => {
          const large = unitsOf(bagFor(box, { ...small, people: small.people + more }, pantry));
          for (const [id, units] of unitsOf(bagFor(box, small, pantry)))
            expect(large.get(id) ?? 0).toBeGreaterThanOrEqual(units);
        },
      ),
    );
  });

  it('every wanted unit is in the bag or among the lacks', () => {
    fc.assert(
      fc.property(anyRecipe, anyHome, anyPantry, (box, household, pantry) => {
        const { lines, lacks } = bagFor(box, household, pantry);
        const at = [1, 3, 5, 7].filter((from) => household.people >= from).length - 1;
        for (const line of box.lines) {
          const due = unitsFor(line, household) * (line.quantities[at] ?? 0);
          const found = [...lines, ...lacks].filter((one) => one.line === line.id);
          expect(found.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(due);
        }
        for (const { item: id, quantity } of pantry.choice) {
          const given = lines.reduce((sum, one) => sum + (one.item.id === id ? one.quantity : 0), 0);
          const missed = lacks.some(
            ({ line, wanted: one }) => line === null && one?.kind === 'item' && one.item === id,
          );
          expect(given >= quantity || missed).toBe(true);
        }
      }),
    );
  });

  it('no kitchen is asked for more than it has, but for what the family chose', () => {
    fc.assert(
      fc.property(anyRecipe, anyHome, anyGoods, (box, household, goods) => {
        for (const { item: given } of bagFor(box, { ...household, kitchen: 'none' }, { goods }).lines)
          expect(given.cooking).toBe('none');
      }),
    );
  });
});

/** How many times a line is for a home, told apart from the code under test. */
function unitsFor({ for: line }: RecipeLine, { diets, kitchen, infants }: BagHousehold): number {
  if (line.kind === 'all') return 1;
  if (line.kind === 'diet') return diets.includes(line.diet) ? 1 : 0;
  if (line.kind === 'kitchen') return kitchen === line.kitchen ? 1 : 0;
  return infants.filter(({ months, formula, diapers }) =>
    line.kind === 'diapers'
      ? diapers === line.size
      : formula === line.formula && (months === null || months < 12),
  ).length;
}

describe('a recipe', () => {
  it('says what keeps it from being published', () => {
    const codes = (box: Recipe) => recipeFaults(box).map(({ code }) => code);
    expect(codes(recipe(item('rice-white', [1, 1, 2, 2])))).toEqual([]);
    expect(codes(recipe())).toEqual(['EMPTY']);
    expect(codes({ bands: [1, 5, 3], lines: [item('oats', [1, 1, 1])] })).toEqual(['BANDS']);
    expect(codes(recipe(item('oats', [1, 1])))).toEqual(['CELLS']);
    expect(codes(recipe(item('oats', [0, 0, 0, 0])))).toEqual(['NOTHING']);
    expect(codes(recipe(item('oats', [1, 1.5, 2, 2])))).toEqual(['UNITS']);
    expect(codes(recipe(item('oats', [2, 1, 2, 2])))).toEqual(['LESS_FOR_MORE']);
    expect(codes(recipe(item('oats', [1, 1, 1, 1]), item('oats', [2, 2, 2, 2])))).toEqual(['TWICE']);
  });

  it('is compared with another version line by line', () => {
    const before = recipe(
      item('oats', [1, 1, 1, 1]),
      item('sugar', [1, 1, 1, 1]),
      item('salt', [1, 1, 1, 1]),
    );
    const after = recipe(item('oats', [1, 1, 1, 1]), item('tuna', [1, 1, 1, 1]), item('salt', [1, 1, 1, 2]));
    expect(
      compareRecipes(before, after).map(({ kind, before: was, after: now }) => [kind, (now ?? was)?.id]),
    ).toEqual([
      ['same', 'oats all'],
      ['added', 'tuna all'],
      ['changed', 'salt all'],
      ['gone', 'sugar all'],
    ]);
  });
});
