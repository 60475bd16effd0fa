import { describe, expect, it } from '@jest/globals';
import { InvariantError } from '@doorstep/std';
import { argon2id as nobleArgon2id } from '@noble/hashes/argon2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import {
  deriveMember,
  deriveReceipt,
  fromBase64Url,
  newReceiptCode,
  PASSPHRASE_COST,
  RECEIPT_COST,
  toBase64Url,
  type Kdf,
  type KdfCost,
} from './index';

const argon2id: Kdf = (secret, salt, cost) =>
  Promise.resolve(
    nobleArgon2id(secret, salt, { m: cost.memory, t: cost.passes, p: cost.lanes, dkLen: cost.length }),
  );

/** Stands in for Argon2id where only the wiring is asked about; remembers what it was asked. */
const recording = () => {
  const calls: { secret: string; salt: string; cost: KdfCost }[] = [];
  const kdf: Kdf = (secret, salt, cost) => {
    const bytes = Buffer.from(secret);
    calls.push({ secret: bytes.toString('utf8'), salt: toBase64Url(salt), cost });
    return Promise.resolve(sha256(Buffer.concat([bytes, Buffer.of(0), salt])));
  };
  return { calls, kdf };
};
const salt = new Uint8Array(16).fill(3);
const CODE = '48210937552618407718';

describe('member secrets', () => {
  it('are two independent halves of one expensive derivation', async () => {
    const { calls, kdf } = recording();
    const { authSecret, kek } = await deriveMember('six words that nobody else chose', salt, kdf);
    expect(calls).toEqual([
      { secret: 'six words that nobody else chose', salt: toBase64Url(salt), cost: PASSPHRASE_COST },
    ]);
    expect([authSecret.length, kek.length]).toEqual([32, 32]);
    expect(authSecret).not.toEqual(kek);
    const other = await deriveMember('six words that nobody else chose', new Uint8Array(16), kdf);
    expect(other.authSecret).not.toEqual(authSecret);
    expect(other.kek).not.toEqual(kek);
  });

  it('do not depend on how a keyboard spells the passphrase', async () => {
    const { calls, kdf } = recording();
    await deriveMember('Élan vital', salt, kdf);
    await deriveMember(' E\u0301lan  vital ', salt, kdf);
    expect(calls[1]).toEqual(calls[0]);
    await deriveMember('élan vital', salt, kdf);
    expect(calls[2]).not.toEqual(calls[0]);
  });
});

describe('receipt secrets', () => {
  it('come from the code and the deployment alone', async () => {
    const { calls, kdf } = recording();
    const code = newReceiptCode();
    const one = await deriveReceipt(code, 'demo', kdf);
    const two = await deriveReceipt(code, 'demo', kdf);
    expect(calls[0]?.cost).toEqual(RECEIPT_COST);
    expect([two.lookup, two.proof, two.keyPair.kid]).toEqual([one.lookup, one.proof, one.keyPair.kid]);
    expect(one.lookup).not.toEqual(one.proof);
    expect(one.keyPair.privateKey.extractable).toBe(false);
    const elsewhere = await deriveReceipt(code, 'other', kdf);
    expect(elsewhere.lookup).not.toEqual(one.lookup);
    expect(elsewhere.proof).not.toEqual(one.proof);
    expect(elsewhere.keyPair.kid).not.toBe(one.keyPair.kid);
  });

  it('want a parsed code', async () => {
    const { kdf } = recording();
    for (const bad of ['', CODE.slice(1), `${CODE.slice(0, 4)} ${CODE.slice(4)}`, `${CODE.slice(0, -1)}9`]) {
      await expect(deriveReceipt(bad, 'demo', kdf)).rejects.toBeInstanceOf(InvariantError);
    }
  });
});

describe('frozen derivations of version 1', () => {
  // A family's paper and a member's memory must work for ever. Values from hash-wasm's Argon2id and Node's own HKDF.
  it('for a receipt, Argon2id included', async () => {
    const { lookup, proof, keyPair } = await deriveReceipt(CODE, 'demo', argon2id);
    expect(toBase64Url(lookup)).toBe('7v8ozmknGohjw-wORz6-mdJ8jzjeVm9LklkZk17n4tk');
    expect(toBase64Url(proof)).toBe('KdPgfQWvlAzAO8SbbBvrHPNVQ6e4C166qUaVpyLnWAk');
    expect(toBase64Url(keyPair.publicKey)).toBe('xoISeVgdrkl2yj7MwRGTO8B1tnLTTxsfBQtSqe2UGGg');
  }, 30_000);

  it('for a passphrase, from the Argon2id output on', async () => {
    const master = fromBase64Url('c-t0FiYWQY1kPwjcCFZTnqYUAMsmj4XOjfAdgld5W40');
    const { authSecret, kek } = await deriveMember('correct horse battery staple', salt, () =>
      Promise.resolve(master.slice()),
    );
    expect(toBase64Url(authSecret)).toBe('kXu3eiDd5fX1UW6zkg5OINvniH91XebsrPABQytR8Mo');
    expect(toBase64Url(kek)).toBe('pj-5Txt37cwvZTNEwUtHrEP9dOI8ILhlaLFTOiWer5U');
  });
});
