const MINUTES = 1440;

/** Minutes of a day as a time field writes them: "09:05". Past midnight it is the clock of the next day. */
export function clockText(minute: number): string {
  const wrapped = ((minute % MINUTES) + MINUTES) % MINUTES;
  return `${String(Math.floor(wrapped / 60)).padStart(2, '0')}:${String(wrapped % 60).padStart(2, '0')}`;
}

/** Minutes of a day from a time field; null when there is none. */
export function minuteOfText(text: string): number | null {
  const found = /^(\d{2}):(\d{2})/.exec(text);
  if (!found) return null;
  const minute = Number(found[1]) * 60 + Number(found[2]);
  return minute < MINUTES ? minute : null;
}

/** An end that is not after the start is on the next day: 22:00 to 6:00 is a night. */
export const endAfter = (fromMinute: number, toMinute: number): number =>
  (toMinute % MINUTES) + (toMinute % MINUTES <= fromMinute ? MINUTES : 0);
