import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A place of an OpenStreetMap extract, and of what other engines say of it. */
export interface GeoTown {
  readonly name: string;
  readonly extract: string;
  readonly reference: string | null;
}

/**
 * Where extracts may lie without being asked for: a folder named in DOORSTEP_GEO, else `geo` beside this project or
 * in a folder beside it. Null when there is none.
 */
export function usualGeoFolder(): string | null {
  const named = process.env['DOORSTEP_GEO'];
  if (named !== undefined) return named;
  const beside = path.resolve('..');
  const candidates = readdirSync(beside)
    .sort()
    .map((name) => path.join(beside, name, 'geo'));
  const holds = (folder: string): boolean =>
    existsSync(folder) && readdirSync(folder).some((file) => file.endsWith('.osm.pbf'));
  return [path.join(beside, 'geo'), ...candidates].find(holds) ?? null;
}

/** Every extract of a folder. */
export function townsIn(folder: string): GeoTown[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.osm.pbf'))
    .sort()
    .map((file) => {
      const name = file.replace('.osm.pbf', '');
      const reference = path.join(folder, `${name.replace('-streets', '')}-reference.json`);
      return {
        name,
        extract: path.join(folder, file),
        reference: existsSync(reference) ? reference : null,
      };
    });
}

export const howToGetExtracts = `No extracts found, so only the pack of this repository is measured. Name their folder with --geo DIR or DOORSTEP_GEO:
it holds NAME.osm.pbf, and NAME-reference.json where another engine was asked: {points, osrm: {duration_s}, valhalla: {duration_s}}.`;
