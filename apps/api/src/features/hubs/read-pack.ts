import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PackError } from './pack-error';

/** The format of `region.json` that this build reads; `tools/region` writes the same number. */
export const PACK_FORMAT = 1;

/** What the server reads in `region.json`. */
export interface PackIndex {
  /** Follows from the digests of all files. */
  readonly version: string;
  /** Stretches the pack's times, as its builder knew it. */
  readonly calibration: number;
  /** West, south, east, north. */
  readonly bbox: Bbox;
  readonly files: readonly PackRow[];
}

export type Bbox = readonly [number, number, number, number];

interface PackRow {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

const PACK_NAME = /^[a-z0-9][a-z0-9-]{0,63}$/;
/** A name beside region.json, so that no row leads out of the pack. */
const FILE_NAME = /^[a-z0-9][a-z0-9.-]{0,63}$/;
const DIGEST = /^[0-9a-f]{64}$/;

/** One pack of a folder; every verb throws `PackError` for what is damaged. */
export class PackFolder {
  private readonly folder: string;

  constructor(
    regionsDir: string,
    readonly name: string,
  ) {
    if (!PACK_NAME.test(name)) throw new Error('a pack is named by letters, digits and dashes');
    this.folder = join(regionsDir, name);
  }

  /** Every listed file is there, as long as it says and with its digest. */
  check(): PackIndex {
    const index = this.index();
    for (const { name } of index.files) this.read(index, name);
    return index;
  }

  /** The bytes of one listed file, compared with its digest. */
  read(index: PackIndex, file: string): Buffer {
    const row = index.files.find(({ name }) => name === file);
    if (row === undefined) this.refuse('region.json', `does not list ${file}`);
    const bytes = this.bytes(file);
    if (bytes.length !== row.bytes) this.refuse(file, `has ${bytes.length} bytes, not ${row.bytes}`);
    if (sha256(bytes) !== row.sha256) this.refuse(file, 'is not the file that region.json describes');
    return bytes;
  }

  /** `region.json` itself. */
  index(): PackIndex {
    const file: unknown = this.parse(this.bytes('region.json').toString('utf8'));
    if (!isRecord(file)) this.refuse('region.json', 'is no region file');
    if (file['format'] !== PACK_FORMAT) {
      this.refuse('region.json', `has format ${String(file['format'])}, this server reads ${PACK_FORMAT}`);
    }
    const { files, version, calibration, bbox } = file;
    if (!Array.isArray(files) || !files.every(isRow)) this.refuse('region.json', 'lists no files');
    if (version !== versionOf(files)) this.refuse('region.json', 'has a version that is not of its files');
    if (!isFactor(calibration)) this.refuse('region.json', 'has no calibration');
    if (!isBbox(bbox)) this.refuse('region.json', 'has no bounds');
    return { version, calibration, bbox, files };
  }

  refuse(file: string, why: string): never {
    throw new PackError(this.name, file, why);
  }

  private bytes(file: string): Buffer {
    const path = join(this.folder, file);
    if (!existsSync(path)) this.refuse(file, 'is missing');
    return readFileSync(path);
  }

  private parse(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch (error) {
      if (error instanceof SyntaxError) return this.refuse('region.json', 'is not whole JSON');
      throw error;
    }
  }
}

/** Looks over every pack of a folder before anything else starts. Throws `PackError` for the first damaged file. */
export function checkPacks(regionsDir: string): void {
  if (!existsSync(regionsDir)) return; // a hub's region names its pack; a missing one is told when it is opened
  const folders = readdirSync(regionsDir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders) if (PACK_NAME.test(name)) new PackFolder(regionsDir, name).check();
}

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** As `tools/region` makes it: the first twelve hex digits over names and digests. */
const versionOf = (files: readonly PackRow[]): string =>
  sha256(files.map((file) => `${file.name} ${file.sha256}\n`).join('')).slice(0, 12);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRow = (value: unknown): value is PackRow =>
  isRecord(value) &&
  FILE_NAME.test(String(value['name'])) &&
  Number.isSafeInteger(value['bytes']) &&
  DIGEST.test(String(value['sha256']));

const isFactor = (value: unknown): value is number => typeof value === 'number' && value > 0 && value < 10;

const isBbox = (value: unknown): value is Bbox =>
  Array.isArray(value) && value.length === 4 && value.every((degree) => Number.isFinite(degree));
