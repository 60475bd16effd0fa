import { LANGUAGES, type Language } from '../words/languages';
import type { WordKey } from '../words/en';
import { html, type Markup } from './html';

const head = (title: string): Markup =>
  html` <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/src/public/page/public.css" />
  </head>`;

/** One sentence in every language, each on a line of its own. */
const inAll = (key: WordKey): readonly Markup[] =>
  LANGUAGES.map(
    ({ tag, dir, words }) => html`<span class="line" lang="${tag}" dir="${dir}">${words[key]}</span>`,
  );

/** The front door: languages by their own names. Works without script. */
export function frontPage(): string {
  const [first] = LANGUAGES;
  const words = first?.words;
  const row = ({ tag, name, dir, words: own }: Language): Markup =>
    html` <li lang="${tag}" dir="${dir}">
      <h2>${name}</h2>
      <p class="buttons">
        <a class="go" href="/${tag}/ask" hreflang="${tag}">${own['page.front.ask']}</a>
        <a class="second" href="/${tag}/see" hreflang="${tag}">${own['page.front.see']}</a>
      </p>
    </li>`;
  return html`<!doctype html>
    <html lang="en" dir="ltr">
      ${head(words?.['page.name'] ?? '')}
      <body>
        <header class="top">
          <span class="name" translate="no">${words?.['page.name'] ?? ''}</span>
          <a class="leave" href="/leave" rel="nofollow">${words?.['page.leave'] ?? ''}</a>
        </header>
        <main id="main">
          <h1>${inAll('page.front.title')}</h1>
          <ul class="plain fronts">
            ${LANGUAGES.map(row)}
          </ul>
        </main>
        <footer>
          <details open>
            <summary>${inAll('page.call.title')}</summary>
            <!--hubs-->
          </details>
        </footer>
      </body>
    </html> `.text;
}

/**
 * Where Leave now ends: a page anybody could be reading, of our own, so that leaving tells no other site. Nothing on
 * it links back.
 */
export const leavePage = (): string =>
  html`<!doctype html>
    <html lang="en" dir="ltr">
      ${head(LANGUAGES[0]?.words['page.bread.title'] ?? '')}
      <body>
        <main id="main">
          ${LANGUAGES.map(
            ({ tag, dir, words }, i) =>
              html` <article lang="${tag}" dir="${dir}">
                ${i === 0 ? html`<h1>${words['page.bread.title']}</h1>` : html`<h2>${words['page.bread.title']}</h2>`}
                <p>${words['page.bread.lead']}</p>
                <ol>
                  ${(['1', '2', '3', '4', '5'] as const).map((n) => html`<li>${words[`page.bread.${n}`]}</li>`)}
                </ol>
              </article>`,
          )}
        </main>
      </body>
    </html> `.text;
