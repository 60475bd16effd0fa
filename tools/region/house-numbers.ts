import { metersBetween, type Point } from '@doorstep/geo';

/** What is known at a corner of a chain: a house number, or 0. */
type Numbers = readonly number[];

/** A house number is believed this far past the last numbered cross-street, in metres: two blocks or so. */
const BEYOND = 250;

/** Longest run of known numbers that strictly rises; streets that break it are crossed out as odd. */
function longestRising(
  known: readonly (readonly [at: number, number: number])[],
): (readonly [number, number])[] {
  const best: number[] = [];
  const before: number[] = [];
  known.forEach(([, number], i) => {
    best[i] = 1;
    before[i] = -1;
    for (let j = 0; j < i; j++) {
      const rises = (known[j]?.[1] ?? 0) < number && (best[j] ?? 0) + 1 > (best[i] ?? 0);
      if (rises) [best[i], before[i]] = [(best[j] ?? 0) + 1, j];
    }
  });
  const run: (readonly [number, number])[] = [];
  let at = best.indexOf(Math.max(0, ...best));
  while (at >= 0 && known[at]) {
    run.unshift(known[at] as readonly [number, number]);
    at = before[at] ?? -1;
  }
  return run;
}

function anchors(known: Numbers): (readonly [number, number])[] {
  const pairs = known.map((number, at) => [at, number] as const).filter(([, number]) => number > 0);
  const rising = longestRising(pairs);
  const falling = longestRising(pairs.map(([at, number]) => [at, -number] as const));
  return rising.length >= falling.length ? rising : falling.map(([at, number]) => [at, -number] as const);
}

/**
 * House numbers at every corner of a chain, from the hundreds of the numbered streets it crosses: the corner of
 * 34th Street is 3400. Between two of them by distance; a little past the outermost; 0 where nothing is known.
 */
export function numbersAlong(corners: readonly Point[], known: Numbers): number[] {
  const fixed = anchors(known);
  const numbers = corners.map(() => 0);
  if (fixed.length < 2) return numbers;
  let sum = 0;
  const gone = corners.map(
    (corner, i) => (sum += i === 0 ? 0 : metersBetween(corners[i - 1] ?? corner, corner)),
  );
  const place = (at: number): number => gone[at] ?? 0;
  return numbers.map((_, i) => {
    const next = Math.max(
      1,
      fixed.findIndex(([at]) => at >= i),
    );
    const last = (fixed.at(-1) ?? [0])[0];
    const upper = i > last ? fixed.length - 1 : next;
    const [a, b] = [fixed[upper - 1] ?? [0, 0], fixed[upper] ?? [0, 0]];
    const beyond = Math.max(place(a[0]) - place(i), place(i) - place(b[0]));
    const length = place(b[0]) - place(a[0]);
    if (beyond > BEYOND || length === 0) return 0;
    const number = Math.round(a[1] + ((b[1] - a[1]) * (place(i) - place(a[0]))) / length);
    return Math.max(0, number);
  });
}
