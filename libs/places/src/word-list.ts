import { MOST_LETTERS, slipsAllowed } from './likeness';

/**
 * Letters by sets: those that sound alike are in one, so that exchanging them changes nothing here. Each set has so many
 * of 64 bits, one for each time that a letter of it stands in a word.
 */
const SETS: readonly (readonly [letters: string, bits: number])[] = [
  ['a', 5], ['e', 5], ['o', 5], ['uw', 4], ['l', 4], ['r', 4], ['t', 4], ['d', 3],
  ['p', 3], ['fx', 2], ['bv', 3], ['szckq', 6], ['yjigh', 6], ['mn', 5], ['', 3], ['', 2],
]; // prettier-ignore
const FIRST = Uint8Array.from(SETS, (_, i) => SETS.slice(0, i).reduce((sum, [, bits]) => sum + bits, 0));
/** Set of each letter of the Latin alphabet; letters of other scripts are in some set. */
const SET_OF = new Uint8Array(26);
SETS.forEach(([letters], i) => {
  for (const letter of letters) SET_OF[letter.charCodeAt(0) - 97] = i;
});
const counts = new Uint8Array(SETS.length);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** How often a word has the letters of each set, as bits. A slip changes as many of them as half slips it costs, at most. */
function shapeOf(word: string): readonly [low: number, high: number] {
  let [low, high] = [0, 0];
  counts.fill(0);
  const end = Math.min(word.length, MOST_LETTERS);
  for (let i = 0; i < end; i++) {
    const code = word.charCodeAt(i);
    if (isDigit(code)) continue;
    const set = code >= 97 && code <= 122 ? (SET_OF[code - 97] as number) : code & 15;
    const nth = counts[set]!++;
    if (nth >= (SETS[set]?.[1] ?? 0)) continue;
    const bit = (FIRST[set] as number) + nth;
    if (bit < 32) low |= 1 << bit;
    else high |= 1 << (bit - 32);
  }
  return [low, high];
}

/** How many bits are set. */
function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

const digitsOf = (word: string): string => (/\d/.test(word) ? word.replace(/\D+/g, '') : '');

/** Words longer than this are as long as each other: what is compared of them is shorter. */
const MOST_LENGTH = 64;
const lengthOf = ({ length }: string): number => Math.min(MOST_LENGTH, length);
const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Words among which those that may be like another one are found by a look at two numbers of each of about its length. */
export class WordList {
  /** Positions by digits, then by length, and the letters of the words in this order. */
  private readonly order: Int32Array;
  private readonly low: Int32Array;
  private readonly high: Int32Array;
  /** Where in the order the words of some digits and length begin: digits never slip. */
  private readonly runs = new Map<string, Int32Array>();
  /** Positions by the alphabet. */
  private readonly sorted: Int32Array;

  constructor(private readonly words: readonly string[]) {
    const digits = words.map(digitsOf);
    this.order = Int32Array.from(words.keys()).sort(
      (a, b) => compared(digits[a]!, digits[b]!) || lengthOf(words[a]!) - lengthOf(words[b]!) || a - b,
    );
    const shapes = [...this.order].map((at) => shapeOf(words[at]!));
    this.low = Int32Array.from(shapes, ([low]) => low);
    this.high = Int32Array.from(shapes, ([, high]) => high);
    this.order.forEach((at, i) => {
      const runs = this.runs.get(digits[at]!) ?? new Int32Array(MOST_LENGTH + 2).fill(i);
      this.runs.set(digits[at]!, runs.fill(i + 1, lengthOf(words[at]!) + 1));
    });
    this.sorted = Int32Array.from(words.keys()).sort((a, b) => compared(words[a]!, words[b]!) || a - b);
  }

  /**
   * Positions, rising, of all words that are within `most` half slips of the asked one, and of those that it begins; of
   * others only a few. The table of slips tells them apart.
   */
  near(word: string, most: number): number[] {
    const near = this.begunBy(word);
    const runs = this.runs.get(digitsOf(word));
    if (runs === undefined) return near;
    const [low, high] = shapeOf(word);
    const own = lengthOf(word);
    const longest = Math.min(MOST_LENGTH, own + most);
    for (let length = Math.max(0, own - most); length <= longest; length++) {
      const limit = Math.min(most, slipsAllowed(Math.max(own, length)));
      if (Math.abs(length - own) > limit) continue;
      const end = runs[length + 1]!;
      for (let i = runs[length]!; i < end; i++) {
        if (bitCount(low ^ this.low[i]!) + bitCount(high ^ this.high[i]!) > limit) continue;
        near.push(this.order[i]!);
      }
    }
    return [...new Set(near)].sort((a, b) => a - b);
  }

  /** Words that begin with this one and have no more digits. */
  private begunBy(word: string): number[] {
    const { sorted, words } = this;
    const begun: number[] = [];
    if (word.length < 3) return begun;
    let [from, end] = [0, sorted.length];
    while (from < end) {
      const middle = (from + end) >> 1;
      if (words[sorted[middle]!]! < word) from = middle + 1;
      else end = middle;
    }
    for (; from < sorted.length && words[sorted[from]!]!.startsWith(word); from++)
      if (!/\d/.test(words[sorted[from]!]!.slice(word.length))) begun.push(sorted[from]!);
    return begun;
  }
}
