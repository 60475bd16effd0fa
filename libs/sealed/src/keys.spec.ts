import { describe, expect, it } from '@jest/globals';
import { InvariantError } from '@doorstep/std';
import {
  deriveKeyPair,
  engineRandom,
  exportPrivate,
  importPrivate,
  newKeyPair,
  openKey,
  publicKey,
  publicOf,
  sealKey,
  unwrapUnder,
  wrapUnder,
} from './index';

describe('key pairs', () => {
  it('come back from their private bytes', async () => {
    const pair = await newKeyPair({ extractable: true });
    const again = await importPrivate(await exportPrivate(pair), { extractable: true });
    expect(publicOf(again)).toEqual(publicOf(pair));
    expect(await exportPrivate(again)).toEqual(await exportPrivate(pair));
    expect(await publicKey(pair.publicKey)).toEqual(publicOf(pair));
    expect(pair.kid).toMatch(/^[\w-]{16}$/);
  });

  it('keep a non-extractable private half inside the engine, in every format', async () => {
    const made = await newKeyPair({ extractable: false });
    const extractable = await newKeyPair({ extractable: true });
    const imported = await importPrivate(await exportPrivate(extractable), { extractable: false });
    const derived = await deriveKeyPair(engineRandom(32));
    for (const pair of [made, imported, derived]) {
      expect(pair.privateKey.extractable).toBe(false);
      await expect(exportPrivate(pair)).rejects.toThrow('not extractable');
      await expect(crypto.subtle.exportKey('jwk', pair.privateKey)).rejects.toThrow();
      await expect(crypto.subtle.exportKey('pkcs8', pair.privateKey)).rejects.toThrow();
      await expect(crypto.subtle.exportKey('raw', pair.privateKey)).rejects.toThrow();
    }
  });

  it('survive the copy that IndexedDB makes, still closed and still opening', async () => {
    const pair = await newKeyPair({ extractable: false });
    const stored = structuredClone(pair);
    expect(stored.privateKey.extractable).toBe(false);
    const sealed = await sealKey('hub', ['hub-1'], engineRandom(32), publicOf(pair));
    expect((await openKey('hub', ['hub-1'], sealed, stored)).ok).toBe(true);
  });

  it('repeat for the same secret and differ for another', async () => {
    const secret = engineRandom(32);
    expect((await deriveKeyPair(secret)).kid).toBe((await deriveKeyPair(secret)).kid);
    expect((await deriveKeyPair(engineRandom(32))).kid).not.toBe((await deriveKeyPair(secret)).kid);
  });

  it('are never shared by two draws', async () => {
    const kids = await Promise.all(
      Array.from({ length: 200 }, async () => (await newKeyPair({ extractable: false })).kid),
    );
    expect(new Set(kids).size).toBe(200);
  });

  it('are not sealed to when public and of low order: the secret would be everybody’s', async () => {
    // The identity, and a point of order eight (RFC 7748, section 6.1, asks for this refusal).
    const orderEight = 'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800';
    for (const bytes of [new Uint8Array(32), Uint8Array.from(Buffer.from(orderEight, 'hex'))]) {
      await expect(sealKey('hub', [], engineRandom(32), await publicKey(bytes))).rejects.toThrow();
    }
  });

  it('have 32 bytes', async () => {
    await expect(publicKey(new Uint8Array(31))).rejects.toBeInstanceOf(InvariantError);
    await expect(importPrivate(new Uint8Array(33), { extractable: true })).rejects.toBeInstanceOf(
      InvariantError,
    );
  });
});

describe('a sealed key', () => {
  it('opens for its member under its own purpose and tuple only', async () => {
    const member = await newKeyPair({ extractable: false });
    const other = await newKeyPair({ extractable: false });
    const secret = engineRandom(32);
    const sealed = await sealKey('hub', ['hub-1', 3], secret, publicOf(member));
    expect(await openKey('hub', ['hub-1', 3], sealed, member)).toEqual({ ok: true, value: secret });
    for (const [purpose, tuple] of [
      ['board', ['hub-1', 3]],
      ['hub', ['hub-1', 4]],
      ['hub', ['hub-1']],
      ['hub', ['hub-1', '3']],
    ] as const) {
      expect(await openKey(purpose, tuple, sealed, member)).toEqual({ ok: false, error: 'TAMPERED' });
    }
    expect(await openKey('hub', ['hub-1', 3], sealed, other)).toEqual({ ok: false, error: 'WRONG_KEY' });
  });
});

describe('wrapping under a key-encryption key', () => {
  it('opens under the same key and context only', async () => {
    const [kek, other, secret] = [engineRandom(32), engineRandom(32), engineRandom(64)];
    const wrapped = await wrapUnder(kek, secret, ['demo', 'member-9']);
    expect(await unwrapUnder(kek, wrapped, ['demo', 'member-9'])).toEqual({ ok: true, value: secret });
    const tampered = { ok: false, error: 'TAMPERED' };
    expect(await unwrapUnder(other, wrapped, ['demo', 'member-9'])).toEqual(tampered);
    expect(await unwrapUnder(kek, wrapped, ['demo', 'member-8'])).toEqual(tampered);
    expect(await unwrapUnder(kek, wrapped, ['demomember-9'])).toEqual(tampered);
  });
});
