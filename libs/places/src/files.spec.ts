import { describe, expect, it } from '@jest/globals';
import { present } from '@doorstep/std';
import fc from 'fast-check';
import { packAddresses, readAddresses, type ListedHouse } from './address-file';
import { bytes, corner, places } from './grid-town.fixture';
import { openPlaces } from './open-places';
import { packPlaces, readPlaces } from './places-file';

const file = bytes(packPlaces(places));
const house = fc.record({
  street: fc.nat({ max: 900 }),
  number: fc.nat({ max: 99_999 }),
  suffix: fc.constantFrom('', 'a', 'bis', '-14', 'half'),
  point: fc.record({
    lon: fc.integer({ min: -18_000_000, max: 18_000_000 }).map((n) => n / 1e5),
    lat: fc.integer({ min: -8_500_000, max: 8_500_000 }).map((n) => n / 1e5),
  }),
});
const bufferOf = (made: Uint8Array): ArrayBuffer => new Uint8Array(made).buffer;

describe('places.json', () => {
  it('gives back what it was made from', () => {
    expect(readPlaces(file)).toEqual({ ok: true, value: places });
  });

  it('cut off anywhere is refused by name', () => {
    fc.assert(
      fc.property(fc.nat({ max: file.byteLength - 1 }), (length) => {
        expect(openPlaces(file.slice(0, length))).toMatchObject({
          ok: false,
          error: { file: 'places.json' },
        });
      }),
    );
  });

  it('of another version or with a corner, part of town or street that is not in it is refused', () => {
    const parsed = JSON.parse(packPlaces(places)) as Record<string, unknown>;
    const why = (part: object): unknown => {
      const opened = openPlaces(bytes({ ...parsed, ...part }));
      return opened.ok ? null : opened.error.why;
    };
    expect(why({ version: 2 })).toBe('it is not a list of places of version 3');
    expect(why({ areaRuns: [7, places.corners.length] })).toBe('it names a part of town that is not in it');
    expect(why({ areaRuns: [0, 1e9] })).toBe('its lists of corners differ in length');
    expect(why({ names: ['A'], others: [[]], chains: [[[[-99]]]] })).toBe(
      'it names a corner that is not in it',
    );
    expect(why({ names: ['A'] })).toBe('its lists of corners or of streets differ in length');
    expect(why({ lat: [1] })).toBe('its lists of corners or of streets differ in length');
    expect(why({ doors: [[99, 1, '', 0, 0]] })).toBe('it names a street that is not in it');
  });
});

describe('addresses-N.bin', () => {
  it('gives back what it was made from', () => {
    fc.assert(
      fc.property(fc.array(house, { maxLength: 30 }), (houses: ListedHouse[]) => {
        const read = readAddresses(bufferOf(packAddresses(houses, 0, 1)));
        expect(read).toEqual({ ok: true, value: { shard: 0, of: 1, houses } });
      }),
    );
  });

  const listed = { street: 0, number: 3125, suffix: '', point: corner(0, 1.2) };
  const shard = bufferOf(packAddresses([listed], 0, 1));
  const one = bytes(packPlaces({ ...places, shards: 1 }));

  it('cut off or changed anywhere is refused by name', () => {
    fc.assert(
      fc.property(fc.nat({ max: shard.byteLength - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        expect(openPlaces(one, [shard.slice(0, at)])).toMatchObject({
          ok: false,
          error: { file: 'addresses-0.bin' },
        });
        const damaged = shard.slice(0);
        new Uint8Array(damaged)[at] = present(new Uint8Array(damaged)[at]) ^ change;
        expect(openPlaces(one, [damaged])).toMatchObject({ ok: false, error: { file: 'addresses-0.bin' } });
      }),
    );
  });

  it('of another pack is refused', () => {
    const stray = bufferOf(packAddresses([listed], 1, 2));
    expect(openPlaces(one, [stray])).toMatchObject({ ok: false, error: { file: 'addresses-0.bin' } });
  });
});
