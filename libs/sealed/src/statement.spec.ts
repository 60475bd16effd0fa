import { beforeAll, describe, expect, it } from '@jest/globals';
import { InvariantError } from '@doorstep/std';
import {
  engineRandom,
  exportSigning,
  fingerprint,
  importSigning,
  newSigningPair,
  signGrantStatement,
  signKeyStatement,
  signTuple,
  verifyGrantStatement,
  verifyKeyStatement,
  verifyTuple,
  type GrantStatement,
  type KeyStatement,
  type SigningPair,
} from './index';

let root: SigningPair;
let statement: KeyStatement;
beforeAll(async () => {
  root = await newSigningPair({ extractable: true });
  statement = { deployment: 'demo', hub: 'hub-1', purpose: 'hub', epoch: 12, publicKey: engineRandom(32) };
});

describe('a key statement', () => {
  it('verifies under its root, whole', async () => {
    const signature = await signKeyStatement(root, statement);
    expect(signature).toHaveLength(64);
    expect(await verifyKeyStatement(root.publicKey, statement, signature)).toBe(true);
    const other = await newSigningPair({ extractable: false });
    expect(await verifyKeyStatement(other.publicKey, statement, signature)).toBe(false);
  });

  it('does not verify when any field or any bit differs', async () => {
    const signature = await signKeyStatement(root, statement);
    const changes: readonly Partial<KeyStatement>[] = [
      { deployment: 'demo2' },
      { hub: 'hub-2' },
      { purpose: 'board' },
      { epoch: 13 },
      { publicKey: engineRandom(32) },
    ];
    for (const change of changes) {
      expect(await verifyKeyStatement(root.publicKey, { ...statement, ...change }, signature)).toBe(false);
    }
    for (let bit = 0; bit < 512; bit++) {
      const forged = signature.slice();
      forged[bit >> 3]! ^= 1 << (bit & 7);
      expect(await verifyKeyStatement(root.publicKey, statement, forged)).toBe(false);
    }
  });

  it('answers no, without an exception, to keys and signatures of any shape', async () => {
    const signature = await signKeyStatement(root, statement);
    for (const length of [0, 31, 32, 33, 64]) {
      expect(await verifyKeyStatement(new Uint8Array(length).fill(255), statement, signature)).toBe(false);
      expect(await verifyKeyStatement(root.publicKey, statement, new Uint8Array(length))).toBe(false);
    }
  });

  it('is not a statement of another kind', async () => {
    const signature = await signTuple(root, 'claim-key', ['hub-1', 12]);
    expect(await verifyTuple(root.publicKey, 'claim-key', ['hub-1', 12], signature)).toBe(true);
    expect(await verifyTuple(root.publicKey, 'vouch', ['hub-1', 12], signature)).toBe(false);
  });
});

describe('a signing pair', () => {
  it('comes back from its exported bytes', async () => {
    const again = await importSigning(await exportSigning(root), { extractable: false });
    if (!again.ok) throw new Error(again.error);
    expect(again.value.publicKey).toEqual(root.publicKey);
    expect(await signKeyStatement(again.value, statement)).toEqual(await signKeyStatement(root, statement));
    await expect(exportSigning(again.value)).rejects.toThrow('not extractable');
  });

  it('refuses halves that do not belong together, and other lengths', async () => {
    const bytes = await exportSigning(root);
    bytes[63]! ^= 1;
    expect(await importSigning(bytes, { extractable: false })).toEqual({ ok: false, error: 'MALFORMED' });
    await expect(importSigning(bytes.slice(1), { extractable: false })).rejects.toBeInstanceOf(
      InvariantError,
    );
  });
});

describe('a fingerprint', () => {
  it('is five groups of five digits, its own for every key', async () => {
    const prints = await Promise.all(Array.from({ length: 200 }, () => fingerprint(engineRandom(32))));
    for (const print of prints) expect(print).toMatch(/^(\d{5} ){4}\d{5}$/);
    expect(new Set(prints).size).toBe(200);
  });
});

describe('a grant statement', () => {
  it('verifies whole under its root, and not when anything differs', async () => {
    const given: GrantStatement = {
      ...{ deployment: 'demo', hub: 'hub-1', purpose: 'board', epoch: 12, member: 'wren' },
      publicKey: engineRandom(32),
    };
    const signature = await signGrantStatement(root, given);
    expect(await verifyGrantStatement(root.publicKey, given, signature)).toBe(true);
    const changes: readonly Partial<GrantStatement>[] = [
      { deployment: 'demo2' },
      { hub: 'hub-2' },
      { purpose: 'hub' },
      { epoch: 13 },
      { member: 'crow' },
      { publicKey: engineRandom(32) },
    ];
    for (const change of changes)
      expect(await verifyGrantStatement(root.publicKey, { ...given, ...change }, signature)).toBe(false);
    const other = await newSigningPair({ extractable: false });
    expect(await verifyGrantStatement(other.publicKey, given, signature)).toBe(false);
  });
});
