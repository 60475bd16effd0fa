import { type Span, type Task, type Volunteer } from './model';
import { freeOf } from './opening';

/** Numbers that are kept at most, for windows times volunteers: thirty megabytes. */
const MOST_KEPT = 4_000_000;

/** The longest stretch each volunteer could give within one window, in milliseconds; 0 for none. */
export interface Rooms {
  /** By what the person said. */
  readonly said: Float64Array;
  /** And by what is left of it beside what they have promised. */
  readonly left: Float64Array;
}

/** Everybody's pieces of free time as columns: from and to by turns, and where each person's begin. */
interface Pieces {
  readonly edges: Float64Array;
  readonly start: Int32Array;
}

/**
 * The hours of a day for millions of questions. Thousands of tasks share a few hundred windows, so everybody's room in a
 * window is measured once and a task only compares its own length with it.
 */
export class Hours {
  private readonly said: Pieces;
  private readonly left: Pieces;
  private readonly windowOf: Int32Array;
  private readonly kept = new Map<number, Rooms>();
  private readonly mostKept: number;

  constructor(
    private readonly tasks: readonly Task[],
    private readonly volunteers: readonly Volunteer[],
  ) {
    this.said = piecesOf(volunteers.map(({ free }) => free));
    this.left = piecesOf(volunteers.map(({ free, commitments }) => freeOf(free, commitments)));
    const windows = new Map<string, number>();
    this.windowOf = Int32Array.from(tasks, ({ window: { from, to } }) => {
      const key = `${from} ${to}`;
      const known = windows.get(key) ?? windows.size;
      windows.set(key, known);
      return known;
    });
    this.mostKept = Math.max(1, Math.floor(MOST_KEPT / Math.max(1, volunteers.length)));
  }

  /** Everybody's room in the window of a task. */
  roomsFor(task: number): Rooms {
    const window = this.windowOf[task]!;
    const known = this.kept.get(window);
    if (known) return known;
    if (this.kept.size >= this.mostKept) this.kept.clear();
    const span = this.tasks[task]!.window;
    const rooms = { said: this.roomsIn(this.said, span), left: this.roomsIn(this.left, span) };
    this.kept.set(window, rooms);
    return rooms;
  }

  private roomsIn({ edges, start }: Pieces, { from, to }: Span): Float64Array {
    const rooms = new Float64Array(this.volunteers.length);
    for (let v = 0; v < rooms.length; v++) {
      let most = 0;
      for (let i = start[v]!; i < start[v + 1]!; i += 2) {
        const room = Math.min(edges[i + 1]!, to) - Math.max(edges[i]!, from);
        if (room > most) most = room;
      }
      rooms[v] = most;
    }
    return rooms;
  }

  /** The first moment at which a task may begin within what is left to a volunteer; infinite when it has no room. */
  first(volunteer: number, task: number): number {
    const { edges, start } = this.left;
    const { from, to } = this.tasks[task]!.window;
    const least = this.leastOf(task);
    for (let i = start[volunteer]!; i < start[volunteer + 1]!; i += 2) {
      const begin = Math.max(edges[i]!, from);
      if (Math.min(edges[i + 1]!, to) - begin >= least) return begin;
    }
    return Infinity;
  }

  /** The last moment at which it may end; minus infinite when it has no room. */
  last(volunteer: number, task: number): number {
    const { edges, start } = this.left;
    const { from, to } = this.tasks[task]!.window;
    const least = this.leastOf(task);
    for (let i = start[volunteer + 1]! - 2; i >= start[volunteer]!; i -= 2) {
      const end = Math.min(edges[i + 1]!, to);
      if (end - Math.max(edges[i]!, from) >= least) return end;
    }
    return -Infinity;
  }

  /** Milliseconds in one piece that a task asks for: never nothing. */
  leastOf(task: number): number {
    return Math.max(1, this.tasks[task]!.busy * 1000);
  }
}

function piecesOf(lists: readonly (readonly { readonly from: number; readonly to: number }[])[]): Pieces {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, v) => (start[v + 1] = start[v]! + 2 * list.length));
  return {
    edges: Float64Array.from(lists.flatMap((list) => list.flatMap(({ from, to }) => [from, to]))),
    start,
  };
}
