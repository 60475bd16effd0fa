/* "M L King", "JF Kennedy", "MLK": names of which some words are told by their first letters. */

const SHORT = /^[a-z]{1,3}$/;

/** Whether one of the words may be the first letters of several. */
export const hasShort = (words: readonly string[]): boolean => words.some((word) => SHORT.test(word));

/** How many words the letters of a short one begin, from a place on; 0 when they do not. */
function begun(short: string, words: readonly string[], from: number): number {
  const isBegun = [...short].every((letter, i) => (words[from + i] ?? '').startsWith(letter));
  return SHORT.test(short) && isBegun ? short.length : 0;
}

function isShortened(few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  let whole = 0;
  for (const word of few) {
    if (word === many[at]) {
      at++;
      if (word.length > 3) whole++;
    } else {
      const count = begun(word, many, at);
      if (count === 0) return false;
      at += count;
    }
  }
  return at === many.length && whole > 0;
}

/** Whether two names are one, told by initials; at least one word is whole in both. */
export const isByInitials = (asked: readonly string[], own: readonly string[]): boolean =>
  isShortened(asked, own) || isShortened(own, asked);

/** "jfk" of "john f kennedy"; empty where a name has fewer than three words. */
export const initialsOf = (words: readonly string[]): string =>
  words.length < 3 ? '' : words.map((word) => word[0] ?? '').join('');

/** Whether the letters of a short word stand in a long one in their order, the first of them first. */
export function isBegunBy(long: string, short: string): boolean {
  let at = short[0] === long[0] ? 0 : -1;
  for (const letter of short.slice(1)) at = at < 0 ? -1 : long.indexOf(letter, at + 1);
  return at >= 0;
}
