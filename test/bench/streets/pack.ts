import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Random } from '@doorstep/std';
import {
  contract,
  openStreets,
  type Snap,
  type StreetFiles,
  type StreetOptions,
  type Streets,
} from '@doorstep/streets';
import type { GeoTown } from './geo-folder';

/** A pack's files of streets, with a contraction whether it ships one or not. */
export type BenchPack = Required<Pick<StreetFiles, 'graph' | 'names' | 'contraction'>>;

export function readPack(folder: string): BenchPack {
  const bytes = (name: string): ArrayBuffer => Uint8Array.from(readFileSync(path.join(folder, name))).buffer;
  const graph = bytes('graph.bin');
  const shipped = existsSync(path.join(folder, 'contraction.bin'));
  return {
    graph,
    names: bytes('names.json'),
    contraction: shipped ? bytes('contraction.bin') : contract(graph),
  };
}

/** Builds the pack of an extract with the tool, as anybody would. */
export function buildPack({ name, extract }: GeoTown): BenchPack {
  const out = path.join(mkdtempSync(path.join(tmpdir(), 'streets-')), name);
  execFileSync(process.execPath, ['tools/region.mjs', 'build', '--osm', extract, '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return readPack(out);
}

export function opened(files: StreetFiles, options?: StreetOptions): Streets {
  const streets = openStreets(files, options);
  if (!streets.ok) throw new Error(`${streets.error.file}: ${streets.error.why}`);
  return streets.value;
}

/** The same streets with no more than Dijkstra. */
export const byDijkstra = ({ graph, names }: BenchPack): Streets => opened({ graph, names });

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The box of all junctions of a `graph.bin`. */
export function boxOf({ lon, lat }: { readonly lon: Int32Array; readonly lat: Int32Array }): Box {
  const ends = (values: Int32Array): [number, number] => [
    values.reduce((a, b) => Math.min(a, b)) / 1e6,
    values.reduce((a, b) => Math.max(a, b)) / 1e6,
  ];
  const [[west, east], [south, north]] = [ends(lon), ends(lat)];
  return { west, south, east, north };
}

/** Places drawn over a box, kept where a street is near. */
export function drawPlaces(streets: Streets, box: Box, count: number, dice: Random): Snap['asked'][] {
  const places: Snap['asked'][] = [];
  while (places.length < count) {
    const lon = box.west + dice.unit() * (box.east - box.west);
    const lat = box.south + dice.unit() * (box.north - box.south);
    const snap = streets.snap({ lon, lat });
    if (snap !== null && snap.meters < 150) places.push({ lon, lat });
  }
  return places;
}

export const snapAll = (streets: Streets, places: readonly Snap['asked'][]): Snap[] =>
  places.map((place) => {
    const snap = streets.snap(place);
    if (snap === null) throw new Error('a place that had a street has none');
    return snap;
  });
