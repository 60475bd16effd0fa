import { metersBetween, type Point } from '@doorstep/geo';
import type { StreetClass } from '@doorstep/streets';
import { Complaint } from './complaint';
import { pointOf, readFeatures } from './geojson';

/** One block of street as drawn: whatever file it came from, the rest of the builder sees only these. */
export interface Block {
  readonly name: string | null;
  readonly kind: StreetClass | 'path';
  readonly kmh: number | null;
  /** Open only in drawing order. */
  readonly oneWay: boolean;
  readonly line: readonly Point[];
  readonly meters: number;
}

const KM_PER_MILE = 1.609344;

/** `kind` of a centreline file to our classes; foot and bus ways are drawn on the map but carry no car. */
const KINDS: Readonly<Record<string, Block['kind']>> = {
  freeway: 'freeway',
  ramp: 'ramp',
  major: 'major',
  street: 'street',
  service: 'service',
  path: 'path',
  transitway: 'path',
};

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** Points to a millionth of a degree (a tenth of a metre), repeats dropped. */
export function cleanLine(points: readonly Point[]): Point[] {
  return points
    .map(({ lon, lat }) => ({ lon: round(lon), lat: round(lat) }))
    .filter((p, i, line) => i === 0 || p.lon !== line[i - 1]?.lon || p.lat !== line[i - 1]?.lat);
}

export const lineMeters = (line: readonly Point[]): number =>
  line.reduce((sum, point, i) => sum + metersBetween(line[i - 1] ?? point, point), 0);

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** Posted limit in km/h from `kmh` or `mph`; null where neither says one. */
function postedKmh({ kmh, mph }: Properties): number | null {
  const posted = Number(kmh ?? Number(mph) * KM_PER_MILE);
  return posted > 0 && posted < 255 ? Math.round(posted) : null;
}

type Properties = Readonly<Record<string, unknown>>;

function blockOf(properties: Properties, line: readonly Point[]): Block {
  return {
    name: text(properties['name']),
    kind: KINDS[String(properties['kind'])] ?? 'street',
    kmh: postedKmh(properties),
    oneWay: Number(properties['oneway']) === 1,
    line,
    meters: lineMeters(line),
  };
}

const onEarth = ({ lon, lat }: Point): boolean => Math.abs(lon) <= 180 && Math.abs(lat) <= 85;

/**
 * Reads centrelines: one LineString per block that ends where streets meet, with `name`, `kind`, `mph` or
 * `kmh`, and `oneway` (1 = only in drawing order).
 */
export function readCentrelines(file: string): Block[] {
  const blocks: Block[] = [];
  for (const { geometry, properties } of readFeatures(file)) {
    if (geometry?.type !== 'LineString') continue;
    const line = cleanLine(geometry.coordinates.map(pointOf));
    if (!line.every(onEarth)) {
      throw new Complaint(`${file}: coordinates are not longitude and latitude in degrees`);
    }
    if (line.length >= 2) blocks.push(blockOf(properties ?? {}, line));
  }
  if (blocks.length === 0) throw new Complaint(`${file} holds no street lines`);
  return blocks;
}
