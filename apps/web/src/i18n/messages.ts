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

export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  RTL.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr';

/** Compiles sentences when they are first said. */
export function openMessages<Key extends string>(locale: string, catalog: Catalog<Key>): Messages<Key> {
  const compiled = new Map<Key, IntlMessageFormat>();
  const compile = (key: Key): IntlMessageFormat => {
    const known = compiled.get(key);
    if (known) return known;
    const fresh = new IntlMessageFormat(catalog[key], formattingLocale(locale));
    compiled.set(key, fresh);
    return fresh;
  };
  return {
    locale,
    direction: directionOf(locale),
    t: (key, values = {}) => String(compile(key).format(values)),
    has: (key): key is Key => Object.hasOwn(catalog, key),
  };
}
