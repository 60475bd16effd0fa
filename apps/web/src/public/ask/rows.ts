import { CHILDREN_AT_ONCE, OUTGROWN_SEATS, RECEIVERS_AT_ONCE } from '@doorstep/lifecycle';
import { byId, el } from '../page/dom';
import { say, type SaidKey } from '../page/say';
import { asks, type Draft } from './draft';

/** Rows that a family adds as it needs them: children, people who may take them. */
export type RowsName = 'kids' | 'receivers';

/** Ages a child can have here: below a year by half years, then by years. Whole months; the youngest of an age counts. */
const AGES = [0, 6, ...Array.from({ length: 17 }, (_, i) => (i + 1) * 12)];

const MOST: Readonly<Record<RowsName, number>> = { kids: CHILDREN_AT_ONCE, receivers: RECEIVERS_AT_ONCE };
let made = 0;

function labelled(said: SaidKey, control: HTMLElement): HTMLElement {
  return el('div', { class: 'field' }, el('label', { for: control.id }, say(said)), control);
}

const line = (name: string, max: number): HTMLElement =>
  el('input', {
    type: 'text',
    id: `row-${made++}`,
    name,
    maxlength: String(max),
    autocomplete: 'off',
    spellcheck: 'false',
  });

function pick(name: string, options: readonly (readonly [value: string, label: string])[]): HTMLElement {
  const rows = options.map(([value, label]) => el('option', { value }, label));
  return el('select', { id: `row-${made++}`, name, autocomplete: 'off' }, ...rows);
}

/** "Under 6 months", "6 to 11 months", "7 years". */
export function sayAge(months: number): string {
  if (months < 12) return say(months < 6 ? 'ask.kid.newborn' : 'ask.kid.baby');
  return months === 12 ? say('ask.kid.one') : say('ask.kid.years', { n: months / 12 });
}

/** Asked only where one form wants a ride and a sitter; hidden until then. */
function whereToBe(): HTMLElement {
  const options = [
    ['', say('ask.choose')],
    ['along', say('ask.kid.goes.along')],
    ['stays', say('ask.kid.goes.stays')],
  ] as const;
  const field = labelled('ask.receiver.at', pick('kidGoes', options));
  field.dataset['field'] = 'goes';
  field.dataset['off'] = 'true';
  return field;
}

const kid = (): HTMLElement[] => [
  labelled('ask.kid.first', line('kidFirst', 40)),
  labelled(
    'ask.kid.age',
    pick('kidAge', [['', say('ask.choose')], ...AGES.map((m) => [String(m), sayAge(m)] as const)]),
  ),
  whereToBe(),
  labelled(
    'ask.kid.seat',
    pick('kidSeat', [
      ['', say('ask.kid.seat.none')],
      ...OUTGROWN_SEATS.map((s) => [s, say(`ask.seat.${s}`)] as const),
    ]),
  ),
  labelled('ask.kid.allergies', line('kidAllergies', 120)),
];

const receiver = (): HTMLElement[] => [
  labelled('ask.receiver.name', line('receiverName', 40)),
  labelled(
    'ask.receiver.at',
    pick('receiverAt', [
      ['destination', say('ask.receiver.destination')],
      ['origin', say('ask.receiver.origin')],
    ]),
  ),
  labelled('ask.receiver.word', line('receiverWord', 24)),
];

/** One more row, with the focus in its first field unless it came by itself. */
export function addRow(name: RowsName, isPressed: boolean): void {
  const rows = byId(`${name}-rows`);
  if (rows.childElementCount >= MOST[name]) return;
  const legend = el('legend', {});
  const away = el('button', { type: 'button', class: 'change' }, say('ask.row.away'));
  const row = el('fieldset', { class: 'row' }, legend, ...(name === 'kids' ? kid() : receiver()), away);
  away.addEventListener('click', () => {
    row.remove();
    number(name);
    byId(name).querySelector<HTMLElement>('[data-add]')?.focus();
    rows.dispatchEvent(new Event('input', { bubbles: true }));
  });
  rows.append(row);
  number(name);
  if (isPressed) row.querySelector('input')?.focus();
}

/** Where somebody has to be named the first row stands there, open. */
export function offerRows(step: string, draft: Draft): void {
  if (step === 'people' && draft.needs.some((need) => need === 'school' || need === 'childcare'))
    firstRow('kids');
  if (step === 'where' && asks.receivers(draft)) firstRow('receivers');
}

function firstRow(name: RowsName): void {
  if (byId(`${name}-rows`).childElementCount === 0) addRow(name, false);
}

function number(name: RowsName): void {
  const legends = byId(`${name}-rows`).querySelectorAll('legend');
  const said = name === 'kids' ? 'ask.kid.title' : 'ask.receiver.title';
  legends.forEach((legend, i) => (legend.textContent = say(said, { n: i + 1 })));
}
