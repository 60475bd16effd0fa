import { isOneWay, type GraphFile } from './graph-file';
import { streetClasses, travelSpeed } from './street-class';

/** Arcs by tail junction (compressed rows) with their cost; made once when a pack is opened. */
export interface Graph {
  readonly file: GraphFile;
  /** Milliseconds over a whole segment, at least 1. */
  readonly ms: Int32Array;
  /** Arcs leaving junction n: first[n]..first[n+1]. */
  readonly first: Uint32Array;
  readonly head: Uint32Array;
  /** Segment of an arc times two, plus one when it runs against drawing order. */
  readonly way: Uint32Array;
}

/** Milliseconds of each segment at believed speed, stretched by the region's calibration. */
function segmentTimes(file: GraphFile, calibration: number): Int32Array {
  return Int32Array.from({ length: file.segments }, (_, s) => {
    const kind = streetClasses[file.kind[s] ?? 0] ?? 'street';
    const posted = file.kmh[s] ?? 0;
    const speed = travelSpeed(kind, posted === 0 ? null : posted);
    // At least 1 ms: Dijkstra below settles ties of time by distance and needs every arc to cost time.
    return Math.max(1, Math.round((((file.length[s] ?? 0) * 100) / speed) * calibration));
  });
}

/** Builds the arcs by counting sort: a few passes over typed arrays. */
export function openGraph(file: GraphFile, calibration: number): Graph {
  const first = new Uint32Array(file.nodes + 1);
  const eachArc = (visit: (tail: number, head: number, way: number) => void): void => {
    for (let s = 0; s < file.segments; s++) {
      const from = file.from[s] ?? 0;
      const to = file.to[s] ?? 0;
      visit(from, to, s * 2);
      if (!isOneWay(file, s)) visit(to, from, s * 2 + 1);
    }
  };
  eachArc((tail) => (first[tail + 1] = (first[tail + 1] ?? 0) + 1));
  for (let n = 0; n < file.nodes; n++) first[n + 1] = (first[n + 1] ?? 0) + (first[n] ?? 0);
  const arcs = first[file.nodes] ?? 0;
  const head = new Uint32Array(arcs);
  const way = new Uint32Array(arcs);
  const next = first.slice();
  eachArc((tail, to, w) => {
    const at = next[tail] ?? 0;
    next[tail] = at + 1;
    head[at] = to;
    way[at] = w;
  });
  return { file, ms: segmentTimes(file, calibration), first, head, way };
}
