import type { Point } from '@doorstep/geo';
import { withoutRepeats, type Door } from '../doors';
import { pointAlong } from '../point-along';
import type { Extract } from './extract';
import type { NodePlaces } from './node-places';
import type { AddressSeed } from './seeds';
import { pointOfElement } from './where';

/** Doors of an extract, and those that no street is named for. */
export interface DoorsFound {
  readonly doors: readonly Door[];
  readonly interpolated: number;
  readonly withoutStreet: number;
}

/** No row of houses is longer; a larger step between two numbers is a slip of the pen. */
const LONGEST_ROW = 500;

const round = ({ lon, lat }: Point): Point => ({
  lon: Math.round(lon * 1e6) / 1e6,
  lat: Math.round(lat * 1e6) / 1e6,
});

const plainNumber = (seed: AddressSeed | undefined): number | null => {
  const number = seed?.numbers[0] ?? '';
  return /^\d{1,5}$/.test(number) ? Number(number) : null;
};

function stepOf(kind: string): number {
  if (kind === 'all') return 1;
  if (kind === 'odd' || kind === 'even') return 2;
  return /^\d{1,2}$/.test(kind) ? Number(kind) : 0;
}

/** Numbers between two ends of a row, each at its share of the way. */
function between(low: number, high: number, step: number): { number: number; share: number }[] {
  const span = Math.abs(high - low);
  if (step === 0 || span % step !== 0 || span / step > LONGEST_ROW) return [];
  const sign = Math.sign(high - low);
  return Array.from({ length: Math.max(0, span / step - 1) }, (_, i) => ({
    number: low + sign * step * (i + 1),
    share: ((i + 1) * step) / span,
  }));
}

/** Doors between two numbered nodes next to each other in a row. */
function doorsBetween(
  ends: readonly [AddressSeed, AddressSeed],
  line: readonly Point[],
  step: number,
): Door[] {
  const [first, last] = ends;
  const street = first.street ?? last.street;
  if (street === null) return [];
  const postcode = first.postcode ?? last.postcode;
  return between(plainNumber(first) ?? 0, plainNumber(last) ?? 0, step).map(({ number, share }) => ({
    number: String(number),
    street,
    postcode,
    point: round(pointAlong(line, share)),
    homes: 1,
  }));
}

/** Doors between the numbered nodes of one interpolation way. */
function rowOf(nodes: readonly number[], step: number, { places, numberedNodes }: Extract): Door[] {
  const marks = nodes.flatMap((node, i) => {
    const seed = numberedNodes.get(node);
    return seed === undefined || plainNumber(seed) === null ? [] : [{ seed, i }];
  });
  return marks.slice(1).flatMap((last, m) => {
    const first = marks[m] ?? last;
    const line = lineOf(places, nodes.slice(first.i, last.i + 1));
    return doorsBetween([first.seed, last.seed], line, step);
  });
}

const lineOf = (places: NodePlaces, nodes: readonly number[]): Point[] =>
  nodes.filter((node) => places.has(node)).map((node) => places.at(node));

/** Every door of an extract: on nodes, ways and relations, and between the ends of rows. */
export function doorsOf(extract: Extract): DoorsFound {
  let withoutStreet = 0;
  const listed = extract.addresses.flatMap(({ id, seed, where }): Door[] => {
    const street = seed.street ?? extract.streetOfHouse.get(id) ?? null;
    const point = pointOfElement(where, extract);
    if (street === null) withoutStreet++;
    if (street === null || point === null) return [];
    return seed.numbers.map((number, i) => ({
      number,
      street,
      postcode: seed.postcode,
      point: round(point),
      homes: i === 0 ? seed.homes : Math.min(1, seed.homes),
    }));
  });
  const rows = extract.interpolations.flatMap(({ kind, nodes }) =>
    rowOf([...extract.places.nodesOf(nodes)], stepOf(kind), extract),
  );
  const doors = withoutRepeats([...listed, ...rows]);
  return { doors, interpolated: rows.length, withoutStreet };
}
