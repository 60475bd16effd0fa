import { type Span, type Task, type Volunteer } from './model';

/** Where in the volunteer's day a task can lie: first possible start and last possible end, in milliseconds. */
export interface Opening {
  readonly from: number;
  readonly to: number;
  readonly busy: number;
}

/** The free stretches without the commitments. */
export function freeOf(
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

function openingIn(pieces: readonly { from: number; to: number }[], task: Task): Opening | null {
  const busy = task.busy * 1000;
  const rooms = pieces
    .map(({ from, to }) => ({ from: Math.max(from, task.window.from), to: Math.min(to, task.window.to) }))
    .filter(({ from, to }) => from < to && to - from >= busy);
  const [first, last] = [rooms[0], rooms.at(-1)];
  return first && last ? { from: first.from, to: last.to, busy } : null;
}

/** A finder of openings for one volunteer, by availability alone and without the commitments. */
export function openingsOf(volunteer: Volunteer): {
  readonly available: (task: Task) => boolean;
  readonly opening: (task: Task) => Opening | null;
} {
  const pieces = freeOf(volunteer.free, volunteer.commitments);
  return {
    available: (task) => openingIn(volunteer.free, task) !== null,
    opening: (task) => openingIn(pieces, task),
  };
}
