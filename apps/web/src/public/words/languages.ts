import { ar } from './ar';
import { en, type Words } from './en';
import { es } from './es';

/** A language of the public pages: only those whose sentences are complete. */
export interface Language {
  /** BCP 47, and the first part of each page's address. */
  readonly tag: string;
  /** How its speakers write its name. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: Words;
}

export const LANGUAGES: readonly Language[] = [
  { tag: 'en', name: 'English', dir: 'ltr', words: en },
  { tag: 'es', name: 'Español', dir: 'ltr', words: es },
  { tag: 'ar', name: 'العربية', dir: 'rtl', words: ar },
];

/** Languages a family may ask to be spoken to in, by the names their speakers use. */
export const SPOKEN: readonly (readonly [tag: string, name: string])[] = [
  ['en', 'English'],
  ['es', 'Español'],
  ['so', 'Soomaali'],
  ['hmn', 'Hmoob'],
  ['om', 'Afaan Oromoo'],
  ['ksw', 'ကညီကျိာ်'],
  ['vi', 'Tiếng Việt'],
  ['ar', 'العربية'],
  ['am', 'አማርኛ'],
  ['sw', 'Kiswahili'],
  ['fr', 'Français'],
];
