import type { AvoidedFood } from '@doorstep/lifecycle';
import { fill } from '../words/fill';
import type { Words } from '../words/en';
import type { Language } from '../words/languages';
import { choices, count, rows, select, textArea, textLine, yesNo } from './fields';
import { html, type Markup } from './html';
import { icon } from './icons';
import { step } from './ask-step';

const KINDS = ['groceries', 'supplies', 'ride', 'school', 'childcare', 'visit', 'other'] as const;
const MOBILITY = ['walker', 'transfer', 'wheelchair'] as const;
const FOODS: readonly AvoidedFood[] = ['pork', 'beef', 'milk', 'eggs', 'nuts', 'fish', 'gluten', 'other'];
const DIAPERS = ['N', '1', '2', '3', '4', '5', '6'] as const;
const BANDS = ['babies', 'small', 'school', 'teens'] as const;
const OPTIONAL_LINE = 140;

/** What is needed, and for whom. */
export const aboutSteps = ({ words }: Language): Markup => html`${needStep(words)} ${peopleStep(words)}`;

function needStep(words: Words): Markup {
  const kinds = KINDS.map((kind) => ({
    value: kind,
    label: words[`say.kind.${kind}`],
    hint: words[`page.kind.${kind}.hint`],
    icon: icon(kind),
  }));
  return step(
    { name: 'need', number: 1, title: words['page.need.title'], words },
    html` ${choices('checkbox', { name: 'kind', label: words['page.need.hint'] }, kinds)}
    ${textLine({
      name: 'what',
      label: words['page.what.label'],
      hint: words['page.what.hint'],
      max: OPTIONAL_LINE,
      hidden: true,
    })}`,
  );
}

function peopleStep(words: Words): Markup {
  const title = words['page.people.title'];
  const number = (name: string, label: string, value: number, hidden = false): Markup =>
    count({
      name,
      label,
      value,
      hidden,
      less: fill(words['page.less'], { what: label }),
      more: fill(words['page.more'], { what: label }),
    });
  const mobility = [
    { value: '', label: words['page.mobility.none'] },
    ...MOBILITY.map((value) => ({ value, label: words[`page.mobility.${value}`] })),
  ];
  const companions = [
    { value: 'animal', label: words['page.companions.animal'] },
    { value: 'luggage', label: words['page.companions.luggage'] },
  ];
  const share = yesNo(words).map((one) => ({ ...one, checked: one.value === 'no' }));
  const foods = FOODS.map((food) => ({ value: food, label: words[`page.avoid.${food}`] }));
  const diapers = [
    { value: '', label: words['page.diapers.none'] },
    ...DIAPERS.map((size) => ({ value: size, label: size })),
  ];
  return step(
    { name: 'people', number: 2, title, hint: words['page.people.hint'], words },
    html` <div class="place" data-when="household" data-off="true">
        ${number('adults', words['page.people.adults'], 1)}
        ${BANDS.map((band) => number(band, words[`page.people.${band}`], 0))}
      </div>
      ${number('riders', words['page.riders.label'], 1, true)}
      ${rows('kids', words['page.kids.label'], words['page.kids.add'])}
      ${select({ name: 'mobility', label: words['page.mobility.label'], hidden: true }, mobility)}
      ${choices('checkbox', { name: 'companions', label: words['page.companions.label'], hidden: true }, companions)}
      ${choices('radio', { name: 'share', label: words['page.share.label'], hint: words['page.share.hint'], hidden: true }, share)}
      ${select({ name: 'diapers', label: words['page.diapers.label'], hidden: true }, diapers)}
      ${choices('checkbox', { name: 'avoid', label: words['page.avoid.title'], hint: words['page.optional'], hidden: true }, foods)}
      ${textLine({ name: 'avoidOther', label: words['page.avoidOther.label'], max: OPTIONAL_LINE, hidden: true })}
      <div data-field="stepFree" data-off="true">
        <label class="choice" for="stepFree"
          ><input type="checkbox" id="stepFree" name="stepFree" value="yes" /><span class="choice-text"
            >${words['page.stepFree.label']}</span
          ></label
        >
      </div>
      ${textArea({ name: 'notes', label: words['page.notes.label'], hint: words['page.optional'], max: 500 })}`,
  );
}
