import { type Instance, type Objective } from '../instance';
import { fixedCost, vehiclesOf } from './fleet';
import { cell, numbersOf, UnreadableError } from './lines';
import { matrixOf, type Node, placeOf, roundingOf, windowOf } from './rounding';

const COLUMNS = 7;

/**
 * Solomon (1987) and Gehring & Homberger (1999): a line `vehicles capacity`, then a line for each node: id, x, y,
 * demand, ready, due, service. The first node is the depot, and its due time closes the routes.
 */
export function readSolomon(text: string, objective: Objective): Instance {
  const rows = numbersOf(text);
  const fleet = rows.find((row) => row.length === 2);
  const nodes = rows.filter((row) => row.length === COLUMNS).map(nodeOf);
  const [depot, ...customers] = nodes;
  if (!depot || customers.length === 0) throw new UnreadableError('a depot and its customers are missing');
  const rounding = roundingOf(objective);
  return {
    problem: {
      locations: nodes.length,
      profiles: [matrixOf(nodes, rounding)],
      dimensions: 1,
      depots: [placeOf({ ...depot, service: 0 }, 0, rounding)],
      tasks: customers.map((customer, i) => ({
        kind: 'delivery',
        at: placeOf(customer, i + 1, rounding),
        depots: [0],
        load: [customer.demand],
      })),
      vehicles: vehiclesOf(cell(fleet, 0, 'the number of vehicles'), {
        location: 0,
        shift: windowOf(depot, rounding),
        capacity: cell(fleet, 1, 'the capacity'),
        fixed: fixedCost(objective, nodes, rounding.scale),
      }),
    },
    scale: rounding.scale,
    nodes: customers.map(({ id }) => [id]),
    bases: Array.from({ length: cell(fleet, 0, 'the number of vehicles') }, () => depot.id),
  };
}

function nodeOf(row: readonly number[]): Node {
  const [id = 0, x = 0, y = 0, demand = 0, from = 0, to = 0, service = 0] = row;
  return { id, x, y, demand, from, to, service };
}
