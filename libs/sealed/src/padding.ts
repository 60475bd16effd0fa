import { fail, invariant, ok, type Result } from '@doorstep/std';
import { utf8, type Bytes } from './bytes';
import type { Compartment } from './context';

/** Sizes a body's plaintext is padded to, in bytes: a length tells one of five classes and no more. */
export const BODY_SIZES = [256, 512, 1024, 2048, 4096] as const;

/**
 * The least size of some drawers. What a family answers must not show in what it sends: all that people usually write
 * fits into these, so that two homes look alike whatever they said.
 */
const LEAST: Readonly<Partial<Record<Compartment, number>>> = {
  place: 2048,
  contact: 1024,
  care: 2048,
  message: 1024,
};

/** The sizes a drawer may have, smallest first. */
export const sizesOf = (compartment: Compartment): readonly number[] =>
  BODY_SIZES.filter((size) => size >= (LEAST[compartment] ?? 0));

const LENGTH_BYTES = 2;

/** The value's JSON is longer than the largest size allowed here. `needed` and `limit` are bytes. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
  readonly code = 'TOO_LARGE';
  constructor(
    readonly needed: number,
    readonly limit: number,
  ) {
    super(`needs ${needed} bytes, ${limit} are allowed`);
  }
}

/** A 16-bit length, the value as UTF-8 JSON, then zeros up to the smallest of `sizes` (ascending) that fits. */
export function padJson(value: unknown, sizes: readonly number[]): Uint8Array<ArrayBuffer> {
  const text = JSON.stringify(value) as string | undefined;
  invariant(text !== undefined, 'a sealed value has a JSON form');
  const json = utf8(text);
  const needed = json.length + LENGTH_BYTES;
  const size = sizes.find((candidate) => candidate >= needed);
  if (size === undefined) throw new TooLargeError(needed, Math.max(...sizes));
  const padded = new Uint8Array(size);
  new DataView(padded.buffer).setUint16(0, json.length);
  padded.set(json, LENGTH_BYTES);
  return padded;
}

/** The value back. Only what `padJson` writes is accepted: the length fits, the rest is zeros, the text is JSON. */
export function unpadJson<T>(padded: Bytes): Result<T, 'MALFORMED'> {
  if (padded.length < LENGTH_BYTES) return fail('MALFORMED');
  const length = new DataView(padded.buffer, padded.byteOffset, padded.length).getUint16(0);
  const end = LENGTH_BYTES + length;
  if (end > padded.length || padded.subarray(end).some((byte) => byte !== 0)) return fail('MALFORMED');
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      padded.subarray(LENGTH_BYTES, end),
    );
    return ok(JSON.parse(text) as T);
  } catch (error) {
    // Decoder and parser quote the text they stumble on; that text is somebody's secret, so it goes no further.
    void error;
    return fail('MALFORMED');
  }
}
