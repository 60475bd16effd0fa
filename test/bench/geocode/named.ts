import { metersBetween } from '@doorstep/geo';
import { present, type Random } from '@doorstep/std';
import type { PlaceCandidate, Point } from '@doorstep/places';
import type { WholeTown } from '../../../tools/region/read-town';
import { withSlip } from './cases';

/** A question with a known point for its answer. */
export interface Pointed {
  readonly text: string;
  readonly point: Point;
}

/** Corners and places are found when the first candidate lies this near, in metres. */
const NEAR = 150;
const MOST = 400;

/** Corners of two named streets, drawn at random; each second one with a slip in the first name. */
export function cornersOf({ joined }: WholeTown, dice: Random): Pointed[] {
  const names = new Map<number, Set<string>>();
  joined.blocks.forEach(({ name, kind }, i) => {
    if (name === null || kind === 'freeway' || kind === 'ramp') return;
    for (const corner of [joined.from[i] ?? 0, joined.to[i] ?? 0])
      names.set(corner, (names.get(corner) ?? new Set<string>()).add(name));
  });
  const crossings = [...names].filter(([, set]) => set.size === 2);
  return Array.from({ length: Math.min(MOST, crossings.length) }, (_, i) => {
    const [corner, set] = present(crossings[dice.below(crossings.length)]);
    const [a = '', b = ''] = [...set];
    const joint = present([' & ', ' and ', ' y ', ' @ ', '/'][i % 5]);
    return {
      text: `${i % 2 === 0 ? a : withSlip(a, dice)}${joint}${b}`,
      point: present(joined.corners[corner]),
    };
  });
}

/** Public places by their names; each second one with a slip. Names that several places bear are left out. */
export function placesOf({ publicPlaces }: WholeTown, dice: Random): Pointed[] {
  const count = new Map<string, number>();
  for (const { name } of publicPlaces) count.set(name, (count.get(name) ?? 0) + 1);
  return publicPlaces
    .filter(({ name }) => count.get(name) === 1 && name.length >= 6)
    .slice(0, MOST)
    .map(({ name, point }, i) => ({ text: i % 2 === 0 ? name : withSlip(name, dice), point }));
}

/** How many of the questions have their point in the first candidate. */
export const foundFirst = (
  asked: readonly Pointed[],
  search: (text: string) => readonly PlaceCandidate[],
): number =>
  asked.filter(({ text, point }) => {
    const [first] = search(text);
    return first !== undefined && metersBetween(first.point, point) <= NEAR;
  }).length;
