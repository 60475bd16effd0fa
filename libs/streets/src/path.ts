import { meters, present, seconds, type Meters, type Seconds } from '@doorstep/std';
import { segmentLine } from './graph-file';
import type { Graph } from './graph';
import { directCost, OneToMany, standAt, UNREACHABLE, type Cost, type Stand } from './matrix';
import { slice, type Plane, type Point } from './plane';
import type { Snap } from './snap';
import { turnsAlong, type Leg, type Turn } from './turns';

/** One fastest way between two places. */
export interface Path {
  readonly line: readonly Point[];
  readonly seconds: Seconds;
  readonly meters: Meters;
  readonly turns: readonly Turn[];
}

/** A stretch of one segment, from one share of its length to another. */
interface Stretch {
  readonly segment: number;
  readonly from: number;
  readonly to: number;
}

const stretchOf = (way: number): Stretch =>
  way & 1 ? { segment: way >> 1, from: 1, to: 0 } : { segment: way >> 1, from: 0, to: 1 };

/** Ways from the start to `node`, first to last, read backward from where the search came. */
function waysTo(graph: Graph, search: OneToMany, node: number): { ways: number[]; origin: number } {
  const ways: number[] = [];
  let at = node;
  for (let way = present(search.via[at]); way !== -1; way = present(search.via[at])) {
    ways.push(way);
    at = present((way & 1 ? graph.file.to : graph.file.from)[way >> 1]);
  }
  return { ways: ways.reverse(), origin: at };
}

/** Through which junction the goal is entered: the first of its segment or the second. */
function entry(search: OneToMany, goal: Stand, cost: Cost): 'start' | 'end' {
  const forward = present(search.ms[goal.start]) + goal.before.ms;
  const far = present(search.dm[goal.start]) + goal.before.dm;
  return forward === cost.ms && far === cost.dm ? 'start' : 'end';
}

/** Through which end of its segment the first place was left, given the junction the search began at. */
function exitShare(search: OneToMany, from: Stand, origin: number): 0 | 1 {
  if (from.oneWay) return 1;
  if (from.start !== from.end) return origin === from.end ? 1 : 0;
  return search.ms[origin] === from.after.ms ? 1 : 0;
}

function stretches(graph: Graph, search: OneToMany, snaps: readonly [Snap, Snap], cost: Cost): Stretch[] {
  const [from, to] = snaps;
  const [leave, arrive] = [standAt(graph, from), standAt(graph, to)];
  const direct = directCost(leave, arrive);
  if (direct && direct.ms === cost.ms && direct.dm === cost.dm) {
    return [{ segment: from.segment, from: from.along, to: to.along }];
  }
  const through = entry(search, arrive, cost);
  const { ways, origin } = waysTo(graph, search, through === 'start' ? arrive.start : arrive.end);
  return [
    { segment: from.segment, from: from.along, to: exitShare(search, leave, origin) },
    ...ways.map(stretchOf),
    { segment: to.segment, from: through === 'start' ? 0 : 1, to: to.along },
  ];
}

/** The fastest way with its line and turns; null where no way leads. Equal to the matrix, to the second. */
export function findPath(
  graph: Graph,
  plane: Plane,
  snaps: readonly [Snap, Snap],
  nameOf: (segment: number) => string | null,
): Path | null {
  const [leave, arrive] = [standAt(graph, snaps[0]), standAt(graph, snaps[1])];
  const search = new OneToMany(graph);
  search.run(leave, arrive.oneWay ? [arrive.start] : [arrive.start, arrive.end]);
  const cost = search.costTo(leave, arrive);
  if (cost.ms >= UNREACHABLE) return null;
  const legs: Leg[] = stretches(graph, search, snaps, cost).map((part) => ({
    street: nameOf(part.segment),
    meters: (Math.abs(part.to - part.from) * present(graph.file.length[part.segment])) / 10,
    line: slice(plane, segmentLine(graph.file, part.segment), part.from, part.to),
  }));
  return {
    line: joined(legs),
    seconds: seconds(Math.round(cost.ms / 1000)),
    meters: meters(Math.round(cost.dm / 10)),
    turns: turnsAlong(plane, legs),
  };
}

function joined(legs: readonly Leg[]): Point[] {
  const line: Point[] = [];
  for (const point of legs.flatMap((leg) => leg.line)) {
    const last = line.at(-1);
    if (!last || last.lon !== point.lon || last.lat !== point.lat) line.push(point);
  }
  return line;
}
