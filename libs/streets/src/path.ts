import { meters, present, seconds, type Meters, type Seconds } from '@doorstep/std';
import { segmentLine, type GraphFile } from './graph-file';
import { metersOf, secondsOf } from './matrix';
import { slice, type Plane, type Point } from './plane';
import type { Snap } from './snap';
import { streetClasses } from './street-class';
import { turnsAlong, type Leg, type Turn } from './turns';

/** One fastest way between two places. */
export interface Path {
  readonly line: readonly Point[];
  readonly seconds: Seconds;
  readonly meters: Meters;
  readonly turns: readonly Turn[];
  /** The side of the street on which the place lies for who arrives. */
  readonly side: 'left' | 'right';
}

/** Arcs of a fastest way, first and last included, and its weight. */
export interface ArcWay {
  readonly arcs: readonly number[];
  readonly weight: number;
}

/** What a way is drawn and told with. */
export interface Telling {
  readonly file: GraphFile;
  readonly plane: Plane;
  readonly nameOf: (segment: number) => string | null;
  /** Stretches all times. */
  readonly factor: number;
}

/** Shares of the length of its segment between which each arc of a way is driven. */
function shares(arcs: readonly number[], from: Snap, to: Snap): { arc: number; from: number; to: number }[] {
  const last = arcs.length - 1;
  return arcs.map((arc, i) => ({
    arc,
    from: i === 0 ? from.along : arc & 1,
    to: i === last ? to.along : 1 - (arc & 1),
  }));
}

/** Draws and tells a way: its line, its times, its turns. */
export function tellWay({ arcs, weight }: ArcWay, from: Snap, to: Snap, telling: Telling): Path {
  const { file, plane, nameOf, factor } = telling;
  const legs = shares(arcs, from, to).map((part): Leg => {
    const segment = part.arc >> 1;
    return {
      street: nameOf(segment),
      ramp: streetClasses[present(file.kind[segment])] === 'ramp',
      meters: (Math.abs(part.to - part.from) * present(file.length[segment])) / 10,
      line: slice(plane, segmentLine(file, segment), part.from, part.to),
    };
  });
  const backward = (present(arcs.at(-1)) & 1) === 1;
  return {
    line: joined(legs),
    seconds: seconds(secondsOf(weight, factor)),
    meters: meters(metersOf(weight)),
    turns: turnsAlong(plane, legs),
    side: (to.side === 'left') === backward ? 'right' : 'left',
  };
}

function joined(legs: readonly Leg[]): Point[] {
  const line: Point[] = [];
  for (const leg of legs) {
    for (const point of leg.line) {
      const last = line.at(-1);
      if (!last || last.lon !== point.lon || last.lat !== point.lat) line.push(point);
    }
  }
  return line;
}
