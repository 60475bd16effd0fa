import { Annealing, FALL, seeded } from '@doorstep/std';
import { Board, type Choice } from './board';
import { Ruin } from './ruin';
import { type Table } from './table';

/** The annealing begins at so many points: half of what the least urgent task costs when it is left out. */
const HEAT = 20_000;

/** Ruin and refilling under simulated annealing, for so many questions; the best it has been, never dearer than `from`. */
export function anneal(table: Table, from: Choice, work: number): Choice {
  const board = new Board(table, from);
  const dice = seeded(1);
  const ruin = new Ruin(board, dice);
  const annealing = new Annealing(HEAT, FALL.toThreeThousandth, dice);
  let best: { choice: Choice; cost: number } = { choice: from, cost: board.cost };
  while (board.work < work) {
    const before = board.cost;
    board.settle();
    board.work += 1;
    ruin.around(centerOf(board, dice.below(table.tasks.length), dice.below(2)));
    if (board.cost <= before) continue;
    if (board.cost >= before + annealing.slack(board.work / work)) board.back(0);
    // A metro's choice is long: the best is written down when it is left, not each time it is bettered.
    else if (before < best.cost) best = { choice: board.choiceAt(0), cost: before };
  }
  return board.cost < best.cost ? board.choice : best.choice;
}

/** Every second time a task that waits, the next one from a place in the list; a task without places has no round. */
function centerOf({ choice, table }: Board, from: number, waiting: number): number {
  const tasks = choice.length;
  if (waiting === 0) return from;
  for (let n = 0; n < tasks; n++) {
    const task = (from + n) % tasks;
    if (choice[task]! < 0 && table.arcs.start[task]! < table.arcs.start[task + 1]!) return task;
  }
  return from;
}
