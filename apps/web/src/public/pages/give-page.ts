import type { Language } from '../words/languages';
import { languageBar } from './frame';
import { html } from './html';

/**
 * What donors may bring. No script and no form: the server writes the hubs' wishes where the comment stands, and nobody
 * who reads this says who they are.
 */
export function givePage(language: Language): string {
  const { words, tag, dir } = language;
  return html`<!doctype html>
    <html lang="${tag}" dir="${dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${words['page.give.title']}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/src/public/page/public.css" />
      </head>
      <body>
        <a class="skip" href="#main">${words['page.skip']}</a>
        <header class="top">
          <span class="name" translate="no">${words['page.name']}</span>
          <a class="leave" href="/leave" rel="nofollow">${words['page.leave']}</a>
        </header>
        <main id="main" tabindex="-1">
          ${languageBar({ language, address: (other) => `/${other}/give` })}
          <div class="gives">
            <h1>${words['page.give.title']}</h1>
            <p>${words['page.give.lead']}</p>
            <!--wishes-->
            <p>${words['page.give.thanks']}</p>
          </div>
        </main>
      </body>
    </html> `.text;
}
