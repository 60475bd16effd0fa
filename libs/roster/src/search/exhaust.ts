import { Board } from '../flat/board';
import { type Layout } from '../flat/layout';

/** Rosters are all tried up to this many cells: 65,536 of them at most. */
const MOST_CELLS = 16;

/** The cells of an optimal roster, by trying all; null where there are too many to try. */
export function exhaust(layout: Layout): readonly number[] | null {
  const { cells, shifts } = layout;
  if (cells.count > MOST_CELLS) return null;
  const board = new Board(layout);
  const shiftCount = shifts.from.length;
  let best: readonly number[] | null = null;
  let least = Infinity;
  const order = [...cells.shift.keys()].sort(
    (a, b) => apprentices(layout, a) - apprentices(layout, b) || a - b,
  );
  const visit = (i: number): void => {
    if (i === order.length) {
      if (board.total >= least || !standing(board, shiftCount)) return;
      least = board.total;
      best = order.filter((cell) => board.held[cell] === 1);
      return;
    }
    const cell = order[i]!;
    if (board.room(cells.place[cell]!) && board.goes(cell)) {
      board.add(cell);
      visit(i + 1);
      board.remove(cell);
    }
    if (cells.locked[cell] === 0) visit(i + 1);
  };
  visit(0);
  return best;
}

/** Newcomers come last, when those beside them are there. */
const apprentices = ({ cells, newcomer }: Layout, cell: number): number => newcomer[cells.volunteer[cell]!]!;

function standing(board: Board, shifts: number): boolean {
  for (let s = 0; s < shifts; s++) if (!board.stands(s)) return false;
  return true;
}
