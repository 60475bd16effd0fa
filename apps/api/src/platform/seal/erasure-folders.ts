import { randomBytes, randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { ConfigError } from '../config/settings';
import { ERASURE_KEY_BYTES, type ErasureStore } from './erasure-store';

/** So long, in milliseconds, another process's erasure may go unnoticed here. */
const RECENT_MS = 10_000;

/**
 * Keys as files, `<folder>/<hub>/<day>`, the same in each folder: two volumes, so that one lost disk does not cost a
 * region its open requests. Servers and workers that share a database share these folders. The first folder decides
 * which of two keys made at one moment holds. Throws `ConfigError` when a folder cannot be written.
 */
export class ErasureFolders implements ErasureStore {
  private readonly first: string;
  /** Keys read a moment ago: a desk opens thousands of boxes of a few days at once. */
  private readonly recent = new Map<string, Buffer>();
  private recentSince = 0;

  constructor(private readonly folders: readonly string[]) {
    const [first] = folders;
    if (first === undefined) throw new ConfigError('DOORSTEP_ERASURE must name a folder.');
    this.first = first;
    for (const folder of folders) makeFolder(folder);
    for (const folder of folders) this.fill(folder);
  }

  find(hubId: string, day: string): Buffer | null {
    if (performance.now() - this.recentSince > RECENT_MS) this.forget();
    const name = path.join(hubId, day);
    const key = this.recent.get(name) ?? this.readAnywhere(hubId, day);
    if (key !== null) this.recent.set(name, key);
    return key;
  }

  keep(hubId: string, day: string, key: Buffer): Buffer {
    const held = write(fileOf(this.first, hubId, day), key);
    for (const folder of this.folders.slice(1)) write(fileOf(folder, hubId, day), held);
    return held;
  }

  erase(hubId: string, before: string): number {
    this.forget();
    const days = new Set<string>();
    for (const folder of this.folders)
      for (const day of namesIn(path.join(folder, hubId)).filter((name) => isDay(name) && name < before)) {
        destroy(fileOf(folder, hubId, day));
        days.add(day);
      }
    return days.size;
  }

  private readAnywhere(hubId: string, day: string): Buffer | null {
    for (const folder of this.folders) {
      const key = read(fileOf(folder, hubId, day));
      if (key !== null) return key;
    }
    return null;
  }

  private forget(): void {
    this.recent.clear();
    this.recentSince = performance.now();
  }

  /** A folder that was away takes up what the others hold. What is erased is erased in all, so nothing comes back. */
  private fill(folder: string): void {
    for (const other of this.folders.filter((one) => one !== folder))
      for (const { hubId, day } of held(other)) {
        const key = read(fileOf(other, hubId, day));
        if (key !== null) write(fileOf(folder, hubId, day), key);
      }
  }
}

const held = (folder: string): readonly { readonly hubId: string; readonly day: string }[] =>
  namesIn(folder).flatMap((hubId) =>
    namesIn(path.join(folder, hubId))
      .filter(isDay)
      .map((day) => ({ hubId, day })),
  );

const isDay = (name: string): boolean => /^\d{4}-\d\d-\d\d$/.test(name);

const fileOf = (folder: string, hubId: string, day: string): string => path.join(folder, hubId, day);

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new ConfigError(`DOORSTEP_ERASURE names ${folder}, which cannot be written (${code}).`);
  }
}

function namesIn(folder: string): readonly string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(folder) : [];
}

/** A file that is there is whole: it came by a link. */
function read(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Written beside and linked, so that nobody reads half a key and the first of two writers wins. */
function write(file: string, key: Buffer): Buffer {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const beside = `${file}.${randomUUID()}`;
  put(beside, key, 'wx');
  try {
    linkSync(beside, file);
    return key;
  } catch (error) {
    const there = (error as NodeJS.ErrnoException).code === 'EEXIST' ? read(file) : null;
    if (there === null) throw error;
    return there;
  } finally {
    rmSync(beside, { force: true });
  }
}

function put(file: string, bytes: Buffer, flags: 'wx' | 'r+'): void {
  const handle = openSync(file, flags, 0o600);
  try {
    writeSync(handle, bytes);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Written over before it goes. A disk that levels wear may keep the old bytes a while: encrypt the volume too. */
function destroy(file: string): void {
  if (statSync(file, { throwIfNoEntry: false }) !== undefined)
    put(file, randomBytes(ERASURE_KEY_BYTES), 'r+');
  rmSync(file, { force: true });
}
