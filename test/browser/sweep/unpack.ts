import { constants, inflateRawSync, inflateSync } from 'node:zlib';

const GZIP = Buffer.from([0x1f, 0x8b, 0x08]);
const [HEADER_CRC, EXTRA, NAME, COMMENT] = [2, 4, 8, 16];
const BYTE = 256;
const ZLIB = 0x78;
/** Second bytes of a zlib stream that begins with 0x78: levels none, low, default and best. */
const ZLIB_LEVELS: ReadonlySet<number> = new Set([0x01, 0x5e, 0x9c, 0xda]);
/** What is packed tighter than this is no message of ours. */
const MOST = 8 * 1024 * 1024;
/** Cut streams are read as far as they go. */
const READ = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST };

/** Everything inside `hay` that gzip or zlib packed, wherever it begins, unpacked. A bare deflate stream has no mark: it is tried at the beginning. */
export function unpacked(hay: Buffer): Buffer[] {
  const found = [attempt(() => inflateRawSync(hay, READ))];
  for (let at = hay.indexOf(GZIP); at !== -1; at = hay.indexOf(GZIP, at + 1))
    found.push(attempt(() => inflateRawSync(hay.subarray(bodyOf(hay, at)), READ)));
  for (let at = hay.indexOf(ZLIB); at !== -1; at = hay.indexOf(ZLIB, at + 1)) {
    if (ZLIB_LEVELS.has(hay[at + 1] ?? 0)) found.push(attempt(() => inflateSync(hay.subarray(at), READ)));
  }
  return found.flatMap((bytes) => (bytes === null || bytes.length === 0 ? [] : [bytes]));
}

/** Where the deflate stream of a gzip member begins (RFC 1952, 2.3). Read bare, because what follows the member is not gzip. */
function bodyOf(hay: Buffer, member: number): number {
  const flags = hay[member + 3] ?? 0;
  let at = member + 10;
  if ((flags & EXTRA) !== 0) at += 2 + (hay[at] ?? 0) + BYTE * (hay[at + 1] ?? 0);
  for (const text of [NAME, COMMENT]) if ((flags & text) !== 0) at = hay.indexOf(0, at) + 1;
  return (flags & HEADER_CRC) === 0 ? at : at + 2;
}

/** Most of what looks like the beginning of a stream is none. */
function attempt(unpack: () => Buffer): Buffer | null {
  try {
    return unpack();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code?.startsWith('Z_') === true || code === 'ERR_BUFFER_TOO_LARGE') return null;
    throw error;
  }
}
