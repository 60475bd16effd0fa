import type { Words } from '../words/en';
import { html, type Markup, nothing } from './html';

export const yesNo = (words: Words): readonly Choice[] => [
  { value: 'yes', label: words['page.yes'] },
  { value: 'no', label: words['page.no'] },
];

/** Where a field's error is shown; the script fills it. */
const errorAt = (name: string): Markup => html`<p class="error" id="${name}-error" hidden></p>`;

const hintAt = (name: string, hint?: string): Markup =>
  hint === undefined ? nothing : html`<p class="hint" id="${name}-hint">${hint}</p>`;

/** Hint first, then error: the order in which they are read out. */
const describedBy = (name: string, hint?: string): string =>
  `${hint === undefined ? '' : `${name}-hint `}${name}-error`;

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  readonly icon?: Markup;
  readonly checked?: boolean;
  /** Language of the label when it is not the page's. */
  readonly lang?: string;
}

interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly hidden?: boolean;
}

const off = (hidden?: boolean): string => (hidden ? 'true' : 'false');

function choice(kind: 'radio' | 'checkbox', name: string, one: Choice): Markup {
  const id = `${name}-${one.value}`;
  const hint = one.hint === undefined ? nothing : html`<span class="hint">${one.hint}</span>`;
  const checked = one.checked ? html` checked` : nothing;
  return html` <label class="choice" for="${id}">
    <input type="${kind}" id="${id}" name="${name}" value="${one.value}" ${checked} />
    ${one.icon ?? nothing}<span class="choice-text"><span data-word>${one.label}</span>${hint}</span>
  </label>`;
}

/** A group of choices under one question. `rows` is filled by the script when the choices are not known before. */
export function choices(kind: 'radio' | 'checkbox', field: Field, rows: readonly Choice[]): Markup {
  const { name, label, hint, hidden } = field;
  return html` <fieldset
    id="${name}"
    data-field="${name}"
    data-off="${off(hidden)}"
    tabindex="-1"
    aria-describedby="${describedBy(name, hint)}"
  >
    <legend>${label}</legend>
    ${hintAt(name, hint)}${errorAt(name)}
    <div class="choices" id="${name}-choices">${rows.map((row) => choice(kind, name, row))}</div>
  </fieldset>`;
}

export interface TextField extends Field {
  readonly max: number;
  readonly mode?: 'text' | 'tel' | 'numeric';
}

export function textLine({ name, label, hint, hidden, max, mode = 'text' }: TextField): Markup {
  return html` <div class="field" data-field="${name}" data-off="${off(hidden)}">
    <label for="${name}">${label}</label>${hintAt(name, hint)}${errorAt(name)}
    <input
      id="${name}"
      name="${name}"
      type="text"
      inputmode="${mode}"
      maxlength="${max}"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby="${describedBy(name, hint)}"
    />
  </div>`;
}

export function textArea({ name, label, hint, max }: TextField): Markup {
  return html` <div class="field" data-field="${name}">
    <label for="${name}">${label}</label>${hintAt(name, hint)}${errorAt(name)}
    <textarea
      id="${name}"
      name="${name}"
      rows="3"
      maxlength="${max}"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="${describedBy(name, hint)}"
    ></textarea>
  </div>`;
}

export interface NumberField extends Field {
  readonly value: number;
  readonly less: string;
  readonly more: string;
}

/** A count with buttons beside it; no number type, whose wheel changes it by accident. */
export function count({ name, label, value, less, more, hidden }: NumberField): Markup {
  return html` <div class="field" data-field="${name}" data-off="${off(hidden)}">
    <label for="${name}">${label}</label>${errorAt(name)}
    <div class="count">
      <button type="button" class="step-by" data-by="-1" data-of="${name}" aria-label="${less}">−</button>
      <input
        id="${name}"
        name="${name}"
        type="text"
        inputmode="numeric"
        maxlength="2"
        value="${value}"
        autocomplete="off"
        aria-describedby="${name}-error"
      />
      <button type="button" class="step-by" data-by="1" data-of="${name}" aria-label="${more}">+</button>
    </div>
  </div>`;
}

export function select(field: Field, rows: readonly Choice[]): Markup {
  const { name, label, hint, hidden } = field;
  return html` <div class="field" data-field="${name}" data-off="${off(hidden)}">
    <label for="${name}">${label}</label>${hintAt(name, hint)}${errorAt(name)}
    <select id="${name}" name="${name}" autocomplete="off" aria-describedby="${describedBy(name, hint)}">
      ${rows.map(option)}
    </select>
  </div>`;
}

function option({ value, label, lang, checked }: Choice): Markup {
  const said = lang === undefined ? nothing : html` lang="${lang}"`;
  return html`<option value="${value}" ${said}${checked ? html` selected` : nothing}>${label}</option>`;
}

/** Rows that the script makes one by one: children, people who may take them. */
export const rows = (name: string, label: string, add: string): Markup =>
  html` <fieldset
    id="${name}"
    data-field="${name}"
    data-off="true"
    tabindex="-1"
    aria-describedby="${name}-error"
  >
    <legend>${label}</legend>
    ${errorAt(name)}
    <div id="${name}-rows"></div>
    <button type="button" class="second" data-add="${name}">${add}</button>
  </fieldset>`;
