import type { GraphFile } from './graph-file';
import type { Plane } from './plane';

/** Metres of a street by which its direction at a corner is told: its last half-metre is often a slip of the pen. */
const REACH = 15;
const DEGREE = 1e-6;

/** Directions of arcs at their two corners, as steps east and north in metres. */
export interface Headings {
  /** Index: arc. Setting out, and coming in. */
  readonly outEast: Float64Array;
  readonly outNorth: Float64Array;
  readonly inEast: Float64Array;
  readonly inNorth: Float64Array;
}

/** The line of a segment by index, without making points: 0 is its first junction. */
class Line {
  private start = 0;
  private count = 0;
  private readonly ends = new Int32Array(4);

  constructor(private readonly file: GraphFile) {}

  open(segment: number): number {
    const { file, ends } = this;
    const [from, to] = [file.from[segment] as number, file.to[segment] as number];
    this.start = file.shape[segment] as number;
    this.count = (file.shape[segment + 1] as number) - this.start;
    ends[0] = file.lon[from] as number;
    ends[1] = file.lat[from] as number;
    ends[2] = file.lon[to] as number;
    ends[3] = file.lat[to] as number;
    return this.count + 2;
  }

  lon(i: number): number {
    if (i === 0) return this.ends[0] as number;
    return i > this.count ? (this.ends[2] as number) : (this.file.shapeLon[this.start + i - 1] as number);
  }

  lat(i: number): number {
    if (i === 0) return this.ends[1] as number;
    return i > this.count ? (this.ends[3] as number) : (this.file.shapeLat[this.start + i - 1] as number);
  }
}

/** The first point at least `REACH` from an end of a line, walking by `step`; the other end of a shorter line. */
function pointAhead(line: Line, plane: Plane, points: number, step: 1 | -1): number {
  let at = step === 1 ? 0 : points - 1;
  let gone = 0;
  for (let left = points - 1; left > 0 && gone < REACH; left--) {
    const east = (line.lon(at + step) - line.lon(at)) * DEGREE * plane.east;
    const north = (line.lat(at + step) - line.lat(at)) * DEGREE * plane.north;
    gone += Math.sqrt(east * east + north * north);
    at += step;
  }
  return at;
}

/** Directions of all arcs. Only `+ - * / sqrt`: the same to the last bit in every engine. */
export function headingsOf(file: GraphFile, plane: Plane): Headings {
  const make = (): Float64Array => new Float64Array(file.segments * 2);
  const headings = { outEast: make(), outNorth: make(), inEast: make(), inNorth: make() };
  const { outEast, outNorth, inEast, inNorth } = headings;
  const line = new Line(file);
  for (let s = 0; s < file.segments; s++) {
    const last = line.open(s) - 1;
    const ahead = pointAhead(line, plane, last + 1, 1);
    const behind = pointAhead(line, plane, last + 1, -1);
    const arc = 2 * s;
    outEast[arc] = (line.lon(ahead) - line.lon(0)) * plane.east;
    outNorth[arc] = (line.lat(ahead) - line.lat(0)) * plane.north;
    inEast[arc] = (line.lon(last) - line.lon(behind)) * plane.east;
    inNorth[arc] = (line.lat(last) - line.lat(behind)) * plane.north;
    outEast[arc + 1] = -(inEast[arc] as number);
    outNorth[arc + 1] = -(inNorth[arc] as number);
    inEast[arc + 1] = -(outEast[arc] as number);
    inNorth[arc + 1] = -(outNorth[arc] as number);
  }
  return headings;
}
