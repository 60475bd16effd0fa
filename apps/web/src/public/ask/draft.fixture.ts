import type { Draft, PlaceAnswer, Spot } from './draft';

export const CORNER: Spot = {
  label: '34th St E & Chicago Ave S',
  point: { lon: -93.2625, lat: 44.9412 },
  cell: '021333011031002',
  approximate: false,
};

export const HOME: PlaceAnswer = { way: 'street', typed: '34th and chicago', found: CORNER, area: '' };
export const ON_THE_PHONE: PlaceAnswer = {
  way: 'phone',
  typed: '',
  found: 'unasked',
  area: '021333011013003n',
};

/** A household that has answered everything there is to ask about food; tests change what they are about. */
export const DRAFT: Draft = {
  kind: 'groceries',
  what: '',
  adults: 2,
  children: [1, 0, 1, 0],
  avoid: ['pork'],
  avoidOther: '',
  diapers: '2',
  stepFree: false,
  notes: 'Ring twice',
  time: {
    day: '2026-03-06',
    part: 'morning',
    appointment: null,
    comesBack: null,
    backFrom: null,
    sitting: null,
  },
  home: HOME,
  destination: { way: null, typed: '', found: 'unasked', area: '' },
  door: 'Apartment 3',
  access: '',
  handover: 'door',
  how: 'text',
  phone: '612 555 0142',
  mayLeaveMessage: false,
  word: 'Blue',
  language: 'es',
  askingFor: 'family',
  theyKnow: null,
};

/** Leaves every question of every kind answered, so that one wrong answer is the only problem. */
export const RIDE: Draft = {
  ...DRAFT,
  kind: 'ride',
  time: {
    day: '2026-03-06',
    part: '',
    appointment: 630,
    comesBack: true,
    backFrom: 780,
    sitting: null,
  },
  destination: ON_THE_PHONE,
};
