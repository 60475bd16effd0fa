import type { HubEntity } from '../hubs/hub.entity';
import type { HubHoursEntity } from '../hubs/hub-hours.entity';

/** 4 January 1970 was a Sunday: weekday 0. */
const SUNDAY = Date.UTC(1970, 0, 4);
const DAY = 86_400_000;
const MINUTE = 60_000;

/** A list of hubs as plain HTML: name, phone as a link, hours by weekday, languages. */
export function hubsInHtml(
  hubs: readonly Pick<HubEntity, 'id' | 'name' | 'phone' | 'languages'>[],
  hours: readonly HubHoursEntity[],
  language: string,
): string {
  const words = wordsOf(language);
  const items = hubs.map((hub) => {
    const open = hours.filter((line) => line.hubId === hub.id).map((line) => words.hours(line));
    const tongues = hub.languages.map((code) => words.tongue(code)).join(', ');
    return `<li><strong>${escape(hub.name)}</strong> <a href="tel:${escape(hub.phone.replace(/[^+\d]/g, ''))}">${escape(hub.phone)}</a><br>${escape(open.join('; '))}<br>${escape(tongues)}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

function wordsOf(language: string) {
  const locale = Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'en';
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const at = (minute: number): string => clock.format(SUNDAY + minute * MINUTE);
  return {
    hours: (line: HubHoursEntity): string =>
      `${weekday.format(SUNDAY + line.weekday * DAY)} ${at(line.fromMinute)}–${at(line.toMinute)}`,
    tongue: (code: string): string => names.of(code) ?? code,
  };
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);
