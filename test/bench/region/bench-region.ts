import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { stages } from '../../../tools/region/say';
import type { Report } from '../report';
import { beside, row, type Row } from '../row';
import { ask } from '../routing/child/ask';
import { extractsIn, howToGetExtracts, usualGeo } from './find-geo';
import type { Answer, Order } from './messages';
import { tileExtract } from './tile-extract';

/** A file of so many MB is to become a whole pack in so many seconds of CPU. */
const GOAL = { megabytes: 2.5, seconds: 10 };

interface Built {
  readonly name: string;
  readonly megabytes: number;
  readonly build: Answer;
  readonly read: Answer;
  readonly library: Answer;
}

const megabytes = (file: string): number => statSync(file).size / 1e6;
const child = (entry: string, order: Order): Promise<Answer> =>
  ask<Answer, never>(entry, { ...order }, () => undefined);

async function measure(entry: string, file: string, folder: string): Promise<Built> {
  const name = path.basename(file, '.osm.pbf');
  const order = { file, out: path.join(folder, name) };
  const build = await child(entry, { ...order, work: 'build' });
  const read = await child(entry, { ...order, work: 'read' });
  const library = await child(entry, { ...order, work: 'read-by-library' });
  tell(name, build);
  return { name, megabytes: megabytes(file), build, read, library };
}

function rowsOf({ name, megabytes: size, build, read, library }: Built): Row[] {
  const decoded = { name: 'decoding by osm-pbf-parser-node', value: library.cpu };
  const goal = size <= GOAL.megabytes ? { goal: GOAL.seconds } : {};
  return [
    row(`${name} (${size.toFixed(2)} MB): whole pack`, build.cpu, 's', goal),
    beside(`${name}: read, cut, joined`, read.cpu, 's', decoded),
    beside(`${name}: peak memory, reading`, read.peak, 'MB', { name: decoded.name, value: library.peak }),
    row(`${name}: peak memory, whole pack`, build.peak, 'MB'),
    row(`${name}: pack`, build.bytes / 1e6, 'MB'),
  ];
}

function tell(name: string, build: Answer): void {
  const laps = [...stages, 'written' as const].map(
    (stage) => `${stage} ${(build.stages[stage] ?? 0).toFixed(2)}`,
  );
  const { segments = 0, bans = 0, addresses = 0 } = build.report;
  console.log(`${name}: ${segments} blocks, ${bans} bans, ${addresses} addresses; CPU s: ${laps.join(', ')}`);
}

/** Builds a pack of each extract of a folder, and of copies of one laid side by side. */
export async function benchRegion(args: readonly string[], entry: string): Promise<Report> {
  const { values } = parseArgs({
    args: [...args],
    options: { geo: { type: 'string' }, tiles: { type: 'string', default: '2,4' }, of: { type: 'string' } },
  });
  const geo = values.geo ?? usualGeo();
  const extracts = geo === null ? [] : extractsIn(geo);
  const largest = extracts.at(-1);
  if (largest === undefined) {
    console.error(howToGetExtracts);
    return { rows: [], details: {}, status: 2 };
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-region-'));
  const built: Built[] = [];
  try {
    for (const file of extracts) built.push(await measure(entry, file, folder));
    for (const across of values.tiles
      .split(',')
      .map(Number)
      .filter((n) => n > 1)) {
      const of = values.of ?? largest;
      const file = path.join(folder, `${path.basename(of, '.osm.pbf')}-${across * across}-times.osm.pbf`);
      tileExtract(of, across, file);
      built.push(await measure(entry, file, folder));
      rmSync(file);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { rows: built.flatMap(rowsOf), details: { built }, status: 0 };
}
