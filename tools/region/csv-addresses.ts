import { Complaint } from './complaint';
import { columnOf, readCsv, type CsvRow, type CsvTable } from './csv';
import { withoutRepeats, type Door } from './doors';

/** Doors of a table, and rows that were passed over. */
export interface ListedDoors {
  readonly doors: readonly Door[];
  /** Without a number or a street. */
  readonly incomplete: number;
  /** Located only by block or worse: a wrong door is worse than none. */
  readonly rough: number;
}

const NAMES = {
  number: ['number', 'housenumber', 'house_number', 'addr:housenumber'],
  street: ['street', 'street_name', 'addr:street'],
  lon: ['lon', 'longitude', 'lng', 'long', 'x'],
  lat: ['lat', 'latitude', 'y'],
} as const;
const POSTCODES = ['postcode', 'postal_code', 'zip', 'zipcode', 'addr:postcode'];
const UNITS = ['unit', 'addr:unit', 'apartment'];
/** Words for a point that is on the building or its ground. */
const PRECISE = new Set(['', 'exact', 'rooftop', 'building', 'parcel', 'entrance', 'point']);

type Columns = Readonly<Record<keyof typeof NAMES, string>> & {
  readonly postcode: string | undefined;
  readonly unit: string | undefined;
};

function columnsOf(file: string, table: CsvTable): Columns {
  const of = (key: keyof typeof NAMES): string => columnOf(file, table, NAMES[key]);
  const first = (names: readonly string[]) => names.find((name) => table.columns.includes(name));
  return {
    number: of('number'),
    street: of('street'),
    lon: of('lon'),
    lat: of('lat'),
    postcode: first(POSTCODES),
    unit: first(UNITS),
  };
}

/** A coordinate of a row; complains by line. */
export function degrees(file: string, row: CsvRow, column: string, most: number): number {
  const text = row.cell(column);
  const value = text === '' ? NaN : Number(text);
  if (Math.abs(value) <= most) return value;
  const what = most === 180 ? 'a longitude' : 'a latitude';
  throw new Complaint(`${file}, line ${row.line}: "${text}" is not ${what} in degrees`);
}

function doorOf(file: string, row: CsvRow, columns: Columns): Door {
  const round = (value: number): number => Math.round(value * 1e6) / 1e6;
  const lon = round(degrees(file, row, columns.lon, 180));
  const lat = round(degrees(file, row, columns.lat, 85));
  return {
    number: row.cell(columns.number),
    street: row.cell(columns.street).normalize('NFC'),
    postcode: row.cell(columns.postcode ?? '') || null,
    point: { lon, lat },
    homes: 1,
  };
}

/** Rows of one door with several units are one door with as many homes. */
function withUnits(doors: ReadonlyMap<string, { door: Door; units: Set<string> }>): Door[] {
  return [...doors.values()].map(({ door, units }) => ({ ...door, homes: Math.max(1, units.size) }));
}

/**
 * Reads addresses: `number,street,lon,lat` and, where there are, `postcode`, `unit`, `precision`; the columns of
 * OpenAddresses fit as they are. A row that cannot be read is named by its line.
 */
export function readAddresses(file: string): ListedDoors {
  const table = readCsv(file);
  const columns = columnsOf(file, table);
  const found = new Map<string, { door: Door; units: Set<string> }>();
  let [incomplete, rough] = [0, 0];
  for (const row of table.rows) {
    if (row.cell(columns.number) === '' || row.cell(columns.street) === '') incomplete++;
    else if (!PRECISE.has(row.cell('precision').toLowerCase())) rough++;
    else {
      const door = doorOf(file, row, columns);
      const key = [door.street, door.number, door.postcode].join('|');
      const known = found.get(key) ?? { door, units: new Set<string>() };
      const unit = row.cell(columns.unit ?? '');
      if (unit !== '') known.units.add(unit);
      found.set(key, known);
    }
  }
  if (found.size === 0 && incomplete + rough === 0) throw new Complaint(`${file} holds no addresses`);
  return { doors: withoutRepeats(withUnits(found)), incomplete, rough };
}
