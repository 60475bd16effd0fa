import type { Language } from '../words/languages';
import type { Words } from '../words/en';
import { frame, languageBar, tooOld } from './frame';
import { html, type Markup } from './html';

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
        <p class="lead" id="about"></p>
        <p id="hub-line"></p>
        <p class="note" id="outcome" hidden></p>
        <div id="asking">${ending(language.words)}</div>
        <div id="trouble-found" class="note bad" role="alert" hidden></div>
        <p class="buttons">
          <button type="button" class="second" id="other">${language.words['page.see.other']}</button>
        </p>
      </section>
      ${confirming(language.words, 'withdraw')} ${confirming(language.words, 'erase')}
      ${languageBar({ language, address })}`,
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

const ending = (words: Words): Markup =>
  html` <h2>${words['page.see.opened']}</h2>
    <ul id="opened" class="plain"></ul>
    <p class="buttons">
      <button type="button" class="second" data-ask="withdraw">${words['page.see.withdraw']}</button>
      <button type="button" class="danger" data-ask="erase">${words['page.see.erase']}</button>
    </p>`;

const confirming = (words: Words, what: 'withdraw' | 'erase'): Markup =>
  html` <section id="confirm-${what}" hidden>
    <h1 tabindex="-1">${words[`page.see.confirm.${what}`]}</h1>
    <p class="lead">${words[`page.see.confirm.${what}.body`]}</p>
    <p class="buttons">
      <button type="button" class="${what === 'erase' ? 'danger' : 'go'}" data-do="${what}">
        ${words[`page.see.confirm.${what}.yes`]}
      </button>
      <button type="button" class="second" data-keep>${words['page.see.keep']}</button>
    </p>
  </section>`;
