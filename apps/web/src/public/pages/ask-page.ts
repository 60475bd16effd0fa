import type { Language } from '../words/languages';
import { aboutSteps } from './ask-about';
import { receiptStep } from './ask-receipt';
import { step, type StepFrame } from './ask-step';
import { wayStep, whenStep } from './ask-way';
import { contactStep } from './ask-contact';
import { frame, languageBar, tooOld } from './frame';
import { html, type Markup } from './html';

const address = (tag: string): string => `/${tag}/ask`;

/** The page on which a family asks: every step in one document, one shown at a time. */
export const askPage = (language: Language): string =>
  frame({
    language,
    address,
    script: '/src/public/ask/main.ts',
    wordsFor: ['say', 'ask'],
    main: html` ${tooOld(language)}
      <form id="ask" novalidate autocomplete="off">
        ${startStep(language)} ${aboutSteps(language)} ${whenStep(language)} ${wayStep(language)}
        ${contactStep(language)} ${checkStep(language)} ${hubStep(language)} ${receiptStep(language)}
      </form>`,
  });

function startStep(language: Language): Markup {
  const { words } = language;
  return html` <section data-step="start">
    <h1 tabindex="-1">${words['page.start.title']}</h1>
    <p class="lead">${words['page.start.lead']}</p>
    <ul class="ticks">
      <li>${words['page.start.free']}</li>
      <li>${words['page.start.papers']}</li>
      <li>${words['page.start.sealed']}</li>
      <li>${words['page.start.erased']}</li>
    </ul>
    <div class="note bad" role="alert" data-trouble hidden></div>
    <p class="buttons">
      <button type="submit" class="go" id="go" aria-disabled="true">${words['page.start.go']}</button>
      <a class="second" href="/${language.tag}/see">${words['page.start.see']}</a>
    </p>
    <p class="hint">${words['page.start.open']}</p>
    <p class="hint">${words['page.start.leave']}</p>
    ${languageBar({ language, address })}
  </section>`;
}

function checkStep({ words }: Language): Markup {
  const frameOf: StepFrame = { name: 'check', number: 6, title: words['page.check.title'], words };
  return step(
    { ...frameOf, button: words['page.check.send'] },
    html` <dl id="answers"></dl>
      <div id="pictures" hidden></div>
      <div id="promise" class="note" hidden></div>
      <p id="consent"></p>
      <details id="flyer" hidden>
        <summary>${words['page.check.flyer']}</summary>
        <p class="hint">${words['page.check.flyer.lead']}</p>
        <p class="code" dir="ltr" id="fingerprint"></p>
      </details>
      <p id="progress" class="hint" role="status"></p>`,
  );
}

function hubStep({ words }: Language): Markup {
  return step(
    { name: 'hub', title: words['page.hub.title'], button: words['page.hub.use'], words },
    html`<fieldset id="hub" data-field="hub" tabindex="-1" aria-describedby="hub-error">
      <legend class="hidden">${words['page.hub.title']}</legend>
      <p class="error" id="hub-error" hidden></p>
      <div class="choices" id="hub-choices"></div>
    </fieldset>`,
  );
}
