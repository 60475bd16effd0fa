import { directionWords } from './directions';
import { bitCount, lettersOf, SLIP, slips } from './likeness';
import { ordinalWords } from './ordinals';
import { streetTypes } from './street-types';

/** Words that every address is made of, long enough that a slip in them is seen to be one. */
const known = new Set([...streetTypes.keys(), ...directionWords.keys(), ...ordinalWords, 'calle', 'avenida']);
const long = [...known].filter((word) => word.length >= 3 && /^[a-z]+$/.test(word));
const bits = Int32Array.from(long, lettersOf);

const isSwap = (a: string, b: string): boolean => a.length === b.length && lettersOf(a) === lettersOf(b);

/** The word of an address that was meant; null when none is near, or the word is right. */
function meant(word: string): string | null {
  if (word.length < 3 || known.has(word) || !/^[a-z]+$/.test(word)) return null;
  const own = lettersOf(word);
  let best: string | null = null;
  let least = SLIP + 1;
  long.forEach((other, i) => {
    if (bitCount(own ^ (bits[i] as number)) > 2) return;
    // In three letters only a swap or a twin is sure: "aev", not "ape".
    if (Math.min(word.length, other.length) < 4 && !isSwap(word, other) && slips(word, other, 1) > 1) return;
    const cost = slips(word, other, SLIP);
    if (cost < least) [best, least] = [other, cost];
  });
  return best;
}

/** The words with slips in types, directions and ordinals mended; null when there was none. `keep`: names here. */
export function repaired(words: readonly string[], keep: (word: string) => boolean): string[] | null {
  let changed = false;
  const mended = words.map((word) => {
    const right = keep(word) ? null : meant(word);
    changed ||= right !== null;
    return right ?? word;
  });
  return changed ? mended : null;
}
