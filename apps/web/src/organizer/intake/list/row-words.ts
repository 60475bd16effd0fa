import type { Need } from '../../../public/ask/draft';
import type { IntakeDraft } from '../intake-draft';
import { plain } from './columns';

/** Beginnings of words that say a need, a language or a way to be reached, in the languages people keep lists in. */
const NEED_WORDS: readonly (readonly [need: Need, words: readonly string[]])[] = [
  ['school', ['school', 'escuela', 'colegio', 'مدرسة', 'المدرسة']],
  ['childcare', ['child', 'sitter', 'babysit', 'cuid', 'ninera', 'رعاية', 'حضانة']],
  ['supplies', ['suppl', 'diaper', 'hygiene', 'panal', 'higiene', 'articulos', 'مستلزمات', 'حفاضات']],
  ['ride', ['ride', 'transport', 'viaje', 'llevar', 'توصيل', 'مواصلات', 'رحلة']],
  ['visit', ['visit', 'زيارة']],
  [
    'groceries',
    ['grocer', 'food', 'comida', 'aliment', 'despensa', 'viveres', 'طعام', 'غذاء', 'مواد غذائية', 'بقالة'],
  ],
  ['other', ['other', 'otro', 'otra', 'اخرى', 'غير ذلك']],
];
const LANGUAGE_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['en', 'english', 'ingles', 'انجليزية', 'الانجليزية'],
  es: ['es', 'spanish', 'espanol', 'castellano', 'اسبانية', 'الاسبانية'],
  so: ['so', 'somali', 'soomaali', 'صومالية'],
  hmn: ['hmn', 'hmong', 'hmoob'],
  om: ['om', 'oromo', 'oromoo'],
  ksw: ['ksw', 'karen'],
  vi: ['vi', 'vietnamese', 'vietnamita', 'tieng viet'],
  ar: ['ar', 'arabic', 'arabe', 'عربية', 'العربية', 'عربي'],
  am: ['am', 'amharic', 'amarico'],
  sw: ['sw', 'swahili', 'kiswahili'],
  fr: ['fr', 'french', 'frances', 'francais', 'فرنسية'],
};
const WAYS: readonly (readonly [how: IntakeDraft['how'], words: readonly string[]])[] = [
  ['chat', ['whatsapp', 'signal', 'chat', 'واتساب']],
  ['text', ['text', 'sms', 'texto', 'mensaje', 'رسالة']],
  ['call', ['call', 'phone', 'llam', 'telef', 'اتصال', 'هاتف']],
  ['code', ['code', 'none', 'codigo', 'ninguno', 'رمز']],
];

const starts = (text: string, words: readonly string[]): boolean =>
  words.some((word) => ` ${text}`.includes(` ${word}`));

/** Needs named in a cell, in the order of the form; null when a part of it is not understood. */
export function needsIn(cell: string): readonly Need[] | null {
  const parts = cell
    .split(/[,;/+&|\n]| and | y | و /i)
    .map(plain)
    .filter((part) => part !== '');
  const found = parts.map((part) => NEED_WORDS.find(([, words]) => starts(part, words))?.[0]);
  return found.includes(undefined) ? null : [...new Set(found.filter((need) => need !== undefined))];
}

/** The tag of a language that a cell names by its tag or in some language; null when it is none we know. */
export function languageIn(cell: string): string | null {
  const text = plain(cell);
  return Object.entries(LANGUAGE_WORDS).find(([, words]) => words.includes(text))?.[0] ?? null;
}

/** The way to be reached; null when it is not understood. */
export const wayIn = (cell: string): IntakeDraft['how'] | null =>
  WAYS.find(([, words]) => starts(plain(cell), words))?.[0] ?? null;
