import { own, utf8, type Bytes } from './bytes';

/** HMAC-SHA256 under a key that only the holder of a private half can make: equal input, equal tag, and no way back. */
export type Tagger = (bytes: Bytes) => Promise<Bytes>;

/** Purpose of tags of households, under the hub's key. */
export const HOUSEHOLD_TAG = 'doorstep/1 household-tag';

/** A tagger for one purpose, from the 32 bytes of a private half. The key inside cannot be read out. */
export async function newTagger(privateHalf: Bytes, purpose: string): Promise<Tagger> {
  const base = await crypto.subtle.importKey('raw', own(privateHalf), 'HKDF', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8(purpose) },
    base,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign'],
  );
  return async (bytes) => new Uint8Array(await crypto.subtle.sign('HMAC', key, own(bytes)));
}

/**
 * One tagger out of those of all epochs, the oldest first: each tags what the one before it made. A turn of the keys
 * chains a tag on without knowing what it is a tag of; whoever lacks the newest key cannot make today's tags.
 */
export const chained =
  (taggers: readonly Tagger[]): Tagger =>
  async (bytes) => {
    let tag = bytes;
    for (const next of taggers) tag = await next(tag);
    return tag;
  };
