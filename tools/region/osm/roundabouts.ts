import type { Point } from '@doorstep/geo';
import type { Extract } from './extract';

/** So many roundabouts must turn one way, and so large a share of all, before they are believed. */
const ENOUGH = 3;
const SHARE = 0.8;

/** Twice the area inside a closed line, positive where it runs against the clock; 0 for an open line. */
function turn(line: readonly Point[]): number {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 4 || first.lon !== last.lon || first.lat !== last.lat) return 0;
  return line.reduce((sum, b, i) => {
    const a = line[i - 1] ?? b;
    const [ax, ay, bx, by] = [a.lon - first.lon, a.lat - first.lat, b.lon - first.lon, b.lat - first.lat];
    return sum + ax * by - bx * ay;
  }, 0);
}

/** Does traffic keep left? Told by which way the roundabouts turn; null where there are too few. */
export function keepsLeftByRoundabouts({ streets, places }: Extract): boolean | null {
  const turns = streets
    .filter(({ road }) => road.roundabout)
    .map(({ road, nodes }) => Math.sign(turn(places.lineOf(nodes)) * road.oneWay));
  const clockwise = turns.filter((each) => each < 0).length;
  const counter = turns.filter((each) => each > 0).length;
  const needed = Math.max(ENOUGH, SHARE * (clockwise + counter));
  return Math.max(clockwise, counter) < needed ? null : clockwise > counter;
}
