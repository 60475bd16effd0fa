import { Board, type Choice } from './board';
import { waysOut, type WayOut } from './clash';
import { type Decided, relax } from './relax';
import { type Table } from './table';

/** An assignment that keeps every rule. `proven`: no assignment is cheaper. */
export interface Assigned {
  readonly choice: Choice;
  readonly cost: number;
  readonly proven: boolean;
}

// Arcs looked at by branching, so that work is bounded by size and not by a clock: about 0.15 s on a 2.6 GHz core.
const WORK = 500_000;

interface Node extends Decided {
  readonly settled: ReadonlySet<string>;
}

/** Depth first over the ways out of what is wrong with the cheapest flow, within a fixed amount of work. */
export function branch(table: Table, start: Choice): Assigned {
  let best = { choice: start, cost: new Board(table, start).cost };
  let left = Math.max(1, Math.floor(WORK / Math.max(1, table.arcs.task.length)));
  const seen = new Set<string>();
  const open: Node[] = [{ without: new Set(), served: new Set(), settled: new Set() }];
  for (let node = open.pop(); node; node = open.pop()) {
    const key = keyOf(node);
    if (seen.has(key)) continue;
    seen.add(key);
    if (left-- === 0) return { ...best, proven: false };
    const bound = relax(table, node);
    if (bound.cost + pointsFor(table, node.settled) >= best.cost) continue;
    const ways = waysOut(table, bound.choice, node.settled);
    if (ways) open.push(...ways.map((way) => further(node, way)).reverse());
    else best = cheaper(best, { choice: bound.choice, cost: new Board(table, bound.choice).cost });
  }
  return { ...best, proven: true };
}

const cheaper = <T extends { readonly cost: number }>(a: T, b: T): T => (b.cost < a.cost ? b : a);

/** At least one further person for each group in which two mates are settled to be different people. */
const pointsFor = ({ weights }: Table, settled: ReadonlySet<string>): number =>
  new Set([...settled].map((pair) => pair.split(' ')[0])).size * weights.otherPerson;

const further = (node: Node, way: WayOut): Node => ({
  without: new Set([...node.without, ...way.without]),
  served: new Set([...node.served, ...way.served]),
  settled: way.settles === null ? node.settled : new Set([...node.settled, way.settles]),
});

const keyOf = ({ without, served, settled }: Node): string =>
  [[...without].sort((a, b) => a - b), [...served].sort((a, b) => a - b), [...settled].sort()].join('|');
