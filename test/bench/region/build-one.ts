import { rmSync } from 'node:fs';
import { parse } from 'osm-pbf-parser-node';
import { buildRegion } from '../../../tools/region/build';
import { BlobFile } from '../../../tools/region/pbf/blob-file';
import { readOsm } from '../../../tools/region/osm/read-osm';
import { silent, type Say } from '../../../tools/region/say';
import { cpuClock, peakMemory } from '../routing/child/meters';
import type { Answer, Order } from './messages';

/** What the library hands over; its own types say "object". */
type Item =
  | { type: 'node'; id: number; lon: number; lat: number; tags?: object }
  | { type: 'way' | 'relation'; tags?: object };

const ABOUT = 'tools/region/about/openstreetmap.json';

/** Builds a whole pack; CPU by the stage that ends. */
function build(order: Order): Answer {
  const clock = cpuClock();
  const stages: Record<string, number> = {};
  let before = 0;
  const lap = (name: string): void => {
    stages[name] = (stages[name] ?? 0) + clock() - before;
    before = clock();
  };
  const say: Say = { ...silent, stage: lap };
  const none = { addresses: null, boundaries: null, places: null, dwellings: null, parks: null, water: null };
  const region = buildRegion(
    {
      ...none,
      streets: { file: order.file, form: 'osm' },
      about: ABOUT,
      name: null,
      zone: null,
      side: null,
      out: order.out,
    },
    say,
  );
  lap('written');
  const bytes = region.files.reduce((sum, file) => sum + file.bytes, 0);
  rmSync(order.out, { recursive: true });
  return { cpu: clock(), peak: peakMemory(), stages, report: region.report, bytes };
}

/** Reads as far as the streets, doors and ground of a town. */
function read({ file }: Order): Answer {
  const clock = cpuClock();
  const { counts } = readOsm(file, silent);
  return { cpu: clock(), peak: peakMemory(), stages: {}, report: counts, bytes: 0 };
}

/**
 * The comparison: the blocks of the file decoded by osm-pbf-parser-node and kept as an importer over it must keep them:
 * an object for each tagged element, and one for the place of each node.
 */
function readByLibrary({ file }: Order): Answer {
  const clock = cpuClock();
  const blobs = BlobFile.open(file);
  const places = new Map<number, { lon: number; lat: number }>();
  const kept: object[] = [];
  for (const spot of blobs.blobs) {
    for (const item of parse(Buffer.from(blobs.read(spot)), { withTags: true }) as Item[]) {
      if (item.type === 'node') places.set(item.id, { lon: item.lon, lat: item.lat });
      if (item.type !== 'node' || item.tags !== undefined) kept.push(item);
    }
  }
  blobs.close();
  const report = { nodes: places.size, kept: kept.length };
  return { cpu: clock(), peak: peakMemory(), stages: {}, report, bytes: 0 };
}

const WORKS = { build, read, 'read-by-library': readByLibrary } as const;

/** Carries out one order in this process. */
export const buildOne = (order: Order): Answer => WORKS[order.work](order);
