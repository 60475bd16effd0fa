const UNITS = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const TEENS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ROUND_TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');
/** Spanish ordinals by their stems; people hardly count higher. */
const SPANISH = 'primer segund tercer cuart quint sext septim octav noven decim'.split(' ');

/** Every word that an ordinal in English may be made of. */
export const ordinalWords: readonly string[] = [...UNITS, ...TEENS, ...TENS, ...ROUND_TENS];

function spanish(word: string): number {
  const stem = word.replace(/[oa]$/, '');
  return SPANISH.indexOf(stem) + 1;
}

/** Number of an ordinal in words from the front of a list: the number, and how many words it took. */
export function spelledOrdinal(first: string, second: string | undefined): readonly [number, number] | null {
  if (first === 'forth') return [4, 1];
  const tens = TENS.indexOf(first === 'fourty' ? 'forty' : first);
  if (tens >= 0) {
    const unit = UNITS.indexOf(second ?? '');
    return unit >= 0 ? [(tens + 2) * 10 + unit + 1, 2] : null;
  }
  const glued = TENS.findIndex((word) => first.startsWith(word) && UNITS.includes(first.slice(word.length)));
  const tail = first.slice(TENS[glued]?.length ?? 0);
  const single =
    glued >= 0
      ? (glued + 2) * 10 + UNITS.indexOf(tail) + 1
      : [UNITS.indexOf(first) + 1, teen(first), round(first), spanish(first)].find((n) => n > 0);
  return single === undefined ? null : [single, 1];
}

const teen = (word: string): number => (TEENS.includes(word) ? TEENS.indexOf(word) + 10 : 0);
const round = (word: string): number => (ROUND_TENS.includes(word) ? (ROUND_TENS.indexOf(word) + 2) * 10 : 0);

/** "34" to "34th". */
export function ordinal(n: number): string {
  const tail = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${tail}`;
}

/** Endings of an ordinal as fingers slip on them; a single letter other than t is the letter of a house. */
const ENDING =
  /^(?:st|nd|rd|th|ts|dn|dr|ht|t|thh|tth|ths?|sst|stt|nnd|ndd|rrd|rdd|rst|ty|tg|rh|yh|tj|gh|ti|er|eme|ieme|re|r[ao]|d[ao]|t[ao]|m[ao]|v[ao]|n[ao])$/;

/** The number of a word like "34th", "42rd" or "3t4h"; null when it is none. Digits are never mended. */
export function writtenOrdinal(word: string): number | null {
  if (!/^\d/.test(word)) return null;
  const digits = word.replace(/\D/g, '');
  const letters = word.replace(/\d/g, '');
  return digits.length <= 3 && ENDING.test(letters) && /^\d+[a-z]+\d*[a-z]*$/.test(word)
    ? Number(digits)
    : null;
}
