import type { Feature, Geometry } from 'geojson';
import { Complaint } from './complaint';
import { pointOf, readFeatures, ringsOf } from './geojson';
import { mainName, otherNames } from './osm/names';
import { centroid } from './polygon';
import type { PublicPlace } from './source';

/** Properties that say what kind of place it is, the plainest first. */
const KINDS = ['kind', 'amenity', 'healthcare', 'leisure', 'shop', 'office', 'tourism', 'type', 'category'];

function pointOfGeometry(geometry: Geometry | null): PublicPlace['point'] | null {
  if (geometry?.type === 'Point') return pointOf(geometry.coordinates);
  const [ring] = ringsOf(geometry);
  return ring === undefined ? null : centroid(ring);
}

/** The properties that are words, by name. */
function wordsOf(properties: Feature['properties']): Record<string, string> {
  const pairs = Object.entries(properties ?? {}).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : [],
  );
  return Object.fromEntries(pairs);
}

function placeOf({ geometry, properties }: Feature<Geometry | null>): PublicPlace[] {
  const words = wordsOf(properties);
  const [name, point] = [mainName(words, false), pointOfGeometry(geometry)];
  if (name === null || point === null) return [];
  return [
    {
      name,
      otherNames: otherNames(words, name),
      kind: KINDS.map((key) => words[key]).find((kind) => kind !== undefined) ?? 'place',
      street: words['street'] ?? words['addr:street'] ?? null,
      number: words['housenumber'] ?? words['addr:housenumber'] ?? words['number'] ?? null,
      point,
    },
  ];
}

/** Reads public places: named points or areas with `kind` (or `amenity`, ...), `street` and `housenumber`. */
export function readPublicPlaces(file: string): PublicPlace[] {
  const places = readFeatures(file).flatMap(placeOf);
  if (places.length === 0) throw new Complaint(`${file} holds no named places`);
  return places;
}
