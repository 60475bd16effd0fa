import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { silent } from '../../../tools/region/say';
import { readTown, type WholeTown } from '../../../tools/region/read-town';

/** A city to ask about, and where its sources lie. */
export interface City {
  readonly name: string;
  readonly file: string;
}

const STREETS: Readonly<Record<string, string>> = {
  Minneapolis: 'minneapolis-streets.geojson',
  Columbus: 'columbus-oh.osm.pbf',
  Liechtenstein: 'liechtenstein.osm.pbf',
  Monaco: 'monaco.osm.pbf',
};

/**
 * Where sources may lie without being asked for: a folder named in DOORSTEP_GEO, else `geo` in a folder beside this
 * project. Null when there is none.
 */
export function usualGeo(): string | null {
  const named = process.env['DOORSTEP_GEO'];
  if (named !== undefined) return named;
  const beside = path.resolve('..');
  const candidates = readdirSync(beside)
    .sort()
    .map((name) => path.join(beside, name, 'geo'));
  return candidates.find((folder) => existsSync(path.join(folder, STREETS['Minneapolis'] ?? ''))) ?? null;
}

/** The cities whose sources are there, and every other extract in the folder. */
export function citiesIn(folder: string): City[] {
  const known = Object.entries(STREETS)
    .map(([name, file]) => ({ name, file: path.join(folder, file) }))
    .filter(({ file }) => existsSync(file));
  const others = readdirSync(folder)
    .filter((name) => name.endsWith('.osm.pbf') && !name.startsWith('minneapolis'))
    .map((name) => ({ name: name.replace('.osm.pbf', ''), file: path.join(folder, name) }))
    .filter(({ file }) => known.every((city) => city.file !== file));
  return [...known, ...others];
}

/** Reads a city as the region tool does. */
export function townOf({ name, file }: City): WholeTown {
  const folder = path.dirname(file);
  const beside = (other: string): string | null => {
    const found = path.join(folder, other);
    return name === 'Minneapolis' && existsSync(found) ? found : null;
  };
  return readTown(
    {
      streets: { file, form: file.endsWith('.pbf') ? 'osm' : 'geojson' },
      addresses: beside('minneapolis-addresses.csv'),
      boundaries: beside('minneapolis-neighborhoods.geojson'),
      places: beside('minneapolis-places.geojson'),
      dwellings: null,
      parks: null,
      water: null,
      about: '',
      name,
      zone: null,
      side: null,
      out: '',
    },
    silent,
  );
}

export const howToGetGeo = `No sources found. Name their folder with --geo DIR or DOORSTEP_GEO. It holds minneapolis-streets.geojson,
minneapolis-neighborhoods.geojson, minneapolis-places.geojson and minneapolis-addresses.csv (number, street, city,
postcode, lon, lat, precision), and OpenStreetMap extracts as NAME.osm.pbf.`;
