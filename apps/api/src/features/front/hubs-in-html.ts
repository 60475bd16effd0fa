import type { HubEntity } from '../hubs/hub.entity';
import type { HubHoursEntity } from '../hubs/hub-hours.entity';
import { openingLines, type OpeningLine } from './opening-lines';

/** 4 January 1970 was a Sunday: weekday 0. */
const SUNDAY = Date.UTC(1970, 0, 4);
const DAY = 86_400_000;
const MINUTE = 60_000;

/** Their own names of languages that Intl knows no name of (experience.md 7.4). */
const OWN_NAMES: Readonly<Record<string, string>> = { hmn: 'Hmoob', mww: 'Hmoob', ksw: 'Karen' };

/** A list of hubs as plain HTML: name, phone as a link, hours of the week, languages in their own words. */
export function hubsInHtml(
  hubs: readonly Pick<HubEntity, 'id' | 'name' | 'phone' | 'languages'>[],
  hours: readonly HubHoursEntity[],
  language: string,
): string {
  const items = hubs.map((hub) => {
    const open = hoursInWords(
      hours.filter((line) => line.hubId === hub.id),
      language,
    );
    const tongues = hub.languages.map(inItsOwnWords).join(`${marksOf(language).comma} `);
    return `<li><strong>${escapeHtml(hub.name)}</strong> <a href="tel:${escapeHtml(hub.phone.replace(/[^+\d]/g, ''))}">${escapeHtml(hub.phone)}</a><br>${escapeHtml(open)}<br>${tongues}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

/** The week as people write it on a door: `Mon–Fri 9:00 AM–6:00 PM; Sat ...`. */
export function hoursInWords(hours: readonly HubHoursEntity[], language: string): string {
  const words = wordsOf(language);
  return openingLines(hours)
    .map((line) => words.hours(line))
    .join(`${marksOf(language).semicolon} `);
}

/** Arabic has commas of its own; a Latin one stands on the wrong side of a word there. */
const marksOf = (language: string) =>
  language.startsWith('ar') ? { comma: '،', semicolon: '؛' } : { comma: ',', semicolon: ';' };

function wordsOf(language: string) {
  const locale = Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'en';
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  const at = (minute: number): string => clock.format(SUNDAY + minute * MINUTE);
  const day = (n: number): string => weekday.format(SUNDAY + n * DAY);
  return {
    hours: ({ first, last, fromMinute, toMinute }: OpeningLine): string =>
      `${day(first)}${first === last ? '' : `–${day(last)}`} ${at(fromMinute)}–${at(toMinute)}`,
  };
}

/** Whoever cannot read the page still finds their own word. */
function inItsOwnWords(code: string): string {
  const name = OWN_NAMES[code] ?? new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
  return `<bdi lang="${escapeHtml(code)}">${escapeHtml(name)}</bdi>`;
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);
