import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { UNREACHABLE, type Snap, type Streets } from '@doorstep/streets';
import type { CoarseEngine } from '../../../apps/api/src/features/streets/coarse-engine';
import { localValhalla } from '../../../apps/api/src/features/streets/local-valhalla';
import { beside, row, type Row } from '../row';
import type { GeoTown } from './geo-folder';
import { best, cpuMs } from './measure';
import { nearness, SHORTEST } from './reference';

const PACKAGE = '@valhallajs/valhallajs';
/** Pairs of one question: its configuration allows fewer unless told otherwise. */
const PAIRS = 1_000_000;
const SIZES = [100, 250] as const;

export const howToGetValhalla = `Valhalla is not there, so only our own times are measured. Install ${PACKAGE} in a folder of its own and name that with
--valhalla DIR or DOORSTEP_VALHALLA.`;

/** Where the package lies in the folder that it was installed in; null when nobody named one, or it is not there. */
export function valhallaIn(folder: string | undefined): string | null {
  const home = folder === undefined ? null : path.resolve(folder, 'node_modules', PACKAGE);
  return home !== null && existsSync(path.join(home, 'index.mjs')) ? home : null;
}

/** Builds tiles of an extract with the package's own tools, and the configuration that opens them. */
function buildTiles(home: string, { extract }: GeoTown): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'valhalla-'));
  const tiles = path.join(folder, 'tiles');
  mkdirSync(tiles);
  const run = (...words: string[]): string =>
    execFileSync(process.execPath, [path.join(home, 'bin/valhalla-cli.js'), ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 100_000_000,
    });
  const usual = run('build_config', '--mjolnir-tile-dir', tiles, '--mjolnir-tile-extract', '');
  const settings = JSON.parse(usual) as { service_limits: { auto: object } };
  Object.assign(settings.service_limits.auto, { max_matrix_location_pairs: PAIRS });
  const file = path.join(folder, 'valhalla.json');
  writeFileSync(file, JSON.stringify(settings));
  run('build_tiles', '-c', file, extract);
  return file;
}

/** CPU of this process, in whose threads Valhalla works, and what came of it. */
async function asked<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const before = cpuMs();
  const value = await work();
  return { ms: cpuMs() - before, value };
}

async function rowsOfSize(streets: Streets, valhalla: CoarseEngine, snaps: readonly Snap[]) {
  const places = snaps.map(({ asked }) => asked);
  const theirs = await asked(() => valhalla.table(places, places));
  const own = best(3, () => streets.matrix(snaps, snaps));
  return { theirs, own, seconds: streets.matrix(snaps, snaps).seconds };
}

/**
 * Our matrices beside those of Valhalla, in this process and through the adapter of the server: the same places, the
 * same extract.
 */
export async function valhallaRows(
  home: string,
  town: GeoTown,
  streets: Streets,
  snaps: readonly Snap[],
): Promise<Row[]> {
  const module = pathToFileURL(path.join(home, 'index.mjs')).href;
  const valhalla = await localValhalla(buildTiles(home, town), () => import(/* @vite-ignore */ module));
  streets.prepare();
  const rows: Row[] = [];
  for (const size of SIZES) {
    const { theirs, own, seconds } = await rowsOfSize(streets, valhalla, snaps.slice(0, size));
    const name = `${town.name}: ${size} x ${size}`;
    rows.push(beside(name, own, 'ms', { name: 'Valhalla', value: theirs.ms }));
    const ratios = theirs.value.seconds.flatMap((time, i) => ratioOf(time, seconds[i]));
    const { median, p95 } = nearness(ratios);
    rows.push(row(`${name}: times against Valhalla, median`, 100 * median, '%'));
    rows.push(row(`${name}: times against Valhalla, p95`, 100 * p95, '%'));
  }
  return rows;
}

const ratioOf = (theirs: number | null, own = 0): number[] =>
  theirs === null || theirs < SHORTEST || own === 0 || own >= UNREACHABLE ? [] : [theirs / own];
