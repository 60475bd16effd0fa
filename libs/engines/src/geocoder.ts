import { fail, ok, type Result } from '@doorstep/std';
import { list, record, words } from './judge';
import { degrees, getting, type Place, type Question } from './question';

/** A place that a geocoder proposes; a person confirms it, always. */
export interface FoundPlace extends Place {
  /** What people would write: number, street, part of town. */
  readonly label: string;
  /** Whether a house number was matched, or only its street or area. */
  readonly exact: boolean;
}

/** What is looked for, in a box of west, south, east, north. */
export interface PlaceQuestion {
  readonly text: string;
  readonly language: string;
  readonly within: readonly [number, number, number, number];
}

/** Never one place alone: who is shown one takes it. */
const MOST = 5;

const query = (entries: Readonly<Record<string, string>>): string =>
  Object.entries(entries)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

/** Photon's search. */
export const photonSearch = ({ text, language, within }: PlaceQuestion): Question =>
  getting(`/api?${query({ q: text, limit: String(MOST), lang: language, bbox: within.join(',') })}`);

/** Nominatim's search, as GeoJSON with the parts of each address. */
export const nominatimSearch = ({ text, language, within }: PlaceQuestion): Question =>
  getting(
    `/search?${query({
      q: text,
      limit: String(MOST),
      'accept-language': language,
      viewbox: within.join(','),
      bounded: '1',
      format: 'geojson',
      addressdetails: '1',
      layer: 'address,poi',
    })}`,
  );

/** Up to five places of an answer of Photon or Nominatim; those that are no places are left out. */
export function readPlaces(answer: unknown, within: PlaceQuestion['within']): Result<FoundPlace[], string> {
  const features = list(record(answer)?.['features']);
  if (features === null) return fail('it is no list of places');
  const places = features.slice(0, MOST).flatMap((feature) => {
    const place = readPlace(feature);
    return place !== null && isWithin(place, within) ? [place] : [];
  });
  return ok(places);
}

const isWithin = ({ lon, lat }: Place, [west, south, east, north]: PlaceQuestion['within']): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

function readPlace(feature: unknown): FoundPlace | null {
  const [lon, lat] = list(record(record(feature)?.['geometry'])?.['coordinates']) ?? [];
  const facts = record(record(feature)?.['properties']);
  if (typeof lon !== 'number' || typeof lat !== 'number' || facts === null) return null;
  // Photon lays the parts beside each other, Nominatim has them in a drawer of their own.
  const parts = { ...facts, ...record(facts['address']) };
  const label = labelOf(parts);
  const exact = partOf(parts, 'housenumber', 'house_number') !== null;
  return label === null ? null : { lon: degrees(lon), lat: degrees(lat), label, exact };
}

const partOf = (parts: Readonly<Record<string, unknown>>, ...names: readonly string[]): string | null =>
  names.map((name) => words(parts[name])).find((word) => word !== null) ?? null;

function labelOf(parts: Readonly<Record<string, unknown>>): string | null {
  const street = partOf(parts, 'street', 'road');
  const number = partOf(parts, 'housenumber', 'house_number');
  const door = [number, street].filter((part) => part !== null).join(' ');
  const around = partOf(parts, 'district', 'neighbourhood', 'suburb', 'city', 'town');
  const said = [partOf(parts, 'name'), door, around].filter((part) => part !== null && part !== '');
  return said.length === 0 ? null : [...new Set(said)].join(', ');
}
