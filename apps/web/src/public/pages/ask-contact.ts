import { type Language, SPOKEN } from '../words/languages';
import { choices, select, textLine, yesNo } from './fields';
import { html, type Markup } from './html';
import { step } from './ask-step';

export function contactStep({ words, tag }: Language): Markup {
  const how = [
    { value: 'text', label: words['page.contact.text'] },
    { value: 'call', label: words['page.contact.call'] },
    { value: 'code', label: words['page.contact.code'], hint: words['page.contact.code.hint'] },
  ];
  const who = [
    { value: 'me', label: words['page.contact.me'] },
    { value: 'family', label: words['page.contact.family'] },
    { value: 'someone_else', label: words['page.contact.someone'] },
  ];
  const message = yesNo(words).map((one) => ({ ...one, checked: one.value === 'no' }));
  const spoken = SPOKEN.map(([value, label]) => ({ value, label, lang: value, checked: value === tag }));
  const best = [
    { value: '', label: words['page.when.any'] },
    ...(['morning', 'afternoon', 'evening'] as const).map((value) => ({
      value,
      label: words[`page.when.${value}`],
    })),
  ];
  const word = {
    name: 'word',
    label: words['page.contact.word'],
    hint: words['page.contact.word.hint'],
    max: 60,
  };
  return step(
    { name: 'contact', number: 5, title: words['page.contact.title'], words },
    html` ${choices('radio', { name: 'how', label: words['page.contact.title'] }, how)}
      ${textLine({ name: 'phone', label: words['page.contact.phone'], max: 40, mode: 'tel', hidden: true })}
      ${choices('radio', { name: 'message', label: words['page.contact.message'], hidden: true }, message)}
      ${choices('radio', { name: 'mayText', label: words['page.safe.text'], hidden: true }, message)}
      <details class="more" data-when="safe" data-off="true">
        <summary>${words['page.safe.title']}</summary>
        ${textLine({ name: 'mayAnswer', label: words['page.safe.answer'], max: 60 })}
        ${textLine({ name: 'avoidWords', label: words['page.safe.words'], max: 80 })}
        ${select({ name: 'bestTime', label: words['page.safe.best'] }, best)}
      </details>
      <details class="more">
        <summary>${words['page.trusted.title']}</summary>
        <p class="hint">${words['page.trusted.hint']}</p>
        ${textLine({ name: 'trustedName', label: words['page.trusted.name'], max: 60 })}
        ${textLine({ name: 'trustedPhone', label: words['page.contact.phone'], max: 40, mode: 'tel' })}
      </details>
      ${textLine(word)} ${select({ name: 'language', label: words['page.contact.language'] }, spoken)}
      ${choices('radio', { name: 'who', label: words['page.contact.who'] }, who)}
      ${choices('radio', { name: 'theyKnow', label: words['page.contact.theyKnow'], hidden: true }, yesNo(words))}`,
  );
}
