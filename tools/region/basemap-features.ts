import type { Feature, Geometry, MultiPolygon, Polygon } from 'geojson';
import type { Point } from '@doorstep/geo';
import type { Block } from './centrelines';
import { readFeatures, ringsOf } from './geojson';
import { joinedLines } from './joined-lines';
import { centroid } from './polygon';

/** A park or a piece of water, as an extract draws it. */
export interface MapShape {
  readonly kind: 'park' | 'water';
  readonly geometry: Polygon | MultiPolygon;
}

/** A name that is written on the map: a part of town, in the script of the place. */
export interface MapLabel {
  readonly name: string;
  readonly point: Point;
}

/** Streets of one name and class as one feature: its name is packed once, and has a long line to stand on. */
export function streetFeatures(blocks: readonly Block[]): Feature[] {
  const streets = new Map<string, Block[]>();
  for (const block of blocks) {
    const key = `${block.kind} ${block.name ?? ''}`;
    const same = streets.get(key);
    if (same) same.push(block);
    else streets.set(key, [block]);
  }
  return [...streets.values()].map((same) => {
    const [{ name, kind } = { name: null, kind: 'street' }] = same;
    return {
      type: 'Feature',
      properties: name === null ? { class: kind } : { class: kind, name },
      geometry: {
        type: 'MultiLineString',
        coordinates: joinedLines(same.map(({ line }) => line)).map((line) =>
          line.map(({ lon, lat }) => [lon, lat]),
        ),
      },
    };
  });
}

const bare = (geometry: Geometry): Feature => ({ type: 'Feature', properties: {}, geometry });

/** Shapes from a file and from an extract. They have no names: parks are seen, not looked for. */
export const shapeFeatures = (
  file: string | null,
  shapes: readonly MapShape[],
  kind: MapShape['kind'],
): Feature[] => [
  ...(file === null ? [] : readFeatures(file)).flatMap(({ geometry }) => (geometry ? [bare(geometry)] : [])),
  ...shapes.filter((shape) => shape.kind === kind).map(({ geometry }) => bare(geometry)),
];

const pointFeature = ({ name, point }: MapLabel): Feature => ({
  type: 'Feature',
  properties: { name },
  geometry: { type: 'Point', coordinates: [point.lon, point.lat] },
});

/** Names of parts of town: one point each, so that no border of a tile writes a name twice. */
export function labelFeatures(neighborhoods: string | null, labels: readonly MapLabel[]): Feature[] {
  const named = (neighborhoods === null ? [] : readFeatures(neighborhoods)).flatMap(
    ({ geometry, properties }): MapLabel[] => {
      const name: unknown = properties?.['name'];
      const largest = ringsOf(geometry).sort((a, b) => b.length - a.length)[0];
      return typeof name === 'string' && name !== '' && largest ? [{ name, point: centroid(largest) }] : [];
    },
  );
  const known = new Set(named.map(({ name }) => name));
  return [...named, ...labels.filter(({ name }) => !known.has(name))].map(pointFeature);
}
