import { describe, expect, it } from '@jest/globals';
import { present } from '@doorstep/std';
import fc from 'fast-check';
import { bytes, corner, openTown, places, STEP, townFiles } from './grid-town.fixture';
import { openPlaces } from './open-streets';
import { openSearch } from './place-search';
import { packPlaces, readPlaces } from './places-file';
import { fold, parseStreet } from './street-phrase';

const street = (text: string) => parseStreet(fold(text));

describe('parseStreet', () => {
  it.each([
    ['E 24th Street', '24th', 'st', 'e'],
    ['24th St. East', '24th', 'st', 'e'],
    ['twenty-fourth street e', '24th', 'st', 'e'],
    ['24 st E', '24th', 'st', 'e'],
    ['42rd Avenue South', '42nd', 'ave', 's'],
    ['North Avenue', 'north', 'ave', null],
    ['Dr Martin Luther King Jr Blvd', 'dr martin luther king jr', 'blvd', null],
    ['St Anthony Blvd', 'saint anthony', 'blvd', null],
    ['Peña Boulevard', 'pena', 'blvd', null],
    ['36 1/2 Ave NE', '36half', 'ave', 'ne'],
    ['eleventh Ave', '11th', 'ave', null],
  ])('%s', (text, base, type, direction) => {
    expect(street(text)).toEqual({ base, type, direction });
  });
});

describe('search', () => {
  const { search } = openTown();
  const labels = (text: string): string[] => search(text).map((place) => place.label);

  it('finds a corner however it is written', () => {
    for (const text of [
      '32nd St E & Oak Ave S',
      'oak ave s and E 32nd street',
      'Oak Av S/32 St E',
      'oak ave s @ 32nd st e',
    ]) {
      const [first] = search(text);
      expect(first?.point).toEqual(corner(2, 2));
      expect(first?.reasons).toEqual(['corner']);
      expect(first?.confidence).toBe(1);
      expect(first?.approximate).toBe(false);
    }
  });

  it('puts a house between two corners', () => {
    const [first] = search('3125 Elm Ave S, apt 4, Gridtown, MN 55407');
    expect(first?.label).toBe('3125 Elm Ave S');
    // A quarter of the block above 31st St.
    expect(first?.point.lon).toBe(0);
    expect(first?.point.lat).toBeCloseTo(1.25 * STEP, 9);
    expect(first?.area).toBe('South Side');
    expect(first?.approximate).toBe(false);
  });

  it('gives the middle of the street, and says so, when the number is nowhere on it', () => {
    const [first] = search('9100 Elm Ave S');
    expect(first?.label).toBe('Elm Ave S');
    expect(first?.approximate).toBe(true);
    expect(first?.reasons).toEqual(['number-not-on-street', 'street-middle']);
    expect(first?.point).toEqual({ lon: 0, lat: 1.5 * STEP });
  });

  it('never picks a direction for anybody', () => {
    expect(labels('31st St').slice(0, 2).sort()).toEqual(['31st St E', '31st St W']);
    for (const place of search('31st St')) expect(place.confidence).toBeLessThanOrEqual(0.6);
    expect(present(search('31st St')[0]).reasons).toContain('direction-missing');
    expect(present(search('31st St W')[0])).toMatchObject({ label: '31st St W', reasons: ['street-middle'] });
    expect(labels('31st')).toEqual(expect.arrayContaining(['31st St E', '31st St W', '31st Ave N']));
  });

  it('settles on neither of two places that bear one number', () => {
    const elm = present(places.streets[0]);
    const twice = { name: elm.name, chains: [...elm.chains, { corners: [2, 5], numbers: [3000, 3100] }] };
    const found = openSearch({ ...places, streets: [twice] }).search('3050 Elm Ave S');
    expect(found.map((place) => place.point.lon)).toEqual([0, 2 * STEP]);
    for (const place of found) expect(place.confidence).toBeLessThanOrEqual(0.9);
  });

  it('forgives a slip in a name, but never in a numbered street', () => {
    expect(labels('3125 Elmm Ave S')[0]).toBe('3125 Elm Ave S');
    expect(labels('34th St E')).toEqual([]);
    expect(present(search('Elmm Ave S')[0]).reasons).toContain('spelling');
  });

  it('answers nothing to nothing', () => {
    for (const text of ['', '   ', '&', '55407', 'zzzzzz', '🏠', 'Elm & Elm'])
      expect(search(text)).toEqual([]);
  });

  it('takes any text without harm, offers at most five, best first', () => {
    const words = fc.array(
      fc.constantFrom('31st', 'elm', 'ave', 'st', '&', '3100', 'e', 'w', 'and', '#4', 'oak', '/'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 60 }),
          words.map((w) => w.join(' ')),
        ),
        (text) => {
          const found = search(text);
          expect(found.length).toBeLessThanOrEqual(5);
          const confidence = found.map((place) => place.confidence);
          expect(confidence).toEqual([...confidence].sort((a, b) => b - a));
          for (const place of found) expect(place.reasons.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('works from the dictionary alone, as a family uses it', () => {
    const opened = openPlaces(townFiles().places);
    if (!opened.ok) throw new Error(opened.error.why);
    expect(opened.value.search('Elm & 31st St E')).toEqual(search('Elm & 31st St E'));
  });
});

describe('places.json', () => {
  it('gives back the streets it was made from', () => {
    const read = readPlaces(bytes(packPlaces(places)));
    expect(read).toEqual({ ok: true, value: places });
  });
});
