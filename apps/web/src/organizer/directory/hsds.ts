import { REQUEST_KINDS, type RequestKind } from '@doorstep/lifecycle';

/** An entry of the directory as it comes from, or goes into, a file. */
export interface DirectoryEntry {
  readonly name: string;
  readonly what: string;
  readonly kinds: readonly RequestKind[];
  readonly phone: string | null;
  readonly languages: readonly string[];
  readonly hours: readonly Hours[];
}

export interface Hours {
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** What could be read, and which parts of the file could not: by number, because names may be missing. */
export interface ReadFile {
  readonly entries: readonly DirectoryEntry[];
  readonly unread: readonly number[];
}

/** RFC 5545 weekdays as HSDS schedules name them; the index is ours. */
const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
const NAME_CHARS = 120;
const WHAT_CHARS = 500;
const PHONE = /^[0-9+()., xX#*-]{3,40}$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
/** Our closed list in an open format: an attribute that other readers may ignore. */
const TAXONOMY = 'doorstep-kind';

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isRecord) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Reads Open Referral HSDS 3 JSON: one service, a list of them, or a page (`contents`). Null: it is no such file. */
export function readHsds(text: string): ReadFile | null {
  const file = parse(text);
  const page = isRecord(file) ? (file['contents'] ?? file['services'] ?? [file]) : file;
  if (!Array.isArray(page)) return null;
  return read(page.map((one: unknown) => (isRecord(one) ? entryOf(one) : null)));
}

/** Keeps the good ones, and says which were not. */
export function read(all: readonly (DirectoryEntry | null)[]): ReadFile {
  return {
    entries: all.filter((entry) => entry !== null),
    unread: all.flatMap((entry, i) => (entry === null ? [i + 1] : [])),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function entryOf(service: Json): DirectoryEntry | null {
  const organization = isRecord(service['organization']) ? textOf(service['organization']['name']) : '';
  const own = textOf(service['name']);
  const name = organization === '' || own.startsWith(organization) ? own : `${organization}: ${own}`;
  if (own === '' || textOf(service['status']) === 'defunct') return null;
  const phones = listOf(service['phones']).map((phone) => textOf(phone['number']));
  const places = listOf(service['service_at_locations']);
  return tidy({
    name,
    what: textOf(service['description']) || own,
    kinds: kindsOf(service),
    phone: phones[0] ?? null,
    languages: listOf(service['languages']).map((one) => textOf(one['code']) || textOf(one['name'])),
    hours: [...listOf(service['schedules']), ...places.flatMap((one) => listOf(one['schedules']))].flatMap(
      hoursOf,
    ),
  });
}

/** Cuts what is too long and drops what is not what it says: a wrong number is worse than none. */
export function tidy(entry: DirectoryEntry): DirectoryEntry {
  const hours = new Map(entry.hours.map((one) => [`${one.weekday} ${one.fromMinute} ${one.toMinute}`, one]));
  return {
    name: entry.name.slice(0, NAME_CHARS),
    what: entry.what.slice(0, WHAT_CHARS),
    kinds: entry.kinds,
    phone: entry.phone !== null && PHONE.test(entry.phone) ? entry.phone : null,
    languages: [...new Set(entry.languages.filter((tag) => LANGUAGE.test(tag)))].slice(0, 40),
    hours: [...hours.values()].slice(0, 28),
  };
}

function kindsOf(service: Json): readonly RequestKind[] {
  const said = listOf(service['attributes'])
    .filter((one) => isRecord(one['taxonomy_term']) && textOf(one['taxonomy_term']['taxonomy']) === TAXONOMY)
    .map((one) => textOf((one['taxonomy_term'] as Json)['code']));
  return REQUEST_KINDS.filter((kind) => said.includes(kind));
}

/** Weekly schedules only; a monthly clinic is described in words, not promised each week. */
export function hoursOf(schedule: Json): Hours[] {
  const every = textOf(schedule['freq']);
  const interval = schedule['interval'];
  if (every !== 'WEEKLY' || (interval !== undefined && interval !== null && Number(interval) > 1)) return [];
  const from = minuteOf(textOf(schedule['opens_at']));
  const to = minuteOf(textOf(schedule['closes_at']));
  if (from === null || to === null || to <= from) return [];
  return textOf(schedule['byday'])
    .split(',')
    .map((day) => DAYS.indexOf(day.trim() as (typeof DAYS)[number]))
    .filter((weekday) => weekday !== -1)
    .map((weekday) => ({ weekday, fromMinute: from, toMinute: to }));
}

/** `09:00`, `09:00:00` or `09:00-06:00`: the wall clock is what counts. */
function minuteOf(text: string): number | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})/.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const minute = Number(hours) * 60 + Number(minutes);
  return minute <= 1440 ? minute : null;
}

interface Kept extends DirectoryEntry {
  readonly id: string;
  readonly state: 'open' | 'closed';
  readonly checkedOn: string;
}

/** The directory as HSDS 3 JSON. */
export function printHsds(services: readonly Kept[]): string {
  return JSON.stringify(services.map(serviceOf), null, 2);
}

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const serviceOf = (entry: Kept): Json => ({
  id: entry.id,
  name: entry.name,
  description: entry.what,
  status: entry.state === 'open' ? 'active' : 'inactive',
  assured_date: entry.checkedOn,
  phones: entry.phone === null ? [] : [{ id: `${entry.id}-phone`, number: entry.phone }],
  languages: entry.languages.map((code) => ({ id: `${entry.id}-${code}`, code })),
  schedules: entry.hours.map((one, i) => ({
    id: `${entry.id}-hours-${i + 1}`,
    freq: 'WEEKLY',
    byday: DAYS[one.weekday],
    opens_at: clock(one.fromMinute),
    closes_at: clock(one.toMinute),
  })),
  attributes: entry.kinds.map((code) => ({
    id: `${entry.id}-${code}`,
    link_entity: 'service',
    taxonomy_term: { id: `${TAXONOMY}-${code}`, code, name: code, taxonomy: TAXONOMY },
  })),
});

export { DAYS, clock };
