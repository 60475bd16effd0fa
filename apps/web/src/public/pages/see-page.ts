import type { Language } from '../words/languages';
import type { Words } from '../words/en';
import { frame, languageBar, tooOld } from './frame';
import { choices, select, textArea } from './fields';
import { html, type Markup, nothing } from './html';

const address = (tag: string): string => `/${tag}/see`;

/** The page on which a code is typed and its request is read, stopped or erased. */
export const seePage = (language: Language): string =>
  frame({
    language,
    address,
    script: '/src/public/see/main.ts',
    wordsFor: ['say', 'see'],
    main: html` ${tooOld(language)} ${codeForm(language)}
      <section id="found" hidden>
        <h1 tabindex="-1" id="state"></h1>
        <p class="lead" id="next"></p>
        <p id="about"></p>
        <p id="said" class="hint"></p>
        <p id="hub-line"></p>
        <p class="note" id="outcome" role="status" hidden></p>
        <div id="parts-of" hidden>
          <h2>${language.words['page.see.parts']}</h2>
          <div id="parts" class="choices"></div>
        </div>
        <div id="asking">${ending(language.words)}</div>
        <div id="trouble-found" class="note bad" role="alert" hidden></div>
        <p class="buttons">
          <button type="button" class="second" id="other">${language.words['page.see.other']}</button>
        </p>
      </section>
      ${ACTS.map((act) => confirming(language.words, act))} ${languageBar({ language, address })}`,
  });

function codeForm({ words }: Language): Markup {
  return html` <form id="see" novalidate autocomplete="off">
    <div class="summary" tabindex="-1" hidden>
      <h2>${words['page.errors']}</h2>
      <ul></ul>
    </div>
    <h1 tabindex="-1">${words['page.see.title']}</h1>
    <div id="trouble" class="note bad" role="alert" hidden></div>
    <div class="field" data-field="code">
      <label for="code">${words['page.see.code']}</label>
      <p class="hint" id="code-hint">${words['page.see.code.hint']}</p>
      <p class="error" id="code-error" hidden></p>
      <input
        id="code"
        name="code"
        class="code"
        dir="ltr"
        type="text"
        inputmode="numeric"
        maxlength="60"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="code-hint code-error"
      />
    </div>
    <p class="buttons"><button type="submit" class="go">${words['page.see.look']}</button></p>
    <p id="progress" class="hint" role="status"></p>
  </form>`;
}

const ACTS = ['ready', 'time', 'tell', 'unsafe', 'agreed', 'withdraw', 'erase'] as const;
type Act = (typeof ACTS)[number];

const button = (words: Words, act: Act): Markup =>
  html`<button
    type="button"
    class="${act === 'erase' || act === 'unsafe' ? 'danger' : 'second'}"
    data-ask="${act}"
  >
    ${words[`page.see.${act}`]}
  </button>`;

const ending = (words: Words): Markup =>
  html`<p class="buttons">${ACTS.filter((act) => act !== 'erase').map((act) => button(words, act))}</p>
    <h2>${words['page.see.opened']}</h2>
    <ul id="opened" class="plain"></ul>
    <p class="buttons">${button(words, 'erase')}</p>`;

const PARTS = ['morning', 'afternoon', 'evening', 'any'] as const;
const CONSENTS = ['share_ride', 'leave_message', 'call_doctor', 'keep_for_again'] as const;

/** What an act asks before it is done; the others ask only whether. */
const FIELDS: Partial<Record<Act, (words: Words) => Markup>> = {
  time: (words) =>
    html`${select({ name: 'newDay', label: words['page.when.day'] }, [])}
    ${select(
      { name: 'newPart', label: words['page.when.part'] },
      PARTS.map((value) => ({ value, label: words[`page.when.${value}`] })),
    )}`,
  tell: (words) => textArea({ name: 'words-to-hub', label: words['page.see.tell'], max: 200 }),
  agreed: (words) =>
    choices(
      'checkbox',
      { name: 'agreed', label: words['page.see.agreed'] },
      CONSENTS.map((value) => ({ value, label: words[`page.agree.${value}`] })),
    ),
};

const confirming = (words: Words, act: Act): Markup =>
  html` <form id="confirm-${act}" novalidate autocomplete="off" hidden>
    <div class="summary" tabindex="-1" hidden>
      <h2>${words['page.errors']}</h2>
      <ul></ul>
    </div>
    <h1 tabindex="-1">${words[`page.see.confirm.${act}`]}</h1>
    <p class="lead">${words[`page.see.confirm.${act}.body`]}</p>
    ${FIELDS[act]?.(words) ?? nothing}
    <p class="buttons">
      <button type="submit" class="${act === 'erase' || act === 'unsafe' ? 'danger' : 'go'}">
        ${words[`page.see.confirm.${act}.yes`]}
      </button>
      <button type="button" class="second" data-keep>${words['page.back']}</button>
    </p>
  </form>`;
