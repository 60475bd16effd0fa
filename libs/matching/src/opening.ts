import { type Span, type Task, type Volunteer } from './model';

/** Where in the volunteer's day a task can lie: first possible start and last possible end, in milliseconds. */
export interface Opening {
  readonly from: number;
  readonly to: number;
  readonly busy: number;
}

/** The free stretches without the commitments. */
function freeOf(
  free: readonly Span[],
  commitments: readonly Span[],
): readonly { from: number; to: number }[] {
  let left = free.map(({ from, to }): { from: number; to: number } => ({ from, to }));
  for (const taken of commitments) {
    left = left
      .flatMap(({ from, to }) => [
        { from, to: Math.min(to, taken.from) },
        { from: Math.max(from, taken.to), to },
      ])
      .filter(({ from, to }) => from < to);
  }
  return left;
}

/** Written as a loop: it is asked for every pair that nothing else keeps apart. */
function openingIn(pieces: readonly { from: number; to: number }[], task: Task): Opening | null {
  const busy = task.busy * 1000;
  let found: { from: number; to: number; busy: number } | null = null;
  for (const piece of pieces) {
    const from = Math.max(piece.from, task.window.from);
    const to = Math.min(piece.to, task.window.to);
    if (from >= to || to - from < busy) continue;
    if (found) found.to = to;
    else found = { from, to, busy };
  }
  return found;
}

/** Whether there is an opening at all: the same without making one. `edges` are the pieces' ends, from and to by turns. */
function isOpenIn(edges: Float64Array, { window, busy }: Task): boolean {
  const { from, to } = window;
  const least = busy * 1000;
  for (let i = 0; i < edges.length; i += 2) {
    const room = Math.min(edges[i + 1]!, to) - Math.max(edges[i]!, from);
    if (room > 0 && room >= least) return true;
  }
  return false;
}

const edgesOf = (pieces: readonly { readonly from: number; readonly to: number }[]): Float64Array =>
  Float64Array.from(pieces.flatMap(({ from, to }) => [from, to]));

/** A finder of openings for one volunteer, by availability alone and without the commitments. */
export function openingsOf(volunteer: Volunteer): {
  readonly available: (task: Task) => boolean;
  readonly open: (task: Task) => boolean;
  readonly opening: (task: Task) => Opening | null;
} {
  const pieces = freeOf(volunteer.free, volunteer.commitments);
  const [said, left] = [edgesOf(volunteer.free), edgesOf(pieces)];
  return {
    available: (task) => isOpenIn(said, task),
    open: (task) => isOpenIn(left, task),
    opening: (task) => openingIn(pieces, task),
  };
}
