import { type Instance, type Objective } from '../instance';
import { cell, numbersOf, UnreadableError } from './lines';
import { type Base, multiDepot } from './multi-depot';
import { type Node } from './rounding';

/** Several depots with windows; the other types of this format are other problems. */
const MDVRPTW = 6;

/**
 * Cordeau, Laporte & Mercier (2001), used by Vidal et al. (2013): a line `type m n t`; t lines `D Q` (longest route,
 * 0 for none, and capacity); a line for each customer: id, x, y, service, demand, frequency, number of visit
 * combinations, these, ready, due; then the depots, in the same columns. `m` counts the vehicles of one depot.
 */
export function readCordeau(text: string, objective: Objective): Instance {
  const [head, ...rows] = numbersOf(text);
  if (head?.[0] !== MDVRPTW) throw new UnreadableError('only type 6 (several depots, windows) is read');
  const vehicles = cell(head, 1, 'the number of vehicles');
  const customers = cell(head, 2, 'the number of customers');
  const depots = cell(head, 3, 'the number of depots');
  const limits = rows.slice(0, depots);
  const nodes = rows.slice(depots).map(nodeOf);
  if (nodes.length < customers + depots) throw new UnreadableError('a customer or a depot is missing');
  const bases = limits.map((row, d): Base => {
    const depot = nodes[customers + d];
    if (!depot) throw new UnreadableError(`depot ${d + 1} is missing`);
    const [longest = 0, capacity = 0] = row;
    return { depot, vehicles, capacity, duration: longest === 0 ? Infinity : longest };
  });
  return multiDepot(bases, nodes.slice(0, customers), objective);
}

/** The window is behind a list of its own length. */
function nodeOf(row: readonly number[]): Node {
  const [id = 0, x = 0, y = 0, service = 0, demand = 0] = row;
  const combinations = row[6] ?? 0;
  const from = cell(row, 7 + combinations, `the window of ${id}`);
  const to = cell(row, 8 + combinations, `the window of ${id}`);
  return { id, x, y, demand, from, to, service };
}
