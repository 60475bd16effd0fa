import { directionWords } from './directions';
import { lettersOf, mayBeAlike, SLIP, slips } from './likeness';
import { ordinalWords } from './ordinals';
import { frontTypes, streetTypes } from './street-types';

/** Words that every address is made of, long enough that a slip in them is seen to be one. */
const known = new Set([
  ...streetTypes.keys(),
  ...directionWords.keys(),
  ...ordinalWords,
  ...frontTypes.keys(),
]);
const long = [...known].filter((word) => word.length >= 3 && /^[a-z]+$/.test(word));
const bits = Int32Array.from(long, lettersOf);

/** Short words that nearly every address has: a slip in them is likelier than a name of three letters. */
const OFTEN = new Set(['ave', 'way', 'cir', 'ter', 'rue']);

/** The word of an address that was meant; null when none is near, or the word is right. */
function meant(word: string): string | null {
  if (word.length < 2 || known.has(word) || !/^[a-z]+$/.test(word)) return null;
  const own = lettersOf(word);
  let best: string | null = null;
  let least = SLIP + 1;
  long.forEach((other, i) => {
    const isSure = other.length > 3 ? word.length > 2 : OFTEN.has(other);
    if (!isSure || !mayBeAlike(own, bits[i] as number, SLIP)) return;
    const cost = slips(word, other, SLIP);
    if (cost < least) [best, least] = [other, cost];
  });
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
