import { invariant } from '@doorstep/std';
import { own, type Bytes } from './bytes';

/**
 * A key held by the engine (`CryptoKey`). Derived from `crypto` itself, so that the type exists both where the DOM is
 * known and where only Node is.
 */
export type EngineKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

export interface EngineKeyPair {
  readonly privateKey: EngineKey;
  readonly publicKey: EngineKey;
}

/** A source of `count` random bytes, injected so that a test can repeat itself. Must be a cryptographic source. */
export type RandomBytes = (count: number) => Bytes;

/** The engine's own cryptographic source; the default everywhere. */
// eslint-disable-next-line no-restricted-properties -- the one place where the dice come from, itself an argument elsewhere
export const engineRandom: RandomBytes = (count) => crypto.getRandomValues(new Uint8Array(count));

/** Exactly `count` fresh bytes of our own: a short draw would make a shorter key, which AES accepts silently. */
export function draw(random: RandomBytes, count: number): Uint8Array<ArrayBuffer> {
  const bytes = own(random(count));
  invariant(bytes.length === count, 'a random source gives as many bytes as asked');
  return bytes;
}
