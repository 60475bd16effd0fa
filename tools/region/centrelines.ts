import type { Geometry, Position } from 'geojson';
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

const linesOf = (geometry: Geometry | null): Position[][] => {
  if (geometry?.type === 'LineString') return [geometry.coordinates];
  return geometry?.type === 'MultiLineString' ? geometry.coordinates : [];
};

/**
 * Reads centrelines: one LineString per block that ends where streets meet, with `name`, `kind`, `mph` or
 * `kmh`, and `oneway` (1 = only in drawing order).
 */
export function readCentrelines(file: string): Block[] {
  const features = readFeatures(file);
  const blocks = features.flatMap(({ geometry, properties }) =>
    linesOf(geometry)
      .map((positions) => cleanLine(positions.map(pointOf)))
      .filter((line) => line.length >= 2)
      .map((line) => blockOf(properties ?? {}, line)),
  );
  if (blocks.length === 0) {
    const kinds = [...new Set(features.map(({ geometry }) => geometry?.type ?? 'nothing'))].join(', ');
    throw new Complaint(`${file} holds no street lines (its features are: ${kinds || 'none'})`);
  }
  return blocks;
}
