import { adultsNeeded } from '@doorstep/lifecycle';
import { addDays, instantOf, overlap, type Window } from '@doorstep/schedule';
import type { Day } from '@doorstep/std';
import { minutesByMember, presentOn, type BoardShift } from './board';
import type { Role } from './week-words';

/** What the checks need to know about somebody. Days are the hub's. */
export interface Person {
  readonly id: string;
  readonly handle: string;
  readonly isActive: boolean;
  /** Roles somebody is cleared for, and to which day (included); null: no end. */
  readonly clearances: readonly { readonly role: Role; readonly until: string | null }[];
  /** When they said they could come. Null: nobody asked yet, so nothing is checked. */
  readonly free: readonly Window[] | null;
  /** Routes and tasks they have already taken. */
  readonly busy: readonly Window[];
  readonly isNewcomer: boolean;
  readonly weekHours: number | null;
  readonly restHours: number | null;
  readonly shiftsPerDay: number | null;
}

/** `law` blocks; `warn` asks for a word. */
export const LAWS = [
  'NOT_ACTIVE',
  'NOT_CLEARED',
  'CLEARANCE_ENDS',
  'ALREADY_ON',
  'CLASH',
  'ON_THE_ROAD',
  'FULL',
] as const;
export const WARNINGS = ['NEWCOMERS', 'NOT_FREE', 'HOURS', 'REST', 'PER_DAY', 'SECOND_CLEARED'] as const;
export type Law = (typeof LAWS)[number];
export type Warning = (typeof WARNINGS)[number];
export type CheckCode = Law | Warning;

export interface Check {
  readonly code: CheckCode;
  readonly isLaw: boolean;
  /** What the sentence is filled with. */
  readonly shift?: BoardShift;
  readonly day?: string;
  readonly hours?: number;
  readonly limit?: number;
}

export interface Ground {
  readonly board: readonly BoardShift[];
  readonly people: ReadonlyMap<string, Person>;
  readonly zone: string;
}

const HOUR = 3_600_000;

export const windowOfShift = (
  { day, fromMinute, toMinute }: Pick<BoardShift, 'day' | 'fromMinute' | 'toMinute'>,
  zone: string,
): Window => ({
  from: instantOf(day as Day, fromMinute, zone),
  to: instantOf(day as Day, toMinute, zone),
});

/** The day on which a shift ends: a clearance must last to its end. */
const lastDay = ({ day, toMinute }: BoardShift): string =>
  addDays(day as Day, Math.floor((toMinute - 1) / 1440));

/** Everything that speaks against putting somebody on a shift in a role, laws first. */
export function checksFor(ground: Ground, person: Person, shift: BoardShift, role: Role): readonly Check[] {
  return [...lawsFor(ground, person, shift, role), ...warningsFor(ground, person, shift, role)];
}

function lawsFor(ground: Ground, person: Person, shift: BoardShift, role: Role): readonly Check[] {
  const law = (code: Law, more: Partial<Check> = {}): Check => ({ code, isLaw: true, ...more });
  const laws: Check[] = [];
  if (!person.isActive) laws.push(law('NOT_ACTIVE'));
  laws.push(...clearanceLaw(person, shift, role, law));
  const isOn = presentOn(shift).some(({ memberId }) => memberId === person.id);
  if (isOn) laws.push(law('ALREADY_ON'));
  const window = windowOfShift(shift, ground.zone);
  const clash = othersOf(ground, person, shift).find((other) =>
    overlap(windowOfShift(other, ground.zone), window),
  );
  if (clash) laws.push(law('CLASH', { shift: clash }));
  if (person.busy.some((busy) => overlap(busy, window))) laws.push(law('ON_THE_ROAD'));
  if (!isOn && isFull(shift, role)) laws.push(law('FULL'));
  return laws;
}

function clearanceLaw(
  { clearances }: Person,
  shift: BoardShift,
  role: Role,
  law: (code: Law, more?: Partial<Check>) => Check,
): readonly Check[] {
  const held = clearances.filter((one) => one.role === role);
  // Packing at the hub is open to everybody who was let in (tier 0).
  if (role === 'packer' && shift.kind === 'packing' && shift.siteId === null) return [];
  if (held.length === 0) return [law('NOT_CLEARED')];
  if (held.some(({ until }) => until === null || until >= lastDay(shift))) return [];
  const latest =
    held
      .map(({ until }) => until ?? '')
      .sort()
      .at(-1) ?? '';
  return [law('CLEARANCE_ENDS', { day: latest })];
}

const othersOf = ({ board }: Ground, person: Person, shift: BoardShift): readonly BoardShift[] =>
  board.filter(
    (other) =>
      other.id !== shift.id &&
      other.mark !== 'cancelled' &&
      presentOn(other).some(({ memberId }) => memberId === person.id),
  );

function isFull(shift: BoardShift, role: Role): boolean {
  const most = shift.places
    .filter((place) => place.role === role)
    .reduce((sum, place) => sum + place.most, 0);
  return presentOn(shift).filter((one) => one.role === role).length >= most;
}

/** Newcomers come only beside as many who are none. */
function outnumbered({ people }: Ground, shift: BoardShift, person: Person): boolean {
  const others = presentOn(shift).filter(({ memberId }) => memberId !== person.id);
  const newcomers = others.filter(({ memberId }) => people.get(memberId)?.isNewcomer === true).length + 1;
  return newcomers > others.length + 1 - newcomers;
}

type Warn = (code: Warning, more?: Partial<Check>) => Check;

function warningsFor(ground: Ground, person: Person, shift: BoardShift, role: Role): readonly Check[] {
  const warn: Warn = (code, more = {}) => ({ code, isLaw: false, ...more });
  const window = windowOfShift(shift, ground.zone);
  const warnings: Check[] = [];
  if (person.isNewcomer && outnumbered(ground, shift, person)) warnings.push(warn('NEWCOMERS'));
  if (person.free && !person.free.some(({ from, to }) => from <= window.from && window.to <= to))
    warnings.push(warn('NOT_FREE'));
  warnings.push(...wishesAgainst(ground, person, shift, warn));
  const cleared = presentOn(shift).filter((one) => one.role === role && one.memberId !== person.id).length;
  if (cleared + 1 < adultsNeeded(shift.kind)) warnings.push(warn('SECOND_CLEARED'));
  return warnings;
}

/** What somebody said they want: hours a week, rest, shifts a day. */
function wishesAgainst(ground: Ground, person: Person, shift: BoardShift, warn: Warn): readonly Check[] {
  const { weekHours, restHours, shiftsPerDay } = person;
  const warnings: Check[] = [];
  const hours = hoursWith(ground, person, shift);
  if (weekHours !== null && hours > weekHours) warnings.push(warn('HOURS', { hours, limit: weekHours }));
  const others = othersOf(ground, person, shift);
  if (isRestShort(others, person, windowOfShift(shift, ground.zone), ground.zone))
    warnings.push(warn('REST', { limit: restHours ?? 0 }));
  const sameDay = others.filter(({ day }) => day === shift.day).length + 1;
  if (shiftsPerDay !== null && sameDay > shiftsPerDay)
    warnings.push(warn('PER_DAY', { limit: shiftsPerDay }));
  return warnings;
}

/** Hours of this week, to a tenth, with the shift in question. */
export function hoursWith({ board }: Ground, person: Person, shift: BoardShift): number {
  const without = board.filter(({ id }) => id !== shift.id);
  const minutes = (minutesByMember(without).get(person.id) ?? 0) + shift.toMinute - shift.fromMinute;
  return Math.round(minutes / 6) / 10;
}

/** Rest lies between the last shift of one day and the first of another. */
function isRestShort(
  others: readonly BoardShift[],
  { restHours }: Person,
  window: Window,
  zone: string,
): boolean {
  if (restHours === null) return false;
  const least = restHours * HOUR;
  return others.some((other) => {
    const there = windowOfShift(other, zone);
    const between: number = there.from < window.from ? window.from - there.to : there.from - window.to;
    return between >= 0 && between < least && startDay(there, zone) !== startDay(window, zone);
  });
}

const startDay = ({ from }: Window, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(from);

/** What the law says against a shift itself: the server refuses it. */
export const BREACHES = ['NO_PLACES', 'ROOM_FOR_ONE', 'OVER_MOST', 'PAST'] as const;
/** What should not stay so: it may be published, and says so until it is put right. */
export const WORRIES = ['ONE_CLEARED', 'NEWCOMERS_MORE', 'NO_LEADER'] as const;
export type Breach = (typeof BREACHES)[number];
export type Worry = (typeof WORRIES)[number];

export function breachesOf(shift: BoardShift, zone: string, now: number): readonly Breach[] {
  if (shift.mark === 'cancelled') return [];
  const present = presentOn(shift);
  const least = shift.places.reduce((sum, place) => sum + place.least, 0);
  const isOver = shift.places.some(
    ({ role, most }) => present.filter((one) => one.role === role).length > most,
  );
  return BREACHES.filter(
    (breach) =>
      ({
        NO_PLACES: shift.places.length === 0,
        ROOM_FOR_ONE: least < adultsNeeded(shift.kind),
        OVER_MOST: isOver,
        PAST: shift.state === 'draft' && windowOfShift(shift, zone).to <= now,
      })[breach],
  );
}

export function worriesOf({ people }: Pick<Ground, 'people'>, shift: BoardShift): readonly Worry[] {
  const present = presentOn(shift);
  if (shift.mark === 'cancelled' || present.length === 0) return [];
  const newcomers = present.filter(({ memberId }) => people.get(memberId)?.isNewcomer === true).length;
  return WORRIES.filter(
    (worry) =>
      ({
        ONE_CLEARED: present.length < adultsNeeded(shift.kind),
        NEWCOMERS_MORE: newcomers > present.length - newcomers,
        NO_LEADER: present.length > 1 && !present.some(({ leads }) => leads),
      })[worry],
  );
}

/** What the law says against those who are on a shift already: a move may have brought them into two places. */
export function lawsOn(
  ground: Ground,
  shift: BoardShift,
): readonly { readonly memberId: string; readonly check: Check }[] {
  if (shift.mark === 'cancelled') return [];
  return presentOn(shift).flatMap(({ memberId, role }) => {
    const person = ground.people.get(memberId);
    if (!person) return [];
    const others = { ...shift, people: shift.people.filter((one) => one.memberId !== memberId) };
    // Too many people are a breach of the shift, not of each person on it.
    return checksFor(ground, person, others, role)
      .filter(({ isLaw, code }) => isLaw && code !== 'FULL')
      .map((check) => ({ memberId, check }));
  });
}

/** People in the order in which they fit: nothing against them first, then with a word, then not at all. */
export function ranked(
  ground: Ground,
  shift: BoardShift,
  role: Role,
): readonly { readonly person: Person; readonly checks: readonly Check[] }[] {
  const weight = (checks: readonly Check[]): number =>
    checks.some(({ isLaw }) => isLaw) ? 2 : Math.min(1, checks.length);
  return [...ground.people.values()]
    .map((person) => ({ person, checks: checksFor(ground, person, shift, role) }))
    .sort((a, b) => weight(a.checks) - weight(b.checks) || a.person.handle.localeCompare(b.person.handle));
}
