import { Board } from './board';
import { type Assigned, branch } from './branch';
import { greedy, improve } from './search';
import { type Table } from './table';

/** Arcs up to which the cheapest flow is asked for: a bound, and on most days the proof. */
const MOST_FOR_FLOW = 40_000;

/**
 * The cheapest assignment: greed, bettered by the search within a fixed amount of work; on days small enough for a
 * flow then branch and bound, which proves it or betters it.
 */
export function assign(table: Table): Assigned {
  const choice = improve(table, greedy(table));
  return table.arcs.task.length <= MOST_FOR_FLOW
    ? branch(table, choice)
    : { choice, cost: new Board(table, choice).cost, proven: false };
}
