import { describe, expect, it } from '@jest/globals';
import { present } from '@doorstep/std';
import fc from 'fast-check';
import { corner, firstOf, openTown, places, STEP } from './grid-town.fixture';
import { searchOver } from './open-places';

const town = openTown();
const labels = (text: string): string[] => town.search(text).map(({ label }) => label);
const first = (text: string) => firstOf(town, text);

describe('a corner', () => {
  it.each([
    '32nd St E & Bloomington Ave S',
    'bloomington ave s and E 32nd street',
    'Bloomington Av S/32 St E',
    'bloomington ave s @ 32nd st e',
    'corner of Bloomington and 32nd',
    'esquina de Bloomington y la 32',
    '32 y Bloomington, Gridtown, MN',
  ])('is found as "%s"', (text) => {
    expect(first(text).point).toEqual(corner(2, 2));
    expect(first(text)).toMatchObject({ kind: 'corner', approximate: false });
  });

  it('is not one street with itself', () => {
    expect(town.search('Elm & Elm').map(({ kind }) => kind)).not.toContain('corner');
  });
});

describe('a house', () => {
  it.each([
    '3125 Elm Ave S',
    'Elm Ave S 3125',
    '3125 S Elm Avenue',
    'apt 4, 3125 Elm Ave South',
    '3125 Elm Ave S, 2nd floor, Gridtown, MN 55407',
    '3125 avenida Elm sur depto 3',
    '3125 Elm Ave S #4, Gridtwon Minnesota',
    'número 3125 Elm Ave S piso 2',
  ])('stands between two corners: "%s"', (text) => {
    const found = first(text);
    expect(found.label).toBe('3125 Elm Ave S');
    expect(found.kind).toBe('house');
    expect(found.point.lon).toBe(0);
    expect(found.point.lat).toBeCloseTo(1.25 * STEP, 6);
    expect(found.area).toBe('South Side');
    expect(found.approximate).toBe(false);
  });

  it('stands on the side of its parity', () => {
    // North of the corner the odd numbers are on the left, west.
    const [odd, even] = [first('11 rue Grimaldi'), first('12, rue Grimaldi')];
    expect(odd.point.lon).toBeLessThan(2 * STEP);
    expect(even.point.lon).toBeGreaterThan(2 * STEP);
    expect(odd.point.lat).toBeCloseTo(2.5 * STEP, 5);
  });

  it('is exact where the pack lists it', () => {
    expect(first('Peña Blvd 7a')).toMatchObject({ kind: 'door', point: corner(1.2, 0.5) });
    const listed = openTown([{ street: 0, number: 3125, suffix: 'bis', point: corner(0.1, 1.3) }]);
    expect(firstOf(listed, '3125 bis Elm Ave S')).toMatchObject({ kind: 'door', point: corner(0.1, 1.3) });
  });

  it('gives its block just past the last known number, and the middle of the street far from it', () => {
    expect(first('3330 Elm Ave S')).toMatchObject({ label: '3330 Elm Ave S', kind: 'block' });
    const far = first('9100 Elm Ave S');
    expect(far).toMatchObject({
      label: '9100 Elm Ave S',
      street: 'Elm Ave S',
      kind: 'street',
      approximate: true,
    });
    expect(far.reasons).toEqual(['number-not-on-street', 'street-middle']);
    expect(far.point).toEqual({ lon: 0, lat: 1.5 * STEP });
  });

  it('is settled in neither of two places that bear one number', () => {
    const elm = present(places.streets[0]);
    const again = {
      corners: [2, 5],
      sides: [{ side: 0 as const, parity: 0 as const, at: [0, 32], numbers: [3000, 3100] }],
    };
    const twice = { ...elm, chains: [...elm.chains, again] };
    const found = searchOver({ ...places, streets: [twice], places: [], doors: [] }, []).search(
      '3050 Elm Ave S',
    );
    expect(found.map(({ point }) => point.lon)).toEqual([0, 2 * STEP]);
    for (const { confidence } of found) expect(confidence).toBeLessThanOrEqual(0.9);
  });
});

describe('what is missing', () => {
  it('is asked for: no direction is ever picked', () => {
    for (const text of ['31st St', '31 st', '31st', 'calle 31', '12 31st st']) {
      const found = town.search(text);
      const offered = found.map(({ street }) => street).slice(0, text === '31st' ? 3 : 2);
      expect(offered).toEqual(expect.arrayContaining(['31st St E', '31st St W']));
      for (const { confidence } of found) expect(confidence).toBeLessThanOrEqual(0.6);
    }
    expect(first('31st St W')).toMatchObject({ label: '31st St W', reasons: ['street-middle'] });
  });

  it('is asked for: no type is ever picked', () => {
    expect(labels('Chestnut').sort()).toEqual(['Chestnut Ct', 'Chestnut Ln']);
    for (const { confidence } of town.search('Chestnut')) expect(confidence).toBeLessThanOrEqual(0.6);
    expect(first('Chestnut Ct').confidence).toBeGreaterThan(0.6);
  });

  it('is not asked for where one street is left', () => {
    expect(first('3125 Elm').confidence).toBeGreaterThan(0.6);
  });
});

describe('a slip', () => {
  it.each([
    ['3125 Elmm Ave S', '3125 Elm Ave S'],
    ['3125 Blomingotn Ave S', '3125 Bloomington Ave S'],
    ['3125 Vloomington Ave S', '3125 Bloomington Ave S'],
    ['3125 Bloomington Aveneu Sotuh', '3125 Bloomington Ave S'],
    ['Luther King', 'Dr Martin Luther King Jr Blvd'],
    ['Muehle weg', 'Mühleweg'],
    ['Pena blvd', 'Peña Boulevard'],
    ['бульвар пенья', 'Бульвар Пенья (Peña Boulevard)'],
    ['λεωφορος πενια', 'Λεωφόρος Πένια (Peña Boulevard)'],
    ['شارع بينيا', 'شارع بينيا (Peña Boulevard)'],
    ['thirty-frist st w', '31st St W'],
    ['11 grimaldi', '11 Rue Grimaldi'],
  ])('is forgiven: "%s"', (text, label) => {
    expect(labels(text)[0]).toBe(label);
  });

  it('is never forgiven in a numbered street', () => {
    expect(labels('34th St E')).toEqual([]);
  });
});

describe('a place by its name', () => {
  it.each([
    ['Lincoln Elementary', 'Lincoln Elementary School'],
    ['escuela primaria lincoln', 'Lincoln Elementary School'],
    ['the library on 31st St E', 'Hosmer Library'],
    ['biblioteca hosmer', 'Hosmer Library'],
    ['north side', 'North Side'],
    ['barrio norte', 'North Side'],
    ['55408', '55408'],
  ])('%s', (text, label) => {
    expect(labels(text)[0]).toBe(label);
  });

  it('that only its kind tells is asked for', () => {
    const found = town.search('biblioteca');
    expect(found.map(({ label }) => label).sort()).toEqual(['Hosmer Library', 'Walker Library']);
  });

  it('behind a street chooses among its houses', () => {
    expect(town.search('3250 Elm Ave S, 55407')[0]?.reasons).toContain('postcode-differs');
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    ...[
      '31st',
      'elm',
      'ave',
      'st',
      '&',
      '3100',
      'e',
      'w',
      'and',
      '#4',
      'bloomington',
      '/',
      ',',
      'apt',
      '55407',
      'rue',
      'library',
      'on',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 250 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
  );

  it('may be searched: at most five, sorted, each with a reason and a real place', () => {
    fc.assert(
      fc.property(text, (asked) => {
        const found = town.search(asked);
        expect(found.length).toBeLessThanOrEqual(5);
        const confidence = found.map((place) => place.confidence);
        expect(confidence).toEqual([...confidence].sort((a, b) => b - a));
        for (const { reasons, point, label } of found) {
          expect(reasons.length).toBeGreaterThan(0);
          expect(label).not.toBe('');
          expect(Number.isFinite(point.lon + point.lat)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('without a name finds nothing', () => {
    for (const asked of ['', '   ', '&', 'zzzzzz', '🏠', '#', ',,,', '99999'])
      expect(town.search(asked)).toEqual([]);
  });
});

describe('laws', () => {
  const named = places.streets.filter(({ chains }) => chains.some(({ sides }) => sides.length > 0));

  it('each street finds itself', () => {
    for (const { name } of places.streets) expect(labels(name)[0]).toBe(name);
  });

  it('the order of number, street, direction and unit does not matter', () => {
    const parts = ['3125', 'Elm Ave', 'S', 'apt 7'];
    const orders = fc.shuffledSubarray(parts, { minLength: 4 });
    const wanted = first('3125 Elm Ave S');
    fc.assert(fc.property(orders, (order) => expect(first(order.join(' ')).label).toBe(wanted.label)));
    expect(named.length).toBeGreaterThan(0);
  });
});

describe('nearestCorner', () => {
  it('tells the crossing a person would say', () => {
    const near = present(town.nearestCorner(corner(0.2, 1.1)));
    expect(near.label).toBe('Elm Ave S & 31st St E');
    expect(near.point).toEqual(corner(0, 1));
    expect(near.meters).toBeGreaterThan(20);
    expect(near.meters).toBeLessThan(30);
  });

  it('is one of the corners, and none is nearer', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (x, y) => {
          const found = present(town.nearestCorner(corner(x, y)));
          expect(found.point).toEqual(
            corner(Math.round(found.point.lon / STEP), Math.round(found.point.lat / STEP)),
          );
          expect(found.meters).toBeLessThanOrEqual(80);
        },
      ),
    );
  });

  it('is null without streets', () => {
    const empty = { ...places, streets: [], corners: [], areaOf: [], postcodeOf: [], places: [], doors: [] };
    expect(searchOver(empty, []).nearestCorner(corner(0, 0))).toBeNull();
    expect(searchOver(empty, []).search('Elm')).toEqual([]);
  });
});
