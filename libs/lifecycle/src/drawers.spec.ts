import { describe, expect, it } from '@jest/globals';
import { householdSize, loadUnitsFor, type CareFacts, type PlaceFacts } from './drawers';
import { readDrawer } from './read-drawer';

const place: PlaceFacts = {
  address: '17th Ave S',
  point: { lon: -93.25, lat: 44.95 },
  sign: { picture: 'kite', number: 42 },
};
const care: CareFacts = { adults: 2, children: [1, 0, 2, 0], avoid: ['pork'], diaperSize: '3' };

describe('readDrawer', () => {
  it('takes what was sealed, through JSON and back', () => {
    expect(readDrawer('place', JSON.parse(JSON.stringify(place)))).toEqual({ ok: true, value: place });
    expect(readDrawer('care', JSON.parse(JSON.stringify(care)))).toEqual({ ok: true, value: care });
  });

  it.each([
    ['a point that is no point', { ...place, point: { lon: 'x', lat: 0 } }],
    ['a missing field', { ...place, sign: undefined }],
    ['an endless note', { ...place, access: 'x'.repeat(301) }],
    ['an unknown picture', { ...place, sign: { picture: '<img>', number: 42 } }],
    ['nothing', null],
  ])('refuses %s', (_what, value) => {
    expect(readDrawer('place', value)).toEqual({ ok: false, error: 'SHAPE' });
  });
});

describe('loadUnitsFor', () => {
  it('lets only a band of the household size out of the drawer', () => {
    expect(householdSize(care)).toBe(5); // 2 adults + 1 + 0 + 2 + 0
    expect([1, 2, 3, 4, 5, 6, 7, 20].map(loadUnitsFor)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
  });
});
