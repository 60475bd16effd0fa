import { metersBetween, type Point } from '@doorstep/geo';
import type { BuildOrder } from './build-order';
import { readCentrelines } from './centrelines';
import { Complaint } from './complaint';
import { countsIn, readCounts } from './counted-ground';
import { readAddresses } from './csv-addresses';
import type { Door } from './doors';
import type { CountedGround } from './dwellings';
import { readFeatures } from './geojson';
import { readPublicPlaces } from './geojson-places';
import { joinCentrelines } from './joined-centrelines';
import { readNeighborhoods, type Neighborhood } from './neighborhoods';
import { readOsm } from './osm/read-osm';
import { boundsOf, holds } from './polygon';
import type { Say } from './say';
import type { PublicPlace } from './source';
import type { Town } from './town';

/** A town with what other files say of it. */
export interface WholeTown extends Town {
  readonly counted: readonly CountedGround[];
}

/** Doors and places further than this from the box of the streets are another town's, in degrees of latitude. */
const MARGIN = 0.01;

function fromCentrelines(file: string): Town {
  const drawn = readCentrelines(file);
  const { joined, stubs } = joinCentrelines(drawn);
  const paths = drawn.filter(({ kind }) => kind === 'path').length;
  return {
    drawn,
    joined,
    doors: [],
    publicPlaces: [],
    neighborhoods: [],
    ground: [],
    labels: [],
    name: null,
    keepsLeft: null,
    counts: { linesRead: drawn.length, droppedPaths: paths, droppedStubs: stubs },
  };
}

/** Keeps what lies by the streets; complains when a whole file lies elsewhere. */
function nearby<T extends { readonly point: Point }>(
  file: string,
  rows: readonly T[],
  corners: readonly Point[],
): T[] {
  const { west, south, east, north } = boundsOf(corners);
  const near = rows.filter(
    ({ point: { lon, lat } }) =>
      lon > west - MARGIN && lon < east + MARGIN && lat > south - MARGIN && lat < north + MARGIN,
  );
  if (near.length === 0) throw new Complaint(`${file} lies elsewhere: nothing in it is near these streets`);
  return near;
}

function covering(file: string, corners: readonly Point[], say: Say): Neighborhood[] {
  const areas = readNeighborhoods(file);
  if (areas.length === 0) throw new Complaint(`${file} holds no areas with a name`);
  const step = Math.max(1, Math.floor(corners.length / 1000));
  const looked = corners.filter((_, i) => i % step === 0);
  const inside = looked.filter((corner) => areas.some(({ shape }) => holds(shape, corner)));
  if (inside.length === 0) throw new Complaint(`${file} lies elsewhere: none of its areas holds a street`);
  const share = Math.round((inside.length / looked.length) * 100);
  if (share < 100) say.line(`${file} covers ${share} % of the street corners`);
  return areas;
}

/** The list that homes are counted from: a list of addresses given by hand, else the doors of the extract. */
function withListed(
  order: BuildOrder,
  town: Town,
  say: Say,
): { doors: readonly Door[]; counts: Town['counts'] } {
  if (order.addresses === null) return { doors: town.doors, counts: {} };
  const { doors, incomplete, rough } = readAddresses(order.addresses);
  const near = doors.length === 0 ? [] : nearby(order.addresses, doors, town.joined.corners);
  say.line(`${near.length} addresses from the list (${rough} located too roughly, ${incomplete} incomplete)`);
  const key = ({ street, number }: Door): string => `${street.toLowerCase()}|${number.toLowerCase()}`;
  const listed = new Set(near.map(key));
  // A house counted in both lists would count twice, so the extract adds doors but no homes.
  const others = town.doors.filter((door) => !listed.has(key(door))).map((door) => ({ ...door, homes: 0 }));
  const counts = { listedAddresses: near.length, roughAddresses: rough, incompleteAddresses: incomplete };
  return { doors: [...near, ...others], counts };
}

/** Two sources mean one place by a name when they put it this near, in metres. */
const SAME_PLACE = 300;

function withPlaces(order: BuildOrder, town: Town): readonly PublicPlace[] {
  if (order.places === null) return town.publicPlaces;
  const given = nearby(order.places, readPublicPlaces(order.places), town.joined.corners);
  const byName = new Map<string, PublicPlace[]>();
  for (const place of given) byName.set(place.name, [...(byName.get(place.name) ?? []), place]);
  const isGiven = ({ name, point }: PublicPlace): boolean =>
    (byName.get(name) ?? []).some((other) => metersBetween(other.point, point) < SAME_PLACE);
  return [...given, ...town.publicPlaces.filter((place) => !isGiven(place))];
}

function countedGround({ dwellings, boundaries }: BuildOrder): CountedGround[] {
  if (dwellings !== null) return readCounts(dwellings);
  return boundaries === null ? [] : countsIn(readFeatures(boundaries));
}

/** Reads the streets file and every other file of an order. */
export function readTown(order: BuildOrder, say: Say): WholeTown {
  const { file, form } = order.streets;
  const town = form === 'osm' ? readOsm(file, say) : fromCentrelines(file);
  const { corners } = town.joined;
  const { doors, counts } = withListed(order, town, say);
  const publicPlaces = withPlaces(order, town);
  const neighborhoods =
    order.boundaries === null ? town.neighborhoods : covering(order.boundaries, corners, say);
  return {
    ...town,
    doors,
    publicPlaces,
    neighborhoods,
    counted: countedGround(order),
    counts: { ...town.counts, ...counts },
  };
}
