import { addDays, parseRule, weekdayOf } from '@doorstep/schedule';
import { day as dayText, type Day } from '@doorstep/std';

/** A series as the server has it. */
export interface GivenSeries {
  readonly id: string;
  readonly startsOn: string;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly rule: string | null;
  readonly skipped: readonly string[];
  readonly extra: readonly string[];
}

export interface Hours {
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** How often hours come: what one press of a chip is about. */
export const REPEATS = ['every', 'other', 'once'] as const;
export type Repeat = (typeof REPEATS)[number];

/** Parts of a day as people say them, in minutes of the hub's clock. */
export const PARTS = {
  morning: { fromMinute: 480, toMinute: 720 },
  afternoon: { fromMinute: 720, toMinute: 1020 },
  evening: { fromMinute: 1020, toMinute: 1260 },
} as const;
export type Part = keyof typeof PARTS;
export const PART_NAMES = Object.keys(PARTS) as readonly Part[];

/** Weekdays from Monday on, as weeks are counted in a series of every other week. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0] as const;
const NAMES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** Which of the weekly lists somebody looks at: a repeat, and for those that are not of every week which week it is. */
export interface Page {
  readonly repeat: Repeat;
  /** Any day of that week. */
  readonly week: Day;
}

/** The Monday of a day's week. */
export const mondayOf = (date: Day): Day => addDays(date, -((weekdayOf(date) + 6) % 7));

/** A weekday in the week of a day. */
export const dayIn = (week: Day, weekday: number): Day => addDays(mondayOf(week), (weekday + 6) % 7);

const isSameWeek = (a: string, b: Day): boolean => mondayOf(dayText(a)) === mondayOf(b);
const weeksBetween = (a: string, b: Day): number =>
  Math.round((Date.parse(mondayOf(b)) - Date.parse(mondayOf(dayText(a)))) / (7 * 86_400_000));

interface Shape {
  readonly repeat: Repeat;
  readonly weekday: number;
}

/** What a series looks like on this screen; null for rules that chips cannot say, which are listed by themselves. */
export function shapeOf({ rule, startsOn, extra }: GivenSeries): Shape | null {
  const weekday = weekdayOf(dayText(startsOn));
  if (extra.length > 0) return null;
  if (rule === null) return { repeat: 'once', weekday };
  const parsed = parseRule(rule);
  if (!parsed.ok) return null;
  const { frequency, interval, byDay, count, until } = parsed.value;
  const plain = frequency === 'WEEKLY' && byDay.length <= 1 && count === null && until === null;
  if (!plain || interval > 2) return null;
  return { repeat: interval === 1 ? 'every' : 'other', weekday };
}

const isOn = (series: GivenSeries, { repeat, week }: Page, weekday: number): boolean => {
  const shape = shapeOf(series);
  if (shape?.repeat !== repeat || shape.weekday !== weekday) return false;
  if (repeat === 'once') return isSameWeek(series.startsOn, week);
  return repeat === 'every' || weeksBetween(series.startsOn, week) % 2 === 0;
};

/** The series of one weekday on a page, earliest first. */
export const seriesOn = (all: readonly GivenSeries[], page: Page, weekday: number): readonly GivenSeries[] =>
  all.filter((one) => isOn(one, page, weekday)).sort((a, b) => a.fromMinute - b.fromMinute);

const isSame = (a: Hours, b: Hours): boolean => a.fromMinute === b.fromMinute && a.toMinute === b.toMinute;

export const partOf = (hours: Hours): Part | null =>
  PART_NAMES.find((part) => isSame(PARTS[part], hours)) ?? null;

/** Series that no page shows: rules this screen does not make. */
export const unlisted = (all: readonly GivenSeries[]): readonly GivenSeries[] =>
  all.filter((one) => shapeOf(one) === null);

interface Cell {
  readonly page: Page;
  readonly weekday: number;
  readonly today: Day;
}

/** Adds hours of a weekday to a page; the same hours twice are once. */
export function withHours(
  all: readonly GivenSeries[],
  { page, weekday, today }: Cell,
  hours: Hours,
  id: string,
): readonly GivenSeries[] {
  if (seriesOn(all, page, weekday).some((one) => isSame(one, hours))) return all;
  const startsOn = firstDay(page, weekday, today);
  const every = page.repeat === 'other' ? ';INTERVAL=2' : '';
  const rule = page.repeat === 'once' ? null : `FREQ=WEEKLY${every};BYDAY=${NAMES[weekday] ?? ''}`;
  return [...all, { id, startsOn, ...hours, rule, skipped: [], extra: [] }];
}

/** Hours of every week begin with the next such day, others in the week of their page. */
function firstDay({ repeat, week }: Page, weekday: number, today: Day): Day {
  if (repeat !== 'every') return dayIn(week, weekday);
  const here = dayIn(today, weekday);
  return here < today ? addDays(here, 7) : here;
}

export const withoutSeries = (all: readonly GivenSeries[], id: string): readonly GivenSeries[] =>
  all.filter((one) => one.id !== id);

/** What is worth sending: single days that are over are forgotten. */
export const stillToCome = (all: readonly GivenSeries[], today: Day): readonly GivenSeries[] =>
  all.filter(
    ({ rule, startsOn, extra }) => rule !== null || [startsOn, ...extra].some((one) => one >= today),
  );

/** The next time a weekly series comes from a day on, and whether that one is left out. */
export interface Next {
  readonly day: Day;
  readonly skipped: boolean;
}

export function nextOf(series: GivenSeries, today: Day): Next | null {
  const shape = shapeOf(series);
  if (shape === null || shape.repeat === 'once') return null;
  const step = shape.repeat === 'every' ? 7 : 14;
  let on = dayText(series.startsOn);
  while (on < today) on = addDays(on, step);
  return { day: on, skipped: series.skipped.includes(on) };
}

/** Takes over what the server says was left out, without losing what is being changed here. */
export const withSkips = (
  draft: readonly GivenSeries[],
  saved: readonly GivenSeries[],
): readonly GivenSeries[] => {
  const skips = new Map(saved.map(({ id, skipped }) => [id, skipped]));
  return draft.map((one) => ({ ...one, skipped: skips.get(one.id) ?? one.skipped }));
};
