/** A house number as it is compared. */
export interface HouseNumber {
  readonly number: number;
  /** What follows it, folded: "a", "bis", "-14"; empty for none. */
  readonly suffix: string;
  /** As it is shown: "12a". */
  readonly text: string;
}

const NUMBER = /^(\d{1,6})((?:-\d{1,6})?(?:half|bis|ter|quater|[a-z])?)$/;

/** Reads a house number from one folded word; null when it is something else, "34th" too. */
export function readHouseNumber(word: string): HouseNumber | null {
  const found = NUMBER.exec(word);
  if (found === null) return null;
  const [, digits = '', suffix = ''] = found;
  return { number: Number(digits), suffix, text: word.replace('half', ' 1/2') };
}
