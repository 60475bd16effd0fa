import { seconds } from '@doorstep/std';
import { type Matrix, type Place } from '@doorstep/routing';
import { type Objective } from '../instance';

/** How a file's real numbers become the whole ones of a problem. */
export interface Rounding {
  readonly scale: number;
  readonly travel: (distance: number) => number;
  readonly length: (distance: number) => number;
}

const DIMACS = 10;
const EXACT3 = 1000;
/** Fine enough for a sum of some hundred arcs to be right to 2 decimals, coarse enough for a day below 2^30. */
const DOUBLE = 10_000;
/** What arithmetic in doubles may be off, in whole units of the scale: a distance of exactly 5 stays 5. */
const SLIP = 1e-6;

const ROUNDINGS: Readonly<Record<'dimacs' | 'exact3' | 'double', Rounding>> = {
  dimacs: { scale: DIMACS, travel: (d) => Math.floor(DIMACS * d), length: (d) => Math.floor(DIMACS * d) },
  exact3: { scale: EXACT3, travel: (d) => Math.round(EXACT3 * d), length: (d) => Math.round(EXACT3 * d) },
  // Travel is rounded up, so that a plan in time here is in time in doubles too.
  double: {
    scale: DOUBLE,
    travel: (d) => Math.ceil(DOUBLE * d - SLIP),
    length: (d) => Math.round(DOUBLE * d),
  },
};

export function roundingOf(objective: Objective): Rounding {
  if (objective === 'distance-dimacs') return ROUNDINGS.dimacs;
  return objective === 'distance-exact3' ? ROUNDINGS.exact3 : ROUNDINGS.double;
}

/** One customer or depot as its line tells it, in the file's units. */
export interface Node {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly demand: number;
  readonly from: number;
  readonly to: number;
  readonly service: number;
}

/** Euclidean, all pairs; location = index in the list. */
export function matrixOf(nodes: readonly Node[], { travel, length }: Rounding): Matrix {
  const n = nodes.length;
  const matrix = { seconds: new Int32Array(n * n), meters: new Int32Array(n * n) };
  nodes.forEach((a, i) =>
    nodes.forEach((b, j) => {
      const d = Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
      matrix.seconds[i * n + j] = travel(d);
      matrix.meters[i * n + j] = length(d);
    }),
  );
  return matrix;
}

/** Limits are rounded inward and service outward, for the same reason as travel. */
export function placeOf(node: Node, location: number, rounding: Rounding): Place {
  return { location, windows: [windowOf(node, rounding)], service: seconds(up(node.service, rounding)) };
}

export const windowOf = ({ from, to }: Pick<Node, 'from' | 'to'>, rounding: Rounding) => ({
  from: seconds(up(from, rounding)),
  to: seconds(down(to, rounding)),
});

const up = (value: number, { scale }: Rounding): number => Math.ceil(value * scale - SLIP) + 0; // no -0
const down = (value: number, { scale }: Rounding): number => Math.floor(value * scale + SLIP);

/** A limit such as the most seconds of a route. */
export const limitOf = (value: number, rounding: Rounding) => seconds(down(value, rounding));
