import { describe, expect, it } from '@jest/globals';
import { present } from '@doorstep/std';
import type { Bytes } from './bytes';
import { unwrapUnder } from './key-box';
import {
  newMemberKeys,
  openMemberKeys,
  relock,
  WRAPPED_MEMBER_KEYS,
  type NewMemberKeys,
} from './member-keys';
import { memberKeysTuple, spareKeysTuple } from './tuples';

const KEK = new Uint8Array(32).fill(7);
const ROOT = new Uint8Array(32).fill(5);

describe('the keys of a new member', () => {
  it('open under their handle and passphrase, belong to the public halves, and tell the hub apart', async () => {
    const made = await newMemberKeys('quiet-heron', KEK, ROOT);
    expect(made.wrappedKey).toHaveLength(WRAPPED_MEMBER_KEYS);
    const opened = await openMemberKeys(made.wrappedKey, { kek: KEK, tuple: memberKeysTuple('quiet-heron') });
    const { own, signing, hubRoot } = present(opened.ok ? opened.value : null);
    expect(own.publicKey).toEqual(made.publicKey);
    expect(signing.publicKey).toEqual(made.signKey);
    expect(hubRoot).toEqual(ROOT);
    expect(own.privateKey.extractable).toBe(false);
  });

  it('tag whom they vouch for as only they can', async () => {
    const [one, other] = await Promise.all([
      newMemberKeys('heron', KEK, ROOT),
      newMemberKeys('heron', KEK, ROOT),
    ]);
    const tag = async ({ wrappedKey }: NewMemberKeys, id: string) => {
      const opened = await openMemberKeys(wrappedKey, { kek: KEK, tuple: memberKeysTuple('heron') });
      return present(opened.ok ? await opened.value.vouchTag(id) : null);
    };
    expect(await tag(one, 'a')).toEqual(await tag(one, 'a'));
    expect(await tag(one, 'a')).not.toEqual(await tag(one, 'b'));
    expect(await tag(one, 'a')).not.toEqual(await tag(other, 'a'));
  });

  it('do not open under another handle or passphrase, and are new each time', async () => {
    const [one, other] = await Promise.all([
      newMemberKeys('heron', KEK, ROOT),
      newMemberKeys('heron', KEK, ROOT),
    ]);
    expect(one.publicKey).not.toEqual(other.publicKey);
    expect(one.signKey).not.toEqual(other.signKey);
    const asOther = await openMemberKeys(one.wrappedKey, { kek: KEK, tuple: memberKeysTuple('otter') });
    const other32 = { kek: new Uint8Array(32), tuple: memberKeysTuple('heron') };
    const wrong = await openMemberKeys(one.wrappedKey, other32);
    expect([asOther.ok, wrong.ok]).toEqual([false, false]);
  });
});

describe('the same keys under another lock', () => {
  const passphrase = { kek: KEK, tuple: memberKeysTuple('heron') };
  const spare = { kek: new Uint8Array(32).fill(9), tuple: spareKeysTuple('heron') };

  it('are the same keys, there and back', async () => {
    const { wrappedKey } = await newMemberKeys('heron', KEK, ROOT);
    const moved = present(await relock(wrappedKey, passphrase, spare));
    expect(moved.ok).toBe(true);
    const back = moved.ok ? await relock(moved.value, spare, passphrase) : moved;
    const open = (bytes: Bytes) => unwrapUnder(KEK, bytes, memberKeysTuple('heron'));
    expect(await open(present(back.ok ? back.value : null))).toEqual(await open(wrappedKey));
  });

  it('stay shut for a lock that is not theirs', async () => {
    const { wrappedKey } = await newMemberKeys('heron', KEK, ROOT);
    const wrongKey = await relock(wrappedKey, { ...passphrase, kek: spare.kek }, spare);
    const wrongTuple = await relock(wrappedKey, { ...passphrase, tuple: spare.tuple }, spare);
    expect([wrongKey, wrongTuple]).toEqual([
      { ok: false, error: 'TAMPERED' },
      { ok: false, error: 'TAMPERED' },
    ]);
  });
});
