import { describe, expect, it } from '@jest/globals';
import { present } from '@doorstep/std';
import type { Bytes } from './bytes';
import { unwrapUnder } from './key-box';
import { importPrivate } from './keys';
import { newMemberKeys, relock, WRAPPED_MEMBER_KEYS } from './member-keys';
import { importSigning } from './signing';
import { memberKeysTuple, spareKeysTuple } from './tuples';

const KEK = new Uint8Array(32).fill(7);

describe('the keys of a new member', () => {
  it('open under their handle and passphrase, and belong to the public halves', async () => {
    const made = await newMemberKeys('quiet-heron', KEK);
    expect(made.wrappedKey).toHaveLength(WRAPPED_MEMBER_KEYS);
    const bytes = await unwrapUnder(KEK, made.wrappedKey, memberKeysTuple('quiet-heron'));
    const both = present(bytes.ok ? bytes.value : null);
    const own = await importPrivate(both.slice(0, 32), { extractable: false });
    const signing = await importSigning(both.slice(32), { extractable: false });
    expect(own.publicKey).toEqual(made.publicKey);
    expect(signing.ok && signing.value.publicKey).toEqual(made.signKey);
  });

  it('do not open under another handle or passphrase, and are new each time', async () => {
    const [one, other] = await Promise.all([newMemberKeys('heron', KEK), newMemberKeys('heron', KEK)]);
    expect(one.publicKey).not.toEqual(other.publicKey);
    expect(one.signKey).not.toEqual(other.signKey);
    const asOther = await unwrapUnder(KEK, one.wrappedKey, memberKeysTuple('otter'));
    const wrong = await unwrapUnder(new Uint8Array(32), one.wrappedKey, memberKeysTuple('heron'));
    expect([asOther.ok, wrong.ok]).toEqual([false, false]);
  });
});

describe('the same keys under another lock', () => {
  const passphrase = { kek: KEK, tuple: memberKeysTuple('heron') };
  const spare = { kek: new Uint8Array(32).fill(9), tuple: spareKeysTuple('heron') };

  it('are the same keys, there and back', async () => {
    const { wrappedKey } = await newMemberKeys('heron', KEK);
    const moved = present(await relock(wrappedKey, passphrase, spare));
    expect(moved.ok).toBe(true);
    const back = moved.ok ? await relock(moved.value, spare, passphrase) : moved;
    const open = (bytes: Bytes) => unwrapUnder(KEK, bytes, memberKeysTuple('heron'));
    expect(await open(present(back.ok ? back.value : null))).toEqual(await open(wrappedKey));
  });

  it('stay shut for a lock that is not theirs', async () => {
    const { wrappedKey } = await newMemberKeys('heron', KEK);
    const wrongKey = await relock(wrappedKey, { ...passphrase, kek: spare.kek }, spare);
    const wrongTuple = await relock(wrappedKey, { ...passphrase, tuple: spare.tuple }, spare);
    expect([wrongKey, wrongTuple]).toEqual([
      { ok: false, error: 'TAMPERED' },
      { ok: false, error: 'TAMPERED' },
    ]);
  });
});
