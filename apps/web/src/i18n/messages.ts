import { IntlMessageFormat } from 'intl-messageformat';

/** A catalog: every sentence of a shell in ICU MessageFormat, by a key that says where it stands. */
export type Catalog<Key extends string = string> = Readonly<Record<Key, string>>;

/** What a sentence may be filled with. Sentences are never glued together from parts. */
export type MessageValues = Readonly<Record<string, string | number | Date>>;

export interface Messages<Key extends string> {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** The sentence with its values in place. */
  t(key: Key, values?: MessageValues): string;
  /** Whether the catalog has this key: for keys that are built from the server's words. */
  has(key: string): key is Key;
}

/** Locales without region get the one whose clocks and numbers people here use (12 hours, Latin digits). */
const FORMATTING: Readonly<Record<string, string>> = {
  en: 'en-US',
  es: 'es-US',
  ar: 'ar-US-u-nu-latn',
  qps: 'en-US',
};
const RTL: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur', 'ps']);

/** The locale for numbers, dates and plurals of a language. */
export const formattingLocale = (locale: string): string => FORMATTING[locale] ?? locale;

/** A time of day never breaks before its half of the day: Arabic writes a common space there. */
export const unbroken = (time: string): string => time.replaceAll(' ', '\u00a0');

export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  RTL.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr';

type Part = ReturnType<IntlMessageFormat['getAst']>[number];
/** How the parser marks a piece of plain text, and a value that is filled in as it is. */
const LITERAL = 0;
const ARGUMENT = 1;

/**
 * Puts first-strong isolates (Unicode UAX 9) around each value: an address or a handle in Latin letters keeps its own
 * order inside a sentence that runs from right to left.
 */
function isolated(parts: readonly Part[]): Part[] {
  return parts.flatMap((part): Part[] => {
    if (part.type === ARGUMENT) return [literal('\u2068'), part, literal('\u2069')];
    if (!('options' in part)) return [part];
    const arms = Object.entries(part.options).map(([arm, { value, ...rest }]) => [
      arm,
      { ...rest, value: isolated(value) },
    ]);
    return [{ ...part, options: Object.fromEntries(arms) } as Part];
  });
}

const literal = (value: string): Part => ({ type: LITERAL, value });

/** Compiles sentences when they are first said. */
export function openMessages<Key extends string>(locale: string, catalog: Catalog<Key>): Messages<Key> {
  const direction = directionOf(locale);
  const compiled = new Map<Key, IntlMessageFormat>();
  const compile = (key: Key): IntlMessageFormat => {
    const known = compiled.get(key);
    if (known) return known;
    const plain = new IntlMessageFormat(catalog[key], formattingLocale(locale));
    const fresh =
      direction === 'ltr' ? plain : new IntlMessageFormat(isolated(plain.getAst()), formattingLocale(locale));
    compiled.set(key, fresh);
    return fresh;
  };
  return {
    locale,
    direction,
    t: (key, values = {}) => String(compile(key).format(values)),
    has: (key): key is Key => Object.hasOwn(catalog, key),
  };
}
