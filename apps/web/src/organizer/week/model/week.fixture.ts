import type { Person } from './checks';
import type { SignedUp, WeekShift } from './week-model';

/** Saturday packing at the hub, nine to eleven, two to four packers; nobody on it. */
export const aShift = (more: Partial<WeekShift> = {}): WeekShift => ({
  id: 'pack',
  version: 1,
  kind: 'packing',
  siteId: null,
  day: '2026-11-28',
  fromMinute: 540,
  toMinute: 660,
  places: [{ role: 'packer', least: 2, most: 4, language: null }],
  urgency: 1,
  approval: false,
  signUpOpensAt: null,
  state: 'published',
  templateId: null,
  occurrence: null,
  signUps: [],
  ...more,
});

export const signedUp = (memberId: string, more: Partial<SignedUp> = {}): SignedUp => ({
  id: `on ${memberId}`,
  version: 1,
  memberId,
  handle: memberId,
  role: 'packer',
  state: 'confirmed',
  leads: false,
  coverAsked: false,
  onTheWay: false,
  arrived: false,
  checkedIn: false,
  talked: false,
  ...more,
});

/** Somebody cleared for packing without end, who said nothing else. */
export const aPerson = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  handle: id,
  isActive: true,
  clearances: [{ role: 'packer', until: null }],
  free: null,
  busy: [],
  isNewcomer: false,
  weekHours: null,
  restHours: null,
  shiftsPerDay: null,
  ...more,
});
