import { adultsNeeded } from '@doorstep/lifecycle';
import {
  type Assignment,
  type Clearance,
  type Problem,
  type Shift,
  type Volunteer,
  type Window,
} from '@doorstep/roster';
import { addDays, daysBetween, instantOf } from '@doorstep/schedule';
import { day, instant, seconds, type Day, type Id, type Instant } from '@doorstep/std';
import { friendsOf } from './company-pairs';
import { latelyOf, usualOf } from './gone-by';
import { withHeld } from './held-people';
import {
  isSeated,
  type Holding,
  type OpenedPerson,
  type RosterData,
  type RosterNote,
  type RosterPerson,
  type RosterShift,
} from './roster-model';

export interface RosterQuestion {
  readonly problem: Problem;
  /** Who is in the shifts now, told or not. */
  readonly before: readonly Assignment[];
  readonly notes: readonly RosterNote[];
}

export interface RosterAsked {
  readonly data: RosterData;
  readonly opened: ReadonlyMap<string, OpenedPerson>;
  readonly holding: Holding;
  readonly zone: string;
  readonly now: Instant;
}

/** The sites of a school are one place: nobody travels between its doors, and who is kept apart is so in all of it. */
const AT_HUB = 'hub' as Id;
const FOREVER = instant(Date.UTC(2100, 0, 1));
const LONG_AGO = instant(0);
/** Where somebody said nothing: a working week, a night's sleep, two shifts a day. */
const USUAL = { weekHours: 40, restHours: 8, shiftsPerDay: 2 } as const;
/** Who joined not longer ago and was seen in no shift yet is new. */
const NEW_FOR_DAYS = 90;

const ACTIVE: ReadonlySet<string> = new Set(['approved', 'provisional', 'applied', 'screening']);
const HOLDS: ReadonlySet<string> = new Set(['approved', 'provisional']);

/** Packing at the hub is open to everybody who was let in: a role of its own, that all are cleared for. */
const OPEN_ROLE = 'open:';
/** "Somebody there speaks it": a role that nobody comes as, and that one of those present must have. */
const SPEAKS = 'speaks:';

export const roleOf = (key: string): string => key.replace(OPEN_ROLE, '');
export const languageOf = (key: string): string | null =>
  key.startsWith(SPEAKS) ? key.slice(SPEAKS.length) : null;

/** Spanish is Spanish, whatever the country. */
const baseOf = (tag: string): string => tag.split('-')[0] ?? tag;

const isOpenToAll = ({ kind, siteId }: RosterShift, role: string): boolean =>
  kind === 'packing' && siteId === null && role === 'packer';
const keyOf = (shift: RosterShift, role: string): string =>
  isOpenToAll(shift, role) ? OPEN_ROLE + role : role;

/** Shifts that can still be filled. */
export const fillable = ({ shifts }: RosterData['week'], now: Instant): readonly RosterShift[] =>
  shifts.filter(
    ({ state, startsAt }) =>
      (state === 'draft' || state === 'published' || state === 'locked') && Date.parse(startsAt) > now,
  );

/**
 * The question for libs/roster: who may do what until when, who is free (never while away), caps and rest, newcomers, two
 * cleared adults in a childcare room, languages, usual people, company, people kept apart, what was told. Pure: everything
 * sealed was opened before.
 */
export function rosterQuestion(asked: RosterAsked): RosterQuestion {
  const { data, opened, holding, zone, now } = asked;
  const shifts = fillable(data.week, now);
  const before = shifts.flatMap((shift) => seatedIn(shift));
  const people = data.people.filter(({ state }) => ACTIVE.has(state));
  const company = friendsOf(people, opened);
  const volunteers = people.map((person) => volunteerOf(person, asked, company.likes.get(person.id) ?? []));
  const told = new Set(shifts.filter(({ state }) => state !== 'draft').map(({ id }) => id as Id));
  const problem: Problem = {
    volunteers,
    shifts: shifts.map((shift) => shiftOf(shift, data, zone)),
    locks: [],
    apart: company.apart,
    inForce: before.filter(({ shift }) => told.has(shift)),
  };
  const fixed = shifts.filter(({ state }) => holding === 'keep' || state === 'locked').map(({ id }) => id);
  const locks = before.filter(({ shift }) => fixed.includes(shift));
  const held = withHeld(problem, locks);
  return { problem: held.problem, before, notes: [...company.notes, ...held.notes] };
}

const seatedIn = (shift: RosterShift): readonly Assignment[] =>
  shift.signUps.filter(isSeated).map(({ member, role }) => ({
    volunteer: member.id as Id,
    shift: shift.id as Id,
    role: keyOf(shift, role),
  }));

const windowsOf = (windows: RosterPerson['freeOn']): readonly Window[] =>
  windows.map(({ from, to }) => ({ from: instant(Date.parse(from)), to: instant(Date.parse(to)) }));

function volunteerOf(person: RosterPerson, asked: RosterAsked, company: readonly Id[]): Volunteer {
  const { data, opened, zone } = asked;
  const { wishes } = person;
  const hours = (n: number) => seconds(Math.max(0, n) * 3600);
  const monthLeft =
    wishes.monthHours === null || wishes.monthHours === undefined
      ? null
      : wishes.monthHours - person.hoursThisMonth;
  return {
    id: person.id as Id,
    free: windowsOf(person.freeOn),
    hubs: placesIn(data),
    clearances: [
      ...clearancesOf(person, zone),
      ...(opened.get(person.id)?.languages ?? []).map((tag) => always(SPEAKS + baseOf(tag))),
    ],
    weekCap: hours(wishes.weekHours ?? USUAL.weekHours),
    cap: hours(monthLeft ?? USUAL.weekHours * 6),
    rest: hours(wishes.restHours ?? USUAL.restHours),
    shiftsPerDay: wishes.shiftsPerDay ?? USUAL.shiftsPerDay,
    newcomer: isNewcomer(person, data),
    prefersKinds: wishes.prefersKinds,
    prefersHubs: [],
    company,
    dislikes: wishes.dislikesKinds,
    lately: latelyOf(person, data.gone.shifts),
  };
}

const always = (role: string): Clearance => ({ role, from: LONG_AGO, until: FOREVER });

/** A clearance is good for work up to its last day, all of it. */
const clearancesOf = ({ clearances }: RosterPerson, zone: string): readonly Clearance[] => [
  always(`${OPEN_ROLE}packer`),
  ...clearances
    .filter(({ state }) => HOLDS.has(state))
    .map(({ role, until }) => ({
      role,
      from: LONG_AGO,
      until: typeof until === 'string' ? instantOf(addDays(day(until), 1), 0, zone) : FOREVER,
    })),
];

/**
 * Whom the server calls a newcomer; of those it has not spoken of, who joined lately and was in no shift yet. Organizers
 * never are: somebody has to begin.
 */
function isNewcomer({ id, clearances, joinedOn }: RosterPerson, { week, gone }: RosterData): boolean {
  const held = clearances.filter(({ state }) => HOLDS.has(state));
  if (held.some(({ role }) => role === 'organizer')) return false;
  const seen = [...week.shifts, ...gone.shifts].flatMap(({ signUps }) =>
    signUps.filter(({ member }) => member.id === id),
  );
  if (seen.length > 0) return seen.some(({ newcomer }) => newcomer);
  const isPaired = held.length > 0 && held.every(({ state }) => state === 'provisional');
  return isPaired || daysBetween(day(joinedOn), day(week.from)) < NEW_FOR_DAYS;
}

/** The place of a shift: its school with all doors and rooms, or the hub. */
function placeOf({ siteId }: RosterShift, sites: RosterData['week']['sites']): Id {
  const within = new Map(sites.map((site) => [site.id, site.within ?? null]));
  let at = siteId ?? null;
  for (let depth = 0; at !== null && depth < 5; depth++) {
    const above = within.get(at) ?? null;
    if (above === null) return at as Id;
    at = above;
  }
  return (at ?? AT_HUB) as Id;
}

const placesIn = ({ week }: RosterData): readonly Id[] => [
  ...new Set([AT_HUB, ...week.shifts.map((shift) => placeOf(shift, week.sites))]),
];

const mondayOf = (date: Day, first: Day): Day => addDays(first, Math.floor(daysBetween(first, date) / 7) * 7);

function shiftOf(shift: RosterShift, { week, gone }: RosterData, zone: string): Shift {
  const language = shift.places.find((place) => typeof place.language === 'string')?.language;
  const on = day(shift.day);
  return {
    id: shift.id as Id,
    hub: placeOf(shift, week.sites),
    kind: shift.kind,
    day: on,
    week: mondayOf(on, day(week.from)),
    window: {
      from: instantOf(on, shift.fromMinute, zone),
      to: instantOf(on, shift.toMinute, zone),
    },
    urgency: clamped(shift.urgency),
    places: shift.places.map(({ role, least, most }) => ({ role: keyOf(shift, role), least, most })),
    leader: typeof language === 'string' ? SPEAKS + baseOf(language) : null,
    twoCleared: adultsNeeded(shift.kind) > 1 ? 'carer' : null,
    usual: usualOf(shift, gone.shifts),
  };
}

const clamped = (urgency: number): Shift['urgency'] =>
  Math.max(0, Math.min(3, Math.round(urgency))) as Shift['urgency'];

/** Places that nobody has yet: of the minimum, and up to the maximum. */
export function openPlaces(problem: Problem, roster: readonly Assignment[]): { least: number; most: number } {
  const sum = { least: 0, most: 0 };
  for (const { id, places } of problem.shifts)
    for (const { role, least, most } of places) {
      const held = roster.filter((one) => one.shift === id && one.role === role).length;
      sum.least += Math.max(0, least - held);
      sum.most += Math.max(0, most - Math.max(held, least));
    }
  return sum;
}
