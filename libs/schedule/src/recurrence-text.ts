import { day, fail, instant, ok, type Result } from '@doorstep/std';
import { isDay, type Weekday } from './calendar';
import { type ByDay, FREQUENCIES, type RecurrenceRule } from './recurrence-rule';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
/** No hub plans further: a larger number is a slip of the keyboard, or an attack on whoever expands it. */
const MOST = 10_000;

type Parsed<T> = Result<T, string>;
type Parts = ReadonlyMap<string, string>;

const KNOWN = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'COUNT', 'UNTIL', 'WKST'];

/** Reads the value of an RRULE line, with or without its name. An error is a sentence that a person can act on. */
export function parseRule(text: string): Parsed<RecurrenceRule> {
  const parts = partsOf(text);
  if (!parts.ok) return parts;
  const frequency = FREQUENCIES.find((name) => name === parts.value.get('FREQ'));
  if (!frequency) return fail(`FREQ must be DAILY, WEEKLY or MONTHLY${told(parts.value.get('FREQ'))}.`);
  const interval = countOf(parts.value, 'INTERVAL');
  if (!interval.ok) return interval;
  const count = countOf(parts.value, 'COUNT');
  if (!count.ok) return count;
  const byDay = list(parts.value.get('BYDAY'), byDayOf);
  if (!byDay.ok) return byDay;
  const byMonthDay = list(parts.value.get('BYMONTHDAY'), monthDayOf);
  if (!byMonthDay.ok) return byMonthDay;
  const ending = endOf(parts.value);
  if (!ending.ok) return ending;
  return fitting({
    frequency,
    interval: interval.value ?? 1,
    byDay: byDay.value,
    byMonthDay: byMonthDay.value,
    count: count.value,
    ...ending.value,
  });
}

const told = (value: string | undefined): string => (value === undefined ? '' : `; it is "${value}"`);

function partsOf(text: string): Parsed<Parts> {
  const parts = new Map<string, string>();
  for (const part of text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')) {
    const [name = '', value, more] = part.split('=');
    if (value === undefined || value === '' || more !== undefined) {
      return fail(`A rule is made of NAME=VALUE parts; "${part}" is none.`);
    }
    if (!KNOWN.includes(name))
      return fail(`The part ${name} is not supported; these are: ${KNOWN.join(', ')}.`);
    if (parts.has(name)) return fail(`The part ${name} stands there twice.`);
    parts.set(name, value);
  }
  return ok(parts);
}

function countOf(parts: Parts, name: string): Parsed<number | null> {
  const text = parts.get(name);
  if (text === undefined) return ok(null);
  const n = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return n >= 1 && n <= MOST
    ? ok(n)
    : fail(`${name} must be a whole number from 1 to ${MOST}; it is "${text}".`);
}

function list<T>(text: string | undefined, read: (item: string) => Parsed<T>): Parsed<readonly T[]> {
  const items: T[] = [];
  for (const item of text?.split(',') ?? []) {
    const parsed = read(item);
    if (!parsed.ok) return parsed;
    items.push(parsed.value);
  }
  return ok(items);
}

const weekdayNamed = (name: string): Weekday | null => {
  const at = WEEKDAYS.findIndex((weekday) => weekday === name);
  return at < 0 ? null : (at as Weekday);
};

function byDayOf(item: string): Parsed<ByDay> {
  const [, ordinal, name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(item) ?? [];
  const weekday = weekdayNamed(name);
  const nth = ordinal === undefined ? null : Number(ordinal);
  if (weekday === null) return fail(`BYDAY has weekdays like MO or 2TU; "${item}" is none.`);
  if (nth !== null && (nth === 0 || Math.abs(nth) > 5)) {
    return fail(`A month has a first to fifth weekday, or -1 to -5 from its end; "${item}" is none.`);
  }
  return ok({ weekday, nth });
}

function monthDayOf(item: string): Parsed<number> {
  const n = /^[+-]?\d{1,2}$/.test(item) ? Number(item) : 0;
  return n !== 0 && Math.abs(n) <= 31
    ? ok(n)
    : fail(`BYMONTHDAY has days 1 to 31, or -1 to -31 from the month's end; "${item}" is none.`);
}

function endOf(parts: Parts): Parsed<Pick<RecurrenceRule, 'until' | 'weekStart'>> {
  const weekStart = weekdayNamed(parts.get('WKST') ?? 'MO');
  if (weekStart === null) return fail(`WKST must be a weekday like MO${told(parts.get('WKST'))}.`);
  const text = parts.get('UNTIL');
  if (text === undefined) return ok({ until: null, weekStart });
  if (parts.has('COUNT')) return fail('A series ends by COUNT or by UNTIL, not by both.');
  const [, y, m, d, time] = /^(\d{4})(\d{2})(\d{2})(?:T(\d{6})Z)?$/.exec(text) ?? [];
  const date = day(`${y}-${m}-${d}`);
  if (!isDay(date)) return fail(`UNTIL must be a moment like 20260601T045959Z or a day; it is "${text}".`);
  if (time === undefined) return ok({ until: date, weekStart });
  const clock = `${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}`;
  const moment = Date.parse(`${date}T${clock}Z`);
  return Number.isNaN(moment)
    ? fail(`UNTIL names no time of day: "${text}".`)
    : ok({ until: instant(moment), weekStart });
}

/** What the parts may not be together. */
function fitting(rule: RecurrenceRule): Parsed<RecurrenceRule> {
  if (rule.frequency !== 'MONTHLY' && rule.byDay.some(({ nth }) => nth !== null)) {
    return fail('A weekday with a number, like 2TU, needs FREQ=MONTHLY.');
  }
  if (rule.frequency === 'WEEKLY' && rule.byMonthDay.length > 0) {
    return fail('BYMONTHDAY does not go with FREQ=WEEKLY.');
  }
  return ok(rule);
}

/** The value of an RRULE line; what is at its default is left out. */
export function printRule(rule: RecurrenceRule): string {
  const parts = [
    `FREQ=${rule.frequency}`,
    rule.interval === 1 ? '' : `INTERVAL=${rule.interval}`,
    rule.byDay.length === 0 ? '' : `BYDAY=${rule.byDay.map(printDay).join(',')}`,
    rule.byMonthDay.length === 0 ? '' : `BYMONTHDAY=${rule.byMonthDay.join(',')}`,
    rule.count === null ? '' : `COUNT=${rule.count}`,
    rule.until === null ? '' : `UNTIL=${printUntil(rule.until)}`,
    rule.weekStart === 1 ? '' : `WKST=${WEEKDAYS[rule.weekStart]}`,
  ];
  return parts.filter((part) => part !== '').join(';');
}

const printDay = ({ weekday, nth }: ByDay): string => `${nth ?? ''}${WEEKDAYS[weekday]}`;

const printUntil = (until: NonNullable<RecurrenceRule['until']>): string =>
  typeof until === 'string'
    ? until.replaceAll('-', '')
    : new Date(until).toISOString().replaceAll(/[-:]|\.\d+/g, '');
