import type { MultiPolygon, Position } from 'geojson';
import type { Bounds, Point } from '@doorstep/geo';
import { coastIn, type Coast, type Crossing } from './coast';
import { holder, shapeOf } from './polygon';

type Line = readonly Point[];

/** The open sea in a box, and how many coasts could not be used. */
export interface Sea {
  readonly box: Bounds;
  readonly water: MultiPolygon | null;
  readonly damaged: number;
}

/** Streets stand on land. Where more than this share of them would be in the sea, the coast is not what it seems. */
const IN_THE_SEA = 0.1;
/** So many corners tell. */
const LOOKED_AT = 300;

/** Twice the area of a ring, more than nothing where it turns left. */
const turn = (ring: Line): number =>
  ring.reduce((sum, b, i) => {
    const a = ring[i - 1] ?? b;
    return sum + (a.lon * b.lat - b.lon * a.lat);
  }, 0);

const cornersOf = ({ west, south, east, north }: Bounds): Line => [
  { lon: east, lat: north },
  { lon: east, lat: south },
  { lon: west, lat: south },
  { lon: west, lat: north },
];

/** How far it is along the border from one place to the next, clockwise. */
const onward = (from: number, to: number): number => (to - from + 4) % 4;

/** Corners of the box that lie between two places of its border, clockwise. */
function cornersBetween(box: Bounds, from: number, to: number): Point[] {
  const way = onward(from, to);
  const passed = [1, 2, 3, 4].filter((corner) => onward(from, corner % 4) < way);
  passed.sort((a, b) => onward(from, a % 4) - onward(from, b % 4));
  return passed.flatMap((corner) => cornersOf(box)[corner - 1] ?? []);
}

/** The stretch of coast that begins next, clockwise from where another one ended. */
const nextAfter = (place: number, crossings: readonly Crossing[]): Crossing | undefined =>
  crossings.reduce<Crossing | undefined>(
    (best, one) => (best && onward(place, best.from) <= onward(place, one.from) ? best : one),
    undefined,
  );

/**
 * Water on the right of each stretch, closed along the border. Where the border between two stretches belongs to a
 * coast that is not known, nobody can say what is water: such a ring is left out.
 */
function openWater({ crossings, torn }: Coast, box: Bounds): { rings: Line[]; unclear: number } {
  const rest = new Set(crossings);
  const rings: Line[] = [];
  let unclear = 0;
  for (const first of crossings) {
    if (!rest.has(first)) continue;
    const ring: Line[] = [];
    let isKnown = true;
    let next = first;
    do {
      rest.delete(next);
      const { to, points } = next;
      const after = nextAfter(to, crossings) ?? first;
      const leaves = crossings.some((one) => one !== next && onward(to, one.to) < onward(to, after.from));
      isKnown &&= !leaves && !torn.some((place) => onward(to, place) < onward(to, after.from));
      ring.push(points, cornersBetween(box, to, after.from));
      next = after;
    } while (next !== first && rest.has(next));
    if (isKnown && next === first) rings.push(ring.flat());
    else unclear++;
  }
  return { rings, unclear };
}

const position = ({ lon, lat }: Point): Position => [
  Math.round(lon * 1e6) / 1e6,
  Math.round(lat * 1e6) / 1e6,
];

/** Each water with the islands in it. */
function multiPolygon(waters: readonly Line[], islands: readonly Line[]): MultiPolygon {
  const coordinates = waters.map((water) => {
    const holds = holder(shapeOf([water]));
    const inside = islands.filter((island) => island[0] !== undefined && holds(island[0]));
    return [[...water, ...water.slice(0, 1)], ...inside].map((ring) => ring.map(position));
  });
  return { type: 'MultiPolygon', coordinates };
}

function isUnderStreets({ coordinates }: MultiPolygon, streets: readonly Point[]): boolean {
  const shapes = coordinates.map((rings) =>
    holder(shapeOf(rings.map((ring) => ring.map(([lon = 0, lat = 0]) => ({ lon, lat }))))),
  );
  const step = Math.max(1, Math.floor(streets.length / LOOKED_AT));
  const looked = streets.filter((_, i) => i % step === 0);
  const wet = looked.filter((point) => shapes.some((holds) => holds(point)));
  return wet.length > looked.length * IN_THE_SEA;
}

/** The sea in a box, from the lines of its coast (land on their left). Streets are land in any case. */
export function seaIn(box: Bounds, lines: readonly Line[], streets: readonly Point[]): Sea {
  const coast = coastIn(lines, box);
  const { rings, unclear } = openWater(coast, box);
  const damaged = coast.damaged + unclear;
  const islands = coast.rings.filter((ring) => turn(ring) > 0);
  const lagoons = coast.rings.filter((ring) => turn(ring) < 0).map((ring) => ring.slice(0, -1));
  // Nothing but islands: all around them is the sea.
  const isArchipelago = islands.length > 0 && coast.crossings.length === 0 && damaged === 0;
  const waters = [...(isArchipelago ? [cornersOf(box)] : rings), ...lagoons];
  if (waters.length === 0) return { box, water: null, damaged };
  const water = multiPolygon(waters, islands);
  return isUnderStreets(water, streets)
    ? { box, water: null, damaged: damaged + 1 }
    : { box, water, damaged };
}

/** So far beyond the streets the sea is drawn where its coast is known: as far as a map of the region can be moved. */
const AROUND = { lon: 0.2, lat: 0.15 };

/** The sea of a region: as far around as its coast is whole, else within the box of its streets. */
export function seaAround(box: Bounds, lines: readonly Line[], streets: readonly Point[]): Sea {
  const { west, south, east, north } = box;
  const { lon, lat } = AROUND;
  const wide = seaIn(
    { west: west - lon, south: south - lat, east: east + lon, north: north + lat },
    lines,
    streets,
  );
  return wide.damaged === 0 ? wide : seaIn(box, lines, streets);
}
