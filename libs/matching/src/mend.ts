import { Board, type Choice } from './board';
import { explain, type Standing, type Unmatched } from './explain';
import { rearrange, serve } from './search';
import { Standings } from './standings';
import { type Offers } from './arcs';
import { type Table, widened } from './table';

export interface Mended {
  readonly table: Table;
  readonly choice: Choice;
  readonly unmatched: readonly Unmatched[];
}

/**
 * Looks at everybody for what was left out, near or not: a block that somebody could take after all is given, the
 * rest is explained. So a task that stays without anybody is one for which nobody was free, whoever was near.
 */
export function mend(from: Table, chosen: Choice): Mended {
  let [table, choice] = [from, chosen];
  const standings = new Standings(from);
  for (;;) {
    standings.look(new Board(table, choice));
    const left = leftOf(table, choice, standings);
    const wide = left.filter((block) => block.offers !== null);
    if (wide.length === 0) return { table, choice, unmatched: explained(table, left) };
    const wider = widened(
      table,
      new Map(wide.flatMap(({ tasks, offers }) => tasks.map((t, i) => [t, offers![i]!] as const))),
    );
    const board = new Board(wider, translated(table, choice, wider));
    const before = board.cost;
    for (const { tasks } of wide) place(board, tasks);
    if (board.cost >= before) return { table, choice, unmatched: explained(table, left) };
    [table, choice] = [wider, board.choice];
  }
}

interface Left {
  readonly tasks: readonly number[];
  readonly standings: readonly Standing[];
  /** For each task who could take it as things are; null when one of them finds nobody. */
  readonly offers: readonly Offers[] | null;
}

function leftOf(table: Table, choice: Choice, seen: Standings): readonly Left[] {
  return table.links.blocks
    .filter(([first]) => choice[first!]! < 0)
    .map((tasks) => {
      const standings = tasks.map((task) => seen.of(task));
      const open = standings.every(({ candidates }) => candidates > 0);
      return {
        tasks,
        standings,
        offers: open ? standings.map(({ task, broken }) => table.offering.toAll(task, broken)) : null,
      };
    });
}

function place(board: Board, tasks: readonly number[]): void {
  const mark = board.mark();
  if (tasks.every((task) => serve(board, task))) return;
  board.back(mark);
  rearrange(board, tasks);
}

/** The same pairs as arcs of another table. */
function translated({ arcs }: Table, choice: Choice, { arcs: other }: Table): Choice {
  return choice.map((arc, task) => {
    if (arc < 0) return -1;
    const volunteers = other.volunteer.subarray(other.start[task], other.start[task + 1]);
    return other.start[task]! + volunteers.indexOf(arcs.volunteer[arc]!);
  });
}

const explained = (table: Table, left: readonly Left[]): readonly Unmatched[] =>
  left.flatMap(({ standings }) => explain(table, standings)).sort((a, b) => (a.task < b.task ? -1 : 1));
