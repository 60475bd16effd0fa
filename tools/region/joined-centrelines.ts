import type { Point } from '@doorstep/geo';
import type { Block } from './centrelines';
import type { JoinedStreets } from './joined-streets';
import { splitAtEnds } from './split';

const keyOf = ({ lon, lat }: Point): string => `${lon},${lat}`;

/** A block shorter than this is a slip of the pen between two corners that are one. */
const STUB = 1;

/** One name for each group of corners that stubs tie together. */
function mergedCorners(blocks: readonly Block[]): (point: Point) => string {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  for (const { line, meters } of blocks) {
    const [a, b] = [line[0], line.at(-1)];
    if (!a || !b || meters >= STUB) continue;
    const [from, to] = [root(keyOf(a)), root(keyOf(b))].sort();
    if (from !== undefined && to !== undefined && from !== to) parent.set(to, from);
  }
  return (point) => root(keyOf(point));
}

/** Centrelines meet where they end: equal or merged coordinates are one corner. */
export function joinCentrelines(all: readonly Block[]): { joined: JoinedStreets; stubs: number } {
  const cars = splitAtEnds(all.filter(({ kind }) => kind !== 'path'));
  const whole = cars.filter(({ meters }) => meters >= STUB);
  const name = mergedCorners(cars);
  const number = new Map<string, number>();
  const corners: Point[] = [];
  const corner = (point: Point | undefined): number => {
    if (point === undefined) return -1;
    const key = name(point);
    const known = number.get(key) ?? corners.length;
    if (known === corners.length) corners.push(point);
    number.set(key, known);
    return known;
  };
  const joined: JoinedStreets = {
    blocks: whole.map((block) => ({
      ...block,
      otherNames: [],
      ends: block.kind === 'service',
      lived: block.kind === 'street',
    })),
    from: whole.map(({ line }) => corner(line[0])),
    to: whole.map(({ line }) => corner(line.at(-1))),
    corners,
    bans: [],
    signals: [],
  };
  return { joined, stubs: cars.length - whole.length };
}
