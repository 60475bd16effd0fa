import { describe, expect, it } from '@jest/globals';
import { present } from '@doorstep/std';
import fc from 'fast-check';
import { keyBounds, squareKey } from './cell-key';
import { cellBounds, cellCentre, cellDwellings, cellIds, cellOf, cellRings, parseGrid } from './cell-grid';
import { growGrid, type Dwellings } from './grow-grid';
import type { Bounds, Point } from './point';

/** A town of 6 x 6 km on the 45th parallel. */
const TOWN: Bounds = { west: -93.3, south: 44.97, east: -93.224, north: 45.024 };
const touches = (box: Bounds): boolean =>
  box.west < TOWN.east && box.east > TOWN.west && box.south < TOWN.north && box.north > TOWN.south;
const rules = { minimum: 200, finest: 500, touches };

const inTown = fc.record({
  lon: fc.double({ min: TOWN.west, max: TOWN.east, noNaN: true }),
  lat: fc.double({ min: TOWN.south, max: TOWN.north, noNaN: true }),
});
const dwellings: fc.Arbitrary<Dwellings[]> = fc
  .array(fc.record({ at: inTown, count: fc.integer({ min: 1, max: 90 }) }), { minLength: 1, maxLength: 300 })
  .map((some) => [...some, { at: { lon: -93.25, lat: 45 }, count: 200 }]);

function townGrid(samples: readonly Dwellings[]) {
  const grown = growGrid(samples, rules);
  if (!grown.ok) throw new Error(grown.error);
  return present(
    parseGrid({ version: 1, minimum: 200, method: 'counted for this test', cells: grown.value }),
  );
}

const contains = ({ west, south, east, north }: Bounds, { lon, lat }: Point): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

describe('cell keys', () => {
  it('reads the digits of a place the way tiles are counted', () => {
    // The four quarters of the world, seen from the gulf of Guinea.
    expect(squareKey({ lon: -1, lat: 1 }, 1)).toBe('0');
    expect(squareKey({ lon: 1, lat: 1 }, 1)).toBe('1');
    expect(squareKey({ lon: -1, lat: -1 }, 1)).toBe('2');
    expect(squareKey({ lon: 1, lat: -1 }, 1)).toBe('3');
    expect(squareKey({ lon: 0, lat: 89 }, 4)).toBeNull();
  });

  it('puts every place inside the box of its key', () => {
    fc.assert(
      fc.property(inTown, fc.integer({ min: 1, max: 20 }), (place, depth) => {
        const { west, south, east, north } = keyBounds(present(squareKey(place, depth)));
        const slack = 1e-9;
        expect(
          contains(
            { west: west - slack, south: south - slack, east: east + slack, north: north + slack },
            place,
          ),
        ).toBe(true);
      }),
    );
  });
});

describe('growGrid', () => {
  it('covers the town once, and hides each place among at least 200 dwellings', () => {
    fc.assert(
      fc.property(dwellings, fc.array(inTown, { minLength: 20, maxLength: 20 }), (samples, places) => {
        const grid = townGrid(samples);
        for (const place of places) {
          const cell = present(cellOf(grid, place));
          const holding = cellIds(grid).filter((id) =>
            cellBounds(grid, id).some((box) => contains(box, place)),
          );
          expect(holding).toEqual([cell]);
        }
        for (const id of cellIds(grid)) {
          const inside = samples.filter(({ at }) => cellOf(grid, at) === id);
          const counted = inside.reduce((sum, sample) => sum + sample.count, 0);
          expect(counted).toBeGreaterThanOrEqual(200);
          expect(cellDwellings(grid, id)).toBe(counted);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('answers with the cell alone: any two places of one box cannot be told apart', () => {
    const samples = [44.98, 45.0, 45.02].flatMap((lat) =>
      [-93.29, -93.26, -93.23].map((lon) => ({ at: { lon, lat }, count: 500 })),
    );
    const grid = townGrid(samples);
    expect(grid.ids.length).toBeGreaterThan(1);
    for (const id of grid.ids) {
      for (const { west, south, east, north } of cellBounds(grid, id)) {
        const place = fc.record({
          lon: fc.double({ min: west + 1e-7, max: east - 1e-7, noNaN: true }),
          lat: fc.double({ min: south + 1e-7, max: north - 1e-7, noNaN: true }),
        });
        fc.assert(
          fc.property(place, (p) => cellOf(grid, p) === id),
          { numRuns: 20 },
        );
      }
    }
  });

  it('does not depend on the order of its samples', () => {
    fc.assert(
      fc.property(dwellings, (samples) => {
        const ids = (list: readonly Dwellings[]): readonly string[] => townGrid(list).ids;
        expect(ids([...samples].reverse())).toEqual(ids(samples));
      }),
      { numRuns: 20 },
    );
  });

  it('refuses a town of 199 dwellings, and a dwelling off the ground', () => {
    const here = { lon: -93.25, lat: 45 };
    expect(growGrid([{ at: here, count: 199 }], rules)).toEqual({ ok: false, error: 'too-few-dwellings' });
    const far = growGrid(
      [
        { at: here, count: 300 },
        { at: { lon: 10, lat: 50 }, count: 300 },
      ],
      rules,
    );
    expect(far).toEqual({ ok: false, error: 'dwelling-outside-region' });
  });
});

describe('parseGrid', () => {
  const file = { version: 1, minimum: 200, method: 'counted', cells: [['0213n', 250, -100, 40, '0213s']] };

  it('finds the cell in its own box and in the box it took in, and nothing elsewhere', () => {
    const grid = present(parseGrid(JSON.stringify(file)));
    const [own, taken] = cellBounds(grid, present(grid.ids[0]));
    const middle = (box: Bounds | undefined): Point => ({
      lon: (present(box).west + present(box).east) / 2,
      lat: (present(box).south + present(box).north) / 2,
    });
    expect(cellOf(grid, middle(own))).toBe('0213n');
    expect(cellOf(grid, middle(taken))).toBe('0213n');
    expect(cellOf(grid, { lon: 100, lat: 40 })).toBeNull();
    expect(cellCentre(grid, present(grid.ids[0]))).toEqual({ lon: -100, lat: 40 });
    expect(cellRings(grid, present(grid.ids[0])).map((ring) => ring.length)).toEqual([5, 5]);
  });

  it.each([
    ['text that is no JSON', '{'],
    ['another version', { ...file, version: 2 }],
    ['a cell below the minimum', { ...file, cells: [['0213', 199, -100, 40]] }],
    [
      'two cells with one box',
      {
        ...file,
        cells: [
          ['0213', 250, 0, 0],
          ['0213', 250, 0, 0],
        ],
      },
    ],
    ['a key that is none', { ...file, cells: [['mpls-7', 250, 0, 0]] }],
    ['nothing', null],
  ])('refuses %s', (_, broken) => {
    expect(parseGrid(broken)).toBeNull();
  });
});
