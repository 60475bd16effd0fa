import { instant, type Instant } from '@doorstep/std';

const MINUTE = 60_000;
const DAY = 86_400_000;

// Building a formatter costs about a thousand reads of it; zones are few, so keep them.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const fresh = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formatters.set(zone, fresh);
  return fresh;
}

/** What the wall clock of `zone` shows at a moment, to the minute, as if that reading were UTC: "local milliseconds". */
export function localOf(at: Instant, zone: string): number {
  const part = { year: 0, month: 0, day: 0, hour: 0, minute: 0 };
  for (const { type, value } of formatterOf(zone).formatToParts(at)) {
    if (type in part) part[type as keyof typeof part] = Number(value);
  }
  return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute);
}

const offsetAt = (at: number, zone: string): number => {
  const minute = Math.floor(at / MINUTE) * MINUTE;
  return localOf(instant(minute), zone) - minute;
};

/**
 * The first moment at which the wall clock shows `local` or later. So 2:30 on the night clocks go forward is the
 * end of the missing hour, 1:30 on the night they go back is the first of the two, and later readings never give
 * earlier moments.
 */
export function momentOf(local: number, zone: string): Instant {
  // No zone has changed its clock twice within two days since 1970 (IANA data), so at most two offsets compete.
  const before = offsetAt(local - DAY, zone);
  const after = offsetAt(local + DAY, zone);
  if (before === after) return instant(local - before);
  if (offsetAt(local - before, zone) === before) return instant(local - before);
  if (offsetAt(local - after, zone) === after) return instant(local - after);
  return changeBetween(local - after, local - before, zone);
}

/** The minute in (early, late] at which the offset changes. */
function changeBetween(early: number, late: number, zone: string): Instant {
  const old = offsetAt(early, zone);
  let low = early;
  let high = late;
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (offsetAt(middle, zone) === old) low = middle;
    else high = middle;
  }
  return instant(high);
}
