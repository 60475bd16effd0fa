import { fold, parseStreet, type StreetPhrase } from './street-phrase';
import { streetTypes } from './street-words';

/** What a person may have meant: one street, perhaps with a house number, or the corner of two. */
export interface PlaceQuery {
  readonly number: number | null;
  readonly streets: readonly StreetPhrase[];
}

const UNIT =
  /(?:\s|^)(?:#|apt|apartment|unit|suite|ste|rm|room|floor|fl|lot)\s*#?\s*[\p{L}\d]{1,5}(?=\s|$)/gu;
const CORNER = /\s*(?:&|@|\/)\s*|\s+(?:and|at|und|y|et|corner of|near)\s+/u;
const STATE_AND_ZIP = /\s+(?:[a-z]{2}\s+)?\d{5}(?:\s\d{4})?$/;

/** Leaves the street: without unit, postcode and the words that name the city or state. */
function withoutTail(text: string, city: string): string {
  const left = text.replace(UNIT, ' ').replace(STATE_AND_ZIP, '').replace(/#.*$/, '').trim();
  const words = ` ${left} `;
  const at = city === '' ? -1 : words.lastIndexOf(` ${city} `);
  return at > 0 ? words.slice(0, at).trim() : left;
}

const NUMBER = /^(\d{1,6})[a-z]?$/;

/** Splits the house number from the front or the back: "3100 34th Ave S", "Lake St 300". */
function splitNumber(words: readonly string[]): { number: number | null; words: readonly string[] } {
  const front = NUMBER.exec(words[0] ?? '');
  // "34 Ave S" is the avenue; "3100 34 Ave S" a house on it.
  if (front && words.length > 1 && !streetTypes.has(words[1] ?? '')) {
    return { number: Number(front[1]), words: words.slice(1) };
  }
  const back = NUMBER.exec(words.at(-1) ?? '');
  if (back && words.length > 1) return { number: Number(back[1]), words: words.slice(0, -1) };
  return { number: null, words };
}

/** Reads what somebody typed; null when no street name is in it. `city` is the region's name, folded. */
export function parseQuery(text: string, city: string): PlaceQuery | null {
  const parts = withoutTail(fold(text.slice(0, 200)), city)
    .split(CORNER)
    .filter(Boolean);
  if (parts.length >= 2) {
    const streets = parts.slice(0, 2).map((part) => parseStreet(numbered(withoutTail(part, city))));
    return streets.every((street) => street.base !== '') ? { number: null, streets } : null;
  }
  const { number, words } = splitNumber((parts[0] ?? '').split(' ').filter(Boolean));
  const street = parseStreet(numbered(words.join(' ')));
  return street.base === '' ? null : { number, streets: [street] };
}

/** A bare number where a street is wanted means the numbered street: "34 & Chicago". */
function numbered(part: string): string {
  return part.replace(/(^|[a-z] )(\d{1,3})(?=$| [nsew]{1,2}$| (?:north|south|east|west))/, '$1$2th');
}
