import { LANGUAGES } from '../words/languages';
import { askPage } from './ask-page';
import { givePage } from './give-page';
import { frontPage, leavePage } from './plain-pages';
import { seePage } from './see-page';

/** Every public page by its file below the web root, whole and ready for the bundler. */
export const publicPages = (): Readonly<Record<string, string>> => ({
  'public/index.html': frontPage(),
  'public/leave.html': leavePage(),
  ...Object.fromEntries(
    LANGUAGES.flatMap((language) => [
      [`public/${language.tag}/ask.html`, askPage(language)],
      [`public/${language.tag}/see.html`, seePage(language)],
      [`public/${language.tag}/give.html`, givePage(language)],
    ]),
  ),
});
