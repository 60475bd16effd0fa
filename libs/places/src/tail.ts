import { keyOf } from './fold';
import { isBegunBy } from './initials';
import { likeness } from './likeness';
import { frontTypes, streetTypes } from './street-types';

/* What people write behind an address: postcode, city, state, country. */

const STATES = new Set(
  (
    'al ak az ar ca co ct dc de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt nv nh nj nm ny nc nd oh ok or ' +
    'pa ri sc sd tn tx ut vt va wa wv wi wy minn minnesota ohio wisconsin iowa illinois california texas'
  ).split(' '),
);
const COUNTRIES = new Set('usa us eeuu eua america'.split(' '));
const COUNTRY_PAIRS = new Set(['united states', 'estados unidos', 'ee uu', 'u s']);

/** The words of a city without its state: a pack may be called "Columbus OH", and people type "Columbus". */
export const cityWords = (words: readonly string[]): readonly string[] =>
  words.length > 1 && STATES.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;

/** What the region tells about tails. */
export interface TailWords {
  /** Words of the city's name. */
  readonly city: readonly string[];
  /** Position of a postcode by its folded letters. */
  readonly postcodes: ReadonlyMap<string, number>;
}

export interface Trimmed {
  readonly words: readonly string[];
  /** Position in the list of postcodes; -1 for none or an unknown one. */
  readonly postcode: number;
  /** A postcode or the city was taken off. */
  readonly isTrimmed: boolean;
}

const hasName = (words: readonly string[]): boolean =>
  words.some((word) => /\p{L}/u.test(word) || /^\d{1,3}$/.test(word));

/** "Mpls", "Cols": some letters of a name in their order, without vowels or with its last letter. */
function isShortFor(name: string, word: string): boolean {
  const isShort = !/[aeiou]/.test(word) || (word.length >= 4 && word.at(-1) === name.at(-1));
  if (!/^[a-z]{3,}$/.test(word) || streetTypes.has(word) || frontTypes.has(word)) return false;
  return isShort && name.length >= word.length * 2 && isBegunBy(name, word);
}

/** How many words at the end are the city's name. */
function cityAtEnd(words: readonly string[], city: readonly string[]): number {
  if (isShortFor(city.join(''), words.at(-1) ?? '')) return 1;
  const end = words.slice(-city.length);
  if (city.length === 0 || end.length < city.length) return 0;
  const [asked, own] = [keyOf(end.join(' ')), keyOf(city.join(' '))];
  return asked === own || (own.length >= 5 && likeness(asked, own) >= 0.8 && !own.startsWith(asked))
    ? city.length
    : 0;
}

const isUsPostcode = (word: string): boolean => /^\d{5}(?:-\d{4})?$/.test(word);

/** How many words at the end may go: a postcode, city, state or country. */
function dropAtEnd(words: readonly string[], tail: TailWords): { count: number; postcode: string | null } {
  return postcodeAtEnd(words, tail) ?? { count: placeAtEnd(words, tail.city), postcode: null };
}

function postcodeAtEnd(
  words: readonly string[],
  tail: TailWords,
): { count: number; postcode: string } | null {
  const last = words.at(-1) ?? '';
  const pair = words.slice(-2).join('');
  if (tail.postcodes.has(last)) return { count: 1, postcode: last };
  if (words.length > 2 && tail.postcodes.has(pair)) return { count: 2, postcode: pair };
  if (words.length > 2 && isUsPostcode(last)) return { count: 1, postcode: last.slice(0, 5) };
  return null;
}

function placeAtEnd(words: readonly string[], name: readonly string[]): number {
  const last = words.at(-1) ?? '';
  if (COUNTRIES.has(last)) return 1;
  if (COUNTRY_PAIRS.has(words.slice(-2).join(' '))) return 2;
  const city = cityAtEnd(words, name);
  if (city > 0) return city;
  // "CT" is a court and "LA" an article before it is a state.
  const isState =
    STATES.has(last) && words.length > 2 && !['ct', 'la', 'fl', 'al', 'de', 'in', 'me', 'or'].includes(last);
  return isState ? 1 : 0;
}

/** Takes the tail off, word by word; something that may be a name always stays. */
export function withoutTail(words: readonly string[], tail: TailWords): Trimmed {
  let left = words;
  let postcode = -1;
  for (;;) {
    const drop = dropAtEnd(left, tail);
    const rest = left.slice(0, left.length - drop.count);
    if (drop.count === 0 || !hasName(rest))
      return { words: left, postcode, isTrimmed: left.length < words.length };
    if (drop.postcode !== null && postcode < 0) postcode = tail.postcodes.get(drop.postcode) ?? -1;
    left = rest;
  }
}

/** How many words at the start are the city, with its postcode or state: "Minneapolis MN, 3745 Minnehaha". */
export function leadingCity(words: readonly string[], { city }: TailWords): number {
  const start = /^\d{4,5}$/.test(words[0] ?? '') ? 1 : 0;
  const count =
    [city.length, 1].find((n) => n > 0 && cityAtEnd(words.slice(start, start + n), city) > 0) ?? 0;
  if (count === 0) return 0;
  return start + count + (STATES.has(words[start + count] ?? '') ? 1 : 0);
}

/** A postcode in front of its town: "9490 Vaduz". */
export function leadingPostcode(words: readonly string[], tail: TailWords): number {
  return words.length > 1 ? (tail.postcodes.get(words[0] ?? '') ?? -1) : -1;
}
