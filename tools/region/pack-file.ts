import { createHash } from 'node:crypto';
import type { CountedBy } from './dwellings';

/** The files every pack has besides `region.json`, in the order they are listed; search may add more. */
export const packFiles = [
  'graph.bin',
  'contraction.bin',
  'names.json',
  'places.json',
  'cells.json',
  'cell-times.bin',
  'neighborhoods.json',
  'basemap.pmtiles',
] as const;
export type PackFileName = (typeof packFiles)[number];

/** A file of a pack in memory. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file as `region.json` lists it. */
export interface PackFileRow {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Where the data came from and what must be said about it. */
export interface About {
  readonly attribution: readonly string[];
  readonly notice: string;
  readonly limits: string;
  readonly sources: readonly { readonly name: string; readonly licence: string; readonly url?: string }[];
  /** Dwellings of the whole region where a census says it. */
  readonly dwellings?: number;
}

/** `region.json`. */
export interface RegionFile {
  readonly format: 1;
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  /** The side of the road traffic keeps to. */
  readonly drivesOn: 'left' | 'right';
  /** west, south, east, north */
  readonly bbox: readonly [number, number, number, number];
  readonly centre: readonly [number, number];
  /** First twelve hex digits over all file digests: changes when any byte of the pack does. */
  readonly version: string;
  readonly attribution: readonly string[];
  readonly notice: string;
  readonly limits: string;
  readonly sources: About['sources'];
  /** Stretches all times of the region; learnt from finished runs. */
  readonly calibration: number;
  readonly cells: {
    readonly count: number;
    readonly minimum: number;
    readonly method: string;
    readonly countedBy: CountedBy;
    readonly perMeter: number;
  };
  /** What the builder found and left out. */
  readonly report: Readonly<Record<string, number>>;
  readonly files: readonly PackFileRow[];
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A version from the digests alone: the same data makes the same version on every machine. */
export const versionOf = (files: readonly PackFileRow[]): string =>
  sha256(new TextEncoder().encode(files.map((file) => `${file.name} ${file.sha256}\n`).join(''))).slice(
    0,
    12,
  );
