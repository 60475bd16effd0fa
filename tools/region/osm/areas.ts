import type { MultiPolygon, Position } from 'geojson';
import { metersBetween, type Bounds, type Point } from '@doorstep/geo';
import type { Neighborhood } from '../neighborhoods';
import { boundsOf, holds, shapeOf } from '../polygon';
import type { MapGround } from '../town';
import type { Extract, Found } from './extract';
import type { Rings } from './rings';
import type { AreaSeed } from './seeds';
import { between } from './voronoi';
import { outlineOf } from './where';

/** Ground of an extract for the map and for names. */
export interface Ground {
  readonly ground: readonly MapGround[];
  readonly neighborhoods: readonly Neighborhood[];
  /** Boundaries of towns and countries that hold the region, smallest first. */
  readonly towns: readonly { readonly name: string; readonly level: number; readonly rings: Rings }[];
  /** Outlines the extract cuts off. */
  readonly cut: number;
}

/** Parts of a town have these levels; a place drawn as an area counts as one. */
const PART_OF_TOWN = 9;

interface Outlined extends Found<AreaSeed> {
  readonly rings: Rings;
}

const position = ({ lon, lat }: Point): Position => [
  Math.round(lon * 1e6) / 1e6,
  Math.round(lat * 1e6) / 1e6,
];

/** Each outer ring with the holes that lie in it. */
function multiPolygon({ rings }: Outlined): MultiPolygon {
  const coordinates = rings.outer.map((outer) => {
    const shape = shapeOf([outer]);
    const holes = rings.inner.filter((ring) => ring[0] !== undefined && holds(shape, ring[0]));
    return [outer, ...holes].map((ring) => ring.map(position));
  });
  return { type: 'MultiPolygon', coordinates };
}

const asNeighborhood = ({ id, seed, rings }: Outlined): Neighborhood => ({
  id,
  name: seed.name ?? '',
  shape: shapeOf([...rings.outer, ...rings.inner]),
});

/** How far the name of a point reaches, in metres, where no other name is nearer. */
const REACH: Readonly<Record<string, number>> = {
  borough: 3000,
  suburb: 2000,
  village: 2000,
  hamlet: 800,
  quarter: 1200,
  neighbourhood: 800,
  city_block: 200,
};

/** Named points become ground: half way to the next name, and no further than a name of its kind reaches. */
function fromPoints(extract: Extract, drawn: readonly Neighborhood[]): Neighborhood[] {
  const names = new Set(drawn.map(({ name }) => name));
  const points = extract.quarters.filter(
    ({ name, place, point }) =>
      REACH[place] !== undefined && !names.has(name) && !drawn.some(({ shape }) => holds(shape, point)),
  );
  return points.map((own, i): Neighborhood => {
    const reach = REACH[own.place] ?? 0;
    const others = points.filter(({ point }, j) => j !== i && metersBetween(point, own.point) < reach * 4);
    const ring = between(
      own.point,
      others.map(({ point }) => point),
      reach,
    );
    return { id: `p${i + 1}`, name: own.name, shape: shapeOf([ring]) };
  });
}

/** Quarters and the small parts of towns; in a countryside without any, its towns are the parts people know. */
function partsOf(quarters: readonly Outlined[], admin: readonly Outlined[]): readonly Outlined[] {
  const small = [...quarters, ...admin.filter(({ seed }) => seed.level >= PART_OF_TOWN)];
  const towns = admin.filter(({ seed }) => seed.level === PART_OF_TOWN - 1);
  return small.length > 0 || towns.length < 2 ? small : towns;
}

const size = ({ west, south, east, north }: Bounds): number => (east - west) * (north - south);
const byName = (a: Neighborhood, b: Neighborhood): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1;

/** Draws the ground of an extract: parks, water, parts of town, and the towns around. */
export function groundOf(extract: Extract): Ground {
  const outlined: Outlined[] = [];
  let cut = 0;
  for (const found of extract.areas) {
    const rings = outlineOf(found.where, extract);
    if (rings === null) cut++;
    else outlined.push({ ...found, rings });
  }
  const of = (use: AreaSeed['use']): Outlined[] => outlined.filter(({ seed }) => seed.use === use);
  const admin = of('admin');
  const drawn = partsOf(of('quarter'), admin).map(asNeighborhood);
  const towns = admin
    .filter(({ seed }) => seed.level > 0 && seed.level < PART_OF_TOWN)
    .sort((a, b) => size(boundsOf(a.rings.outer.flat())) - size(boundsOf(b.rings.outer.flat())))
    .map(({ seed, rings }) => ({ name: seed.name ?? '', level: seed.level, rings }));
  return {
    ground: [
      ...of('park').map((each): MapGround => ({ kind: 'park', geometry: multiPolygon(each) })),
      ...of('water').map((each): MapGround => ({ kind: 'water', geometry: multiPolygon(each) })),
    ],
    neighborhoods: [...drawn, ...fromPoints(extract, drawn)].sort(byName),
    towns,
    cut,
  };
}
