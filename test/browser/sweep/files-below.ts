import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Haystack } from './sweep';

/** Every file below a folder, one at a time. A file that goes while it is looked for held nothing that stays. */
export function* filesBelow(folder: string): Generator<Haystack> {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const bytes = read(file);
    if (bytes !== null) yield { name: path.relative(folder, file), bytes };
  }
}

function read(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
