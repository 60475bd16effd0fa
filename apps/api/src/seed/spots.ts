import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellCentre, cellIds, cellOf, parseGrid, type CellGrid } from '@doorstep/geo';
import { present, type CellId, type Random } from '@doorstep/std';
import { openStreets, type Streets } from '@doorstep/streets';

/** A spot drawn at random beside a real street: nobody's address. */
export interface Spot {
  readonly lon: number;
  readonly lat: number;
  readonly cell: string;
  readonly street: string;
}

/** Degrees either way of a cell's centre: half a large cell, so that neighbours mix. */
const around = (dice: Random): number => (dice.unit() - 0.5) * 0.01;

/** Draws spots in the region whose pack lies in `folder`. */
export class Spots {
  private readonly cells: readonly CellId[];

  private constructor(
    private readonly grid: CellGrid,
    private readonly streets: Streets,
  ) {
    this.cells = cellIds(grid);
  }

  static open(folder: string): Spots {
    const bytes = (name: string): ArrayBuffer => Uint8Array.from(readFileSync(join(folder, name))).buffer;
    const streets = openStreets({
      graph: bytes('graph.bin'),
      names: bytes('names.json'),
    });
    if (!streets.ok) throw new Error(`${streets.error.file}: ${streets.error.why}`);
    const grid = present(
      parseGrid(JSON.parse(readFileSync(join(folder, 'cells.json'), 'utf8'))),
      'the pack’s cells.json parses',
    );
    return new Spots(grid, streets.value);
  }

  /** Cells are drawn evenly, then a point inside, then the nearest street: about as many spots as homes. */
  draw(dice: Random): Spot {
    for (;;) {
      const centre = cellCentre(this.grid, present(this.cells[dice.below(this.cells.length)]));
      if (centre === null) continue;
      const asked = { lon: centre.lon + around(dice), lat: centre.lat + around(dice) };
      const spot = this.beside(asked);
      if (spot !== null) return spot;
    }
  }

  private beside(asked: { lon: number; lat: number }): Spot | null {
    const snap = this.streets.snap(asked);
    if (snap === null || snap.meters > 120) return null;
    const cell = cellOf(this.grid, snap.point);
    const street = this.streets.nameOf(snap.segment);
    return cell === null || street === null ? null : { ...snap.point, cell, street };
  }
}
