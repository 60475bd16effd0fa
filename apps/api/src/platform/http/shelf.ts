import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { MEDIA_TYPES } from './media-types';

/** One file that may be handed out. */
export interface ShelfFile {
  readonly file: string;
  readonly ending: string;
  readonly type: string;
  readonly size: number;
  readonly etag: string;
}

/**
 * The files of a folder by their address, listed once at start: an address that is not on the list does not exist,
 * so there is nothing to climb out of.
 */
export function shelve(folder: string): ReadonlyMap<string, ShelfFile> {
  const shelf = new Map<string, ShelfFile>();
  if (!existsSync(folder)) return shelf;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const ending = path.extname(entry.name);
    const type = MEDIA_TYPES[ending];
    if (type === undefined) continue;
    const { size, mtimeMs } = statSync(file);
    const address = `/${path.relative(folder, file).split(path.sep).join('/')}`;
    shelf.set(address, {
      file,
      ending,
      type,
      size,
      etag: `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`,
    });
  }
  return shelf;
}
