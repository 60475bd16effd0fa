/** Whether this browser can seal and check signatures by itself: X25519 and Ed25519 in WebCrypto. */
export async function canSeal(): Promise<boolean> {
  try {
    await Promise.all([
      crypto.subtle.generateKey({ name: 'X25519' }, false, ['deriveBits']),
      crypto.subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify']),
    ]);
    return typeof Worker === 'function' && typeof WebAssembly === 'object';
  } catch (error) {
    // NotSupportedError from an old engine, TypeError where there is no WebCrypto at all (plain http).
    if (error instanceof DOMException || error instanceof TypeError) return false;
    throw error;
  }
}
