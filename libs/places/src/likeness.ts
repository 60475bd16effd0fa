/** Most letters compared; longer names differ early enough. */
export const MOST_LETTERS = 40;
const rows = [
  new Uint8Array(MOST_LETTERS + 2),
  new Uint8Array(MOST_LETTERS + 2),
  new Uint8Array(MOST_LETTERS + 2),
] as const;

/** A whole slip; the half ones cost one. */
export const SLIP = 2;

/** Letters that sound alike to somebody who learnt to write in Spanish: exchanging them is half a slip. */
const ALIKE = new Uint8Array(32 * 32).fill(SLIP);
for (const pair of ['bv', 'sz', 'sc', 'zc', 'kc', 'kq', 'cq', 'yj', 'ij', 'iy', 'gj', 'hj', 'mn']) {
  const [a, b] = [pair.charCodeAt(0) % 32, pair.charCodeAt(1) % 32];
  ALIKE[a * 32 + b] = 1;
  ALIKE[b * 32 + a] = 1;
}

/** What it costs to put a letter in: half a slip beside its twin ("Ellm"), and for a silent h. */
const extra = (letter: number, before: number): number => (letter === before || letter === 104 ? 1 : SLIP);

/** Only letters of the Latin alphabet sound alike here. */
const exchange = (a: number, b: number): number =>
  a === b ? 0 : a > 96 && b > 96 && a < 123 && b < 123 ? (ALIKE[(a - 96) * 32 + b - 96] as number) : SLIP;

type Row = Uint8Array;

/** Fills the row of the table for the first `i` letters of `a`; returns its smallest entry. */
function fillRow(a: string, i: number, b: string, [older, above, row]: readonly [Row, Row, Row]): number {
  const here = a.charCodeAt(i - 1);
  const before = i > 1 ? a.charCodeAt(i - 2) : -1;
  const dropped = extra(here, before);
  const end = Math.min(b.length, MOST_LETTERS);
  let least = (row[0] = (above[0] as number) + dropped);
  let behind = -1;
  for (let j = 1; j <= end; j++) {
    const there = b.charCodeAt(j - 1);
    let cost = (above[j - 1] as number) + exchange(here, there);
    cost = Math.min(cost, (above[j] as number) + dropped, (row[j - 1] as number) + extra(there, behind));
    if (j > 1 && before === there && here === behind) cost = Math.min(cost, (older[j - 2] as number) + SLIP);
    row[j] = cost;
    behind = there;
    if (cost < least) least = cost;
  }
  return least;
}

/**
 * Cost of the slips between two words: letter added, dropped, changed, or two neighbours swapped (optimal string
 * alignment), `SLIP` each, and half of it for a missing twin, a silent h or letters that sound alike. Stops above
 * `limit`.
 */
export function slips(a: string, b: string, limit: number): number {
  const [n, m] = [Math.min(a.length, MOST_LETTERS), Math.min(b.length, MOST_LETTERS)];
  if (Math.abs(n - m) > limit) return limit + 1;
  let [older, above, row] = rows;
  above[0] = 0;
  for (let j = 1; j <= m; j++)
    above[j] = (above[j - 1] as number) + extra(b.charCodeAt(j - 1), j > 1 ? b.charCodeAt(j - 2) : -1);
  for (let i = 1; i <= n; i++) {
    if (fillRow(a, i, b, [older, above, row]) > limit) return limit + 1;
    [older, above, row] = [above, row, older];
  }
  return Math.min(limit + 1, above[m] ?? limit + 1);
}

/** "34th": nothing but a number. */
export const isNumbered = (key: string): boolean => /^\d+(?:st|nd|rd|th|half)*$/.test(key);

/** Where the next digit of a key stands, from a place on; its length where there is none. */
function nextDigit(key: string, from: number): number {
  let at = from;
  while (at < key.length && (key.charCodeAt(at) < 48 || key.charCodeAt(at) > 57)) at++;
  return at;
}

/** Whether two keys have the same digits in the same order. Asked of every name: nothing is made for it. */
function haveSameDigits(a: string, b: string): boolean {
  let [i, j] = [nextDigit(a, 0), nextDigit(b, 0)];
  while (i < a.length && j < b.length && a.charCodeAt(i) === b.charCodeAt(j)) {
    i = nextDigit(a, i + 1);
    j = nextDigit(b, j + 1);
  }
  return i === a.length && j === b.length;
}

/** The cost up to which two names may still be one: a slip in three letters, three at most. */
export const slipsAllowed = (letters: number): number => SLIP * Math.min(3, Math.floor(letters / 3));

/** How alike two folded names without digits are, 0..1. A beginning of at least three letters counts 0.8. */
export function likenessOfLetters(asked: string, name: string, most = 3 * SLIP): number {
  const letters = Math.max(asked.length, name.length);
  const limit = Math.min(most, slipsAllowed(letters));
  const cost = slips(asked, name, limit);
  const spelled = cost <= limit ? 1 - cost / SLIP / letters : 0;
  return Math.max(spelled, asked.length >= 3 && name.startsWith(asked) ? 0.8 : 0);
}

/**
 * How alike two folded names are, 0..1. Numbered streets are alike only when equal: "34th" is never a slip of
 * "35th". A beginning of at least three letters counts 0.8.
 */
export function likeness(asked: string, name: string, most = 3 * SLIP): number {
  if (asked === name) return 1;
  if (isNumbered(asked) || isNumbered(name)) return 0;
  // "Avenue du 3 Septembre": the letters may slip, the 3 may not.
  return haveSameDigits(asked, name) ? likenessOfLetters(asked, name, most) : 0;
}

/** How alike a name is to this one: of those that have its digits already, names without any need no look at them. */
export const likenessTo = (asked: string): typeof likeness =>
  /\d/.test(asked) ? likeness : likenessOfLetters;
