import { readHouseNumber } from './house-number';

/* What people say around an address, in the words of a message: no part of where the house is. */

/** Before it. */
const GREETING =
  /^(?:(?:hi|hello|hola|please|por favor|the|my|mi|our|nuestra|home|mailing|street|full)[ ,]+)*(?:address|direccion|domicilio|adresse)(?: is| es)? (?=\S)|^(?:(?:i|we) (?:live|stay)|i am|im (?=at |on )|vivo|vivimos|estoy|estamos|اسكن|نسكن|نحن|انا|عنواني)(?: ?(?:at|on|in|en|في|هو))? (?=\S)/u;
/** Behind it. */
const THANKS = /(?:[ ,]+(?:please|pls|thanks|thank you|por favor|gracias|شكرا|من فضلك))+$/u;
/** "nº 3101", "No. 3101": a sign, and no direction. */
const NUMBER_SIGN = /(^|\s)(?:no|nos) (?=\d{1,6}[a-z]?(?:\s|$))/gu;
/** "the 1500 block of", "1500 block" at the end, "la cuadra 1500 de"; there are a Block Avenue and a Block Island Road. */
const BLOCK_OF = /(^|\s)(?:the )?(\d{1,6}) (?:block|blk|bloque)(?: of(?: the)?(?=\s)|$)/u;
/** "1700 block M Street": a round number, and a street behind it. */
const ROUND_BLOCK = /(^|\s)(\d{1,4}00) (?:block|blk)(?= (?!island )\S+ \S)/u;
const CUADRA = /(^|\s)(?:la )?cuadra (?:del? )?(\d{1,6})(?: de(?: la)?)?(?=\s|$)/u;
/** "…, between 15th and Bloomington": where a house is named already, only its neighbours. */
const BETWEEN = /^(.+?)[ ,]+(?:between|btwn|btw|bet|entre|zwischen|بين) .+$/u;

const isHouse = (text: string): boolean =>
  text.split(' ').some((word) => readHouseNumber(word) !== null) && /\p{L}{2}/u.test(text);

/** The address alone, of a folded text. */
export function addressIn(folded: string): string {
  const text = folded
    .replace(GREETING, '')
    .replace(THANKS, '')
    .replace(NUMBER_SIGN, '$1')
    .replace(BLOCK_OF, '$1$2')
    .replace(ROUND_BLOCK, '$1$2')
    .replace(CUADRA, '$1$2');
  const house = BETWEEN.exec(text)?.[1];
  return (house !== undefined && isHouse(house) ? house : text).trim();
}
