import { type Problem } from '../problem';

/** What a node does, in the flat form. */
export const NODE = { start: 0, end: 1, load: 2, deliver: 3, pickup: 4, dropoff: 5, stay: 6 } as const;

/** No limit: above any sum of seconds or meters of a route, within 32 bits. */
export const NO_LIMIT = 0x7fffffff;

/** The node at which a row loads at a depot. */
export const loadNode = (
  kernel: { readonly nodeCount: number; readonly vehicleCount: number; readonly problem: Problem },
  row: number,
  depot: number,
): number => kernel.nodeCount - (kernel.vehicleCount - row) * kernel.problem.depots.length + depot;
