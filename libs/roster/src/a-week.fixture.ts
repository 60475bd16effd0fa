import { day, type Id, instant, seconds } from '@doorstep/std';
import { type Clearance, type Problem, type Shift, type Volunteer } from './model';

// Complete valid parts for examples and laws; a caller names only what matters. Hours count from a Monday midnight.
export const id = (text: string): Id => text as Id;
export const HOUR = 3_600_000;
export const span = (from: number, to: number) => ({ from: instant(from * HOUR), to: instant(to * HOUR) });
export const hours = (n: number) => seconds(n * 3600);
export const cleared = (...roles: readonly string[]): readonly Clearance[] =>
  roles.map((role) => ({ role, from: instant(-1e12), until: instant(1e12) }));

export const aVolunteer = (name: string, more: Partial<Volunteer> = {}): Volunteer => ({
  id: id(name),
  free: [span(0, 24 * 14)],
  hubs: [id('school')],
  clearances: cleared('packer'),
  weekCap: hours(20),
  cap: hours(40),
  rest: hours(8),
  shiftsPerDay: 2,
  newcomer: false,
  prefersKinds: [],
  prefersHubs: [],
  company: [],
  dislikes: [],
  lately: { worked: seconds(0), offered: seconds(0), wanted: 0, unwanted: 0 },
  ...more,
});

/** A shift from an hour to an hour; its day and week follow from the first. */
export function aShift(name: string, from: number, to: number, more: Partial<Shift> = {}): Shift {
  const n = Math.floor(from / 24);
  return {
    id: id(name),
    hub: id('school'),
    kind: 'packing',
    day: day(`2026-06-${String(n + 1).padStart(2, '0')}`),
    week: day(n < 7 ? '2026-06-01' : '2026-06-08'),
    window: span(from, to),
    urgency: 1,
    places: [{ role: 'packer', least: 1, most: 2 }],
    leader: null,
    twoCleared: null,
    usual: [],
    ...more,
  };
}

export const aWeek = (
  volunteers: readonly Volunteer[],
  shifts: readonly Shift[],
  more: Partial<Problem> = {},
): Problem => ({ volunteers, shifts, locks: [], apart: [], inForce: [], ...more });
