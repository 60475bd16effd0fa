import { metersBetween, type Point } from '@doorstep/geo';
import { SHARES, type Side } from '@doorstep/places';

/** A number that stands at a position of a chain, in 1/32 of a block. */
export interface NumberAt {
  readonly at: number;
  readonly number: number;
}

/** A house number is believed this far past the last numbered cross-street, in metres: two blocks or so. */
const BEYOND = 250;
/** A known number may be left out where the line between its neighbours puts it within this many metres. */
const STRAIGHT = 12;

/** Longest run that strictly rises when told by `value`; what breaks it is crossed out as odd. */
function longestRising(known: readonly NumberAt[], value: (one: NumberAt) => number): NumberAt[] {
  const best: number[] = [];
  const before: number[] = [];
  known.forEach((one, i) => {
    best[i] = 1;
    before[i] = -1;
    for (let j = 0; j < i; j++) {
      const other = known[j] ?? one;
      const rises = value(other) < value(one) && other.at <= one.at && (best[j] ?? 0) + 1 > (best[i] ?? 0);
      if (rises) [best[i], before[i]] = [(best[j] ?? 0) + 1, j];
    }
  });
  const run: NumberAt[] = [];
  for (let at = best.indexOf(Math.max(0, ...best)); at >= 0; at = before[at] ?? -1) {
    const one = known[at];
    if (one === undefined) break;
    run.unshift(one);
  }
  return run;
}

/** The numbers that rise or fall along a chain, whichever are more. */
export function inOrder(known: readonly NumberAt[]): NumberAt[] {
  const rising = longestRising(known, ({ number }) => number);
  const falling = longestRising(known, ({ number }) => -number);
  return rising.length >= falling.length ? rising : falling;
}

/** Metres from the first vertex of a chain to each. */
export function metersAlong(points: readonly Point[]): number[] {
  let sum = 0;
  return points.map((point, i) => (sum += i === 0 ? 0 : metersBetween(points[i - 1] ?? point, point)));
}

/** Metres at a position of a chain. */
export function metersAt(along: readonly number[], at: number): number {
  const block = Math.min(Math.floor(at / SHARES), Math.max(0, along.length - 2));
  const [from, to] = [along[block] ?? 0, along[block + 1] ?? along[block] ?? 0];
  return from + (to - from) * (at / SHARES - block);
}

/** The position in a chain that lies so many metres along it. */
function positionOf(along: readonly number[], meters: number): number {
  const next = along.findIndex((gone) => gone > meters);
  const block = next < 0 ? along.length - 2 : Math.max(0, next - 1);
  const [from, to] = [along[block] ?? 0, along[block + 1] ?? 0];
  const share = to === from ? 0 : (meters - from) / (to - from);
  return Math.round((block + Math.max(0, Math.min(1, share))) * SHARES);
}

/** Leaves out what its neighbours tell as well, within a few metres. */
export function straightened(known: readonly NumberAt[], along: readonly number[]): NumberAt[] {
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < 3) return [...known];
  const [start, end] = [metersAt(along, first.at), metersAt(along, last.at)];
  const off = known.map(({ at, number }) => {
    const told = start + ((end - start) * (number - first.number)) / (last.number - first.number);
    return Math.abs(metersAt(along, at) - told);
  });
  const worst = off.indexOf(Math.max(...off));
  if ((off[worst] ?? 0) <= STRAIGHT) return [first, last];
  return [
    ...straightened(known.slice(0, worst + 1), along).slice(0, -1),
    ...straightened(known.slice(worst), along),
  ];
}

/**
 * House numbers along a chain from the hundreds of the numbered streets it crosses: the corner of 34th Street is
 * 3400. Between two of them by distance, a little past the outermost; none from one number alone.
 */
export function numbersAlong(points: readonly Point[], hundreds: readonly NumberAt[]): NumberAt[] {
  const along = metersAlong(points);
  const fixed = inOrder(hundreds);
  const [first, second, before, last] = [fixed[0], fixed[1], fixed.at(-2), fixed.at(-1)];
  if (!first || !second || !before || !last) return [];
  const length = along.at(-1) ?? 0;
  const head = beyond([first, second], along, Math.max(0, metersAt(along, first.at) - BEYOND));
  const tail = beyond([before, last], along, Math.min(length, metersAt(along, last.at) + BEYOND));
  const all = [head, ...fixed, tail].filter((one) => one.number > 0);
  return straightened(withoutRepeats(all), along);
}

/** The number at a distance along the chain, by the pace between two known ones. */
function beyond([a, b]: readonly [NumberAt, NumberAt], along: readonly number[], meters: number): NumberAt {
  const [from, to] = [metersAt(along, a.at), metersAt(along, b.at)];
  const pace = to === from ? 0 : (b.number - a.number) / (to - from);
  return { at: positionOf(along, meters), number: Math.round(a.number + pace * (meters - from)) };
}

const withoutRepeats = (known: readonly NumberAt[]): NumberAt[] =>
  known.filter(
    ({ at, number }, i) => i === 0 || (number !== known[i - 1]?.number && at > (known[i - 1]?.at ?? -1)),
  );

/** A house beside a chain. */
export interface HouseAt extends NumberAt {
  readonly isRight: boolean;
}

/** Of a side's houses so many must have one parity for the others to be strays. */
const MOSTLY = 0.85;

function sideOf(houses: readonly HouseAt[], side: 1 | 2, along: readonly number[]): Side | null {
  const odd = houses.filter(({ number }) => number % 2 === 1).length / Math.max(1, houses.length);
  const parity = odd >= MOSTLY ? 1 : odd <= 1 - MOSTLY ? 2 : 0;
  const own = houses.filter(({ number }) => parity === 0 || (number % 2 === 1) === (parity === 1));
  const byNumber = new Map(own.map((house) => [house.number, house]));
  const sorted = [...byNumber.values()].sort((a, b) => a.at - b.at || a.number - b.number);
  const kept = straightened(inOrder(sorted), along);
  if (kept.length === 0) return null;
  return { side, parity, at: kept.map(({ at }) => at), numbers: kept.map(({ number }) => number) };
}

/** What listed houses tell of the two sides of a chain. */
export function sidesFromHouses(points: readonly Point[], houses: readonly HouseAt[]): Side[] {
  const along = metersAlong(points);
  const left = sideOf(
    houses.filter(({ isRight }) => !isRight),
    1,
    along,
  );
  const right = sideOf(
    houses.filter(({ isRight }) => isRight),
    2,
    along,
  );
  return [left, right].filter((side) => side !== null);
}

/** What numbered cross-streets tell of a chain, with the few houses known on it. */
export function sidesFromHundreds(points: readonly Point[], hundreds: readonly NumberAt[]): Side[] {
  const known = numbersAlong(points, hundreds);
  if (known.length < 2) return [];
  return [{ side: 0, parity: 0, at: known.map(({ at }) => at), numbers: known.map(({ number }) => number) }];
}
