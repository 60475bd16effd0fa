import { anneal } from './anneal';
import { Board } from './board';
import { type Assigned, branch } from './branch';
import { greedy, improve } from './search';
import { type Table } from './table';

/** Arcs up to which the cheapest flow is asked for: a bound, and on many small days the proof. */
const MOST_FOR_FLOW = 40_000;
/** Questions a search may ask for each arc of the table, and at least and at most in all. */
const WORK_PER_ARC = 40;
const LEAST_WORK = 2_000_000;
const MOST_WORK = 6_000_000;
/** The part of them for bettering greed move by move; annealing does more with the same. */
const FIRST_PART = 0.1;

/**
 * The cheapest assignment: greed, bettered move by move; on days small enough for a flow then branch and bound, which
 * may prove it; and where nothing is proven, annealing. Each within an amount of work that the day's size sets.
 */
export function assign(table: Table): Assigned {
  const arcs = table.arcs.task.length;
  const work = Math.min(MOST_WORK, Math.max(LEAST_WORK, WORK_PER_ARC * arcs));
  const begun = improve(table, greedy(table), FIRST_PART * work);
  const tried = arcs <= MOST_FOR_FLOW ? branch(table, begun) : { choice: begun, proven: false };
  const choice = tried.proven ? tried.choice : anneal(table, tried.choice, work);
  return { choice, cost: new Board(table, choice).cost, proven: tried.proven };
}
