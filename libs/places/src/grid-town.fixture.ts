import { present } from '@doorstep/std';
import { openPlaces, searchOver, type PlaceSearch } from './open-places';
import type { ListedHouse } from './address-file';
import type { Point } from './plane';
import { packPlaces, SHARES, type Chain, type Places, type PlaceStreet } from './places-file';

/*
 * A town on the equator, where a thousandth of a degree is 111.195 m both ways. Corner (column, row) is column + 3 x
 * row. 31st St has a western half and 31st Ave is in the north.
 *
 *   33rd St   9 --- 10 --- 11
 *             |     |      |
 *   32nd St   6 --- 7 ---- 8
 *             |     |      |
 *   31st St   3 --- 4 ---- 5
 *             |     |      |
 *   30th St   0 --- 1 ---- 2
 *          Elm Ave 2nd Ave Oak Ave
 */
export const STEP = 0.001;
export const corner = (column: number, row: number): Point => ({ lon: column * STEP, lat: row * STEP });

const AVENUES = ['Elm Ave S', '2nd Ave S', 'Bloomington Ave S'];
const STREETS = ['30th St E', '31st St E', '32nd St E', '33rd St E'];
const corners = STREETS.flatMap((_, row) => AVENUES.map((__, column) => corner(column, row)));

const bare = (corners: readonly number[]): Chain => ({ corners, sides: [] });
const street = (name: string, ...chains: Chain[]): PlaceStreet => ({ name, otherNames: [], chains });

/** Numbers 3000 to 3300 northward, both parities on one line. */
const numbered = (column: number): Chain => ({
  corners: [column, column + 3, column + 6, column + 9],
  sides: [{ side: 0, parity: 0, at: [0, 3 * SHARES], numbers: [3000, 3300] }],
});

export const places: Places = {
  city: 'Gridtown',
  shards: 0,
  areas: [
    { name: 'South Side', otherNames: [], point: corner(1, 0) },
    { name: 'North Side', otherNames: ['Barrio Norte'], point: corner(1, 3) },
  ],
  postcodes: [
    { name: '55407', otherNames: [], point: corner(1, 0) },
    { name: '55408', otherNames: [], point: corner(1, 3) },
  ],
  corners,
  areaOf: corners.map((_, i) => (i < 6 ? 0 : 1)),
  postcodeOf: corners.map((_, i) => (i < 6 ? 0 : 1)),
  streets: [
    ...AVENUES.map((name, column) => street(name, numbered(column))),
    ...STREETS.map((name, row) => street(name, bare([row * 3, row * 3 + 1, row * 3 + 2]))),
    street('31st St W', bare([3, 0])),
    street('31st Ave N', bare([9, 10])),
    {
      ...street('Peña Boulevard', bare([1, 4])),
      otherNames: ['Бульвар Пенья', 'Λεωφόρος Πένια', 'شارع بينيا'],
    },
    street('Mühleweg', bare([7, 10])),
    street('Rue Grimaldi', {
      corners: [8, 11],
      sides: [
        { side: 1, parity: 1, at: [0, SHARES], numbers: [1, 21] },
        { side: 2, parity: 2, at: [0, SHARES], numbers: [2, 22] },
      ],
    }),
    street('Dr Martin Luther King Jr Blvd', bare([2, 5])),
    street('Chestnut Ln', bare([0, 1])),
    street('Chestnut Ct', bare([10, 11])),
  ],
  places: [
    {
      name: 'Lincoln Elementary School',
      otherNames: [],
      kind: 'school',
      street: 3,
      number: '',
      point: corner(1.5, 0),
    },
    { name: 'Hosmer Library', otherNames: [], kind: 'library', street: 4, number: '', point: corner(0.5, 1) },
    { name: 'Walker Library', otherNames: [], kind: 'library', street: 6, number: '', point: corner(0.5, 3) },
  ],
  doors: [{ street: 9, number: 7, suffix: 'a', point: corner(1.2, 0.5) }],
};

export const bytes = (value: unknown): ArrayBuffer =>
  new Uint8Array(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))).buffer;

export function openTown(houses: readonly ListedHouse[] = []): PlaceSearch {
  if (houses.length > 0) return searchOver(places, houses);
  const opened = openPlaces(bytes(packPlaces(places)));
  if (!opened.ok) throw new Error(`${opened.error.file}: ${opened.error.why}`);
  return opened.value;
}

export const firstOf = (search: PlaceSearch, text: string) => present(search.search(text)[0], text);
