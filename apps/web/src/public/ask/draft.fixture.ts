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
  needs: ['groceries'],
  what: '',
  adults: 2,
  children: [1, 0, 1, 0],
  avoid: ['pork'],
  avoidOther: '',
  diapers: '2',
  stepFree: false,
  notes: 'Ring twice',
  riders: 1,
  kids: [],
  mobility: '',
  serviceAnimal: false,
  luggage: false,
  shareAgreed: false,
  time: {
    day: '2026-03-06',
    part: 'morning',
    means: null,
    minute: null,
    comesBack: null,
    back: null,
    backFrom: null,
    sitting: null,
    again: '',
  },
  home: HOME,
  destination: { way: null, typed: '', found: 'unasked', area: '' },
  door: 'Apartment 3',
  access: '',
  handover: 'door',
  protocol: [],
  receivers: [],
  carePlace: null,
  emergency: { name: '', phone: '' },
  callDoctor: false,
  how: 'text',
  phone: '612 555 0142',
  mayLeaveMessage: false,
  mayText: false,
  mayAnswer: '',
  avoidWords: '',
  bestTime: '',
  trusted: { name: '', phone: '' },
  word: 'Blue',
  language: 'es',
  askingFor: 'family',
  theyKnow: null,
};

/** Leaves every question of every kind answered, so that one wrong answer is the only problem. */
export const RIDE: Draft = {
  ...DRAFT,
  needs: ['ride'],
  riders: 1,
  kids: [{ first: 'Kite', months: 36, outgrown: '', allergies: '', goes: '' }],
  time: {
    day: '2026-03-06',
    part: '',
    means: 'be_there',
    minute: 630,
    comesBack: true,
    back: 'scheduled',
    backFrom: 780,
    sitting: null,
    again: '',
  },
  destination: ON_THE_PHONE,
};

/** Two children go to school and somebody stands at each end. */
export const SCHOOL: Draft = {
  ...RIDE,
  needs: ['school'],
  kids: [
    { first: 'Kite', months: 84, outgrown: 'harness', allergies: '', goes: '' },
    { first: '', months: 120, outgrown: 'booster', allergies: 'nuts', goes: '' },
  ],
  time: { ...RIDE.time, means: 'leave', minute: 450 },
  receivers: [
    { name: 'Aunt Rosa', at: 'destination', codeWord: 'lantern' },
    { name: 'Me', at: 'origin', codeWord: '' },
  ],
};

/** A sitter for two children at home. */
export const CARE: Draft = {
  ...DRAFT,
  needs: ['childcare'],
  kids: [
    { first: 'Kite', months: 12, outgrown: '', allergies: 'milk, eggs', goes: '' },
    { first: 'Leaf', months: 72, outgrown: '', allergies: '', goes: '' },
  ],
  time: { ...DRAFT.time, sitting: 180 },
  carePlace: 'home',
  emergency: { name: 'Grandmother', phone: '612 555 0101' },
  callDoctor: true,
  receivers: [{ name: 'Aunt Rosa', at: 'destination', codeWord: 'lantern' }],
};
