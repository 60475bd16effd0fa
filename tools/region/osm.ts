import { createOSMStream } from 'osm-pbf-parser-node';
import type { Point } from '@doorstep/geo';
import { cleanLine, lineMeters, type Block } from './centrelines';
import { Complaint } from './complaint';
import { readCarriageway, type Carriageway, type Tags } from './osm-tags';

interface Way {
  readonly refs: readonly number[];
  readonly road: Carriageway;
}

interface Extract {
  readonly ways: readonly Way[];
  readonly places: ReadonlyMap<number, Point>;
}

type Item =
  { type: 'node'; id: number; lat: number; lon: number } | { type: 'way'; refs: number[]; tags?: Tags };

const isItem = (item: object): item is Item =>
  'type' in item && (item.type === 'node' || item.type === 'way');

async function collect(file: string, take: (item: Item) => void): Promise<void> {
  const wanted = { withTags: { node: false, way: true, relation: false }, withInfo: false };
  try {
    for await (const item of createOSMStream(file, wanted)) if (isItem(item)) take(item);
  } catch (error) {
    throw new Complaint(`${file} is not a whole OpenStreetMap PBF file (cut off?)`, { cause: error });
  }
}

/** Reads the ways a map needs, and where every node lies. */
async function readExtract(file: string): Promise<Extract> {
  const ways: Way[] = [];
  const places = new Map<number, Point>();
  await collect(file, (item) => {
    if (item.type === 'node') {
      places.set(item.id, { lon: item.lon, lat: item.lat });
      return;
    }
    const road = readCarriageway(item.tags ?? {});
    if (road !== null) ways.push({ refs: item.refs, road });
  });
  return { ways, places };
}

/** Nodes where a block ends: the ends of each way, and those that more than one way (or one way twice) passes. */
function corners(ways: readonly Way[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const found = new Set<number>();
  for (const { refs } of ways) {
    for (const ref of refs) {
      if (seen.has(ref)) found.add(ref);
      seen.add(ref);
    }
    for (const end of [refs[0], refs.at(-1)]) if (end !== undefined) found.add(end);
  }
  return found;
}

/** Nodes outside the extract are left out: a way cut by the border keeps what is inside. */
function blockOf(refs: readonly number[], road: Carriageway, places: Extract['places']): Block | null {
  const inside = refs.map((ref) => places.get(ref)).filter((point) => point !== undefined);
  const line = cleanLine(road.oneWay === -1 ? inside.reverse() : inside);
  const { kind, name, kmh, oneWay } = road;
  return line.length < 2 ? null : { kind, name, kmh, oneWay: oneWay !== 0, line, meters: lineMeters(line) };
}

function cut(way: Way, at: ReadonlySet<number>): number[][] {
  const parts: number[][] = [[]];
  way.refs.forEach((ref, i) => {
    parts.at(-1)?.push(ref);
    if (i > 0 && i < way.refs.length - 1 && at.has(ref)) parts.push([ref]);
  });
  return parts;
}

/** Reads the streets of an OpenStreetMap extract, one block from corner to corner. */
export async function readOsm(file: string): Promise<Block[]> {
  const { ways, places } = await readExtract(file);
  // Ways that carry no car do not make a corner of the streets they cross.
  const driven = ways.filter(({ road }) => road.kind !== 'path');
  const at = corners(driven);
  const blocks = ways.flatMap((way) =>
    cut(way, at)
      .map((refs) => blockOf(refs, way.road, places))
      .filter((block) => block !== null),
  );
  if (blocks.length === 0) throw new Complaint(`${file} holds no streets`);
  return blocks;
}
