/** One event as a calendar app is told of it. The summary is a constant of ours: no place, no need, no name. */
export interface CalendarEvent {
  readonly uid: string;
  readonly summary: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Rises with every change, from 0 (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  readonly cancelled: boolean;
  /** When this version of it was made. */
  readonly toldAt: Date;
}

/** Apps are asked to look again once an hour: a shift may be called off on its own day. */
const REFRESH = 'PT1H';
/** Octets of a line without its end (RFC 5545, 3.1). */
const LINE = 75;

/**
 * A calendar as RFC 5545 and RFC 7986 write it. Moments are in UTC, so no zone table of an old phone can move them
 * by an hour. No METHOD: this is a calendar to look at, not a message that asks for an answer.
 */
export function calendarText(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Doorstep//Calendar//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    ...(events.length === 0 ? NOTHING : events.flatMap(eventLines)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A calendar has at least one component (RFC 5545, 3.6): without events it says which zone it would speak in. */
const NOTHING: readonly string[] = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const eventLines = (event: CalendarEvent): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${event.uid}`,
  `DTSTAMP:${stamp(event.toldAt)}`,
  `LAST-MODIFIED:${stamp(event.toldAt)}`,
  `SEQUENCE:${event.sequence}`,
  `DTSTART:${stamp(event.startsAt)}`,
  `DTEND:${stamp(event.endsAt)}`,
  `SUMMARY:${escaped(event.summary)}`,
  `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  `TRANSP:${event.cancelled ? 'TRANSPARENT' : 'OPAQUE'}`,
  'CLASS:PRIVATE',
  'END:VEVENT',
];

/** `20261121T150000Z` */
const stamp = (at: Date): string => `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** TEXT of RFC 5545, 3.3.11. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** Lines of at most 75 octets, never cut inside a character; a fold is a line end and one blank. */
function folded(line: string): string {
  const parts = [''];
  let size = 0;
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (size + octets > LINE) {
      parts.push('');
      size = 1; // the blank
    }
    parts[parts.length - 1] += character;
    size += octets;
  }
  return parts.join('\r\n ');
}
