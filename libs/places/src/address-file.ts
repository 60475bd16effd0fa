import { fail, ok, type Result } from '@doorstep/std';
import type { Point } from './plane';

/** A listed door: the street by its position in `places.json`. */
export interface ListedHouse {
  readonly street: number;
  readonly number: number;
  /** What follows the number, folded: "a", "bis", "-14"; empty for none. */
  readonly suffix: string;
  readonly point: Point;
}

/**
 * `addresses-N.bin`: twenty bytes a row of little-endian 32-bit words would be plain, varints are a third of it.
 * Header: magic, version, which shard, of how many, rows, bytes, checksum of all the rest (seven words). A row: steps
 * of street, number, lon and lat against the row before (zigzag varints, 1/100,000 degree), length of the suffix,
 * its UTF-8.
 */
const MAGIC = 0x41505344;
const VERSION = 1;
const HEADER = 7 * 4;
const SCALE = 1e5;

/** FNV-1a: enough to tell a damaged download, which is all it is for. */
function checksum(file: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < file.length; i++) {
    if (i === HEADER - 4) i = HEADER;
    hash = Math.imul(hash ^ (file[i] ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

class Writer {
  readonly bytes: number[] = [];

  step(value: number): void {
    let rest = value < 0 ? -2 * value - 1 : 2 * value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.bytes.push((rest % 128) + 128);
    this.bytes.push(rest);
  }
}

/** Writes one shard; rows ordered by street and number pack best. */
export function packAddresses(houses: readonly ListedHouse[], shard: number, of: number): Uint8Array {
  const writer = new Writer();
  let last = [0, 0, 0, 0];
  for (const { street, number, suffix, point } of houses) {
    const row = [street, number, Math.round(point.lon * SCALE), Math.round(point.lat * SCALE)];
    row.forEach((value, i) => writer.step(value - (last[i] ?? 0)));
    const letters = new TextEncoder().encode(suffix);
    writer.step(letters.length);
    writer.bytes.push(...letters);
    last = row;
  }
  const body = Uint8Array.from(writer.bytes);
  const file = new Uint8Array(HEADER + body.length);
  const header = [MAGIC, VERSION, shard, of, houses.length, body.length];
  const view = new DataView(file.buffer);
  header.forEach((value, i) => view.setUint32(i * 4, value, true));
  file.set(body, HEADER);
  view.setUint32(HEADER - 4, checksum(file), true);
  return file;
}

class Reader {
  private at = 0;
  constructor(private readonly bytes: Uint8Array) {}

  step(): number {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = this.bytes[this.at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
      scale *= 128;
    }
  }

  text(length: number): string {
    this.at += length;
    return length === 0 ? '' : new TextDecoder().decode(this.bytes.subarray(this.at - length, this.at));
  }
}

/** Where a file belongs among its siblings. */
export interface Shard {
  readonly shard: number;
  readonly of: number;
  readonly houses: readonly ListedHouse[];
}

/** Opens one shard; refuses with a sentence when it is damaged. */
export function readAddresses(buffer: ArrayBuffer): Result<Shard, string> {
  if (buffer.byteLength < HEADER) return fail('it is cut off');
  const view = new DataView(buffer);
  const word = (i: number): number => view.getUint32(i * 4, true);
  if (word(0) !== MAGIC || word(1) !== VERSION) return fail('it is not a list of addresses of version 1');
  const body = new Uint8Array(buffer, HEADER);
  if (body.length !== word(5)) return fail('it is cut off');
  if (checksum(new Uint8Array(buffer)) !== word(6)) return fail('its bytes are damaged');
  const reader = new Reader(body);
  const houses: ListedHouse[] = [];
  let [street, number, lon, lat] = [0, 0, 0, 0];
  for (let row = 0; row < word(4); row++) {
    street += reader.step();
    number += reader.step();
    lon += reader.step();
    lat += reader.step();
    const suffix = reader.text(reader.step());
    houses.push({ street, number, suffix, point: { lon: lon / SCALE, lat: lat / SCALE } });
  }
  return ok({ shard: word(2), of: word(3), houses });
}
