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

/**
 * Reads centrelines: one LineString per block that ends where streets meet, with `name`, `kind`, `mph` or
 * `kmh`, and `oneway` (1 = only in drawing order).
 */
export function readCentrelines(file: string): Block[] {
  const blocks: Block[] = [];
  for (const feature of readFeatures(file)) {
    if (feature.geometry?.type !== 'LineString') continue;
    const { name, kind, mph, kmh, oneway } = feature.properties ?? {};
    const line = cleanLine(feature.geometry.coordinates.map(pointOf));
    if (line.length < 2) continue;
    if (!line.every((p) => Math.abs(p.lon) <= 180 && Math.abs(p.lat) <= 85)) {
      throw new Complaint(`${file}: coordinates are not longitude and latitude in degrees`);
    }
    const posted = Number(kmh ?? Number(mph) * KM_PER_MILE);
    blocks.push({
      name: text(name),
      kind: KINDS[String(kind)] ?? 'street',
      kmh: posted > 0 && posted < 255 ? Math.round(posted) : null,
      oneWay: Number(oneway) === 1,
      line,
      meters: lineMeters(line),
    });
  }
  if (blocks.length === 0) throw new Complaint(`${file} holds no street lines`);
  return blocks;
}
