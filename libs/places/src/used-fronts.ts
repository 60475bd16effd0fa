import { directionWords } from './directions';
import { isBegunBy } from './initials';
import { frontTypes, streetTypes } from './street-types';

/** A word in front of fewer streets, or of a smaller share of them, is no habit of a region. */
const FEW = 3;
const SHARE = 0.03;

/** What streets of a region are called in front of their names, the usual first: "rua", "carrer". */
export function usedFronts(names: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const [first = '', second] of names)
    if (second !== undefined && frontTypes.has(first) && first.length > 2)
      counts.set(first, (counts.get(first) ?? 0) + 1);
  const least = Math.max(FEW, names.length * SHARE);
  const used = [...counts].filter(([, count]) => count >= least);
  return used.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}

/** The words with a front written out that was told in short, "r" for "rua", "ctra" for "carretera"; else null. */
export function writtenOut(words: readonly string[], fronts: readonly string[]): string[] | null {
  const at = words.findIndex((word) => !/^\d/.test(word));
  const short = words[at] ?? '';
  if (!/^\p{L}{1,4}$/u.test(short) || directionWords.has(short) || at + 1 >= words.length) return null;
  if (frontTypes.has(short) || streetTypes.has(short)) return null;
  const front = fronts.find((each) => short.length < each.length && isBegunBy(each, short));
  return front === undefined ? null : words.map((word, i) => (i === at ? front : word));
}
