import { metersBetween, type Point } from '@doorstep/geo';
import type { BuildOrder } from './build-order';
import { readCentrelines } from './centrelines';
import { Complaint } from './complaint';
import { countsIn, readCounts } from './counted-ground';
import { readAddresses, type ListedDoors } from './csv-addresses';
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
    coast: [],
    labels: [],
    name: null,
    keepsLeft: null,
    counts: { linesRead: drawn.length, droppedPaths: paths, droppedStubs: stubs },
  };
}

/** What lies beside the streets in files of its own. */
interface Given {
  readonly listed: ListedDoors | null;
  readonly areas: readonly Neighborhood[] | null;
  readonly places: readonly PublicPlace[] | null;
  readonly counted: readonly CountedGround[];
}

function areasIn(file: string): Neighborhood[] {
  const areas = readNeighborhoods(file);
  if (areas.length === 0) throw new Complaint(`${file} holds no areas with a name`);
  return areas;
}

function countedIn({ dwellings, boundaries }: BuildOrder): CountedGround[] {
  if (dwellings !== null) return readCounts(dwellings);
  return boundaries === null ? [] : countsIn(readFeatures(boundaries));
}

const read = <T>(file: string | null, reader: (file: string) => T): T | null =>
  file === null ? null : reader(file);

/** Reads the small files first: what is wrong with them is told before the long reading. */
const readGiven = (order: BuildOrder): Given => ({
  listed: read(order.addresses, readAddresses),
  areas: read(order.boundaries, areasIn),
  places: read(order.places, readPublicPlaces),
  counted: countedIn(order),
});

/** Keeps what lies by the streets; complains when a whole file lies elsewhere. */
function nearby<T extends { readonly point: Point }>(
  file: string | null,
  rows: readonly T[],
  corners: readonly Point[],
): T[] {
  const { west, south, east, north } = boundsOf(corners);
  const near = rows.filter(
    ({ point: { lon, lat } }) =>
      lon > west - MARGIN && lon < east + MARGIN && lat > south - MARGIN && lat < north + MARGIN,
  );
  if (near.length === 0 && rows.length > 0)
    throw new Complaint(`${file} lies elsewhere: nothing in it is near these streets`);
  return near;
}

/** Says how much of the streets the areas cover; complains where that is nothing. */
function coverage(
  file: string | null,
  areas: readonly Neighborhood[],
  corners: readonly Point[],
  say: Say,
): void {
  const step = Math.max(1, Math.floor(corners.length / 1000));
  const looked = corners.filter((_, i) => i % step === 0);
  const inside = looked.filter((corner) => areas.some(({ shape }) => holds(shape, corner)));
  if (inside.length === 0) throw new Complaint(`${file} lies elsewhere: none of its areas holds a street`);
  const share = Math.floor((inside.length / looked.length) * 100);
  if (share < 100) say.line(`${file} covers ${share} % of the street corners`);
}

const keyOf = ({ street, number }: Door): string => `${street.toLowerCase()}|${number.toLowerCase()}`;

/** Adds a list of addresses to the doors of an extract; homes are then counted from the list alone. */
function withListed(file: string | null, listed: ListedDoors, town: Town): Pick<Town, 'doors' | 'counts'> {
  const near = nearby(file, listed.doors, town.joined.corners);
  const known = new Set(near.map(keyOf));
  // A house in both lists, perhaps spelt in two ways, would count twice: the extract adds doors but no homes.
  const others = town.doors.filter((door) => !known.has(keyOf(door))).map((door) => ({ ...door, homes: 0 }));
  const { rough, incomplete } = listed;
  return {
    doors: [...near, ...others],
    counts: { listedAddresses: near.length, roughAddresses: rough, incompleteAddresses: incomplete },
  };
}

/** Two sources mean one place by a name when they put it this near, in metres. */
const SAME_PLACE = 300;

function withPlaces(given: readonly PublicPlace[], town: Town): PublicPlace[] {
  const byName = new Map<string, PublicPlace[]>();
  for (const place of given) byName.set(place.name, [...(byName.get(place.name) ?? []), place]);
  const isGiven = ({ name, point }: PublicPlace): boolean =>
    (byName.get(name) ?? []).some((other) => metersBetween(other.point, point) < SAME_PLACE);
  return [...given, ...town.publicPlaces.filter((place) => !isGiven(place))];
}

/** Reads the streets file and every other file of an order. */
export function readTown(order: BuildOrder, say: Say): WholeTown {
  const { listed, areas, places, counted } = readGiven(order);
  const { file, form } = order.streets;
  const town = form === 'osm' ? readOsm(file, say) : fromCentrelines(file);
  const { corners } = town.joined;
  if (areas !== null) coverage(order.boundaries, areas, corners, say);
  const doors = listed === null ? town : withListed(order.addresses, listed, town);
  const near = places === null ? [] : nearby(order.places, places, corners);
  return {
    ...town,
    doors: doors.doors,
    publicPlaces: withPlaces(near, town),
    neighborhoods: areas ?? town.neighborhoods,
    counted,
    counts: { ...town.counts, ...doors.counts },
  };
}
