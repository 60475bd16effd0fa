import ICAL from 'ical.js';

/** An event as a calendar app understands it. */
export interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly sequence: number;
  readonly status: string;
  readonly stamp: string;
  /** Names of everything that is said of it. */
  readonly properties: readonly string[];
}

const parsed = (text: string): ICAL.Component => {
  ICAL.design.strict = true;
  return new ICAL.Component(ICAL.parse(text) as unknown[]);
};

const textOf = (component: ICAL.Component, name: string): string =>
  String(component.getFirstPropertyValue(name));

/** Reads a calendar with a parser that shares nothing with our writer. Throws when it cannot be read. */
export function readCalendar(text: string) {
  const calendar = parsed(text);
  return {
    name: textOf(calendar, 'name'),
    refresh: textOf(calendar, 'refresh-interval'),
    components: calendar.getAllSubcomponents().map(({ name }) => name),
    events: calendar.getAllSubcomponents('vevent').map((event): ReadEvent => ({
      uid: textOf(event, 'uid'),
      summary: textOf(event, 'summary'),
      startsAt: textOf(event, 'dtstart'),
      endsAt: textOf(event, 'dtend'),
      sequence: Number(event.getFirstPropertyValue('sequence')),
      status: textOf(event, 'status'),
      stamp: textOf(event, 'dtstamp'),
      properties: event
        .getAllProperties()
        .map(({ name }) => name)
        .sort(),
    })),
  };
}

/** What a person in a zone sees of each event: `2026-11-21 09:00 to 11:30`. */
export function zonedTimes(text: string, timeZone: string): string[] {
  const options = { timeZone, hourCycle: 'h23', dateStyle: 'short', timeStyle: 'short' } as const;
  const wall = new Intl.DateTimeFormat('sv-SE', options);
  const times = parsed(text)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event))
    .map(({ startDate, endDate }) => [wall.format(startDate.toJSDate()), wall.format(endDate.toJSDate())]);
  return times.map(([from = '', to = '']) => `${from} to ${to.slice(11)}`);
}
