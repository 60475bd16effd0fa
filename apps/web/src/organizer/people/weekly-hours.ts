import { parseRule, weekdayOf } from '@doorstep/schedule';
import { day } from '@doorstep/std';

export interface WeeklyWindow {
  readonly weekday: number;
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** A series of theirs, as far as its weekly shape goes. */
export interface GivenSeries {
  readonly startsOn: string;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly rule: string | null;
}

/** Those of every week (1) or of every other (2), by weekday. Single days and other rules are no weekly hours. */
export const weeklyWindows = (series: readonly GivenSeries[], every: number): readonly WeeklyWindow[] =>
  series.flatMap(({ startsOn, fromMinute, toMinute, rule }) => {
    const parsed = rule === null ? null : parseRule(rule);
    if (!parsed?.ok || parsed.value.frequency === 'MONTHLY' || parsed.value.interval !== every) return [];
    const { frequency, byDay } = parsed.value;
    const named = byDay.length > 0 ? byDay.map(({ weekday }) => weekday) : [weekdayOf(day(startsOn))];
    const weekdays = frequency === 'DAILY' && byDay.length === 0 && every === 1 ? EVERY_DAY : named;
    return weekdays.map((weekday) => ({ weekday, fromMinute, toMinute }));
  });

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];

/** Weekdays that share the same hours. */
export interface SharedHours {
  readonly weekdays: readonly number[];
  readonly hours: readonly { readonly fromMinute: number; readonly toMinute: number }[];
}

/** The week in as few lines as it has different days: touching windows become one, equal days stand together. */
export function sharedHours(availability: readonly WeeklyWindow[]): readonly SharedHours[] {
  const lines = new Map<string, { weekdays: number[]; hours: SharedHours['hours'] }>();
  for (const weekday of [0, 1, 2, 3, 4, 5, 6]) {
    const hours = joined(availability.filter((one) => one.weekday === weekday));
    if (hours.length === 0) continue;
    const key = JSON.stringify(hours);
    const line = lines.get(key);
    if (line) line.weekdays.push(weekday);
    else lines.set(key, { weekdays: [weekday], hours });
  }
  return [...lines.values()];
}

function joined(windows: readonly WeeklyWindow[]): SharedHours['hours'] {
  const out: { fromMinute: number; toMinute: number }[] = [];
  for (const { fromMinute, toMinute } of [...windows].sort((a, b) => a.fromMinute - b.fromMinute)) {
    const last = out.at(-1);
    if (last && last.toMinute >= fromMinute) last.toMinute = Math.max(last.toMinute, toMinute);
    else out.push({ fromMinute, toMinute });
  }
  return out;
}
