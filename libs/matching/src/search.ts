import { Board, type Choice } from './board';
import { type Table } from './table';

/*
 * One move, "admit": a task goes to its cheapest place, or to a place that another task leaves for one that suits it
 * too. Everything else is that move on bundles of linked tasks, taken back when the sum does not fall.
 */

/** Places looked at for a task that makes room for another. */
const PLACES_FOR_EVICTED = 8;
/** Places a task tries to clear for itself. */
const PLACES_TO_CLEAR = 10;

/** Greed: most urgent first, each block whole to the cheapest volunteers who can still take it. The mark to beat. */
export function greedy(table: Table): Choice {
  const board = new Board(table);
  for (const block of dearestFirst(table, table.links.blocks)) {
    const mark = board.mark();
    if (!block.every((task) => serve(board, task))) board.back(mark);
  }
  return board.choice;
}

/** The best found from an assignment that keeps every rule, never dearer than that, within `most` questions. */
export function improve(table: Table, from: Choice, most: number): Choice {
  const board = new Board(table, from);
  const bundles = dearestFirst(table, table.links.bundles);
  for (let better = true; better && board.work < most;) {
    better = false;
    for (const bundle of bundles) {
      if (board.work >= most) break;
      if (rearrange(board, bundle)) better = true;
    }
  }
  return board.choice;
}

/** Bundles by what it costs to leave them out, dearest first; ties stay in the order of ids. */
export function dearestFirst(
  { leftOut }: Table,
  lists: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const worth = (tasks: readonly number[]): number => Math.max(...tasks.map((t) => leftOut[t]!));
  return [...lists].sort((a, b) => worth(b) - worth(a) || a[0]! - b[0]!);
}

/** Takes a bundle off and admits it again; whether that was worth keeping. */
export function rearrange(board: Board, bundle: readonly number[]): boolean {
  const before = board.cost;
  board.settle();
  for (const task of bundle) if (board.choice[task]! >= 0) board.take(task);
  for (const task of bundle) admit(board, task);
  dropHalves(board, bundle);
  if (board.cost < before) return true;
  board.back(0);
  return false;
}

/** Takes off what is left of blocks of which something is missing. */
function dropHalves(board: Board, bundle: readonly number[]): void {
  const { blocks, blockOf } = board.table.links;
  for (const task of bundle) {
    const block = blocks[blockOf[task]!]!;
    if (board.choice[task]! >= 0 && block.some((mate) => board.choice[mate]! < 0)) board.take(task);
  }
}

interface Place {
  readonly arc: number;
  readonly price: number;
}

/** The cheapest place that is free, among at most so many free ones. */
function cheapest(board: Board, task: number, most: number, butNot = -1): Place | null {
  const { arcs } = board.table;
  let best: Place | null = null;
  let looked = 0;
  for (let arc = arcs.start[task]!; arc < arcs.start[task + 1]! && looked < most; arc++) {
    // Arcs come cheapest first and what lies beside one is never less than nothing.
    if (best && arcs.cost[arc]! >= best.price) break;
    if (arcs.volunteer[arc] === butNot) continue;
    const price = arcs.cost[arc]! + board.beside(arc);
    if ((best && price >= best.price) || !board.fits(arc)) continue;
    best = { arc, price };
    looked += 1;
  }
  return best;
}

/** Puts a task where it is cheapest; false when nowhere is free. */
export function serve(board: Board, task: number): boolean {
  const place = cheapest(board, task, Infinity);
  if (!place || place.price >= board.table.leftOut[task]!) return false;
  board.put(task, place.arc);
  return true;
}

interface Clearing {
  readonly arc: number;
  readonly evicted: number;
  /** Where the evicted one goes, -1 for nowhere. */
  readonly to: number;
  readonly cost: number;
}

/** Puts a task where the sum is least, another one making room when that pays. */
function admit(board: Board, task: number): void {
  const { arcs, leftOut } = board.table;
  const free = cheapest(board, task, Infinity);
  let best: Clearing | null =
    free && free.price < leftOut[task]!
      ? { arc: free.arc, evicted: -1, to: -1, cost: board.cost - leftOut[task]! + free.price }
      : null;
  const end = Math.min(arcs.start[task + 1]!, arcs.start[task]! + PLACES_TO_CLEAR);
  for (let arc = arcs.start[task]!; arc < end; arc++) {
    const most = best ? best.cost : board.cost;
    if (board.cost - leftOut[task]! + arcs.cost[arc]! >= most) break;
    best = clear(board, arc, best) ?? best;
  }
  if (!best) return;
  if (best.evicted >= 0) board.take(best.evicted);
  board.put(task, best.arc);
  if (best.to >= 0) board.put(best.evicted, best.to);
}

/** The best way to make room at one place by moving one task away, when it beats what is known. */
function clear(board: Board, arc: number, known: Clearing | null): Clearing | null {
  const { arcs, links } = board.table;
  const [task, volunteer] = [arcs.task[arc]!, arcs.volunteer[arc]!];
  const mark = board.mark();
  let best: Clearing | null = null;
  let most = known ? known.cost : board.cost;
  for (const evicted of [...board.tasksOf(volunteer)]) {
    board.take(evicted);
    if (board.fits(arc)) {
      board.put(task, arc);
      const place = cheapest(board, evicted, PLACES_FOR_EVICTED, volunteer);
      const to = place && place.price < board.table.leftOut[evicted]! ? place.arc : -1;
      if (to >= 0) board.put(evicted, to);
      const whole = to >= 0 || links.blocks[links.blockOf[evicted]!]!.length === 1;
      if (whole && board.cost < most) {
        most = board.cost;
        best = { arc, evicted, to, cost: board.cost };
      }
    }
    board.back(mark);
  }
  return best;
}
