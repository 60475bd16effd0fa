import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  agree,
  blocksOf,
  osrmRoute,
  osrmTable,
  readOsrmRoute,
  readOsrmTable,
  readValhallaRoute,
  readValhallaTable,
  valhallaRoute,
  valhallaTable,
  whatIsWrong,
} from './index';

const A = { lon: -93.2650001, lat: 44.97 };
const B = { lon: -93.25, lat: 44.98 };
const C = { lon: -93.24, lat: 44.99 };
const size = { rows: 1, columns: 2 };

describe('OSRM', () => {
  it('is asked for a table by sources and destinations, six decimals of a degree', () => {
    expect(osrmTable([A], [B, C])).toEqual({
      method: 'GET',
      path: '/table/v1/driving/-93.265,44.97;-93.25,44.98;-93.24,44.99?annotations=duration,distance&sources=0&destinations=1;2',
      body: null,
    });
    expect(osrmRoute(A, B).path).toBe(
      '/route/v1/driving/-93.265,44.97;-93.25,44.98?overview=false&steps=false',
    );
  });

  it('is understood', () => {
    const answer = { code: 'Ok', durations: [[10.5, null]], distances: [[120, null]] };
    expect(readOsrmTable(answer, size)).toEqual({
      ok: true,
      value: { seconds: [10.5, null], meters: [120, null] },
    });
    const route = { code: 'Ok', routes: [{ duration: 61, distance: 900 }] };
    expect(readOsrmRoute(route)).toEqual({ ok: true, value: { seconds: 61, meters: 900 } });
  });

  it.each([
    ['an error', { code: 'TooBig' }, 'it did not answer Ok'],
    ['nothing', null, 'it did not answer Ok'],
    ['too few rows', { code: 'Ok', durations: [], distances: [] }, 'the table has another number of rows'],
    [
      'a short row',
      { code: 'Ok', durations: [[1]], distances: [[1]] },
      'a row of the table has another length',
    ],
    [
      'words for numbers',
      { code: 'Ok', durations: [[1, '2']], distances: [[1, 2]] },
      'the table holds something that is no number',
    ],
    [
      'a time below zero',
      { code: 'Ok', durations: [[1, -2]], distances: [[1, 2]] },
      'the table holds something that is no number',
    ],
    [
      'half a way',
      { code: 'Ok', durations: [[1, null]], distances: [[1, 2]] },
      'a way has a time without a length',
    ],
  ])('is not believed with %s', (_, answer, why) => {
    expect(readOsrmTable(answer, size)).toEqual({ ok: false, error: why });
  });
});

describe('Valhalla', () => {
  it('is asked by POST, in kilometres', () => {
    const { method, path, body } = valhallaTable([A], [B]);
    expect([method, path]).toEqual(['POST', '/sources_to_targets']);
    expect(JSON.parse(body ?? '')).toEqual({
      sources: [{ lon: -93.265, lat: 44.97 }],
      targets: [B],
      costing: 'auto',
      units: 'kilometers',
      verbose: false,
    });
    expect(JSON.parse(valhallaRoute(A, B).body ?? '')).toMatchObject({ directions_type: 'none' });
  });

  it('is understood in its long form and in its short one', () => {
    const value = { seconds: [10, null], meters: [1200, null] };
    const long = {
      sources_to_targets: [
        [
          { time: 10, distance: 1.2 },
          { time: null, distance: null },
        ],
      ],
    };
    const short = { sources_to_targets: { durations: [[10, null]], distances: [[1.2, null]] } };
    expect(readValhallaTable(long, size)).toEqual({ ok: true, value });
    expect(readValhallaTable(short, size)).toEqual({ ok: true, value });
    const trip = { trip: { status: 0, summary: { time: 61, length: 0.9 } } };
    expect(readValhallaRoute(trip)).toEqual({ ok: true, value: { seconds: 61, meters: 900 } });
  });

  it.each([
    [{ error: 'No path could be found', status_code: 400 }],
    [{ sources_to_targets: [[{ time: 1 }, {}]] }],
    [{ sources_to_targets: 'soon' }],
    [undefined],
  ])('is not believed when it says %j', (answer) => {
    expect(readValhallaTable(answer, size).ok).toBe(false);
    expect(readValhallaRoute(answer).ok).toBe(false);
  });
});

it('no answer at all makes a reader throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const mixed = { code: 'Ok', durations: one, distances: other, sources_to_targets: one, trip: other };
      for (const answer of [one, mixed]) {
        readOsrmTable(answer, size);
        readOsrmRoute(answer);
        readValhallaTable(answer, size);
        readValhallaRoute(answer);
      }
    }),
  );
});

describe('a whole table', () => {
  it('is asked for in blocks that hold each pair once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 12 }), (n, side) => {
        const seen = new Set<number>();
        for (const { rows, columns } of blocksOf(n, side)) {
          expect(rows.to - rows.from).toBeLessThanOrEqual(side);
          for (let r = rows.from; r < rows.to; r++)
            for (let c = columns.from; c < columns.to; c++) {
              expect(seen.has(r * n + c)).toBe(false);
              seen.add(r * n + c);
            }
        }
        expect(seen.size).toBe(n * n);
      }),
    );
  });

  const ab = 1_500; // about 1,620 m as the crow flies
  const honest = { seconds: [0, 200, 210, 0], meters: [0, 2_100, 2_200, 0] };
  const far = { lon: -92, lat: 44.97 };

  it('of this region is believed', () => expect(whatIsWrong([A, B], honest)).toBeNull());

  it.each([
    ['shorter than the crow', [A, far], honest, 'a way is shorter than the straight line'],
    [
      'faster than any car',
      [A, B],
      { ...honest, seconds: [0, 1, 1, 0], meters: [0, 9_000, 9_000, 0] },
      'a way is faster than any car',
    ],
    [
      'in milliseconds',
      [A, B],
      { ...honest, seconds: [0, 200_000, 200_000, 0] },
      'a way is slower than a walk',
    ],
    [
      'without ways',
      [A, B],
      { seconds: [0, null, null, 0], meters: [0, null, null, 0] },
      'too many ways are missing',
    ],
  ])('that is %s is not', (_, places, table, why) => {
    expect(whatIsWrong(places, table)).toBe(why);
  });

  it('agrees with a route of the same engine, or not', () => {
    expect(agree({ seconds: 200, meters: ab }, { seconds: 210, meters: ab })).toBe(true);
    expect(agree({ seconds: 2_000, meters: ab }, { seconds: 210, meters: ab })).toBe(false);
  });
});
