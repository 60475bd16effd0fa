import { directionWords, joinedDirection, type Direction } from './directions';
import { keyOf } from './fold';
import { ordinal, spelledOrdinal, writtenOrdinal } from './ordinals';
import { alwaysFront, frontTypes, gluedTypes, smallWords, streetTypes } from './street-types';

/** A street as somebody wrote it, taken apart. Empty `base` means that nothing of a name was left. */
export interface StreetPhrase {
  /** The name itself, folded: "34th", "bloomington", "saint anthony". */
  readonly base: string;
  /** `base` as it is compared. */
  readonly key: string;
  readonly type: string | null;
  readonly direction: Direction | null;
}

const isType = (word: string | undefined): boolean =>
  word !== undefined && (streetTypes.has(word) || frontTypes.has(word));

/** Every numbered street becomes "<n>th" in its correct form, however it was written. */
function nameNumbers(words: readonly string[]): string[] {
  const named: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const spelled = spelledOrdinal(word, words[i + 1]);
    const written = writtenOrdinal(word) ?? spanishOrdinal(word, words[i + 1]);
    const isBare = /^\d{1,3}$/.test(word) && (isType(words[i + 1]) || isType(words[i - 1]));
    if (spelled !== null) {
      named.push(ordinal(spelled[0]));
      i += spelled[1] - 1;
    } else if (written !== null) named.push(ordinal(written));
    else named.push(isBare ? ordinal(Number(word)) : word);
  }
  return named;
}

/** "5a avenida": a letter that is no house's, for a street follows. */
const spanishOrdinal = (word: string, next: string | undefined): number | null =>
  /^\d{1,3}[ao]$/.test(word) && next !== undefined && alwaysFront.has(next) ? parseInt(word, 10) : null;

interface Directed {
  readonly words: readonly string[];
  readonly direction: Direction | null;
}

/** Takes the direction from the end or the front; the only word of a name is never one. */
function takeDirection(words: readonly string[]): Directed {
  const last = words.at(-1) ?? '';
  const joined = words.length > 2 ? joinedDirection(words.at(-2) ?? '', last) : null;
  if (joined !== null) return { words: words.slice(0, -2), direction: joined };
  // "Triq is-Sur" and "Calle Sur" have no other name.
  const hasName = words.slice(0, -1).some((word) => !isType(word) && !smallWords.has(word));
  const behind = hasName ? directionWords.get(last) : undefined;
  if (behind !== undefined) return { words: words.slice(0, -1), direction: behind };
  return aheadOf(words);
}

/** "North Ave" is a name and a type; "North 5th St" is a direction and a name. */
function aheadOf(words: readonly string[]): Directed {
  const [first = '', second = ''] = words;
  const isName = (rest: readonly string[]): boolean => rest.some((word) => !isType(word));
  const both = joinedDirection(first, second);
  if (both !== null && isName(words.slice(2))) return { words: words.slice(2), direction: both };
  const ahead = directionWords.get(first);
  return ahead !== undefined && isName(words.slice(1))
    ? { words: words.slice(1), direction: ahead }
    : { words, direction: null };
}

interface Typed {
  readonly words: readonly string[];
  readonly type: string | null;
}

function frontType(words: readonly string[]): Typed | null {
  const type = words.length > 1 ? frontTypes.get(words[0] ?? '') : undefined;
  if (type === undefined) return null;
  let from = 1;
  while (from < words.length - 1 && smallWords.has(words[from] ?? '')) from++;
  return { words: words.slice(from), type };
}

/** "Haupt Strasse" and "Hauptstr." are one word: in these languages the type is a part of the name. */
function glued(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  const long = last.endsWith('str') && last.length >= 6 ? `${last}asse` : last;
  const isEnding = words.length > 1 && gluedTypes.some((ending) => ending === long);
  return isEnding ? [...words.slice(0, -2), `${words.at(-2)}${long}`] : [...words.slice(0, -1), long];
}

function takeType(words: readonly string[]): Typed {
  const front = frontType(words);
  if (front !== null && alwaysFront.has(words[0] ?? '')) return front;
  const behind = words.length > 1 ? streetTypes.get(words.at(-1) ?? '') : undefined;
  if (behind !== undefined) return { words: words.slice(0, -1), type: behind };
  return front ?? { words: glued(words), type: null };
}

const SHORT: Readonly<Record<string, string>> = {
  st: 'saint', ste: 'sainte', mt: 'mount', ft: 'fort', n: 'north', s: 'south', e: 'east', w: 'west',
}; // prettier-ignore

function written(words: readonly string[]): string[] {
  const [first = '', ...rest] = words;
  const long = SHORT[first];
  // A lone "n" is North Street; "n" before more words was a direction already.
  const isShort = long !== undefined && (first.length > 1 ? rest.length > 0 : rest.length === 0);
  return isShort ? [long, ...rest] : [...words];
}

/** Takes the words of a street's name apart. "E 24th Street", "24th St E" and "calle 24 este" are one phrase. */
export function parseStreet(folded: readonly string[]): StreetPhrase {
  const { words, direction } = takeDirection(nameNumbers(folded));
  const { words: rest, type } = takeType(words);
  // "Calle 34 Sur" had its number named; "34 S" alone has it still bare.
  const base = written(nameBare(rest, direction)).join(' ');
  return { base, key: keyOf(base), type, direction };
}

/** A bare number where only a name is left means the numbered street. */
function nameBare(words: readonly string[], direction: Direction | null): readonly string[] {
  const [only = ''] = words;
  return words.length === 1 && direction !== null && /^\d{1,3}$/.test(only) ? [ordinal(Number(only))] : words;
}
