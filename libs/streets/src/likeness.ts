/** Most letters compared; longer names differ early enough. */
const MOST = 40;
const rows = [new Uint8Array(MOST + 1), new Uint8Array(MOST + 1), new Uint8Array(MOST + 1)] as const;

type Row = Uint8Array;

/** Fills the row of the table for the first `i` letters of `a`; returns its smallest entry. */
function fillRow(a: string, i: number, b: string, [older, above, row]: readonly [Row, Row, Row]): number {
  const here = a.charCodeAt(i - 1);
  const before = i > 1 ? a.charCodeAt(i - 2) : -1;
  const end = Math.min(b.length, MOST);
  let least = i;
  row[0] = i;
  for (let j = 1; j <= end; j++) {
    const there = b.charCodeAt(j - 1);
    let cost = (above[j - 1] as number) + (here === there ? 0 : 1);
    cost = Math.min(cost, (above[j] as number) + 1, (row[j - 1] as number) + 1);
    if (j > 1 && before === there && here === b.charCodeAt(j - 2))
      cost = Math.min(cost, (older[j - 2] as number) + 1);
    row[j] = cost;
    least = Math.min(least, cost);
  }
  return least;
}

/**
 * Edits between two words: letter added, dropped, changed, or two neighbours swapped
 * (optimal string alignment). Stops at `limit` + 1.
 */
export function edits(a: string, b: string, limit: number): number {
  const [n, m] = [Math.min(a.length, MOST), Math.min(b.length, MOST)];
  if (Math.abs(n - m) > limit) return limit + 1;
  let [older, above, row] = rows;
  for (let j = 0; j <= m; j++) above[j] = j;
  for (let i = 1; i <= n; i++) {
    if (fillRow(a, i, b, [older, above, row]) > limit) return limit + 1;
    [older, above, row] = [above, row, older];
  }
  return above[m] ?? limit + 1;
}

const NUMBERED = /^\d/;

/**
 * How alike two folded street names are, 0..1. Numbered streets are alike only when equal: "34th" is never
 * a typo of "35th". Up to one edit in three letters counts; a beginning of at least three letters counts 0.8.
 */
export function likeness(asked: string, name: string): number {
  if (asked === name) return 1;
  if (NUMBERED.test(asked) || NUMBERED.test(name)) return 0;
  const limit = Math.min(3, Math.floor(Math.max(asked.length, name.length) / 3));
  const apart = edits(asked, name, limit);
  const spelled = apart <= limit ? 1 - apart / Math.max(asked.length, name.length) : 0;
  const begun = asked.length >= 3 && name.startsWith(asked) ? 0.8 : 0;
  return Math.max(spelled, begun);
}
