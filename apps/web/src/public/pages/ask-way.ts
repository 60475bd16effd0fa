import type { Words } from '../words/en';
import type { Language } from '../words/languages';
import { type Choice, choices, rows, select, textLine, yesNo } from './fields';
import { html, nothing, type Markup } from './html';
import { step } from './ask-step';

const PARTS = ['morning', 'afternoon', 'evening', 'any'] as const;
const AGAIN = ['weekly', 'fortnightly', 'monthly'] as const;
const PROTOCOL = ['text_only', 'do_not_knock', 'code_word', 'wait_until_closed'] as const;
const HOURS = [2, 3, 4, 6, 8] as const;

/** Days and hours come from the script, which knows what day it is at the hub. */
export function whenStep({ words }: Language): Markup {
  const parts = PARTS.map((part) => ({ value: part, label: words[`page.when.${part}`] }));
  const none: Choice = { value: '', label: words['page.when.choose'] };
  const minutes = Array.from({ length: 12 }, (_, i) => String(i * 5).padStart(2, '0'));
  const minute = minutes.map((text) => ({ value: String(Number(text)), label: text }));
  const means = [
    { value: 'be_there', label: words['page.when.beThere'] },
    { value: 'leave', label: words['page.when.leave'] },
  ];
  const back = [
    { value: 'scheduled', label: words['page.when.backAt'] },
    { value: 'will_call', label: words['page.when.willCall'] },
  ];
  const again = [
    { value: '', label: words['page.again.none'] },
    ...AGAIN.map((value) => ({ value, label: words[`page.again.${value}`] })),
  ];
  const hours = HOURS.map((n) => ({ value: String(n * 60), label: String(n) }));
  return step(
    { name: 'when', number: 3, title: words['page.when.title'], words },
    html` ${choices('radio', { name: 'day', label: words['page.when.day'] }, [])}
      ${choices('radio', { name: 'part', label: words['page.when.part'], hidden: true }, parts)}
      ${choices('radio', { name: 'means', label: words['page.when.means'], hidden: true }, means)}
      <fieldset
        id="appointment"
        data-field="appointment"
        data-off="true"
        tabindex="-1"
        aria-describedby="appointment-error"
      >
        <legend>${words['page.when.appointment']}</legend>
        <p class="error" id="appointment-error" hidden></p>
        <div class="pair">
          ${select({ name: 'hour', label: words['page.when.hour'] }, [none])}
          ${select({ name: 'minute', label: words['page.when.minute'] }, minute)}
        </div>
      </fieldset>
      ${choices('radio', { name: 'comesBack', label: words['page.when.comesBack'], hidden: true }, yesNo(words))}
      ${choices('radio', { name: 'backHow', label: words['page.when.backHow'], hidden: true }, back)}
      ${select({ name: 'back', label: words['page.when.back'], hidden: true }, [none])}
      ${select({ name: 'sitting', label: words['page.when.hours'], hidden: true }, [none, ...hours])}
      <p class="hint" id="zone"></p>
      ${select({ name: 'again', label: words['page.again.label'], hint: words['page.again.hint'] }, again)}`,
  );
}

export function wayStep({ words }: Language): Markup {
  const handover = [
    { value: 'in_person', label: words['page.where.in_person'] },
    { value: 'door', label: words['page.where.at_door'] },
  ];
  const protocol = PROTOCOL.map((value) => ({ value, label: words[`page.protocol.${value}`] }));
  const carePlaces = [
    { value: 'home', label: words['page.care.home'] },
    { value: 'room', label: words['page.care.room'] },
  ];
  const doctor = yesNo(words).map((one) => ({ ...one, checked: one.value === 'no' }));
  return step(
    { name: 'where', number: 4, title: words['page.where.title'], hint: words['page.where.hint'], words },
    html` ${place('home', words['page.where.home'], words)}
      ${textLine({ name: 'door', label: words['page.where.door'], hint: words['page.optional'], max: 120 })}
      ${textLine({ name: 'access', label: words['page.where.access'], hint: words['page.optional'], max: 140 })}
      ${choices('radio', { name: 'handover', label: words['page.where.handover'], hidden: true }, handover)}
      ${choices('checkbox', { name: 'protocol', label: words['page.protocol.label'], hint: words['page.optional'] }, protocol)}
      ${place('destination', words['page.where.destination'], words)}
      ${rows('receivers', words['page.receivers.label'], words['page.receivers.add'])}
      ${choices('radio', { name: 'carePlace', label: words['page.care.place'], hidden: true }, carePlaces)}
      <div class="place" data-when="emergency" data-off="true">
        ${textLine({ name: 'emergencyName', label: words['page.care.emergency'], max: 60 })}
        ${textLine({ name: 'emergencyPhone', label: words['page.contact.phone'], max: 40, mode: 'tel' })}
      </div>
      ${choices('radio', { name: 'callDoctor', label: words['page.care.doctor'], hidden: true }, doctor)}`,
  );
}

/** One place: typed and looked up on this phone, or kept for the telephone with only the part of town. */
function place(name: 'home' | 'destination', label: string, words: Words): Markup {
  const ways = [
    { value: 'street', label: words['page.where.street'], hint: words['page.where.street.hint'] },
    { value: 'phone', label: words['page.where.phone'], hint: words['page.where.phone.hint'] },
  ];
  const typed = {
    name: `${name}Typed`,
    label: words['page.where.typed'],
    hint: words['page.where.typed.hint'],
    max: 160,
    hidden: true,
  };
  const area = {
    name: `${name}Area`,
    label: words['page.where.area'],
    hint: words['page.where.area.hint'],
    hidden: true,
  };
  return html` <div class="place" data-place="${name}" data-off="${name === 'home' ? 'false' : 'true'}">
    ${choices('radio', { name: `${name}Way`, label }, ways)} ${textLine(typed)}
    <button type="button" class="second" data-find="${name}" data-off="true">
      ${words['page.where.find']}
    </button>
    ${name === 'home' ? html`<button type="button" class="second" data-locate="home" data-off="true">${words['page.where.locate']}</button>` : nothing}
    <p role="status" id="${name}-found"></p>
    <div id="${name}-picks"></div>
    ${select(area, [{ value: '', label: words['page.when.choose'] }])}
  </div>`;
}
