import { fill } from '../words/fill';
import type { Words } from '../words/en';
import { html, type Markup, nothing } from './html';

export interface StepFrame {
  readonly name: string;
  /** 1..6; steps without a number are side ways. */
  readonly number?: number;
  readonly title: string;
  readonly hint?: string;
  readonly button?: string;
  readonly words: Words;
}

/** One step: where we are, its question, an empty error summary, the fields, and the way on. */
export function step({ name, number, title, hint, button, words }: StepFrame, fields: Markup): Markup {
  const where =
    number === undefined ? nothing : html`<p class="where">${fill(words['page.step'], { n: number })}</p>`;
  return html` <section
    data-step="${name}"
    ${number === undefined ? nothing : html` data-number="${number}"`}
    hidden
  >
    <button type="button" class="back" data-back>${words['page.back']}</button>
    ${where}
    <div class="summary" tabindex="-1" hidden>
      <h2>${words['page.errors']}</h2>
      <ul></ul>
    </div>
    <h1 tabindex="-1">${title}</h1>
    ${hint === undefined ? nothing : html`<p class="hint">${hint}</p>`} ${fields}
    <div class="note bad" role="alert" data-trouble hidden></div>
    <p class="buttons"><button type="submit" class="go">${button ?? words['page.next']}</button></p>
  </section>`;
}
