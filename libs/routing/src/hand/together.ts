import { setEarliest } from '../flat/clock';
import { isVisit } from '../links';
import { type Link, type Problem, type Visit } from '../problem';
import { type Layout } from './layout';
import { attempt, type Bounds, driveOn, hoursOf, scheduleOf, type Times, timesOf } from './retime';

/** A visit in a layout. */
interface At {
  readonly layout: number;
  readonly k: number;
}

interface Tie {
  readonly first: At;
  readonly then: At;
  readonly least: number;
  readonly most: number;
}

/**
 * Times for routes that are linked: a system of difference constraints over all of them. The earliest begins that keep
 * every link are its least solution, found by raising until nothing moves (Bellman 1958, Ford 1956). Linked visits
 * then begin as early as that; the rest of each route is timed as ever. Routes that cannot keep step are timed each by
 * itself, and the judge says by how much they miss.
 */
export function timesTogether(problem: Problem, layouts: readonly Layout[]): readonly Times[] {
  const ties = (problem.links ?? []).flatMap((link) => tieOf(layouts, link));
  const alone = (): readonly Times[] => layouts.map((layout) => timesOf(problem, layout));
  if (ties.length === 0) return alone();
  const bounds = layouts.map(firstBounds);
  const begins = bounds.some((all) => all === null)
    ? null
    : raise(problem, layouts, bounds as Bounds[][], ties);
  if (!begins) return alone();
  const parted = part(bounds as Bounds[][], begins, ties);
  const times = layouts.map((layout, i) => {
    const kept = attempt(layout, hoursOf(problem.vehicles[layout.vehicle]!), parted[i]!);
    return kept && { ...kept, onTime: true };
  });
  return times.every((one) => one !== null) ? times : alone();
}

function tieOf(layouts: readonly Layout[], { first, then, least, most }: Link): readonly Tie[] {
  const a = find(layouts, first);
  const b = find(layouts, then);
  return a && b ? [{ first: a, then: b, least, most: most ?? Infinity }] : [];
}

function find(layouts: readonly Layout[], visit: Visit): At | null {
  for (const [layout, { refs }] of layouts.entries()) {
    const i = refs.findIndex(({ task, kind }) => task === visit.task && isVisit(visit, kind));
    if (i >= 0) return { layout, k: i + 1 };
  }
  return null;
}

/** The window of each stop that is open when the car gets there. */
function firstBounds(layout: Layout): Bounds[] | null {
  const forward = driveOn(layout);
  const picked = layout.windows.map((windows, k) => windows.find(({ to }) => to >= forward[k]!));
  return picked.every((one) => one !== undefined) ? picked.map(({ from, to }) => ({ from, to })) : null;
}

/** Raises the lower bounds of linked visits until all links are kept; the least begins, or null when there are none. */
function raise(
  problem: Problem,
  layouts: readonly Layout[],
  bounds: Bounds[][],
  ties: readonly Tie[],
): readonly Int32Array[] | null {
  const from = bounds.map((all) => all.map((one) => one.from));
  for (let pass = 0; pass <= 2 * ties.length + 1; pass++) {
    const begins = layouts.map((layout, i) =>
      earliest(
        problem,
        layout,
        bounds[i]!.map(({ to }, k) => ({ from: from[i]![k]!, to })),
      ),
    );
    if (begins.some((one) => one === null)) return null;
    const all = begins as Int32Array[];
    const moved = ties.filter(({ first, then, least, most }) => {
      const [x, y] = [all[first.layout]![first.k]!, all[then.layout]![then.k]!];
      if (y - x < least) from[then.layout]![then.k] = x + least;
      else if (y - x > most) from[first.layout]![first.k] = y - most;
      else return false;
      return true;
    });
    if (moved.length === 0) return all;
  }
  return null;
}

function earliest(problem: Problem, layout: Layout, bounds: readonly Bounds[]): Int32Array | null {
  const schedule = scheduleOf(layout, bounds);
  schedule.maxDuration = hoursOf(problem.vehicles[layout.vehicle]!).maxDuration;
  return setEarliest(schedule, schedule.begin) ? schedule.begin : null;
}

/** Windows that keep every link whatever happens within them, around the least begins. */
function part(bounds: Bounds[][], begins: readonly Int32Array[], ties: readonly Tie[]): readonly Bounds[][] {
  const parted = bounds.map((all) => [...all]);
  const narrow = ({ layout, k }: At, from: number, to: number): void => {
    const now = parted[layout]![k]!;
    parted[layout]![k] = { from: Math.max(now.from, from), to: Math.min(now.to, to) };
  };
  for (const { first, then, least, most } of ties) {
    const [x, y] = [begins[first.layout]![first.k]!, begins[then.layout]![then.k]!];
    narrow(first, most === Infinity ? 0 : x, y - least);
    narrow(then, y, most === Infinity ? Infinity : x + most);
  }
  return parted;
}
