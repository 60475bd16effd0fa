import { metersBetween, type Point } from '@doorstep/geo';
import { fold, parseStreet, readHouseNumber, SHARES } from '@doorstep/places';
import type { HouseAt } from './house-numbers';
import type { NamedStreets } from './named-streets';
import type { AddressRow } from './source';

/** A listed door on a street that has a line. */
export interface PlacedDoor {
  readonly street: number;
  readonly chain: number;
  readonly house: HouseAt;
  readonly row: AddressRow;
}

/** Doors whose street has no line here: a hamlet, or a street outside the extract. */
export interface LooseDoors {
  readonly name: string;
  readonly rows: readonly AddressRow[];
}

export interface SortedDoors {
  readonly placed: readonly PlacedDoor[];
  readonly loose: readonly LooseDoors[];
}

/** A house further than this from every piece of its street is on another one of that name, in metres. */
const REACH = 700;
/** Houses of one hamlet lie this near to each other, in metres. */
const HAMLET = 1500;

/** Names as they are compared, whatever their spelling. */
export function nameKey(name: string): string {
  const { key, type, direction } = parseStreet(fold(name).split(' '));
  return `${key}|${type ?? ''}|${direction ?? ''}`;
}

/** Streets by each of their names. */
export function streetsByName({ streets }: NamedStreets): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  streets.forEach(({ name, otherNames }, street) => {
    for (const key of new Set([name, ...otherNames].map(nameKey)))
      found.set(key, [...(found.get(key) ?? []), street]);
  });
  return found;
}

interface Foot {
  readonly meters: number;
  readonly at: number;
  readonly isRight: boolean;
}

/** The nearest point of one step of a chain. */
function footOn(a: Point, b: Point, p: Point): { share: number; meters: number; isRight: boolean } {
  const shrink = Math.cos((a.lat * Math.PI) / 180);
  const [bx, by] = [(b.lon - a.lon) * shrink, b.lat - a.lat];
  const [px, py] = [(p.lon - a.lon) * shrink, p.lat - a.lat];
  const squared = bx * bx + by * by;
  const share = squared === 0 ? 0 : Math.max(0, Math.min(1, (px * bx + py * by) / squared));
  const foot = { lon: a.lon + (b.lon - a.lon) * share, lat: a.lat + (b.lat - a.lat) * share };
  return { share, meters: metersBetween(foot, p), isRight: bx * py - by * px < 0 };
}

function footOnChain(chain: readonly number[], vertices: readonly Point[], point: Point): Foot {
  let best: Foot = { meters: Infinity, at: 0, isRight: false };
  chain.slice(1).forEach((to, i) => {
    const [a, b] = [vertices[chain[i] ?? 0], vertices[to]];
    if (a === undefined || b === undefined) return;
    const { share, meters, isRight } = footOn(a, b, point);
    if (meters < best.meters) best = { meters, at: Math.round((i + share) * SHARES), isRight };
  });
  return best;
}

function placedDoor(row: AddressRow, streets: readonly number[], named: NamedStreets): PlacedDoor | null {
  const read = readHouseNumber(fold(row.number).replace(/ /g, ''));
  if (read === null) return null;
  let best: PlacedDoor | null = null;
  let least = REACH;
  for (const street of streets)
    named.streets[street]?.chains.forEach((vertices, chain) => {
      const { meters, at, isRight } = footOnChain(vertices, named.vertices, row.point);
      if (meters >= least) return;
      least = meters;
      best = { street, chain, house: { at, isRight, number: read.number }, row };
    });
  return best;
}

function hamlets(rows: readonly AddressRow[]): (readonly AddressRow[])[] {
  const groups: AddressRow[][] = [];
  for (const row of rows) {
    const near = groups.find((group) => group.some(({ point }) => metersBetween(point, row.point) < HAMLET));
    if (near === undefined) groups.push([row]);
    else near.push(row);
  }
  return groups;
}

/** Puts each listed door on its street; doors without a line are kept by the name they give. */
export function sortDoors(doors: readonly AddressRow[], named: NamedStreets): SortedDoors {
  const byName = streetsByName(named);
  const placed: PlacedDoor[] = [];
  const loose = new Map<string, AddressRow[]>();
  for (const row of doors) {
    const door = placedDoor(row, byName.get(nameKey(row.street)) ?? [], named);
    if (door !== null) placed.push(door);
    else if (/\d/.test(row.number)) loose.set(row.street, [...(loose.get(row.street) ?? []), row]);
  }
  return {
    placed,
    loose: [...loose]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, rows]) => hamlets(rows).map((group) => ({ name, rows: group }))),
  };
}
