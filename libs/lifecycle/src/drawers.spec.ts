import { describe, expect, it } from '@jest/globals';
import { householdSize, loadUnitsFor, type CareFacts, type ContactFacts, type PlaceFacts } from './drawers';
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

describe('what families say since rides and childcare', () => {
  const receiver = { name: 'Aunt Rosa', at: 'destination', codeWord: 'lantern' } as const;
  const school: CareFacts = {
    ...care,
    ride: {
      riders: 2,
      comesBack: true,
      pickupMinute: 460,
      purpose: 'school',
      children: [{ first: 'Kite', ageMonths: 80, outgrown: 'harness', allergies: ['nuts'] }],
      adults: 0,
      mobility: 'walker',
      serviceAnimal: false,
      luggage: false,
      loadMinutes: 5,
      back: 'will_call',
      shareAgreed: true,
    },
    childcare: {
      children: [{ ageMonths: 30 }],
      emergency: { name: 'Uncle', phone: '612 555 0100' },
      receivers: [receiver],
      consentMedical: true,
      where: 'room',
    },
    again: 'weekly',
  };
  const door: PlaceFacts = { ...place, protocol: ['text_only', 'leave_at_door'], receivers: [receiver] };
  const contact: ContactFacts = {
    how: 'text',
    mayLeaveMessage: false,
    language: 'es',
    askingFor: 'family',
    safe: {
      mayText: true,
      voicemail: false,
      mayAnswer: 'my sister',
      avoidWords: 'food',
      bestTime: 'evening',
    },
    trusted: { name: 'Pastor', phone: '612 555 0101' },
  };
  const ride = school.ride;

  it('comes back as it was sealed, and drawers of before are read as before', () => {
    expect(readDrawer('care', JSON.parse(JSON.stringify(school)))).toEqual({ ok: true, value: school });
    expect(readDrawer('place', JSON.parse(JSON.stringify(door)))).toEqual({ ok: true, value: door });
    expect(readDrawer('contact', JSON.parse(JSON.stringify(contact)))).toEqual({ ok: true, value: contact });
    expect(readDrawer('care', { ...care, ride: { riders: 1, comesBack: false } }).ok).toBe(true);
  });

  it.each([
    ['care', 'a child without an age', { ...school, ride: { ...ride, children: [{ first: 'Kite' }] } }],
    ['care', 'nine children', { ...school, ride: { ...ride, children: Array(9).fill({ ageMonths: 30 }) } }],
    [
      'care',
      'a seat that does not exist',
      { ...school, ride: { ...ride, children: [{ ageMonths: 9, outgrown: 'belt' }] } },
    ],
    ['care', 'another purpose', { ...school, ride: { ...ride, purpose: 'court' } }],
    ['care', 'care without anybody who may fetch', { ...school, childcare: { children: [], where: 'home' } }],
    ['place', 'an unknown way to come to a door', { ...door, protocol: ['shout'] }],
    ['place', 'a receiver nowhere', { ...door, receivers: [{ name: 'Rosa', at: 'school' }] }],
    ['contact', 'a wish that is half said', { ...contact, safe: { mayText: true } }],
    ['contact', 'a trusted contact without a number', { ...contact, trusted: { name: 'Pastor' } }],
  ] as const)('%s refuses %s', (drawer, _what, value) => {
    expect(readDrawer(drawer, value)).toEqual({ ok: false, error: 'SHAPE' });
  });
});

describe('what families say since pictures', () => {
  const told: CareFacts = {
    ...care,
    formula: 'soy',
    kitchen: 'none',
    eats: ['halal'],
    choice: [{ item: '3b7f0f0e-55c4-4c39-9d0c-6a5f0a4a6d11', quantity: 2 }],
  };

  it('comes back as it was sealed, and drawers of before are read as before', () => {
    expect(readDrawer('care', JSON.parse(JSON.stringify(told)))).toEqual({ ok: true, value: told });
    expect(readDrawer('care', JSON.parse(JSON.stringify(care)))).toEqual({ ok: true, value: care });
  });

  it.each([
    ['a tap too many', { ...told, choice: [{ item: 'x', quantity: 10 }] }],
    [
      'more pictures than a form shows',
      { ...told, choice: Array.from({ length: 31 }, () => told.choice?.[0]) },
    ],
    ['a formula nobody knows', { ...told, formula: 'oat' }],
  ])('refuses %s', (_, value) => {
    expect(readDrawer('care', value)).toEqual({ ok: false, error: 'SHAPE' });
  });
});

describe('loadUnitsFor', () => {
  it('lets only a band of the household size out of the drawer', () => {
    expect(householdSize(care)).toBe(5); // 2 adults + 1 + 0 + 2 + 0
    expect([1, 2, 3, 4, 5, 6, 7, 20].map(loadUnitsFor)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
  });
});
