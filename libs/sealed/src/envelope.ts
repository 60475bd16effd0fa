import { fail, type Result } from '@doorstep/std';
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { concat, fromBase64Url, own, toBase64Url, type Bytes } from './bytes';
import { importPublic, KEY_BYTES, KID_BYTES, type KeyPair, type PublicKey } from './keys';
import { authenticated, type OpenError } from './open-error';

/**
 * An envelope: something small sealed to one public key.
 *
 *   v 1 | suite 1 | kid 12 | enc 32 | ct = plaintext + 16
 *
 * HPKE base mode (RFC 9180). The context is HPKE's `info`; v, suite and kid are its `aad`: no byte is unauthenticated.
 */
export const ENVELOPE_VERSION = 1;
/** DHKEM(X25519, HKDF-SHA256) 0x0020, HKDF-SHA256 0x0001, AES-256-GCM 0x0002. */
export const HPKE_SUITE = 1;

const HEAD_BYTES = 2 + KID_BYTES;
const ENC_END = HEAD_BYTES + KEY_BYTES;
const TAG_BYTES = 16;

/** Bytes an envelope adds to what it holds: 62. */
export const ENVELOPE_OVERHEAD = ENC_END + TAG_BYTES;

const suite = /* @__PURE__ */ new CipherSuite({
  kem: /* @__PURE__ */ new DhkemX25519HkdfSha256(),
  kdf: /* @__PURE__ */ new HkdfSha256(),
  aead: /* @__PURE__ */ new Aes256Gcm(),
});

/** Seals bytes to a public key. The ephemeral key comes from the engine: no injected dice can weaken it. */
export async function sealEnvelope(info: Bytes, plain: Bytes, to: PublicKey): Promise<Bytes> {
  const head = concat(Uint8Array.of(ENVELOPE_VERSION, HPKE_SUITE), fromBase64Url(to.kid));
  const recipientPublicKey = await importPublic(to.bytes);
  const { enc, ct } = await suite.seal({ recipientPublicKey, info: own(info) }, own(plain), head);
  return concat(head, new Uint8Array(enc), new Uint8Array(ct));
}

/** Opens an envelope sealed to this pair for this context. */
export async function openEnvelope(
  info: Bytes,
  envelope: Bytes,
  key: KeyPair,
): Promise<Result<Bytes, OpenError>> {
  const reason = refusal(envelope, key);
  if (reason !== undefined) return fail(reason);
  const [head, enc, ct] = [
    envelope.slice(0, HEAD_BYTES),
    envelope.slice(HEAD_BYTES, ENC_END),
    envelope.slice(ENC_END),
  ];
  const recipientKey = { privateKey: key.privateKey, publicKey: await importPublic(key.publicKey) };
  return authenticated(suite.open({ recipientKey, enc, info: own(info) }, ct, head));
}

/** The key id an envelope names, so that a holder of several keys can choose; nothing when it is no envelope. */
export const kidOf = (envelope: Bytes): string | undefined =>
  envelope.length < ENVELOPE_OVERHEAD ? undefined : toBase64Url(envelope.subarray(2, HEAD_BYTES));

function refusal(envelope: Bytes, key: KeyPair): OpenError | undefined {
  if (envelope.length < 2) return 'MALFORMED';
  if (envelope[0] !== ENVELOPE_VERSION || envelope[1] !== HPKE_SUITE) return 'UNKNOWN_VERSION';
  const kid = kidOf(envelope);
  if (kid === undefined) return 'MALFORMED';
  return kid === key.kid ? undefined : 'WRONG_KEY';
}
