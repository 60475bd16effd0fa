import { byId, el } from '../page/dom';
import { sayDay, sayTime, sayZone } from '../page/clock-words';
import { say } from '../page/say';
import { CLOSES, daysFrom, OPENS, type HubNow } from './times';

const HOUR = 60;
/** Appointments may begin before helpers usually start, or end late. */
const FIRST_HOUR = OPENS - 2 * HOUR;
const LAST_HOUR = CLOSES + HOUR;

/** Fills the days and hours of the hub's calendar; what was chosen stays chosen while it is still offered. */
export function fillTimes(now: HubNow, zone: string, tag: string): void {
  const chosen = document.querySelector<HTMLInputElement>('input[name="day"]:checked')?.value;
  const days = daysFrom(now).map((day, i) => dayRow(day, dayWords(day, i, tag), chosen));
  byId('day-choices').replaceChildren(dayRow('soon', say('ask.day.soon'), chosen), ...days);
  for (const id of ['hour', 'back']) fillHours(byId<HTMLSelectElement>(id), tag);
  byId('zone').textContent = say('ask.when.zone', { zone: sayZone(zone, tag) });
}

function dayWords(date: string, ahead: number, tag: string): string {
  const day = sayDay(date, tag);
  if (ahead === 0) return say('ask.day.today', { day });
  return ahead === 1 ? say('ask.day.tomorrow', { day }) : day;
}

function dayRow(value: string, label: string, chosen: string | undefined): HTMLElement {
  const id = `day-${value}`;
  const input = el('input', { type: 'radio', id, name: 'day', value });
  input.checked = value === chosen;
  return el('label', { class: 'choice', for: id }, input, el('span', { class: 'choice-text' }, label));
}

function fillHours(select: HTMLSelectElement, tag: string): void {
  if (select.options.length > 1) return;
  for (let minute = FIRST_HOUR; minute <= LAST_HOUR; minute += HOUR) {
    select.append(el('option', { value: String(minute) }, sayTime(minute, tag)));
  }
}
