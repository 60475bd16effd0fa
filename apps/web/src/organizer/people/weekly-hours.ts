export interface WeeklyWindow {
  readonly weekday: number;
  readonly fromMinute: number;
  readonly toMinute: number;
}

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
