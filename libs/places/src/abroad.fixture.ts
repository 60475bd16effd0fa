import { places, STEP } from './grid-town.fixture';
import { searchOver, type PlaceSearch } from './open-places';
import { SHARES, type PlaceStreet } from './places-file';

/**
 * Streets of some other country, one below the other, each from west to east with the numbers 1 to 60 along it: a
 * house of a higher number stands further east. "A; B" is a street that is also called B.
 */
export function openStreetsNamed(names: readonly string[]): PlaceSearch {
  const corners = names.flatMap((_, row) => [
    { lon: 0, lat: row * STEP * 4 },
    { lon: 6 * STEP, lat: row * STEP * 4 },
  ]);
  const streets = names.map((all, row): PlaceStreet => ({
    name: all.split('; ', 1)[0] ?? all,
    otherNames: all.split('; ').slice(1),
    chains: [
      {
        corners: [row * 2, row * 2 + 1],
        sides: [{ side: 0, parity: 0, at: [0, SHARES], numbers: [1, 60] }],
      },
    ],
  }));
  const none = corners.map(() => -1);
  return searchOver(
    {
      ...places,
      areas: [],
      postcodes: [],
      places: [],
      doors: [],
      corners,
      streets,
      areaOf: none,
      postcodeOf: none,
    },
    [],
  );
}
