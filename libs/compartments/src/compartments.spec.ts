import { describe, expect, it } from '@jest/globals';
import { seeded } from '@doorstep/std';
import type { Care, Place } from './contents';
import { newDoorSign, SIGN_PICTURES } from './door-sign';
import { read } from './read';

const place: Place = {
  v: 1,
  sign: { picture: 'kite', number: 42 },
  home: { line: '17th Ave S', point: { lon: -93.25, lat: 44.95 }, approximate: false, note: '' },
  destination: null,
  protocol: ['do_not_knock'],
};
const care: Care = {
  v: 1,
  adults: 2,
  children: [1, 0, 2, 0],
  avoid: ['pork'],
  diaperSize: '3',
  note: '',
  ride: null,
  sittingMinutes: null,
};

describe('read', () => {
  it('takes what was sealed, through JSON and back', () => {
    expect(read('place', JSON.parse(JSON.stringify(place)))).toEqual({ ok: true, value: place });
    expect(read('care', JSON.parse(JSON.stringify(care)))).toEqual({ ok: true, value: care });
  });

  it.each([
    ['a newer shape', { ...place, v: 2 }],
    ['a point that is no point', { ...place, home: { ...place.home, point: { lon: 'x', lat: 0 } } }],
    ['a missing field', { ...place, home: undefined }],
    ['an endless note', { ...place, home: { ...place.home, note: 'x'.repeat(301) } }],
    ['an unknown protocol', { ...place, protocol: ['knock_loudly'] }],
    ['nothing', null],
  ])('refuses %s', (_what, value) => {
    expect(read('place', value)).toEqual({ ok: false, error: 'SHAPE' });
  });
});

describe('newDoorSign', () => {
  it('stays within its pictures and two digits, and reaches all of them', () => {
    const dice = seeded(3);
    const signs = Array.from({ length: 20_000 }, () => newDoorSign(dice));
    expect(signs.every((s) => s.number >= 10 && s.number <= 99)).toBe(true);
    expect(new Set(signs.map((s) => s.picture)).size).toBe(SIGN_PICTURES.length);
    expect(new Set(signs.map((s) => s.number)).size).toBe(90);
  });
});
