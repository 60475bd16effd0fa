import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Point } from '@doorstep/geo';
import { Complaint } from './complaint';

function parsed(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  if (text.trim() === '') throw new Complaint(`${file} is empty`);
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const isJson = /^\s*[{[]/.test(text);
    throw new Complaint(isJson ? `${file} is not whole JSON (cut off?)` : `${file} is not GeoJSON`, {
      cause: error,
    });
  }
}

type Nested = readonly (number | Nested)[];

/** Every position is a longitude and a latitude in degrees. */
function inDegrees(coordinates: unknown): boolean {
  if (!Array.isArray(coordinates)) return false;
  const [first, second] = coordinates as Nested;
  if (typeof first !== 'number') return coordinates.every(inDegrees);
  return Math.abs(first) <= 180 && typeof second === 'number' && Math.abs(second) <= 85;
}

const EMPTY_ALLOWED = new Set(['GeometryCollection']);

function isFeature(value: unknown): value is Feature<Geometry | null> {
  const { type, geometry } = (value ?? {}) as Partial<Feature<Geometry | null>>;
  return (
    type === 'Feature' && (geometry === null || geometry === undefined || typeof geometry.type === 'string')
  );
}

/**
 * Reads a GeoJSON feature collection; complains by file name, and by the number of the feature, when it is missing,
 * cut off, something else, or measured in metres of a map sheet.
 */
export function readFeatures(file: string): readonly Feature<Geometry | null>[] {
  const features = (parsed(file) as Partial<FeatureCollection> | null)?.features;
  if (!Array.isArray(features)) throw new Complaint(`${file} is not a GeoJSON FeatureCollection`);
  features.forEach((feature: unknown, i) => {
    if (!isFeature(feature)) throw new Complaint(`${file}: number ${i + 1} of its features is none`);
    const { geometry } = feature;
    if (!geometry || EMPTY_ALLOWED.has(geometry.type)) return;
    if (!inDegrees((geometry as { coordinates?: unknown }).coordinates))
      throw new Complaint(
        `${file}: coordinates of feature ${i + 1} are not longitude and latitude in degrees`,
      );
  });
  return features;
}

export const pointOf = (position: Position): Point => ({ lon: position[0] ?? NaN, lat: position[1] ?? NaN });

/** The outer and inner rings of a polygon or multipolygon; other shapes have none. */
export function ringsOf(geometry: Geometry | null): Point[][] {
  if (geometry?.type === 'Polygon') return geometry.coordinates.map((ring) => ring.map(pointOf));
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates.flat().map((ring) => ring.map(pointOf));
  return [];
}
