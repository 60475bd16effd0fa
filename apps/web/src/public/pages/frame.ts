import { LANGUAGES, type Language } from '../words/languages';
import { data, html, type Markup, nothing } from './html';

export interface Frame {
  readonly language: Language;
  /** The address of this page in a language. */
  readonly address: (tag: string) => string;
  readonly script: string;
  /** Sentences whose key starts so travel with the page. */
  readonly wordsFor: readonly string[];
  readonly main: Markup;
}

const STYLE = '/src/public/page/public.css';

/** Native names, the current one first: a list to choose from, never a guess from a place. */
export function languageBar({ language, address }: Pick<Frame, 'language' | 'address'>): Markup {
  const others = LANGUAGES.filter(({ tag }) => tag !== language.tag);
  const link = ({ tag, name, dir }: Language, current: boolean): Markup =>
    html` <li>
      <a
        href="${address(tag)}"
        lang="${tag}"
        hreflang="${tag}"
        dir="${dir}"
        ${current ? html` aria-current="true"` : nothing}
        >${name}</a
      >
    </li>`;
  return html` <nav class="languages" aria-labelledby="languages-title">
    <h2 id="languages-title">${language.words['page.languages']}</h2>
    <ul>
      ${link(language, true)}${others.map((one) => link(one, false))}
    </ul>
  </nav>`;
}

const said = ({ words }: Language, prefixes: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).filter(([key]) => prefixes.some((prefix) => key.startsWith(`${prefix}.`))),
  );

/**
 * What every public page has: skip link, Leave now, the page, and the hubs' numbers, which the server writes where
 * the comment stands. The title is neutral, and nothing is kept by the browser.
 */
export function frame(page: Frame): string {
  const { language, script, wordsFor, main } = page;
  const { words, tag, dir } = language;
  return html`<!doctype html>
    <html lang="${tag}" dir="${dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <meta name="format-detection" content="telephone=no" />
        <title>${words['page.name']}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${STYLE}" />
        <script type="module" src="${script}"></script>
      </head>
      <body>
        <a class="skip" href="#main">${words['page.skip']}</a>
        <header class="top">
          <span class="name" translate="no">${words['page.name']}</span>
          <a id="leave" class="leave" href="/leave" rel="nofollow" data-said="${words['page.leaving']}"
            >${words['page.leave']}</a
          >
        </header>
        <main id="main" tabindex="-1">
          <noscript><p class="note">${words['page.noscript']}</p></noscript>
          <p class="note slow">${words['page.slow']}</p>
          ${main}
        </main>
        <footer>
          <details id="call" open>
            <summary>${words['page.call.title']}</summary>
            <p class="hint">${words['page.call.lead']}</p>
            <!--hubs-->
          </details>
        </footer>
        <script type="application/json" id="words">
          ${data(said(language, wordsFor))}
        </script>
      </body>
    </html> `.text;
}

/** Shown instead of the page where the browser cannot seal. */
export const tooOld = ({ words }: Language): Markup =>
  html` <section id="too-old" hidden>
    <h1 tabindex="-1">${words['page.old.title']}</h1>
    <p>${words['page.old.body']}</p>
  </section>`;
