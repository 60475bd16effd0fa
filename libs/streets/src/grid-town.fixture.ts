import { present } from '@doorstep/std';
import { contract } from './contraction-file';
import { packGraph, type Network, type Segment } from './graph-file';
import { openStreets, type StreetFiles } from './open-streets';
import { flatMeters, planeAt, type Point } from './plane';
import type { Streets } from './streets';

/*
 * A town of three avenues and four streets on the equator, where a thousandth of a degree is 111.195 m both ways.
 * Corner (column, row) is node column + 3 x row. 2nd Ave is one-way northward.
 *
 *   33rd St   9 --- 10 --- 11
 *             |     ^      |
 *   32nd St   6 --- 7 ---- 8
 *             |     ^      |
 *   31st St   3 --- 4 ---- 5
 *             |     ^      |
 *   30th St   0 --- 1 ---- 2
 *          Elm Ave 2nd Ave Oak Ave
 */
export const STEP = 0.001;
const AVENUES = ['Elm Ave S', '2nd Ave S', 'Oak Ave S'];
const STREETS = ['30th St E', '31st St E', '32nd St E', '33rd St E'];
const names = [...AVENUES, ...STREETS];

export const corner = (column: number, row: number): Point => ({ lon: column * STEP, lat: row * STEP });

const nodes = STREETS.flatMap((_, row) => AVENUES.map((__, column) => corner(column, row)));

function block(from: number, to: number, name: string): Segment {
  const [a, b] = [present(nodes[from]), present(nodes[to])];
  const oneWay = name === '2nd Ave S';
  const meters = flatMeters(planeAt(0), a, b);
  return {
    from,
    to,
    name: names.indexOf(name),
    kind: 'street',
    kmh: 50,
    oneWay,
    ends: false,
    meters,
    inner: [],
  };
}

export const network: Network = {
  nodes,
  names: names.length,
  bans: [],
  signals: [],
  segments: [
    ...STREETS.flatMap((name, row) => [
      block(row * 3, row * 3 + 1, name),
      block(row * 3 + 1, row * 3 + 2, name),
    ]),
    ...AVENUES.flatMap((name, c) => [0, 1, 2].map((row) => block(c + row * 3, c + (row + 1) * 3, name))),
  ],
};

export const bytes = (value: unknown): ArrayBuffer =>
  new Uint8Array(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))).buffer;

export const townFiles = (): Required<StreetFiles> => ({
  graph: packGraph(network),
  names: bytes(names),
  contraction: contract(packGraph(network)),
});

export function openTown(files: StreetFiles = townFiles()): Streets {
  const opened = openStreets(files);
  if (!opened.ok) throw new Error(`${opened.error.file}: ${opened.error.why}`);
  return opened.value;
}

/** Place between corners: shares of a block may be asked for. */
export const spot = (streets: Streets, column: number, row: number) =>
  present(streets.snap(corner(column, row)));
