import type { GraphFile } from './graph-file';
import { headingsOf } from './heading';
import type { Plane } from './plane';

/*
 * What a turn takes, in milliseconds, by how far the way bends: a curve through five bends, dearer where it crosses
 * the oncoming traffic. A bend is told by shares of a right angle that need no trigonometry (0 straight on, 1 square,
 * 2 back), so that every engine makes the same number.
 */
const ACROSS = [0, 600, 5_400, 7_400, 7_500] as const;
const ALONG = [0, 150, 2_100, 6_600, 7_400] as const;
/** Waiting at a light, over all that are green. */
const LIGHTS = 2_000;
/** Turning round in the road, on top of the bend. */
const ROUND = 20_000;

/** Share of right angles between two directions, 0..2. */
function bendOf(dot: number, cross: number): number {
  const size = Math.abs(dot) + Math.abs(cross);
  return size === 0 ? 0 : 1 - dot / size;
}

function curve(by: readonly number[], bend: number): number {
  const at = Math.min(3, Math.floor(bend * 2));
  const low = by[at] as number;
  const high = by[at + 1] as number;
  return Math.round(low + (high - low) * (bend * 2 - at));
}

/** Tells the milliseconds of a turn from one arc to the next. */
export function turnCosts(file: GraphFile, plane: Plane): (from: number, to: number, node: number) => number {
  const { outEast, outNorth, inEast, inNorth } = headingsOf(file, plane);
  const roads = new Uint8Array(file.nodes);
  const lights = new Uint8Array(file.nodes);
  for (const nodes of [file.from, file.to]) {
    for (let s = 0; s < file.segments; s++) {
      const node = nodes[s] as number;
      roads[node] = Math.min(3, (roads[node] as number) + 1);
    }
  }
  for (let i = 0; i < file.signals.length; i++) lights[file.signals[i] as number] = 1;
  const [left, right] = file.keepsLeft ? [ALONG, ACROSS] : [ACROSS, ALONG];
  return (from, to, node) => {
    const wait = lights[node] === 1 ? LIGHTS : 0;
    if ((from ^ 1) === to) return wait + ROUND + curve(ACROSS, 2);
    if ((roads[node] as number) < 3) return wait;
    const [e, n] = [inEast[from] as number, inNorth[from] as number];
    const [f, m] = [outEast[to] as number, outNorth[to] as number];
    const cross = e * m - n * f;
    return wait + curve(cross > 0 ? left : right, bendOf(e * f + n * m, cross));
  };
}
