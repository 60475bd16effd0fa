/** Spanish without a region would print 24 hours and a decimal comma; people here read 12 hours and a point. */
export const localeOf = (tag: string): string => (tag.includes('-') ? tag : `${tag}-US`);

const utc = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** "Friday, March 6" */
export const sayDay = (date: string, tag: string): string =>
  new Intl.DateTimeFormat(localeOf(tag), {
    timeZone: 'UTC',
    weekday: 'long',
    month: 'long',
    day: 'numeric',
  }).format(utc(date));

/** Minutes of a day as people say them: "2:00 PM". */
export const sayTime = (minute: number, tag: string): string =>
  new Intl.DateTimeFormat(localeOf(tag), {
    timeZone: 'UTC',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h12',
  }).format(new Date(minute * 60_000));

/** "Central Time"; the name of the zone where a browser does not know such names. */
export function sayZone(zone: string, tag: string): string {
  const parts = new Intl.DateTimeFormat(localeOf(tag), {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts(0);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
