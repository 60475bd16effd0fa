/** A house number as it is compared. */
export interface HouseNumber {
  readonly number: number;
  /** What follows it, folded: "a", "bis", "-14", "к2"; empty for none. */
  readonly suffix: string;
  /** As it is shown: "12a". */
  readonly text: string;
}

/** A letter of any script behind the digits, and in Russian the building and the wing: "12а", "36к1с3". */
const NUMBER = /^(\d{1,6})((?:-\d{1,6})?(?:half|bis|ter|quater|\p{L}?(?:[кс](?:\d{1,3}|\p{L})){0,2}))$/u;

const BUILDING = /(\d\p{L}?) ?(?:к|корп|корпус) ?(?=(?:\d{1,3}|\p{L})(?:[ кс]|$))/gu;
const WING = /(\d\p{L}?) ?(?:с|стр|строение) ?(?=(?:\d{1,3}|\p{L})(?: |$))/gu;

/** "17а корп 3 стр 1" and "36 с13": a folded text with such a number as one word. */
export const withWholeNumber = (folded: string): string =>
  folded.replace(BUILDING, '$1к').replace(WING, '$1с');

/** Reads a house number from one folded word; null when it is something else, "34th" too. */
export function readHouseNumber(word: string): HouseNumber | null {
  const found = NUMBER.exec(withWholeNumber(word));
  if (found === null) return null;
  const [, digits = '', suffix = ''] = found;
  return { number: Number(digits), suffix, text: word.replace('half', ' 1/2') };
}
