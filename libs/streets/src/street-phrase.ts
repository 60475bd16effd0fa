import { directions, ordinal, spelledOrdinal, streetTypes } from './street-words';

/** A street as somebody wrote it, taken apart. Empty `base` means nothing of a name was left. */
export interface StreetPhrase {
  /** The name itself, folded: "34th", "bloomington", "saint anthony". */
  readonly base: string;
  readonly type: string | null;
  readonly direction: string | null;
}

/** Lower case, no marks, no punctuation, one space between words. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/['’.]/g, '')
    .replace(/(\d+)(?:st|nd|rd|th)?\s*(?:½|1[/⁄]2)/g, '$1half')
    .replace(/[^\p{L}\p{N}#&@/]+/gu, ' ')
    .trim();
}

const ORDINAL = /^(\d{1,3})(st|nd|rd|th|rst|ts|ht|dn|dr)$/;

/** Every numbered street becomes "<n>th" in its correct form, however it was written. */
function nameNumbers(words: readonly string[]): string[] {
  const named: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const spelled = spelledOrdinal(word, words[i + 1]);
    const written = ORDINAL.exec(word);
    if (spelled) {
      named.push(ordinal(spelled[0]));
      i += spelled[1] - 1;
    } else if (written) named.push(ordinal(Number(written[1])));
    else if (/^\d{1,3}$/.test(word) && streetTypes.has(words[i + 1] ?? '')) named.push(ordinal(Number(word)));
    else named.push(word);
  }
  return named;
}

/** Index of the word that tells the direction: the first or the last, never the only word. */
function directionAt(words: readonly string[]): number {
  if (words.length < 2) return -1;
  if (directions.has(words.at(-1) ?? '')) return words.length - 1;
  // "North Ave" is a name and a type; "North 5th St" is a direction and a name.
  const rest = words.slice(1);
  return directions.has(words[0] ?? '') && rest.some((word) => !streetTypes.has(word)) ? 0 : -1;
}

/** Takes a street name apart. "E 24th Street" and "24th St E" are one phrase. */
export function parseStreet(folded: string): StreetPhrase {
  let words = nameNumbers(folded.split(' ').filter(Boolean));
  const compass = directionAt(words);
  const direction = directions.get(words[compass] ?? '') ?? null;
  words = words.filter((_, i) => i !== compass);
  const typed = words.length > 1 ? streetTypes.get(words.at(-1) ?? '') : undefined;
  if (typed !== undefined) words = words.slice(0, -1);
  if (words.length > 1 && words[0] === 'st') words[0] = 'saint';
  return {
    base: words.map((word) => (word === 'mt' ? 'mount' : word)).join(' '),
    type: typed ?? null,
    direction,
  };
}
