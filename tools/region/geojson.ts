import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Point } from '@doorstep/geo';
import { Complaint } from './complaint';

/** Reads a GeoJSON feature collection; complains by file name when it is missing, cut off or something else. */
export function readFeatures(file: string): readonly Feature<Geometry | null>[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not whole JSON (cut off?)' : 'cannot be read';
    throw new Complaint(`${file} ${why}`, { cause: error });
  }
  const features = (parsed as Partial<FeatureCollection> | null)?.features;
  if (!Array.isArray(features)) throw new Complaint(`${file} is not a GeoJSON FeatureCollection`);
  return features;
}

export const pointOf = (position: Position): Point => ({ lon: position[0] ?? NaN, lat: position[1] ?? NaN });

/** The outer and inner rings of a polygon or multipolygon; other shapes have none. */
export function ringsOf(geometry: Geometry | null): Point[][] {
  if (geometry?.type === 'Polygon') return geometry.coordinates.map((ring) => ring.map(pointOf));
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates.flat().map((ring) => ring.map(pointOf));
  return [];
}
