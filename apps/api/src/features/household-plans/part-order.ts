import type { TaskState } from '@doorstep/lifecycle';

/** A part of a plan, as far as its place in the day matters. */
export interface OrderedPart {
  readonly requestId: string;
  readonly afterPart: string | null;
  readonly tasks: readonly {
    readonly state: TaskState;
    readonly windowFrom: Date;
    readonly windowTo: Date;
    readonly serviceSeconds: number;
  }[];
}

/**
 * Whether a part can come after the one it is to come after: its last window is still open when the other's last task
 * can be done at the earliest. A part without tasks stands in nobody's way.
 */
export function orderHolds(part: OrderedPart, parts: readonly OrderedPart[]): boolean {
  const before = parts.find(({ requestId }) => requestId === part.afterPart);
  if (before === undefined) return true;
  const ends = live(part).map(({ windowTo }) => windowTo.getTime());
  const begins = live(before).map((task) => task.windowFrom.getTime() + task.serviceSeconds * 1000);
  return ends.every((end) => begins.every((begin) => begin < end));
}

const live = ({ tasks }: OrderedPart) => tasks.filter(({ state }) => state !== 'cancelled');

/** Whether putting `requestId` after `after` would lead back to itself. */
export function leadsInACircle(
  parts: readonly Pick<OrderedPart, 'requestId' | 'afterPart'>[],
  requestId: string,
  after: string,
): boolean {
  const before = new Map(parts.map((part) => [part.requestId, part.afterPart]));
  for (let at: string | null = after, steps = 0; at !== null; at = before.get(at) ?? null, steps++) {
    if (at === requestId || steps > parts.length) return true;
  }
  return false;
}

/** Parts in the order of the day: each after the one it comes after, else by the beginning of its first window. */
export function inOrder<P extends OrderedPart>(parts: readonly P[]): readonly P[] {
  const firstOf = (part: P): number =>
    Math.min(Infinity, ...live(part).map(({ windowFrom }) => windowFrom.getTime()));
  const waiting = [...parts].sort(
    (a, b) => compare(firstOf(a), firstOf(b)) || (a.requestId < b.requestId ? -1 : 1),
  );
  const placed: P[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(
      ({ afterPart }) => !waiting.some(({ requestId }) => requestId === afterPart),
    );
    placed.push(...waiting.splice(Math.max(0, next), 1));
  }
  return placed;
}

/** Infinity beside Infinity is equal, not NaN. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
