import { POINTS } from '../points';
import { type Layout } from './layout';

/** Who holds which cells, over a layout. */
interface Standing {
  readonly ofVolunteer: readonly (readonly number[])[];
  readonly layout: Layout;
}

/** Whether v is in shift s. */
function isThere({ ofVolunteer, layout }: Standing, v: number, s: number): boolean {
  for (const cell of ofVolunteer[v]!) if (layout.cells.shift[cell] === s) return true;
  return false;
}

/** Whether somebody v likes to be with is in shift s. */
export const hasCompany = (board: Standing, v: number, s: number): boolean =>
  board.layout.company[v]!.some((other) => isThere(board, other, s));

/** What the coming of v changes for v's own wish, and for those in the shift who wished for v and nobody else is there. */
export function companyDelta(board: Standing, v: number, s: number): number {
  const { company, likedBy } = board.layout;
  let delta = 0;
  if (company[v]!.length > 0 && !hasCompany(board, v, s)) delta += POINTS.withoutCompany;
  for (const fan of likedBy[v]!) {
    if (isThere(board, fan, s) && !hasCompany(board, fan, s)) delta -= POINTS.withoutCompany;
  }
  return delta;
}
