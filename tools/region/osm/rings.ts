import type { Member } from '../pbf/primitive-block';
import type { Range } from './ref-store';
import type { NodePlaces } from './node-places';
import type { Point } from '@doorstep/geo';

/** Outer rings, each with the holes inside it left to the even-odd rule. */
export interface Rings {
  readonly outer: readonly (readonly Point[])[];
  readonly inner: readonly (readonly Point[])[];
}

type Line = readonly number[];

const reversed = (line: Line): number[] => [...line].reverse();

/** Appends a line that begins or ends where the ring ends now; null when it does not touch. */
function extended(ring: Line, line: Line): number[] | null {
  const end = ring.at(-1);
  if (line[0] === end) return [...ring, ...line.slice(1)];
  return line.at(-1) === end ? [...ring, ...reversed(line).slice(1)] : null;
}

/** Ties the lines of a relation to closed rings; null when one is open, as where the extract cuts it. */
export function closeRings(lines: readonly Line[]): number[][] | null {
  const rest = lines.filter((line) => line.length > 1);
  const rings: number[][] = [];
  for (let ring = rest.shift(); ring !== undefined; ring = rest.shift()) {
    let grown = [...ring];
    while (grown[0] !== grown.at(-1) || grown.length < 4) {
      const at = rest.findIndex((line) => extended(grown, line) !== null);
      const next = rest.splice(at, at < 0 ? 0 : 1)[0];
      const longer = next === undefined ? null : extended(grown, next);
      if (longer === null) return null;
      grown = longer;
    }
    rings.push(grown);
  }
  return rings;
}

/** The rings of a relation; null when a way of it or a node of a way lies outside the extract. */
export function relationRings(
  members: readonly Member[],
  ways: ReadonlyMap<number, Range>,
  places: NodePlaces,
): Rings | null {
  const linesOf = (inner: boolean): Line[] | null => {
    const lines: Line[] = [];
    for (const { ref, role } of members) {
      if ((role === 'inner') !== inner || role === 'admin_centre' || role === 'label') continue;
      const range = ways.get(ref);
      if (range === undefined) return null;
      const nodes = [...places.nodesOf(range)];
      if (!nodes.every((node) => places.has(node))) return null;
      lines.push(nodes);
    }
    return lines;
  };
  const [outerLines, innerLines] = [linesOf(false), linesOf(true)];
  const outer = outerLines && closeRings(outerLines);
  if (!outer || outer.length === 0) return null;
  const inner = (innerLines && closeRings(innerLines)) ?? [];
  const points = (rings: readonly Line[]): Point[][] =>
    rings.map((ring) => ring.map((node) => places.at(node)));
  return { outer: points(outer), inner: points(inner) };
}
