import { directionWords } from './directions';
import { SLIP, slips } from './likeness';
import { ordinalWords } from './ordinals';
import { frontTypes, streetTypes } from './street-types';
import { WordList } from './word-list';

/** Words that every address is made of, long enough that a slip in them is seen to be one. */
const known = new Set([
  ...streetTypes.keys(),
  ...directionWords.keys(),
  ...ordinalWords,
  ...frontTypes.keys(),
]);
const long = [...known].filter((word) => word.length >= 3 && /^[a-z]+$/.test(word));
const longWords = new WordList(long);

/** Short words that nearly every address has: a slip in them is likelier than a name of three letters. */
const OFTEN = new Set(['ave', 'way', 'cir', 'ter', 'rue']);

/** The word of an address that was meant; null when none is near, or the word is right. */
function meant(word: string): string | null {
  if (word.length < 2 || known.has(word) || !/^[a-z]+$/.test(word)) return null;
  let best: string | null = null;
  let least = SLIP + 1;
  for (const at of longWords.near(word, SLIP)) {
    const other = long[at] ?? '';
    const isSure = other.length > 3 ? word.length > 2 : OFTEN.has(other);
    if (!isSure) continue;
    const cost = slips(word, other, SLIP);
    if (cost < least) [best, least] = [other, cost];
  }
  return best;
}

/** Whether a word is one of the names here, or near one. */
export type IsName = (word: string) => boolean;

/** The words with slips in types, directions and ordinals mended; null when there was none. `keep`: names here. */
export function repaired(words: readonly string[], keep: IsName, isNear: IsName): string[] | null {
  let changed = false;
  const mended = words.map((word) => {
    const found = keep(word) ? null : meant(word);
    // "Zenth" is Zenith Avenue before it is Tenth.
    const right = found !== null && ordinalWords.includes(found) && isNear(word) ? null : found;
    changed ||= right !== null;
    return right ?? word;
  });
  return changed ? mended : null;
}
