import type { Catalog } from './messages';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

/** A sentence made longer by 40 % and put in brackets; placeholders and plural arms stay readable to the parser. */
function stretch(text: string): string {
  let depth = 0;
  let out = '';
  for (const char of text) {
    if (char === '{') depth++;
    if (char === '}') depth--;
    out += depth === 0 ? (ACCENTED[char] ?? char) : char;
  }
  return `[${out}${'~'.repeat(Math.ceil(text.length * 0.4))}]`;
}

/** The pseudo-language `qps`: shows what is not translated and what does not fit. */
export const pseudo = <Key extends string>(catalog: Catalog<Key>): Catalog<Key> =>
  Object.fromEntries(
    Object.entries<string>(catalog).map(([key, text]) => [key, stretch(text)]),
  ) as Catalog<Key>;
