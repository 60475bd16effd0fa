import { Injectable } from '@nestjs/common';
import { openCellTimes, parseGrid, type CellGrid } from '@doorstep/geo';
import type { CellId } from '@doorstep/std';
import { LiveTimes } from './live-times';
import { type Bbox, PackFolder } from './read-pack';

export { timesOf } from './live-times';

/** The public files of one region, opened once a process: coarse cells, and travel between them. */
export interface RegionPack {
  readonly grid: CellGrid;
  readonly times: LiveTimes;
  readonly bbox: Bbox;
}

/** Opens `regions/<pack>/` on first use and keeps it. Throws `PackError` for a damaged one: it never guesses. */
@Injectable()
export class RegionPacks {
  private readonly opened = new Map<string, RegionPack>();

  constructor(private readonly folder: string) {}

  open(name: string): RegionPack {
    const known = this.opened.get(name);
    if (known !== undefined) return known;
    const pack = this.load(name);
    this.opened.set(name, pack);
    return pack;
  }

  knows(name: string, cell: string): boolean {
    return this.open(name).grid.index.has(cell as CellId);
  }

  private load(name: string): RegionPack {
    const folder = new PackFolder(this.folder, name);
    const index = folder.index();
    const grid = parseGrid(folder.read(index, 'cells.json').toString('utf8'));
    if (grid === null) return folder.refuse('cells.json', 'is not a grid of cells');
    const file = folder.read(index, 'cell-times.bin');
    const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
    const times = openCellTimes(bytes as ArrayBuffer, grid);
    if (times === null) return folder.refuse('cell-times.bin', 'does not belong to cells.json');
    return { grid, times: new LiveTimes(times), bbox: index.bbox };
  }
}
