import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cellCentre, cellDwellings, cellIds, parseGrid } from '@doorstep/geo';
import { present, type Random } from '@doorstep/std';
import { type Matrix, UNREACHABLE } from '@doorstep/routing';
import { openStreets, type Snap, type Streets, UNREACHABLE as NO_WAY } from '@doorstep/streets';

/** Degrees either way of a cell's centre: half a large cell, so that neighbours mix. */
const AROUND = 0.005;
/** Metres from a street beyond which a point is in a lake or a yard of rails. */
const OFF = 120;

/** The streets of a region, and where its people live. */
export interface Region {
  readonly streets: Streets;
  /** A door beside a street, drawn by how many dwellings there are. */
  readonly door: (dice: Random) => Snap;
}

/** Opens a region pack from its folder. */
export function openRegion(folder: string): Region {
  const bytes = (name: string): ArrayBuffer => Uint8Array.from(readFileSync(path.join(folder, name))).buffer;
  const opened = openStreets({
    graph: bytes('graph.bin'),
    names: bytes('names.json'),
  });
  if (!opened.ok) throw new Error(`${opened.error.file}: ${opened.error.why}`);
  const streets = opened.value;
  const grid = present(
    parseGrid(JSON.parse(readFileSync(path.join(folder, 'cells.json'), 'utf8'))),
    'a grid',
  );
  const cells = cellIds(grid).flatMap((id) => {
    const centre = cellCentre(grid, id);
    return centre ? [{ centre, dwellings: cellDwellings(grid, id) ?? 0 }] : [];
  });
  const all = cells.reduce((sum, { dwellings }) => sum + dwellings, 0);
  const cellOf = (dice: Random) => {
    let left = dice.unit() * all;
    return present(cells.find(({ dwellings }) => (left -= dwellings) < 0) ?? cells.at(-1)).centre;
  };
  const door = (dice: Random): Snap => {
    for (;;) {
      const { lon, lat } = cellOf(dice);
      const off = (): number => (2 * dice.unit() - 1) * AROUND;
      const snap = streets.snap({ lon: lon + off(), lat: lat + off() });
      if (snap !== null && snap.meters <= OFF) return snap;
    }
  };
  return { streets, door };
}

/** Travel between all places by car, in the engine's words. */
export function matrixBetween(streets: Streets, snaps: readonly Snap[]): Matrix {
  const { seconds, meters } = streets.matrix(snaps, snaps);
  const ours = (cell: number): number => (cell >= NO_WAY ? UNREACHABLE : cell);
  return { seconds: seconds.map(ours), meters: meters.map(ours) };
}
