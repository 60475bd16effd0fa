import { fail, invariant, ok, present, type Result } from '@doorstep/std';
import { concat, fromBase64Url, own, type Bytes } from './bytes';
import { encodeTuple, type ContextTuple } from './context';
import type { EngineKey, EngineKeyPair } from './engine';
import type { Extractability } from './keys';

/** An Ed25519 pair: the hub root, or a member's signing key. */
export interface SigningPair {
  readonly publicKey: Bytes;
  readonly privateKey: EngineKey;
}

const ED25519 = { name: 'Ed25519' } as const;
const SEED_BYTES = 32;
/** DER in front of a raw Ed25519 seed (RFC 8410). */
const PKCS8_ED25519 = /* @__PURE__ */ fromBase64Url('MC4CAQAwBQYDK2VwBCIEIA');

/** A fresh signing pair. */
export async function newSigningPair({ extractable }: Extractability): Promise<SigningPair> {
  const made = (await crypto.subtle.generateKey(ED25519, extractable, ['sign', 'verify'])) as EngineKeyPair;
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', made.publicKey));
  return { publicKey, privateKey: made.privateKey };
}

/** 64 bytes, seed then public key, to be sealed at once. Rejects for a non-extractable pair. */
export async function exportSigning(pair: SigningPair): Promise<Bytes> {
  const { d } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  return concat(fromBase64Url(present(d, 'an exported private key has its d')), pair.publicKey);
}

/** The pair back from its 64 bytes; `MALFORMED` when the two halves do not belong together. */
export async function importSigning(
  bytes: Bytes,
  { extractable }: Extractability,
): Promise<Result<SigningPair, 'MALFORMED'>> {
  invariant(bytes.length === 2 * SEED_BYTES, 'an exported signing pair has 64 bytes');
  const pkcs8 = concat(PKCS8_ED25519, bytes.subarray(0, SEED_BYTES));
  const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, ED25519, extractable, ['sign']);
  pkcs8.fill(0);
  const pair = { publicKey: own(bytes.subarray(SEED_BYTES)), privateKey };
  const probe = await signTuple(pair, 'own-key', []);
  return (await verifyTuple(pair.publicKey, 'own-key', [], probe)) ? ok(pair) : fail('MALFORMED');
}

/** Signs a purpose and a tuple, 64 bytes. The purpose keeps one kind of statement from passing for another. */
export async function signTuple(pair: SigningPair, purpose: string, tuple: ContextTuple): Promise<Bytes> {
  const message = own(encodeTuple('signed', [purpose, ...tuple]));
  return new Uint8Array(await crypto.subtle.sign(ED25519, pair.privateKey, message));
}

/** Whether this key signed exactly this purpose and tuple. Never throws for a bad key or signature. */
export async function verifyTuple(
  publicKey: Bytes,
  purpose: string,
  tuple: ContextTuple,
  signature: Bytes,
): Promise<boolean> {
  if (publicKey.length !== SEED_BYTES) return false;
  const message = own(encodeTuple('signed', [purpose, ...tuple]));
  const key = await crypto.subtle.importKey('raw', own(publicKey), ED25519, false, ['verify']);
  return crypto.subtle.verify(ED25519, key, own(signature), message);
}
