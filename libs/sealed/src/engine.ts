/**
 * A key held by the engine (`CryptoKey`). Derived from `crypto` itself, so that the type exists both where the DOM is
 * known and where only Node is.
 */
export type EngineKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

export interface EngineKeyPair {
  readonly privateKey: EngineKey;
  readonly publicKey: EngineKey;
}
