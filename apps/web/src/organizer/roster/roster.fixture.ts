import type { RosterData, RosterPerson, RosterShift } from './roster-model';

// Complete valid parts; a caller names only what matters. Monday 23 November 2026 is the first day.
export const MONDAY = '2026-11-23';
export const ZONE = 'America/Chicago';
/** Six hours behind UTC all that week. */
export const at = (date: string, hour: number): string =>
  new Date(Date.parse(`${date}T06:00:00Z`) + hour * 3_600_000).toISOString();

export const aShift = (
  id: string,
  date: string,
  from: number,
  to: number,
  more: Partial<RosterShift> = {},
): RosterShift => ({
  id,
  version: 3,
  kind: 'phone_line',
  siteId: null,
  day: date,
  fromMinute: from * 60,
  toMinute: to * 60,
  startsAt: at(date, from),
  endsAt: at(date, to),
  state: 'draft',
  urgency: 1,
  templateId: null,
  places: [{ role: 'intake', least: 1, most: 1, language: null }],
  signUps: [],
  ...more,
});

export const aSignUp = (
  id: string,
  memberId: string,
  more: Partial<RosterShift['signUps'][number]> = {},
): RosterShift['signUps'][number] => ({
  id,
  role: 'intake',
  state: 'confirmed',
  leads: false,
  newcomer: false,
  member: { id: memberId, handle: memberId },
  ...more,
});

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6].map((n) => `2026-11-${23 + n}`);

export const aPerson = (id: string, more: Partial<RosterPerson> = {}): RosterPerson => ({
  id,
  handle: id,
  state: 'approved',
  joinedOn: '2026-01-01',
  hoursThisMonth: 0,
  clearances: [{ role: 'intake', state: 'approved', until: null }],
  wishes: {
    weekHours: null,
    monthHours: null,
    restHours: null,
    shiftsPerDay: null,
    prefersKinds: [],
    dislikesKinds: [],
  },
  freeOn: EVERY_DAY.map((date) => ({ from: at(date, 7), to: at(date, 22) })),
  wasFree: [],
  company: null,
  profile: null,
  ...more,
});

export const someData = (
  shifts: readonly RosterShift[],
  people: readonly RosterPerson[],
  more: Partial<RosterData> = {},
): RosterData => ({
  week: { from: MONDAY, shifts: [...shifts], sites: [] },
  gone: { from: '2026-10-26', shifts: [] },
  people: [...people],
  ...more,
});
