import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const EXTRACT = /\.osm\.pbf$/;

/**
 * Where extracts may lie: a folder named in DOORSTEP_GEO, else `geo` in a folder beside this project. Null when there
 * is none.
 */
export function usualGeo(): string | null {
  const named = process.env['DOORSTEP_GEO'];
  if (named !== undefined) return existsSync(named) ? named : null;
  const beside = path.resolve('..');
  const candidates = readdirSync(beside)
    .sort()
    .map((name) => path.join(beside, name, 'geo'));
  return candidates.find((folder) => existsSync(folder) && extractsIn(folder).length > 0) ?? null;
}

/** The extracts of a folder, smallest first. */
export const extractsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => EXTRACT.test(name))
    .map((name) => path.join(folder, name))
    .sort((a, b) => statSync(a).size - statSync(b).size);

export const howToGetExtracts = `No extracts found. Name a folder with *.osm.pbf files with --geo DIR or DOORSTEP_GEO. Any extract of
OpenStreetMap will do; "osmium extract" cuts one.`;
