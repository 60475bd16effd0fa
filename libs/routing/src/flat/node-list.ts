import { type Place, type Problem, type TimeWindow, type Vehicle } from '../problem';
import { tightenedWindows } from './tighten';
import { NO_LIMIT, NODE } from './node';

/** A node before it is laid flat. */
export interface Draft {
  readonly kind: number;
  readonly subject: number;
  readonly location: number;
  readonly service: number;
  readonly windows: readonly { readonly from: number; readonly to: number }[];
  readonly soft?: Place['soft'];
}

export const draft = (kind: number, subject: number, place: Place): Draft => ({ kind, subject, ...place });

/** How a task stands as the plan begins: since when its rider is aboard, and whether its stops are promised. */
export interface Standing {
  readonly since: number | null;
  readonly promised: boolean;
}

/** The nodes of a task; `since` when a pair's rider is aboard since then. */
export function draftsOf(problem: Problem, t: number, { since, promised }: Standing): readonly Draft[] {
  const task = problem.tasks[t]!;
  if (task.kind === 'delivery') return [draft(NODE.deliver, t, task.at)];
  if (task.kind === 'stay') return [draft(NODE.stay, t, task.at)];
  const dropoff = draft(NODE.dropoff, t, task.dropoff);
  if (since === null) {
    // Narrower windows reckon with the direct way as the shortest; what is promised must not hang on that.
    const windows = promised
      ? { pickup: task.pickup.windows, dropoff: task.dropoff.windows }
      : tightenedWindows(problem, task);
    return [
      { ...draft(NODE.pickup, t, task.pickup), windows: windows.pickup },
      { ...dropoff, windows: windows.dropoff },
    ];
  }
  // Aboard already: the ride runs since then, which is a window on the dropoff and nothing more.
  const latest = task.maxRide === undefined ? NO_LIMIT : since + task.maxRide;
  const windows = task.dropoff.windows.map(({ from, to }) => ({ from, to: Math.min(to, latest) }));
  return [{ ...dropoff, windows: windows.filter(({ from, to }) => from <= to) }];
}

/** Start and end of a row. */
export function endsOf({ start, end }: Vehicle, row: number, shift: TimeWindow): readonly Draft[] {
  const edge = { subject: row, service: 0, windows: [shift] };
  return [
    { kind: NODE.start, location: start, ...edge },
    { kind: NODE.end, location: end ?? -1, ...edge },
  ];
}

/** How much more is in the car after a node, load stops apart. */
function changeAt({ kind, subject }: Draft, { tasks, dimensions }: Problem): readonly number[] {
  const sign = kind === NODE.pickup ? 1 : kind === NODE.deliver || kind === NODE.dropoff ? -1 : 0;
  // `| 0` keeps a zero from being a negative one.
  return Array.from({ length: dimensions }, (_, d) => (sign === 0 ? 0 : sign * tasks[subject]!.load[d]!) | 0);
}

/** Parallel arrays by node. */
export function flatten(drafts: readonly Draft[], problem: Problem) {
  const windowAt = new Int32Array(drafts.length + 1);
  drafts.forEach(({ windows }, n) => (windowAt[n + 1] = windowAt[n]! + windows.length));
  return {
    kind: Uint8Array.from(drafts, ({ kind }) => kind),
    subject: Int32Array.from(drafts, ({ subject }) => subject),
    location: Int32Array.from(drafts, ({ location }) => location),
    service: Int32Array.from(drafts, ({ service }) => service),
    windowAt,
    windowFrom: Int32Array.from(drafts.flatMap(({ windows }) => windows.map(({ from }) => from))),
    windowTo: Int32Array.from(drafts.flatMap(({ windows }) => windows.map(({ to }) => to))),
    softBy: Int32Array.from(drafts, ({ soft }) => (soft && soft.perSecond > 0 ? soft.by : NO_LIMIT)),
    softRate: Int32Array.from(drafts, ({ soft }) => soft?.perSecond ?? 0),
    change: Int32Array.from(drafts.flatMap((one) => changeAt(one, problem))),
  };
}
