/*
 * How people write streets: one spelling for each word. English forms of North America, the land of the
 * bundled region; another land adds its rows here.
 */

/** Street type by each of its spellings. */
export const streetTypes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    st: 'street str',
    ave: 'avenue av aven avenu avn',
    blvd: 'boulevard boul blv',
    dr: 'drive drv',
    rd: 'road',
    ln: 'lane',
    ct: 'court crt',
    pl: 'place',
    pkwy: 'parkway pky parkwy',
    ter: 'terrace terr',
    cir: 'circle circ',
    sq: 'square',
    hwy: 'highway',
    trl: 'trail',
    way: '',
    aly: 'alley',
    plz: 'plaza',
    cres: 'crescent',
    cv: 'cove',
    expy: 'expressway',
    fwy: 'freeway',
    br: 'bridge',
  }).flatMap(([short, others]) =>
    [short, ...others.split(' ')].filter(Boolean).map((word): [string, string] => [word, short]),
  ),
);

/** Compass word by each of its spellings. */
export const directions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    n: 'north no',
    s: 'south so',
    e: 'east',
    w: 'west',
    ne: 'northeast',
    nw: 'northwest',
    se: 'southeast',
    sw: 'southwest',
  }).flatMap(([short, others]) =>
    [short, ...others.split(' ')].map((word): [string, string] => [word, short]),
  ),
);

const UNITS = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const TEENS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ROUND_TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');

/** Number of an ordinal written as words ("thirty fourth") from the front of a list: the number, words used. */
export function spelledOrdinal(first: string, second: string | undefined): readonly [number, number] | null {
  const tens = TENS.indexOf(first);
  const unit = UNITS.indexOf(tens >= 0 ? (second ?? '') : first);
  if (tens >= 0) return unit >= 0 ? [(tens + 2) * 10 + unit + 1, 2] : null;
  if (unit >= 0) return [unit + 1, 1];
  const teen = TEENS.indexOf(first);
  if (teen >= 0) return [teen + 10, 1];
  const round = ROUND_TENS.indexOf(first);
  return round >= 0 ? [(round + 2) * 10, 1] : null;
}

/** "34" to "34th". */
export function ordinal(n: number): string {
  const tail = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${tail}`;
}
