import { readHouseNumber, withWholeNumber } from './house-number';

/* What tells the door inside a house: no part of where the house is. Taken out of the folded text first. */

const VALUE = '(?:\\d{1,5}-?[a-z]?|[a-z]-?\\d{1,4}|[a-z])';
const WORD =
  'apt|apts|ap|apto|apmt|apartment|apartamento|aptmt|depto|dpto|dep|departamento|unit|unidad|suite|ste|rm|room|cuarto|' +
  'habitacion|floor|fl|piso|planta|andar|casa|lot|lote|trailer|trlr|bldg|building|edificio|edif|interior|int|flat|wohnung|whg|' +
  'etage|top|appt|appartement|кв|квартира|شقه|طابق|غرفه';
const NTH =
  '\\d{1,2}(?:st|nd|rd|th|er|eme|o|a)?|first|second|third|fourth|fifth|ground|top|upper|lower|main|primer|segundo|tercer|cuarto|quinto';

const patterns = [
  new RegExp(`(^|\\s)(?:(?:${NTH})\\s+(?:floor|fl|flr|piso|planta|etage|stock|stockwerk|og))(?=\\s|$)`, 'gu'),
  new RegExp(`(^|\\s)(?:${WORD})\\s+#?\\s*${VALUE}(?=\\s|$)`, 'gu'),
  new RegExp(
    `(^|\\s)(?:apt|apto|apart|depto|dpto|unit|suite|ste|rm|fl|piso|lot)-?\\d{1,4}[a-z]?(?=\\s|$)`,
    'gu',
  ),
  new RegExp(`(^|\\s)(?:planta baja|downstairs|upstairs|basement|sotano|arriba|abajo)(?=\\s|$)`, 'gu'),
  /(^|\s)#\s*[\p{L}\d-]{1,6}(?=\s|$)/gu,
  // Which door of the house; only behind it, for there are an Upper Street and a Rear Lane.
  /(\s\S+\s\S+)\s(?:rear|upper|lower|(?:back|front|side|rear) door|in (?:the )?(?:back|rear)|atras|(?:al )?fondo)(?=\s*(?:,|$))/gu,
];

/** "Chicago Ave #3101": behind the sign stands the house where no other number does. */
const HOUSE_BY_SIGN = /#\s*(?=\d{1,6}[a-z]?(?:\s|$))/u;
/** "Avenida 1914 Sur #213": a text that begins with a name and ends with the sign behind a word of it. */
const BEHIND_NAME = new RegExp(
  `^(?!\\d)[^#]*(?:^|\\s)(?!(?:${WORD})\\s)\\p{L}+ # \\d{1,6}[a-z]?(?= ,|$)`,
  'u',
);
/** Whether some word of a folded text is the number of a house. */
export const hasHouse = (text: string): boolean =>
  text.split(' ').some((word) => readHouseNumber(word) !== null);

const stripped = (folded: string): string =>
  patterns
    .reduce((text, pattern) => text.replace(pattern, '$1'), folded)
    .replace(/[\s#]+/g, ' ')
    .trim();

/** The text without apartments, floors and the like. */
export function withoutUnit(text: string): string {
  const folded = withWholeNumber(text);
  const left = stripped(BEHIND_NAME.test(folded) ? folded.replace('# ', '') : folded);
  return hasHouse(left) || !HOUSE_BY_SIGN.test(folded) ? left : stripped(folded.replace(HOUSE_BY_SIGN, ' '));
}
