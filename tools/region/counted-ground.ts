import type { Feature, Geometry } from 'geojson';
import { Complaint } from './complaint';
import { degrees } from './csv-addresses';
import { columnOf, readCsv } from './csv';
import type { CountedGround } from './dwellings';
import { pointOf, readFeatures, ringsOf } from './geojson';
import { shapeOf } from './polygon';

/** Properties that tell dwellings, whatever the case of their letters; the first wins. */
const COUNTS = ['dwellings', 'housing_units', 'housingunits', 'households', 'homes'];

function countOf(properties: Feature['properties']): number | null {
  for (const name of COUNTS) {
    const key = Object.keys(properties ?? {}).find((each) => each.toLowerCase() === name);
    const value = Number(key === undefined ? NaN : properties?.[key]);
    if (value >= 0) return value;
  }
  return null;
}

function groundOf(geometry: Geometry | null): CountedGround['ground'] | null {
  if (geometry?.type === 'Point') return pointOf(geometry.coordinates);
  const rings = ringsOf(geometry);
  return rings.length === 0 ? null : shapeOf(rings);
}

/** Areas and spots that carry a count of dwellings; those without one are passed over. */
export const countsIn = (features: readonly Feature<Geometry | null>[]): CountedGround[] =>
  features.flatMap(({ geometry, properties }) => {
    const [ground, dwellings] = [groundOf(geometry), countOf(properties)];
    return ground === null || dwellings === null ? [] : [{ ground, dwellings }];
  });

function fromCsv(file: string): CountedGround[] {
  const table = readCsv(file);
  const [lon, lat] = [
    columnOf(file, table, ['lon', 'longitude', 'x']),
    columnOf(file, table, ['lat', 'latitude', 'y']),
  ];
  const count = columnOf(file, table, COUNTS);
  return [...table.rows].map((row) => {
    const dwellings = Number(row.cell(count) || NaN);
    if (!(dwellings >= 0))
      throw new Complaint(`${file}, line ${row.line}: "${row.cell(count)}" is not a number of dwellings`);
    const ground = { lon: degrees(file, row, lon, 180), lat: degrees(file, row, lat, 85) };
    return { ground, dwellings };
  });
}

/** Reads public counts of dwellings: GeoJSON areas or points, or a table `lon,lat,dwellings`. */
export function readCounts(file: string): CountedGround[] {
  const counts = /\.csv$/i.test(file) ? fromCsv(file) : countsIn(readFeatures(file));
  if (counts.length > 0) return counts;
  throw new Complaint(`${file} tells no dwellings (a property or column ${COUNTS.slice(0, 4).join(', ')})`);
}
