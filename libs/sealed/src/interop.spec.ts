import { describe, expect, it } from '@jest/globals';
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { gcm } from '@noble/ciphers/aes.js';
import { ed25519, x25519 } from '@noble/curves/ed25519.js';
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import {
  deriveKeyPair,
  exportPrivate,
  importPrivate,
  importSigning,
  newKeyPair,
  openBox,
  publicOf,
  sealBox,
  signKeyStatement,
  toBase64Url,
  verifyKeyStatement,
  type BoxContext,
  type Bytes,
} from './index';

// A second implementation, written from RFC 9180 and our README with other primitives (noble, no WebCrypto). It shares
// not one line with the product: where both agree, neither has a private dialect.

const hex = (text: string): Bytes => Uint8Array.from(Buffer.from(text, 'hex'));
const join = (...parts: readonly Bytes[]): Bytes => Uint8Array.from(Buffer.concat(parts));
const ascii = (text: string): Bytes => Uint8Array.from(Buffer.from(text, 'utf8'));
const none = new Uint8Array(0);

const KEM = join(ascii('KEM'), hex('0020'));
const HPKE = join(ascii('HPKE'), hex('002000010002'));

const labeledExtract = (suite: Bytes, salt: Bytes, label: string, ikm: Bytes): Bytes =>
  extract(sha256, join(ascii('HPKE-v1'), suite, ascii(label), ikm), salt);
const labeledExpand = (suite: Bytes, prk: Bytes, label: string, info: Bytes, length: number): Bytes =>
  expand(sha256, prk, join(Uint8Array.of(0, length), ascii('HPKE-v1'), suite, ascii(label), info), length);

const derivePrivate = (ikm: Bytes): Bytes =>
  labeledExpand(KEM, labeledExtract(KEM, none, 'dkp_prk', ikm), 'sk', none, 32);

function aead(dh: Bytes, enc: Bytes, to: Bytes, info: Bytes, aad: Bytes) {
  const eae = labeledExtract(KEM, none, 'eae_prk', dh);
  const shared = labeledExpand(KEM, eae, 'shared_secret', join(enc, to), 32);
  const schedule = join(
    Uint8Array.of(0),
    labeledExtract(HPKE, none, 'psk_id_hash', none),
    labeledExtract(HPKE, none, 'info_hash', info),
  );
  const secret = labeledExtract(HPKE, shared, 'secret', none);
  const key = labeledExpand(HPKE, secret, 'key', schedule, 32);
  return gcm(key, labeledExpand(HPKE, secret, 'base_nonce', schedule, 12), aad);
}

interface Sealing {
  readonly to: Bytes;
  readonly info: Bytes;
  readonly aad: Bytes;
}

function hpkeSeal({ to, info, aad }: Sealing, ephemeral: Bytes, plain: Bytes): Bytes {
  const enc = x25519.getPublicKey(ephemeral);
  return join(enc, aead(x25519.getSharedSecret(ephemeral, to), enc, to, info, aad).encrypt(plain));
}

function hpkeOpen({ to, info, aad }: Sealing, secret: Bytes, sealed: Bytes): Bytes {
  const enc = sealed.slice(0, 32);
  return aead(x25519.getSharedSecret(secret, enc), enc, to, info, aad).decrypt(sealed.slice(32));
}

function tuple(...parts: readonly (string | number | Bytes)[]): Bytes {
  return join(
    ...['doorstep/1', ...parts].map((part) => {
      const whole = Buffer.alloc(8);
      if (typeof part === 'number') whole.writeBigUInt64BE(BigInt(part));
      const value = typeof part === 'string' ? ascii(part) : typeof part === 'number' ? whole : part;
      const head = Buffer.alloc(5);
      head[0] = typeof part === 'string' ? 1 : typeof part === 'number' ? 2 : 3;
      head.writeUInt32BE(value.length, 1);
      return join(head, value);
    }),
  );
}

const kidOfKey = (key: Bytes): Bytes => sha256(key).slice(0, 12);
const context: BoxContext = {
  deployment: 'demo',
  hub: 'hub-1',
  subject: 'request-7',
  compartment: 'contact',
  version: 2,
};
const boxTuple = (purpose: string) => tuple(purpose, 'demo', 'hub-1', 'request-7', 'contact', 2);

describe('RFC 9180, base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM', () => {
  // From the vectors published with the RFC: mode 0, kem 0x0020, kdf 0x0001, aead 0x0002, sequence number 0.
  const ikmE = hex('2cd7c601cefb3d42a62b04b7a9041494c06c7843818e0ce28a8f704ae7ab20f9');
  const ikmR = hex('dac33b0e9db1b59dbbea58d59a14e7b5896e9bdf98fad6891e99d1686492b9ee');
  const skRm = hex('497b4502664cfea5d5af0b39934dac72242a74f8480451e1aee7d6a53320333d');
  const pkRm = hex('430f4b9859665145a6b1ba274024487bd66f03a2dd577d7753c68d7d7d00c00c');
  const enc = hex('6c93e09869df3402d7bf231bf540fadd35cd56be14f97178f0954db94b7fc256');
  const ct = hex(
    'e5d84cd531cfb583096e7cfa9641bd3079cf3a91cda813c52deb5f512be9931980a41de125a925cdad859d5b7a',
  );
  const info = ascii('Ode on a Grecian Urn');
  const aad = ascii('Count-0');
  const plain = ascii('Beauty is truth, truth beauty');

  it('holds for the second implementation', () => {
    expect(derivePrivate(ikmR)).toEqual(skRm);
    expect(hpkeSeal({ to: pkRm, info, aad }, derivePrivate(ikmE), plain)).toEqual(join(enc, ct));
    expect(hpkeOpen({ to: pkRm, info, aad }, skRm, join(enc, ct))).toEqual(plain);
  });

  it('holds for our key derivation and key import', async () => {
    expect((await deriveKeyPair(ikmR)).publicKey).toEqual(pkRm);
    const imported = await importPrivate(skRm, { extractable: true });
    expect(imported.publicKey).toEqual(pkRm);
    expect(await exportPrivate(imported)).toEqual(skRm);
  });

  it('holds for the library below us', async () => {
    const suite = new CipherSuite({
      kem: new DhkemX25519HkdfSha256(),
      kdf: new HkdfSha256(),
      aead: new Aes256Gcm(),
    });
    const recipient = await suite.kem.deriveKeyPair(ikmR);
    const sealed = await suite.seal({ recipientPublicKey: recipient.publicKey, info, ekm: ikmE }, plain, aad);
    expect(join(new Uint8Array(sealed.enc), new Uint8Array(sealed.ct))).toEqual(join(enc, ct));
    expect(new Uint8Array(await suite.open({ recipientKey: recipient, info, enc }, ct, aad))).toEqual(plain);
  });
});

describe('the second implementation', () => {
  it('opens what we seal', async () => {
    const pair = await newKeyPair({ extractable: true });
    const { body, wraps } = await sealBox(context, { name: 'Amal', phone: '555 0100' }, [publicOf(pair)]);
    const wrap = wraps[0]!.wrap;
    expect(wrap.slice(0, 14)).toEqual(join(hex('0101'), kidOfKey(pair.publicKey)));
    const sealing = { to: pair.publicKey, info: boxTuple('wrap'), aad: wrap.slice(0, 14) };
    const dek = hpkeOpen(sealing, await exportPrivate(pair), wrap.slice(14));
    expect(body.slice(0, 2)).toEqual(hex('0101'));
    const locker = gcm(dek, body.slice(2, 14), join(hex('0101'), boxTuple('body')));
    const padded = Buffer.from(locker.decrypt(body.slice(14)));
    expect(padded.length).toBe(1024);
    const length = padded.readUInt16BE(0);
    expect(padded.subarray(2, 2 + length).toString('utf8')).toBe('{"name":"Amal","phone":"555 0100"}');
    expect(padded.subarray(2 + length).every((byte) => byte === 0)).toBe(true);
  });

  it('seals what we open', async () => {
    const pair = await newKeyPair({ extractable: false });
    const head = join(hex('0101'), kidOfKey(pair.publicKey));
    const dek = new Uint8Array(32).fill(7);
    const sealing = { to: pair.publicKey, info: boxTuple('wrap'), aad: head };
    const wrap = join(head, hpkeSeal(sealing, derivePrivate(ascii('an ephemeral key')), dek));
    const padded = Buffer.alloc(512);
    padded.writeUInt16BE(6, 0);
    padded.write('[1,23]', 2);
    const nonce = new Uint8Array(12).fill(9);
    const body = join(
      hex('0101'),
      nonce,
      gcm(dek, nonce, join(hex('0101'), boxTuple('body'))).encrypt(padded),
    );
    expect(await openBox(context, body, wrap, pair)).toEqual({ ok: true, value: [1, 23] });
  });

  it('names keys, signs and verifies alike', async () => {
    const seed = new Uint8Array(32).fill(5);
    const root = ed25519.getPublicKey(seed);
    const pair = await importSigning(join(seed, root), { extractable: false });
    if (!pair.ok) throw new Error(pair.error);
    const key = await newKeyPair({ extractable: false });
    expect(key.kid).toBe(toBase64Url(kidOfKey(key.publicKey)));
    const statement = {
      deployment: 'demo',
      hub: 'hub-1',
      purpose: 'hub',
      epoch: 4,
      publicKey: key.publicKey,
    } as const;
    const message = tuple('signed', 'epoch-key', 'demo', 'hub-1', 'hub', 4, key.publicKey);
    const theirs = ed25519.sign(message, seed);
    // Ed25519 is deterministic: both must give the same 64 bytes.
    expect(await signKeyStatement(pair.value, statement)).toEqual(theirs);
    expect(await verifyKeyStatement(root, statement, theirs)).toBe(true);
  });
});
