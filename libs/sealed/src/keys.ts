import { invariant, present } from '@doorstep/std';
import { concat, fromBase64Url, own, toBase64Url, utf8, type Bytes } from './bytes';
import type { EngineKey, EngineKeyPair } from './engine';
import { hkdf, sha256 } from './hkdf';

/** Bytes of an X25519 key, private or public. */
export const KEY_BYTES = 32;
/** Bytes of a key id before it becomes text: 96 bits, enough that no two keys of a deployment meet. */
export const KID_BYTES = 12;

/** The half everybody may hold. `kid` is base64url of the first 12 bytes of SHA-256 over the key. */
export interface PublicKey {
  readonly kid: string;
  readonly bytes: Bytes;
}

/** An X25519 pair. Storable in IndexedDB as it is; a private half made non-extractable never leaves the engine. */
export interface KeyPair {
  readonly kid: string;
  readonly publicKey: Bytes;
  readonly privateKey: EngineKey;
}

export interface Extractability {
  readonly extractable: boolean;
}

const X25519 = { name: 'X25519' } as const;
/** DER in front of a raw X25519 private key (RFC 8410). */
const PKCS8_X25519 = /* @__PURE__ */ fromBase64Url('MC4CAQAwBQYDK2VuBCIEIA');
/** The base point u = 9 (RFC 7748): a private key times this is its public key. */
const BASE_POINT = /* @__PURE__ */ Uint8Array.from({ length: KEY_BYTES }, (_, i) => (i === 0 ? 9 : 0));

/** Names a public key. Sealing to a point of low order rejects: the engine refuses an all-zero agreement. */
export async function publicKey(bytes: Bytes): Promise<PublicKey> {
  invariant(bytes.length === KEY_BYTES, 'a public key has 32 bytes');
  const digest = await sha256(bytes);
  return { kid: toBase64Url(digest.subarray(0, KID_BYTES)), bytes: own(bytes) };
}

/** The public half of a pair. */
export const publicOf = (pair: KeyPair): PublicKey => ({ kid: pair.kid, bytes: pair.publicKey });

/** A fresh pair from the engine's generator. Claim and station keys: `{ extractable: false }`. */
export async function newKeyPair({ extractable }: Extractability): Promise<KeyPair> {
  const made = (await crypto.subtle.generateKey(X25519, extractable, ['deriveBits'])) as EngineKeyPair;
  return pairOf(made.privateKey, new Uint8Array(await crypto.subtle.exportKey('raw', made.publicKey)));
}

/** The raw 32 private bytes, to be sealed at once. Rejects for a non-extractable pair. */
export async function exportPrivate(pair: KeyPair): Promise<Bytes> {
  const { d } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  return fromBase64Url(present(d, 'an exported private key has its d'));
}

/** A pair from its raw 32 private bytes. */
export async function importPrivate(bytes: Bytes, { extractable }: Extractability): Promise<KeyPair> {
  invariant(bytes.length === KEY_BYTES, 'a private key has 32 bytes');
  const pkcs8 = concat(PKCS8_X25519, bytes);
  const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, X25519, extractable, ['deriveBits']);
  pkcs8.fill(0);
  // Through the base point rather than a JWK export: the key may be non-extractable from its first moment.
  const base = await importPublic(BASE_POINT);
  const bits = await crypto.subtle.deriveBits({ ...X25519, public: base }, privateKey, KEY_BYTES * 8);
  return pairOf(privateKey, new Uint8Array(bits));
}

/** DHKEM DeriveKeyPair (RFC 9180, 7.1.3): the same pair for the same 32 secret bytes. Non-extractable. */
export async function deriveKeyPair(secret: Bytes): Promise<KeyPair> {
  const suite = concat(utf8('KEM'), Uint8Array.of(0x00, 0x20));
  const labeled = (label: string, rest: Bytes) => concat(utf8('HPKE-v1'), suite, utf8(label), rest);
  const info = concat(Uint8Array.of(0, KEY_BYTES), labeled('sk', new Uint8Array(0)));
  const bytes = await hkdf(labeled('dkp_prk', secret), info);
  const pair = await importPrivate(bytes, { extractable: false });
  bytes.fill(0);
  return pair;
}

export const importPublic = (bytes: Bytes): Promise<EngineKey> =>
  crypto.subtle.importKey('raw', own(bytes), X25519, true, []);

async function pairOf(privateKey: EngineKey, bytes: Bytes): Promise<KeyPair> {
  const { kid, bytes: publicBytes } = await publicKey(bytes);
  return { kid, publicKey: publicBytes, privateKey };
}
