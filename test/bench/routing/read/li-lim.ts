import { type Task } from '@doorstep/routing';
import { type Instance, type Objective } from '../instance';
import { fixedCost, vehiclesOf } from './fleet';
import { cell, numbersOf, UnreadableError } from './lines';
import { matrixOf, type Node, placeOf, roundingOf, type Rounding, windowOf } from './rounding';

const COLUMNS = 9;

/** `next`: the delivery of a pickup; 0 at a delivery. */
interface Sibling extends Node {
  readonly next: number;
}

/**
 * Li & Lim (2001): a line `vehicles capacity speed`, then a line for each node: id, x, y, demand, ready, due,
 * service, its pickup, its delivery. A pickup has 0 for its pickup, a delivery 0 for its delivery.
 */
export function readLiLim(text: string, objective: Objective): Instance {
  const rows = numbersOf(text);
  const count = cell(rows[0], 0, 'the number of vehicles');
  const nodes = rows.filter((row) => row.length === COLUMNS).map(nodeOf);
  const [depot] = nodes;
  if (!depot) throw new UnreadableError('the depot is missing');
  const rounding = roundingOf(objective);
  const pairs = pairsOf(nodes);
  return {
    problem: {
      locations: nodes.length,
      profiles: [matrixOf(nodes, rounding)],
      dimensions: 1,
      depots: [],
      tasks: pairs.map((pair) => taskOf(pair, nodes, rounding)),
      vehicles: vehiclesOf(count, {
        location: 0,
        shift: windowOf(depot, rounding),
        capacity: cell(rows[0], 1, 'the capacity'),
        fixed: fixedCost(objective, nodes, rounding.scale),
      }),
    },
    scale: rounding.scale,
    nodes: pairs.map(({ pickup, dropoff }) => [pickup.id, dropoff.id]),
    bases: Array.from({ length: count }, () => depot.id),
  };
}

interface Siblings {
  readonly pickup: Sibling;
  readonly dropoff: Sibling;
}

function pairsOf(nodes: readonly Sibling[]): Siblings[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return nodes.slice(1).flatMap((pickup) => {
    if (pickup.next === 0) return [];
    const dropoff = byId.get(pickup.next);
    if (!dropoff)
      throw new UnreadableError(`node ${pickup.id} is delivered at ${pickup.next}, which is missing`);
    return [{ pickup, dropoff }];
  });
}

function taskOf({ pickup, dropoff }: Siblings, nodes: readonly Sibling[], rounding: Rounding): Task {
  return {
    kind: 'pair',
    pickup: placeOf(pickup, nodes.indexOf(pickup), rounding),
    dropoff: placeOf(dropoff, nodes.indexOf(dropoff), rounding),
    load: [pickup.demand],
  };
}

function nodeOf(row: readonly number[]): Sibling {
  const [id = 0, x = 0, y = 0, demand = 0, from = 0, to = 0, service = 0, , next = 0] = row;
  return { id, x, y, demand, from, to, service, next };
}
