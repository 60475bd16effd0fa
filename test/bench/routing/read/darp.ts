import { type Pair } from '@doorstep/routing';
import { type Instance, type Objective } from '../instance';
import { vehiclesOf } from './fleet';
import { cell, numbersOf, UnreadableError } from './lines';
import { limitOf, matrixOf, type Node, placeOf, roundingOf, windowOf } from './rounding';

const COLUMNS = 7;

/**
 * Cordeau & Laporte (2003) and Cordeau (2006): a line `vehicles n duration capacity ride`, then a line for each node:
 * id, x, y, service, load, ready, due. Node 0 is the depot, i is picked up and i + n dropped. The second number of
 * the first line is n in some files and 2n in others, and some files end with a copy of the depot: the nodes are
 * counted instead.
 */
export function readDarp(text: string, objective: Objective): Instance {
  const rows = numbersOf(text);
  const [head] = rows;
  const all = rows.filter((row) => row.length === COLUMNS).map(nodeOf);
  const nodes = all.length % 2 === 0 ? all.slice(0, -1) : all;
  const [depot] = nodes;
  if (!depot || nodes.length < 3) throw new UnreadableError('a depot and its riders are missing');
  const riders = (nodes.length - 1) / 2;
  const rounding = roundingOf(objective);
  const count = cell(head, 0, 'the number of vehicles');
  const ride = cell(head, 4, 'the longest ride');
  const taskOf = (pickup: Node, i: number): Pair => ({
    kind: 'pair',
    pickup: placeOf(pickup, i + 1, rounding),
    dropoff: placeOf(nodes[i + 1 + riders] ?? pickup, i + 1 + riders, rounding),
    load: [pickup.demand],
    maxRide: limitOf(ride, rounding),
  });
  return {
    problem: {
      locations: nodes.length,
      profiles: [matrixOf(nodes, rounding)],
      dimensions: 1,
      depots: [],
      tasks: nodes.slice(1, riders + 1).map(taskOf),
      vehicles: vehiclesOf(count, {
        location: 0,
        shift: windowOf(depot, rounding),
        capacity: cell(head, 3, 'the capacity'),
        maxDuration: limitOf(cell(head, 2, 'the longest route'), rounding),
        fixed: 0,
      }),
    },
    scale: rounding.scale,
    nodes: nodes.slice(1, riders + 1).map(({ id }, i) => [id, nodes[i + 1 + riders]?.id ?? id]),
    bases: Array.from({ length: count }, () => depot.id),
  };
}

function nodeOf(row: readonly number[]): Node {
  const [id = 0, x = 0, y = 0, service = 0, demand = 0, from = 0, to = 0] = row;
  return { id, x, y, demand, from, to, service };
}
