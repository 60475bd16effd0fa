import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import * as zlib from 'node:zlib';
import { Complaint } from '../complaint';
import { Cursor, eachField } from './cursor';
import { guessFormat } from './guess-format';

/** Where one packed block lies in the file. */
export interface BlobSpot {
  readonly start: number;
  readonly bytes: number;
}

/** The format allows no longer header and no longer block. */
const MAX_HEADER = 64 * 1024;
const MAX_BLOB = 32 * 1024 * 1024;

type Unpack = (bytes: Uint8Array) => Uint8Array;

/** Newer Node opens zstd as well; what this Node cannot open is named. */
const zstd = (zlib as { zstdDecompressSync?: Unpack }).zstdDecompressSync;
const PACKINGS: Readonly<Record<number, readonly [name: string, unpack: Unpack | undefined]>> = {
  1: ['raw', (bytes) => bytes],
  3: ['zlib', (bytes) => zlib.inflateSync(bytes)],
  4: ['lzma', undefined],
  5: ['bzip2', undefined],
  6: ['lz4', undefined],
  7: ['zstd', zstd],
};

/** An OpenStreetMap PBF file: its blocks are found at once, and read one by one. */
export class BlobFile {
  /** Blocks of map data in file order. */
  readonly blobs: readonly BlobSpot[];
  readonly bytes: number;
  private readonly handle: number;

  private constructor(private readonly file: string) {
    this.handle = openSync(file, 'r');
    try {
      this.bytes = fstatSync(this.handle).size;
      this.refuseStrangers();
      this.blobs = this.findBlobs();
    } catch (error) {
      closeSync(this.handle);
      throw error;
    }
  }

  /** Opens a file and looks whether it is whole; what is no PBF or cut off is refused in a sentence. */
  static open(file: string): BlobFile {
    return new BlobFile(file);
  }

  close(): void {
    closeSync(this.handle);
  }

  /** The bytes of a block, unpacked. */
  read(spot: BlobSpot): Uint8Array {
    const cursor = new Cursor(this.slice(spot.start, spot.bytes));
    const unpacked: Uint8Array[] = [];
    try {
      eachField(cursor, (field) => {
        const packing = PACKINGS[field];
        if (packing === undefined) return false;
        unpacked.push(this.unpack(packing, cursor.part().rest()));
        return true;
      });
    } catch (error) {
      if (error instanceof Complaint) throw error;
      throw this.damaged('one of its blocks cannot be unpacked', error);
    }
    const [content] = unpacked;
    if (content === undefined) throw this.damaged('one of its blocks is empty');
    return content;
  }

  /** The sentence for a file that begins well and is damaged further on. */
  damaged(why: string, cause?: unknown): Complaint {
    return new Complaint(`${this.file} is not a whole OpenStreetMap PBF file: ${why}`, { cause });
  }

  private unpack([name, unpack]: readonly [string, Unpack | undefined], bytes: Uint8Array): Uint8Array {
    if (unpack !== undefined) return unpack(bytes);
    throw new Complaint(
      `${this.file} is packed with ${name}, which Node ${process.versions.node} does not open; ` +
        `"osmium cat ${this.file} -o copy.osm.pbf" writes it anew with zlib`,
    );
  }

  private slice(start: number, length: number): Buffer {
    const bytes = Buffer.alloc(length);
    const got = readSync(this.handle, bytes, 0, length, start);
    if (got < length) throw this.damaged(`it ends after ${this.bytes} bytes, in the middle of a block`);
    return bytes;
  }

  private refuseStrangers(): void {
    if (this.bytes === 0) throw new Complaint(`${this.file} is empty`);
    const head = this.slice(0, Math.min(64, this.bytes));
    const guess = guessFormat(head);
    if (guess !== null) throw new Complaint(`${this.file} is not an OpenStreetMap PBF file but ${guess}`);
    if (head.length < 20 || !head.toString('latin1').includes('OSMHeader'))
      throw new Complaint(`${this.file} is not an OpenStreetMap PBF file (or not a whole one)`);
  }

  private findBlobs(): BlobSpot[] {
    const blobs: BlobSpot[] = [];
    for (let at = 0; at < this.bytes;) {
      if (at + 4 > this.bytes) throw this.damaged(`it ends after ${this.bytes} bytes, between two blocks`);
      const length = this.slice(at, 4).readUInt32BE();
      if (length > MAX_HEADER) throw this.damaged(`at byte ${at} there is no block`);
      const { type, size } = this.header(this.slice(at + 4, length), at);
      const start = at + 4 + length;
      if (start + size > this.bytes)
        throw this.damaged(`it ends after ${this.bytes} bytes, in the middle of a block (cut off?)`);
      if (type === 'OSMHeader') this.refuseHistory(this.read({ start, bytes: size }));
      if (type === 'OSMData') blobs.push({ start, bytes: size });
      at = start + size;
    }
    return blobs;
  }

  private header(bytes: Uint8Array, at: number): { type: string; size: number } {
    const cursor = new Cursor(bytes);
    let [type, size] = ['', -1];
    try {
      eachField(cursor, (field) => {
        if (field === 1) type = Buffer.from(cursor.part().rest()).toString('latin1');
        else if (field === 3) size = cursor.uint();
        else return false;
        return true;
      });
    } catch (error) {
      throw this.damaged(`at byte ${at} there is no block`, error);
    }
    if (size < 0 || size > MAX_BLOB) throw this.damaged(`at byte ${at} there is no block`);
    return { type, size };
  }

  /** A file of all past versions would draw every street many times. */
  private refuseHistory(header: Uint8Array): void {
    if (Buffer.from(header).includes('HistoricalInformation'))
      throw new Complaint(`${this.file} holds the whole history of the map; take a plain extract`);
  }
}
