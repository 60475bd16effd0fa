import { directionWords } from './directions';
import { readHouseNumber, type HouseNumber } from './house-number';
import { ordinal } from './ordinals';
import { repaired, type IsName } from './repair';
import { frontTypes, smallWords, streetTypes } from './street-types';
import { parseStreet, type StreetPhrase } from './street-phrase';
import { wordsOf } from './street-dictionary';
import { writtenOut } from './used-fronts';

/** One way to understand what was typed. */
export type Reading =
  | {
      readonly is: 'street';
      readonly number: HouseNumber | null;
      readonly street: StreetPhrase;
      readonly share: number;
    }
  | { readonly is: 'corner'; readonly streets: readonly [StreetPhrase, StreetPhrase]; readonly share: number }
  | {
      readonly is: 'named';
      readonly words: readonly string[];
      readonly on: StreetPhrase | null;
      readonly share: number;
    };

const CORNER =
  /\s*(?:^|\s)(?:&|@|\/|and|at|und|y|et|con|near|corner|cnr|esquina|esq|coin|ecke|cerca|угол|و|مع)(?=\s|$)\s*/u;
const CORNER_WORDS =
  /(?:^|\s)(?:the )?(?:corner of|corner|cnr|intersection of|interseccion de|cruce de|cruce|esquina de|esquina|esq|coin de|(?:a l )?angle(?: de)?|ecke|cerca de|entre|between|تقاطع|زاويه|قرب|بين)(?=\s|$)/gu;
const ON = /\s(?:on|at|near|en|sobre|in|an der|sur|by)\s/u;
const NUMBER_SIGNS = new Set([
  'num',
  'numero',
  'nro',
  'nr',
  'number',
  '№',
  'hausnummer',
  'hausnr',
  'дом',
  'д',
  'رقم',
]);

const isType = (word: string | undefined): boolean =>
  word !== undefined && (streetTypes.has(word) || frontTypes.has(word));

/** A bare number where a street is wanted means the numbered street: "34 & Chicago", "34 E". */
const asStreet = (written: readonly string[]): StreetPhrase => {
  // "la 34", "the 34th"
  const isArticle = smallWords.has(written[0] ?? '') && /^\d/.test(written[1] ?? '');
  const words = isArticle ? written.slice(1) : written;
  return parseStreet(
    words.map((word, i) => {
      const isBare =
        /^\d{1,3}$/.test(word) &&
        (words.length === 1 || directionWords.has(words[i === 0 ? 1 : i - 1] ?? ''));
      return isBare ? ordinal(Number(word)) : word;
    }),
  );
};

/** Each way to take one word as the house number, and none. */
function numberReadings(words: readonly string[], share: number): Reading[] {
  const found: Reading[] = [];
  words.forEach((word, i) => {
    const read = readHouseNumber(word);
    const rest = words.filter((_, at) => at !== i);
    if (read === null || rest.length === 0 || found.length >= 3) return;
    const [number, left] = withSuffix(read, rest, i);
    const street = asStreet(left);
    // "34 Ave S" is the avenue, unless there is another number: "3100 34 Ave S".
    const isStreetNumber = isType(words[i + 1]) && left.every((each) => !/\d/.test(each)) && left.length < 3;
    if (street.key !== '')
      found.push({ is: 'street', number, street, share: isStreetNumber ? share * 0.9 : share });
  });
  const first = firstHouse(words);
  if (first !== null) found.push({ ...first, share: share * first.share });
  const whole = asStreet(words);
  if (whole.key !== '') found.push({ is: 'street', number: null, street: whole, share });
  return found;
}

type StreetReading = Extract<Reading, { readonly is: 'street' }>;

/**
 * "Kauppakatu 5 B 12", "Ringgasse 28/2/14", "Carrer Major 8 2n 1a": where the number stands behind the street, what
 * follows it is a door inside the house, whatever it is called; null where nothing follows.
 */
function firstHouse(words: readonly string[]): StreetReading | null {
  const at = words.findIndex((word) => readHouseNumber(word) !== null);
  const read = readHouseNumber(words[at] ?? '');
  const behind = words.slice(at + 1);
  if (read === null || at === 0 || behind.length === 0 || behind.some(isOfStreet)) return null;
  const street = asStreet(words.slice(0, at));
  return street.key === ''
    ? null
    : { is: 'street', number: withLetter(read, behind[0] ?? ''), street, share: 0.95 };
}

/** "5 B" is one number where a letter follows. */
const withLetter = (read: HouseNumber, word: string): HouseNumber =>
  read.suffix === '' && /^\p{L}$/u.test(word) ? (readHouseNumber(read.text + word) ?? read) : read;

const isOfStreet = (word: string): boolean => isType(word) || directionWords.has(word);

/** "12 bis Rue Grimaldi": the word behind the number belongs to it. */
function withSuffix(
  read: HouseNumber,
  rest: readonly string[],
  at: number,
): readonly [HouseNumber, readonly string[]] {
  const next = rest[at] ?? '';
  const isSuffix = read.suffix === '' && ['bis', 'ter', 'quater', 'half'].includes(next);
  return isSuffix
    ? [{ number: read.number, suffix: next, text: `${read.text} ${next}` }, rest.filter((_, i) => i !== at)]
    : [read, rest];
}

const isHouseOf = (words: readonly string[]): boolean =>
  words.length > 1 && readHouseNumber(words[0] ?? '') !== null;

function cornerReadings(text: string, share: number): Reading[] {
  const parts = text
    .replace(CORNER_WORDS, ' ')
    .split(CORNER)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const [first, second] = parts;
  if (first === undefined || second === undefined || parts.length > 3) return [];
  const pair = [asStreet(first), asStreet(second)] as const;
  const found: Reading[] = pair.every(({ key }) => key !== '')
    ? [{ is: 'corner', streets: pair, share }]
    : [];
  // "3100 Chicago and Lake": the number is not needed for the corner.
  const bare = asStreet(first.slice(1));
  if (isHouseOf(first) && bare.key !== '' && !isType(first[1]))
    found.push({ is: 'corner', streets: [bare, pair[1]], share: share * 0.97 });
  return found;
}

function namedReadings(text: string, share: number): Reading[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const found: Reading[] = [{ is: 'named', words, on: null, share }];
  const [left, right, ...more] = text.split(ON);
  if (left === undefined || right === undefined || more.length > 0) return found;
  const [what, on] = [wordsOf(left), asStreet(wordsOf(right))];
  if (what.length > 0 && on.key !== '') found.push({ is: 'named', words: what, on, share });
  return found;
}

/** What is known of the words that streets have here. */
export interface StreetWords {
  readonly isName: IsName;
  readonly isNear: IsName;
  readonly fronts: readonly string[];
}

/** Every reading of a text without unit and tail. */
export function readingsOf(text: string, { isName, isNear, fronts }: StreetWords): Reading[] {
  const words = wordsOf(text).filter((word) => !NUMBER_SIGNS.has(word));
  const mended = repaired(words, isName, isNear);
  const streets = numberReadings(words, mended === null ? 1 : 0.93);
  if (mended !== null) streets.push(...numberReadings(mended, 0.97));
  const full = writtenOut(words, fronts);
  if (full !== null) streets.push(...numberReadings(full, 0.98));
  const corners = cornerReadings(text, 1);
  const fixed = mended === null || corners.length === 0 ? null : repaired(text.split(' '), isName, isNear);
  if (fixed !== null) corners.push(...cornerReadings(fixed.join(' '), 0.97));
  return [...corners, ...streets, ...namedReadings(text, 0.97)];
}
