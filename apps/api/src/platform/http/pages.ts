const LANGUAGE = '([a-z]{2,3}(?:-[A-Za-z]{2,4})?)';

/** Which page of the built app stands at an address. The first pattern that fits wins. */
const PAGES: readonly (readonly [RegExp, (match: RegExpExecArray) => readonly string[]])[] = [
  [/^\/$/, () => ['/public/index.html']],
  [/^\/(?:v|hub)$/, (match) => [`${shellOf(match[0].slice(1))}/index.html`]],
  [/^\/(v|hub)\/[\w/-]*$/, (match) => [`${shellOf(match[1] ?? '')}/index.html`]],
  [/^\/give$/, () => ['/public/en/give.html']],
  [/^\/leave$/, () => ['/public/leave.html']],
  [new RegExp(`^/${LANGUAGE}/?$`), (match) => [`/public/${match[1]}/ask.html`]],
  // The hub of a poster: the page reads its name from the address.
  [new RegExp(`^/${LANGUAGE}/ask/[a-z0-9-]+$`), (match) => [`/public/${match[1]}/ask.html`]],
  [new RegExp(`^/${LANGUAGE}/([a-z-]+)$`), (match) => [`/public/${match[1]}/${match[2]}.html`]],
];

const shellOf = (prefix: string): string => (prefix === 'hub' ? '/organizer' : '/volunteer');

/** The files that may answer an address, best first; none when no page stands there. */
export function pagesAt(address: string): readonly string[] {
  for (const [pattern, files] of PAGES) {
    const match = pattern.exec(address);
    if (match !== null) return files(match);
  }
  return [];
}

/** The language in a page's address: `/es/ask` -> `es`. */
export const languageIn = (address: string): string | undefined =>
  /^\/([a-z]{2,3}(?:-[A-Za-z]{2,4})?)(?:\/|$)/.exec(address)?.[1];
