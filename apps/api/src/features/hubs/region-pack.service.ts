import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { openCellTimes, parseGrid, type CellGrid, type CellTimes } from '@doorstep/geo';
import type { CellId } from '@doorstep/std';

/** The public files of one region, opened once a process: coarse cells, and travel between them. */
export interface RegionPack {
  readonly grid: CellGrid;
  readonly times: CellTimes;
}

const PACK_NAME = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** Opens `regions/<pack>/` on first use and keeps it. A damaged pack is our bug: it stops the verb, never guesses. */
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
    if (!PACK_NAME.test(name)) throw new Error('a pack is named by letters, digits and dashes');
    const grid = parseGrid(readFileSync(join(this.folder, name, 'cells.json'), 'utf8'));
    if (grid === null) throw new Error(`cells.json of pack ${name} is damaged`);
    const file = readFileSync(join(this.folder, name, 'cell-times.bin'));
    const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
    const times = openCellTimes(bytes as ArrayBuffer, grid);
    if (times === null) throw new Error(`cell-times.bin of pack ${name} does not belong to its cells.json`);
    return { grid, times };
  }
}
