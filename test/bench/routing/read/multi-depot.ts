import { type Vehicle } from '@doorstep/routing';
import { type Instance, type Objective } from '../instance';
import { fixedCost, vehiclesOf } from './fleet';
import { limitOf, matrixOf, type Node, placeOf, roundingOf, type Rounding, windowOf } from './rounding';

/** Cars of one depot. `duration`: the longest route, its start floating; Infinity for none. */
export interface Base {
  readonly depot: Node;
  readonly vehicles: number;
  readonly capacity: number;
  readonly duration: number;
}

/**
 * Several depots, each car starting and ending at its own. A car may load at any depot as far as the problem goes;
 * loading at its own costs no way, so that is where it does.
 */
export function multiDepot(
  bases: readonly Base[],
  customers: readonly Node[],
  objective: Objective,
): Instance {
  const rounding = roundingOf(objective);
  const depots = bases.map(({ depot }) => depot);
  const nodes = [...depots, ...customers];
  const fixed = fixedCost(objective, nodes, rounding.scale);
  return {
    problem: {
      locations: nodes.length,
      profiles: [matrixOf(nodes, rounding)],
      dimensions: 1,
      depots: depots.map((depot, d) => placeOf({ ...depot, service: 0 }, d, rounding)),
      tasks: customers.map((customer, i) => ({
        kind: 'delivery',
        at: placeOf(customer, depots.length + i, rounding),
        depots: depots.map((_, d) => d),
        load: [customer.demand],
      })),
      vehicles: bases.flatMap((base, location) => carsOf(base, location, fixed, rounding)),
    },
    scale: rounding.scale,
    nodes: customers.map(({ id }) => [id]),
    bases: bases.flatMap(({ depot, vehicles }) => Array.from({ length: vehicles }, () => depot.id)),
  };
}

const carsOf = (
  { depot, vehicles, capacity, duration }: Base,
  location: number,
  fixed: number,
  rounding: Rounding,
): Vehicle[] =>
  vehiclesOf(vehicles, {
    location,
    shift: windowOf(depot, rounding),
    capacity,
    fixed,
    ...(Number.isFinite(duration) ? { maxDuration: limitOf(duration, rounding) } : {}),
  });
