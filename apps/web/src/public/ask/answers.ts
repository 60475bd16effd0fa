import { addDays } from '@doorstep/schedule';
import { day } from '@doorstep/std';
import { sayDay, sayTime } from '../page/clock-words';
import { digits, el } from '../page/dom';
import { say, type SaidKey } from '../page/say';
import { asks, type Draft, type PlaceAnswer } from './draft';
import type { AskedTime } from './times';
import { needsChildSeat } from './wish';

/** Days after the day of help on which the server erases (its retention rule). */
const PLACE_KEPT = 1;
const REST_KEPT = 7;

export interface AnswerRow {
  readonly step: string;
  readonly said: SaidKey;
  readonly lines: readonly (string | HTMLElement)[];
}

/** The words beside the control that is chosen: no second list of labels. */
function labelOf(name: string): string {
  const input = document.querySelector(`input[name="${name}"]:checked`);
  return input?.closest('label')?.querySelector('[data-word]')?.textContent ?? '';
}

/** “Some other food” gives way to the family's own word for it. */
const labelsOf = (name: string): string[] =>
  [...document.querySelectorAll(`input[name="${name}"]:checked:not([value="other"])`)].map(
    (input) => input.closest('label')?.querySelector('[data-word]')?.textContent ?? '',
  );

function placeLines(name: 'home' | 'destination', { way, typed, found }: PlaceAnswer): string[] {
  const area =
    document.querySelector<HTMLSelectElement>(`#${name}Area`)?.selectedOptions[0]?.textContent ?? '';
  if (way !== 'street') return [say('ask.onPhone'), area];
  return typeof found === 'object' ? [found.label] : [typed, area];
}

/** "Friday, March 6, 8:00 AM to 12:00 PM", or the appointment of a ride. */
export function sayWhen(
  { kind, time }: Draft,
  { day: date, fromMinute, toMinute }: AskedTime,
  tag: string,
): string {
  const on = sayDay(date, tag);
  if (kind === 'ride' && time.day !== 'soon' && time.appointment !== null) {
    return say('ask.appointment', { day: on, time: sayTime(time.appointment, tag) });
  }
  return say('ask.time', { day: on, from: sayTime(fromMinute, tag), to: sayTime(toMinute, tag) });
}

function peopleLines(draft: Draft): string[] {
  const children = draft.children.reduce<number>((sum, n) => sum + (n ?? 0), 0);
  const lines = [say('ask.people', { adults: draft.adults ?? 0, children })];
  if (needsChildSeat(draft)) lines.push(say('ask.seat'));
  return draft.notes === '' ? lines : [...lines, draft.notes];
}

const backLine = (draft: Draft, tag: string): string[] =>
  asks.back(draft) && draft.time.backFrom !== null
    ? [say('ask.back', { time: sayTime(draft.time.backFrom, tag) })]
    : [];

/** All answers as rows of what, value and the step that changes it. */
export function answerRows(draft: Draft, time: AskedTime, hub: string, tag: string): readonly AnswerRow[] {
  const row = (step: string, said: SaidKey, ...lines: AnswerRow['lines']): AnswerRow => ({
    step,
    said,
    lines,
  });
  const phone = asks.phone(draft) ? [digits(draft.phone)] : [];
  const avoided = [...labelsOf('avoid'), asks.avoidOther(draft) ? draft.avoidOther : ''].filter(Boolean);
  return [
    row('need', 'ask.row.need', labelOf('kind'), asks.what(draft) ? draft.what : ''),
    row('people', 'ask.row.people', ...peopleLines(draft)),
    ...(asks.avoid(draft) ? [row('people', 'ask.row.avoid', avoided.join(', '))] : []),
    row('when', 'ask.row.when', sayWhen(draft, time, tag), ...backLine(draft, tag)),
    row('where', 'ask.row.where', ...placeLines('home', draft.home), draft.door, draft.access),
    ...(asks.destination(draft)
      ? [row('where', 'ask.row.destination', ...placeLines('destination', draft.destination))]
      : []),
    row('contact', 'ask.row.contact', labelOf('how'), ...phone),
    row('contact', 'ask.row.word', draft.word),
    row('hub', 'ask.row.hub', hub),
  ];
}

/** Rows of a description list; each has a button that names what it changes. */
export function listRows(rows: readonly AnswerRow[], change: (step: string) => void): HTMLElement[] {
  return rows.map(({ step, said, lines }) => {
    const given = lines.filter((line) => line !== '');
    const value = (given.length === 0 ? [say('ask.none')] : given).map((line) => el('p', {}, line));
    const name = say(said);
    const hidden = el('span', { class: 'hidden' }, ` ${name}`);
    const button = el('button', { type: 'button', class: 'change' }, say('ask.change'), hidden);
    button.addEventListener('click', () => change(step));
    return el(
      'div',
      {},
      el('dt', {}, name),
      el('dd', {}, ...value),
      el('dd', { class: 'change-cell' }, button),
    );
  });
}

/** Who can open what, and until when. */
export const consent = (hub: string, { day: date }: AskedTime, tag: string): string =>
  say('ask.consent', {
    hub,
    place: sayDay(addDays(day(date), PLACE_KEPT), tag),
    rest: sayDay(addDays(day(date), REST_KEPT), tag),
  });
