import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { corner } from './grid-town.fixture';
import { searchOver, type PlaceSearch } from './open-places';
import type { Places, PlaceStreet } from './places-file';

/** One street of the name that is asked for: its direction, and whether another name is its first one. */
interface Bearer {
  readonly direction: '' | 'N' | 'S' | 'E' | 'W';
  readonly isOther: boolean;
  readonly isBefore: boolean;
}

const bearers = fc.uniqueArray(
  fc.record({
    direction: fc.constantFrom('' as const, 'N' as const, 'S' as const, 'E' as const, 'W' as const),
    isOther: fc.boolean(),
    isBefore: fc.boolean(),
  }),
  { selector: ({ direction }) => direction, minLength: 2, maxLength: 5 },
);
const names = fc.constantFrom(
  '17th Ave',
  'Northwood Avenue',
  'Lake St',
  'Mühlenweg',
  'Martin Luther King Blvd',
);
/** First names of streets that are also called what is asked for. */
const FOREIGN = ['Glenn Rd', 'Zenith Way', 'Quarry Ct', 'Birch Ln', 'Ivy Pl'];

const nameOf = (base: string, { direction, isBefore }: Bearer): string =>
  (isBefore ? `${direction} ${base}` : `${base} ${direction}`).trim();

/** The streets one below the other, each with houses, all crossing Oak Court. */
function townOf(base: string, streets: readonly Bearer[]): PlaceSearch {
  const rows = streets.map((each, row): PlaceStreet => {
    const sides = [{ side: 0, parity: 0, at: [0, 1], numbers: [100, 200] }] as const;
    const chains = [{ corners: [2 * row, 2 * row + 1], sides }];
    const name = nameOf(base, each);
    return each.isOther
      ? { name: FOREIGN[row] ?? '', otherNames: [name], chains }
      : { name, otherNames: [], chains };
  });
  const down = streets.map((_, row) => 2 * row);
  const places: Places = {
    city: 'Testville',
    shards: 0,
    areas: [],
    postcodes: [],
    corners: streets.flatMap((_, row) => [corner(0, row), corner(1, row)]),
    areaOf: streets.flatMap(() => [-1, -1]),
    postcodeOf: streets.flatMap(() => [-1, -1]),
    streets: [...rows, { name: 'Oak Ct', otherNames: [], chains: [{ corners: down, sides: [] }] }],
    places: [],
    doors: [],
  };
  return searchOver(places, []);
}

describe('a missing direction', () => {
  it('is asked for in every town: all are offered, none looks settled', () => {
    const number = fc.constantFrom('', '100 ', '150 ', '4711 ');
    fc.assert(
      fc.property(names, bearers, number, (base, streets, written) => {
        const found = townOf(base, streets).search(`${written}${base}`);
        const offered = new Set(found.map(({ direction }) => direction ?? ''));
        expect(offered).toEqual(new Set(streets.map(({ direction }) => direction.toLowerCase())));
        for (const { confidence } of found) expect(confidence).toBeLessThanOrEqual(0.6);
      }),
    );
  });

  it('is asked for at corners too', () => {
    fc.assert(
      fc.property(names, bearers, fc.boolean(), (base, streets, isFirst) => {
        const text = isFirst ? `${base} & Oak Ct` : `Oak Ct & ${base}`;
        const found = townOf(base, streets).search(text);
        expect(found.filter(({ kind }) => kind === 'corner').length).toBe(streets.length);
        for (const { confidence } of found) expect(confidence).toBeLessThanOrEqual(0.6);
      }),
    );
  });

  it('shows two stretches of one name side by side', () => {
    const twice = ['', 'N', 'S', 'N'] as const;
    const streets = twice.map((direction) => ({ direction, isOther: false, isBefore: false }));
    const labels = townOf('17th Ave', streets)
      .search('17th Ave')
      .map(({ label }) => label);
    expect(labels.filter((label) => label === '17th Ave N').length).toBe(2);
    expect(labels.lastIndexOf('17th Ave N') - labels.indexOf('17th Ave N')).toBe(1);
  });

  it('is not asked for again once it was said', () => {
    fc.assert(
      fc.property(names, bearers, (base, streets) => {
        for (const one of streets.filter(({ direction }) => direction !== '')) {
          const [first] = townOf(base, streets).search(nameOf(base, one));
          expect(first?.direction).toBe(one.direction.toLowerCase());
          expect(first?.confidence).toBeGreaterThan(0.6);
        }
      }),
    );
  });
});
