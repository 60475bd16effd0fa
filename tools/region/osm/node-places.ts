import type { Point } from '@doorstep/geo';
import type { Range } from './ref-store';

/** No coordinate has this value: the node lies outside the extract. */
const NOWHERE = 0x7fffffff;
const E7 = 1e7;

function uniqueSorted(ids: Float64Array): Float64Array {
  const sorted = ids.slice().sort();
  let kept = 0;
  for (let i = 0; i < sorted.length; i++)
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i] ?? 0;
  return sorted.slice(0, kept);
}

/**
 * Where the nodes of the kept ways lie: sorted ids beside two columns of coordinates, sixteen bytes a node. A node
 * is known by its position in them from here on.
 */
export class NodePlaces {
  private readonly ids: Float64Array;
  private readonly lons: Int32Array;
  private readonly lats: Int32Array;
  /** Node of each entry of the ref store. */
  private readonly refs: Uint32Array;
  private last = 0;

  constructor(refs: Float64Array) {
    this.ids = uniqueSorted(refs);
    this.lons = new Int32Array(this.ids.length).fill(NOWHERE);
    this.lats = new Int32Array(this.ids.length);
    this.refs = Uint32Array.from(refs, (id) => this.find(id));
  }

  get count(): number {
    return this.ids.length;
  }

  /** Position of a node id, or -1. Ids mostly come in rising order, so the next one is tried first. */
  find(id: number): number {
    if (this.ids[this.last + 1] === id) return ++this.last;
    let [low, high] = [0, this.ids.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const there = this.ids[middle] ?? 0;
      if (there === id) return (this.last = middle);
      if (there < id) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** Notes where a node lies; returns its position, or -1 when no kept way uses it. */
  place(id: number, lon: number, lat: number): number {
    const node = this.find(id);
    if (node >= 0) {
      this.lons[node] = lon;
      this.lats[node] = lat;
    }
    return node;
  }

  has(node: number): boolean {
    return this.lons[node] !== NOWHERE;
  }

  at(node: number): Point {
    return { lon: (this.lons[node] ?? 0) / E7, lat: (this.lats[node] ?? 0) / E7 };
  }

  /** Equal for nodes on one spot. */
  spot(node: number): string {
    return `${this.lons[node]},${this.lats[node]}`;
  }

  /** Nodes of a way in order, those outside the extract as well. */
  nodesOf({ start, count }: Range): Uint32Array {
    return this.refs.subarray(start, start + count);
  }

  /** The line of a way, without the nodes outside the extract. */
  lineOf(range: Range): Point[] {
    return [...this.nodesOf(range)].filter((node) => this.has(node)).map((node) => this.at(node));
  }
}
