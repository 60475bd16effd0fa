import { addDays } from '@doorstep/schedule';
import { day } from '@doorstep/std';
import { sayDay, sayTime } from '../page/clock-words';
import { digits, el } from '../page/dom';
import { say, type SaidKey } from '../page/say';
import { asks, type ChildAnswer, type Draft, isRide, kidsOf, type Need, type PlaceAnswer } from './draft';
import { sayAge } from './rows';
import type { AskedTime } from './times';
import { seatOf } from './wish';

/** Days after the day of help on which the server erases (its retention rule). */
const PLACE_KEPT = 1;
const REST_KEPT = 7;

export interface AnswerRow {
  readonly step: string;
  readonly said: SaidKey;
  readonly lines: readonly (string | HTMLElement)[];
}

/** “Some other food” gives way to the family's own word for it. */
const labelsOf = (name: string): string[] =>
  [...document.querySelectorAll(`input[name="${name}"]:checked:not([value="other"])`)].map(wordBeside);

/** The words beside the controls that are chosen: no second list of labels. */
const chosenOf = (name: string): string[] =>
  [...document.querySelectorAll(`input[name="${name}"]:checked`)].map(wordBeside);

const wordBeside = (input: Element): string =>
  input.closest('label')?.querySelector('[data-word]')?.textContent ?? '';

/** The chosen words of a list, nothing for its first line, which means none. */
function pickedOf(name: string): string {
  const select = document.querySelector<HTMLSelectElement>(`#${name}`);
  return select === null || select.value === '' ? '' : (select.selectedOptions[0]?.textContent ?? '');
}

function placeLines(name: 'home' | 'destination', { way, typed, found }: PlaceAnswer): string[] {
  const area = pickedOf(`${name}Area`);
  if (way !== 'street') return [say('ask.onPhone'), area];
  return typeof found === 'object' ? [found.label] : [typed, area];
}

/** "Friday, March 6, 8:00 AM to 12:00 PM", or the minute of a ride. */
export function sayWhen(
  need: Need,
  { time }: Draft,
  { day: date, fromMinute, toMinute }: AskedTime,
  tag: string,
): string {
  const on = sayDay(date, tag);
  if (isRide(need) && time.day !== 'soon' && time.minute !== null) {
    const said = time.means === 'leave' ? 'ask.leave' : 'ask.appointment';
    return say(said, { day: on, time: sayTime(time.minute, tag) });
  }
  return say('ask.time', { day: on, from: sayTime(fromMinute, tag), to: sayTime(toMinute, tag) });
}

/** The times of all needs, each said once. */
export const sayTimes = (draft: Draft, times: readonly AskedTime[], tag: string): string[] => [
  ...new Set(
    draft.needs.flatMap((need, i) => {
      const time = times[i];
      return time === undefined ? [] : [sayWhen(need, draft, time, tag)];
    }),
  ),
];

function householdLines(draft: Draft): string[] {
  if (!asks.household(draft)) return [];
  const children = draft.children.reduce<number>((sum, n) => sum + (n ?? 0), 0);
  return [say('ask.people', { adults: draft.adults ?? 0, children })];
}

/** "Kite, 7 years. Booster seat." */
function kidLine(kid: ChildAnswer, draft: Draft): string {
  const seat = seatOf(kid);
  const age = sayAge(kid.months ?? 0);
  const who = kid.first === '' ? age : `${kid.first}, ${age}`;
  const rides =
    draft.needs.some((need) => isRide(need) && kidsOf(need, draft).includes(kid)) && seat !== 'belt'
      ? say('ask.seat.needed', { seat: say(`ask.seat.${seat}`) })
      : '';
  const where = asks.goes(draft) && kid.goes !== '' ? say(`ask.kid.goes.${kid.goes}`) : '';
  return [who, where, rides, kid.allergies].filter(Boolean).join('. ');
}

function riderLines(draft: Draft): string[] {
  if (!asks.riders(draft)) return [];
  return [say('ask.riders', { adults: draft.riders ?? 0 }), pickedOf('mobility'), ...chosenOf('companions')];
}

function backLines(draft: Draft, tag: string): string[] {
  const { back, backFrom } = draft.time;
  if (!asks.backHow(draft)) return [];
  if (back === 'will_call') return [say('ask.willCall')];
  return backFrom === null ? [] : [say('ask.back', { time: sayTime(backFrom, tag) })];
}

const named = ({ name, phone }: Draft['trusted']): (string | HTMLElement)[] =>
  phone === '' ? [] : [name, digits(phone)];

interface Around {
  readonly times: readonly AskedTime[];
  readonly hub: string;
  readonly tag: string;
}

/** All answers as rows of what, value and the step that changes it. */
export function answerRows(draft: Draft, { times, hub, tag }: Around): readonly AnswerRow[] {
  const row = (step: string, said: SaidKey, ...lines: AnswerRow['lines']): AnswerRow => ({
    step,
    said,
    lines,
  });
  const only = (isAsked: boolean, one: AnswerRow): AnswerRow[] => (isAsked ? [one] : []);
  const avoided = [...labelsOf('avoid'), asks.avoidOther(draft) ? draft.avoidOther : ''].filter(Boolean);
  const safe = asks.safe(draft) ? [draft.mayAnswer, draft.avoidWords, pickedOf('bestTime')] : [];
  return [
    row('need', 'ask.row.need', ...chosenOf('kind'), asks.what(draft) ? draft.what : ''),
    row('people', 'ask.row.people', ...householdLines(draft), ...riderLines(draft), draft.notes),
    ...only(
      asks.kids(draft) && draft.kids.length > 0,
      row('people', 'ask.row.kids', ...draft.kids.map((kid) => kidLine(kid, draft))),
    ),
    ...only(asks.share(draft), row('people', 'ask.row.share', ...chosenOf('share'))),
    ...only(asks.avoid(draft), row('people', 'ask.row.avoid', avoided.join(', '))),
    row('when', 'ask.row.when', ...sayTimes(draft, times, tag), ...backLines(draft, tag), pickedOf('again')),
    row(
      'where',
      'ask.row.where',
      ...placeLines('home', draft.home),
      draft.door,
      draft.access,
      ...chosenOf('protocol'),
    ),
    ...only(
      asks.destination(draft),
      row('where', 'ask.row.destination', ...placeLines('destination', draft.destination)),
    ),
    ...only(
      asks.receivers(draft),
      row('where', 'ask.row.receivers', ...draft.receivers.map(({ name }) => name)),
    ),
    ...only(
      asks.carePlace(draft),
      row(
        'where',
        'ask.row.care',
        ...chosenOf('carePlace'),
        ...named(draft.emergency),
        ...chosenOf('callDoctor'),
      ),
    ),
    row(
      'contact',
      'ask.row.contact',
      ...chosenOf('how'),
      ...(asks.phone(draft) ? [digits(draft.phone)] : []),
      ...safe,
    ),
    ...only(draft.trusted.phone !== '', row('contact', 'ask.row.trusted', ...named(draft.trusted))),
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

/** Who can open what, and until when: the last of all days counts. */
export function consent(hub: string, times: readonly AskedTime[], tag: string): string {
  const last =
    times
      .map(({ day: date }) => date)
      .sort()
      .at(-1) ?? '';
  return say('ask.consent', {
    hub,
    place: sayDay(addDays(day(last), PLACE_KEPT), tag),
    rest: sayDay(addDays(day(last), REST_KEPT), tag),
  });
}
