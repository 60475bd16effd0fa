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

/** Whether there is an opening at all: the same without making one. */
function isOpenIn(pieces: readonly { from: number; to: number }[], { window, busy }: Task): boolean {
  for (const piece of pieces) {
    const room = Math.min(piece.to, window.to) - Math.max(piece.from, window.from);
    if (room > 0 && room >= busy * 1000) return true;
  }
  return false;
}

/** A finder of openings for one volunteer, by availability alone and without the commitments. */
export function openingsOf(volunteer: Volunteer): {
  readonly available: (task: Task) => boolean;
  readonly open: (task: Task) => boolean;
  readonly opening: (task: Task) => Opening | null;
} {
  const pieces = freeOf(volunteer.free, volunteer.commitments);
  return {
    available: (task) => isOpenIn(volunteer.free, task),
    open: (task) => isOpenIn(pieces, task),
    opening: (task) => openingIn(pieces, task),
  };
}
