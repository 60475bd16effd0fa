import type { Bytes } from './bytes';

/** A source of `count` random bytes, injected so that a test can repeat itself. Must be a cryptographic source. */
export type RandomBytes = (count: number) => Bytes;

/** The engine's own cryptographic source; the default everywhere. */
export const engineRandom: RandomBytes = (count) => crypto.getRandomValues(new Uint8Array(count));
