import { metersBetween, type Point } from '@doorstep/geo';
import type { PlaceArea } from '@doorstep/places';
import type { AddressRow } from './source';

/** A door further away than this says nothing about a corner's postcode, in metres. */
const REACH = 900;
/** Edge of a square of the index in degrees of latitude: no less than the reach. */
const SQUARE = 0.0125;

const squareOf = ({ lon, lat }: Point, dx = 0, dy = 0): string =>
  `${Math.floor(lon / SQUARE) + dx},${Math.floor(lat / SQUARE) + dy}`;

/** Postcodes of a region: the middle of the doors of each, and which one each corner has. */
export function postcodesOf(
  doors: readonly AddressRow[],
  corners: readonly Point[],
): { readonly postcodes: readonly PlaceArea[]; readonly postcodeOf: readonly number[] } {
  const known = doors.filter(({ postcode }) => postcode !== null);
  const names = [...new Set(known.map(({ postcode }) => postcode ?? ''))].sort();
  const position = new Map(names.map((name, i) => [name, i]));
  const squares = new Map<string, AddressRow[]>();
  for (const door of known) {
    const square = squares.get(squareOf(door.point));
    if (square === undefined) squares.set(squareOf(door.point), [door]);
    else square.push(door);
  }
  const around = (corner: Point): AddressRow[] =>
    [-2, -1, 0, 1, 2].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => squares.get(squareOf(corner, dx, dy)) ?? []),
    );
  const postcodeOf = corners.map((corner) => {
    let [best, least] = [-1, REACH];
    for (const { point, postcode } of around(corner)) {
      const meters = metersBetween(point, corner);
      if (meters < least) [best, least] = [position.get(postcode ?? '') ?? -1, meters];
    }
    return best;
  });
  const postcodes = names.map((name): PlaceArea => ({
    name,
    otherNames: [],
    point: middleOf(known.filter(({ postcode }) => postcode === name).map(({ point }) => point)),
  }));
  return { postcodes, postcodeOf };
}

/** The mean of some points; there is at least one. */
export function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((all, { lon, lat }) => ({ lon: all.lon + lon, lat: all.lat + lat }), {
    lon: 0,
    lat: 0,
  });
  return { lon: sum.lon / points.length, lat: sum.lat / points.length };
}
