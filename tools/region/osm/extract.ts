import type { Point } from '@doorstep/geo';
import { PbfFile } from '../pbf/pbf-file';
import type { Member, Tags } from '../pbf/primitive-block';
import { silent, type Say } from '../say';
import { isConditional } from './access';
import { readCarriageway, type Carriageway, type Footway, type Omitted } from './carriageway';
import { NodePlaces } from './node-places';
import { RefStore, type Range } from './ref-store';
import { readRestriction, type Restriction } from './restriction-tags';
import {
  readAddress,
  readArea,
  readPlace,
  readQuarter,
  type AddressSeed,
  type AreaSeed,
  type PlaceSeed,
  type QuarterSeed,
} from './seeds';

/** Where an element lies: a point, a way, or the ways of a relation. */
export type Where = Point | Range | readonly Member[];
/** Something read from tags, and where it lies. `id` names the element: n12, w34, r56. */
export interface Found<T> {
  readonly id: string;
  readonly seed: T;
  readonly where: Where;
}

export interface RoadWay<Road extends Carriageway | Footway> {
  readonly id: number;
  readonly road: Road;
  readonly nodes: Range;
}

/** Everything of an extract that a region is made of. */
export interface Extract {
  readonly places: NodePlaces;
  readonly streets: readonly RoadWay<Carriageway>[];
  readonly paths: readonly RoadWay<Footway>[];
  readonly restrictions: readonly Restriction[];
  /** Ways that are members of kept relations. */
  readonly memberWays: ReadonlyMap<number, Range>;
  readonly addresses: readonly Found<AddressSeed>[];
  readonly publicPlaces: readonly Found<PlaceSeed>[];
  readonly areas: readonly Found<AreaSeed>[];
  readonly quarters: readonly (QuarterSeed & { readonly point: Point })[];
  readonly interpolations: readonly { readonly kind: string; readonly nodes: Range }[];
  /** Lines of the coast, land on their left. */
  readonly coast: readonly Range[];
  /** Street of a house by element, where a relation says it. */
  readonly streetOfHouse: ReadonlyMap<string, string>;
  /** Tags of nodes on streets that may stop or slow a car. */
  readonly streetNodes: ReadonlyMap<number, Tags>;
  /** Addresses of nodes on interpolation ways. */
  readonly numberedNodes: ReadonlyMap<number, AddressSeed>;
  readonly counts: Readonly<Record<string, number>>;
}

const isArea = (refs: readonly number[]): boolean => refs.length > 3 && refs[0] === refs.at(-1);

/** Nodes of a street that matter to a car. */
const stops = (tags: Tags): boolean =>
  tags['barrier'] !== undefined ||
  tags['highway'] === 'traffic_signals' ||
  (tags['highway'] === 'crossing' && tags['crossing'] === 'traffic_signals');

/** Reads a file in three passes: relations, the ways that matter, the nodes of these. */
class Reading {
  private readonly refs = new RefStore();
  private readonly wantedWays = new Set<number>();
  readonly streets: RoadWay<Carriageway>[] = [];
  readonly paths: RoadWay<Footway>[] = [];
  readonly restrictions: Restriction[] = [];
  readonly memberWays = new Map<number, Range>();
  readonly addresses: Found<AddressSeed>[] = [];
  readonly publicPlaces: Found<PlaceSeed>[] = [];
  readonly areas: Found<AreaSeed>[] = [];
  readonly quarters: (QuarterSeed & { readonly point: Point })[] = [];
  readonly interpolations: { readonly kind: string; readonly nodes: Range }[] = [];
  readonly coast: Range[] = [];
  readonly streetOfHouse = new Map<string, string>();
  readonly streetNodes = new Map<number, Tags>();
  readonly numberedNodes = new Map<number, AddressSeed>();
  readonly counts: Record<string, number> = {};

  private count(what: string): void {
    this.counts[what] = (this.counts[what] ?? 0) + 1;
  }

  relation(id: number, members: readonly Member[], tags: Tags): void {
    const { type } = tags;
    if (type === 'restriction') {
      const restriction = readRestriction(id, members, tags);
      if (typeof restriction === 'string') this.count(restriction);
      else this.restrictions.push(restriction);
    } else if (type === 'associatedStreet' || type === 'street') this.houses(members, tags);
    else if (type === 'multipolygon' || type === 'boundary') this.relationArea(id, members, tags);
  }

  private houses(members: readonly Member[], tags: Tags): void {
    const street = tags['name'] ?? tags['addr:street'];
    if (street === undefined) return;
    for (const { type, ref, role } of members)
      if (role === 'house' || role === 'address') this.streetOfHouse.set(`${type.charAt(0)}${ref}`, street);
  }

  private relationArea(id: number, members: readonly Member[], tags: Tags): void {
    const ways = members.filter(({ type }) => type === 'way');
    if (ways.length > 0 && this.things(`r${id}`, ways, tags, true))
      for (const { ref } of ways) this.wantedWays.add(ref);
  }

  /** Keeps what an element says of doors, places and ground; false when it says nothing. */
  private things(id: string, where: Where, tags: Tags, ground: boolean): boolean {
    const [address, place, area] = [readAddress(tags), readPlace(tags), ground ? readArea(tags) : null];
    if (address !== null) this.addresses.push({ id, seed: address, where });
    if (place !== null) this.publicPlaces.push({ id, seed: place, where });
    if (area !== null) this.areas.push({ id, seed: area, where });
    return address !== null || place !== null || area !== null;
  }

  way(id: number, refs: readonly number[], tags: Tags): void {
    if (refs.length < 2) return;
    let range: Range | null = null;
    const kept = (): Range => (range ??= this.refs.add(refs));
    if (this.wantedWays.has(id)) this.memberWays.set(id, kept());
    if (tags['highway'] !== undefined) this.road(id, tags, kept);
    else if (tags['route'] === 'ferry') this.count('ferries');
    const interpolation = tags['addr:interpolation'];
    if (interpolation !== undefined) this.interpolations.push({ kind: interpolation, nodes: kept() });
    if (tags['natural'] === 'coastline') this.coast.push(kept());
    if (says(tags)) this.things(`w${id}`, kept(), tags, isArea(refs));
  }

  private road(id: number, tags: Tags, kept: () => Range): void {
    const road: Carriageway | Footway | Omitted = readCarriageway(tags);
    if (typeof road === 'string') return this.count(road);
    if (road.kind === 'path') this.paths.push({ id, road, nodes: kept() });
    else {
      if (isConditional(tags)) this.count('conditionalRules');
      this.streets.push({ id, road, nodes: kept() });
    }
  }

  node(places: NodePlaces, id: number, spot: readonly [number, number], tags: Tags | null): void {
    const node = places.place(id, spot[0], spot[1]);
    if (tags === null) return;
    if (node >= 0 && stops(tags)) this.streetNodes.set(node, tags);
    const point = { lon: spot[0] / 1e7, lat: spot[1] / 1e7 };
    const address = node >= 0 ? readAddress(tags) : null;
    if (address !== null) this.numberedNodes.set(node, address);
    this.things(`n${id}`, point, tags, false);
    const quarter = readQuarter(tags);
    if (quarter !== null) this.quarters.push({ ...quarter, point });
  }

  places(): NodePlaces {
    return new NodePlaces(this.refs.all());
  }
}

/** A cheap first look: most ways are houses without a number. */
const says = (tags: Tags): boolean =>
  tags['addr:housenumber'] !== undefined ||
  tags['name'] !== undefined ||
  tags['natural'] !== undefined ||
  tags['leisure'] !== undefined ||
  tags['landuse'] !== undefined ||
  tags['waterway'] !== undefined;

/** From this size on the reading takes long enough to be told in parts. */
const LONG_READ = 16 * 1024 * 1024;

/** Reads everything of an extract that a region is made of; complains of a file that is cut off or no extract. */
export function readExtract(file: string, say: Say): Extract {
  const pbf = new PbfFile(file);
  const telling = pbf.bytes < LONG_READ ? silent : say;
  try {
    const reading = new Reading();
    pbf.visit({ relation: (...given) => reading.relation(...given) }, telling.share('reading relations'));
    pbf.visit({ way: (...given) => reading.way(...given) }, telling.share('reading ways'));
    const places = reading.places();
    pbf.visit(
      { node: (id, lon, lat, tags) => reading.node(places, id, [lon, lat], tags) },
      telling.share('reading nodes'),
    );
    const { streets, paths } = reading;
    say.stage('extract', `${places.count} nodes, ${streets.length} streets, ${paths.length} paths`);
    return { ...reading, places };
  } finally {
    pbf.close();
  }
}
