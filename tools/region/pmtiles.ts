import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import type { Bounds } from '@doorstep/geo';

/** One vector tile, not yet compressed. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly bytes: Uint8Array;
}

interface Entry {
  readonly id: number;
  offset: number;
  readonly length: number;
  run: number;
}

/** What an archive says about itself. */
export interface ArchiveFacts {
  readonly bounds: Bounds;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly metadata: object;
}

const HEADER = 127;
/** The root directory must end within the first 16 KiB; so many entries always fit, compressed. */
const ROOT_ENTRIES = 1024;
/** Entries per leaf directory of a larger archive. */
const LEAF_ENTRIES = 4096;

function varint(out: number[], value: number): void {
  let rest = value;
  for (; rest > 0x7f; rest = Math.floor(rest / 128)) out.push((rest % 128) | 0x80);
  out.push(rest);
}

/** A directory in the column order of PMTiles version 3: ids, runs, lengths, offsets. */
function directory(entries: readonly Entry[]): Buffer {
  const out: number[] = [];
  varint(out, entries.length);
  entries.forEach((entry, i) => varint(out, entry.id - (entries[i - 1]?.id ?? 0)));
  for (const entry of entries) varint(out, entry.run);
  for (const entry of entries) varint(out, entry.length);
  entries.forEach((entry, i) => {
    const before = entries[i - 1];
    varint(out, before && before.offset + before.length === entry.offset ? 0 : entry.offset + 1);
  });
  return gzipSync(Uint8Array.from(out), { level: 9 });
}

/** Lays the tiles out in id order; equal tiles (open water) are stored once. */
function layOut(tiles: readonly Tile[]): { entries: Entry[]; data: Buffer; contents: number } {
  const chunks: Buffer[] = [];
  const known = new Map<string, { offset: number; length: number }>();
  const entries: Entry[] = [];
  let end = 0;
  const sorted = tiles
    .map((tile) => ({ tile, id: zxyToTileId(tile.z, tile.x, tile.y) }))
    .sort((a, b) => a.id - b.id);
  for (const { tile, id } of sorted) {
    const packed = gzipSync(tile.bytes, { level: 9 });
    const digest = createHash('sha256').update(packed).digest('hex');
    const spot = known.get(digest) ?? { offset: end, length: packed.length };
    if (!known.has(digest)) {
      known.set(digest, spot);
      chunks.push(packed);
      end += packed.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === spot.offset && last.id + last.run === id) last.run++;
    else entries.push({ id, ...spot, run: 1 });
  }
  return { entries, data: Buffer.concat(chunks), contents: known.size };
}

function directories(entries: readonly Entry[]): { root: Buffer; leaves: Buffer } {
  if (entries.length <= ROOT_ENTRIES) return { root: directory(entries), leaves: Buffer.alloc(0) };
  const leaves: Buffer[] = [];
  const pointers: Entry[] = [];
  let offset = 0;
  for (let i = 0; i < entries.length; i += LEAF_ENTRIES) {
    const leaf = directory(entries.slice(i, i + LEAF_ENTRIES));
    pointers.push({ id: entries[i]?.id ?? 0, offset, length: leaf.length, run: 0 });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: directory(pointers), leaves: Buffer.concat(leaves) };
}

const e7 = (degrees: number): number => Math.round(degrees * 1e7);

/** Packs vector tiles into one PMTiles version 3 archive (the public specification, gzip inside). */
export function packPmtiles(tiles: readonly Tile[], facts: ArchiveFacts): Buffer {
  const { entries, data, contents } = layOut(tiles);
  const { root, leaves } = directories(entries);
  const metadata = gzipSync(JSON.stringify(facts.metadata), { level: 9 });
  const header = Buffer.alloc(HEADER);
  header.write('PMTiles', 0, 'ascii');
  header.writeUInt8(3, 7);
  let start = HEADER;
  [root, metadata, leaves, data].forEach((section, i) => {
    header.writeBigUInt64LE(BigInt(start), 8 + i * 16);
    header.writeBigUInt64LE(BigInt(section.length), 16 + i * 16);
    start += section.length;
  });
  [tiles.length, entries.length, contents].forEach((count, i) =>
    header.writeBigUInt64LE(BigInt(count), 72 + i * 8),
  );
  // clustered, gzip inside, gzip tiles, vector tiles
  [1, 2, 2, 1, facts.minZoom, facts.maxZoom].forEach((byte, i) => header.writeUInt8(byte, 96 + i));
  const { west, south, east, north } = facts.bounds;
  [west, south, east, north].forEach((side, i) => header.writeInt32LE(e7(side), 102 + i * 4));
  header.writeUInt8(facts.minZoom + 1, 118);
  header.writeInt32LE(e7((west + east) / 2), 119);
  header.writeInt32LE(e7((south + north) / 2), 123);
  return Buffer.concat([header, root, metadata, leaves, data]);
}
