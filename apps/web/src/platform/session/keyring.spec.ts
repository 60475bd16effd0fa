/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import {
  giveEpochKey,
  newEpochKey,
  newMemberKeys,
  newSigningPair,
  toBase64Url,
  type SigningPair,
} from '@doorstep/sealed';
import { present } from '@doorstep/std';
import type { MeFieldsFragment } from '../../gql/graphql';
import { openKeyring, renewKeyring } from './keyring';

const HUB = '3b7f0f0e-55c4-4c39-9d0c-6a5f0a4a6d11';
const KEK = new Uint8Array(32).fill(7);

const newRoot = () => newSigningPair({ extractable: true });

/** A member of a hub, and what a server says of them and of the hub: one that tells the truth, or another. */
async function given() {
  const root = await newRoot();
  const own = await newMemberKeys('heron', KEK, root.publicKey);
  const told = async (by: SigningPair, signedBy = by): Promise<MeFieldsFragment> => {
    const made = await Promise.all(
      (['hub', 'board'] as const).map((purpose) => newEpochKey(signedBy, HUB, purpose, 1)),
    );
    const keys = made.map(({ kid, purpose, epoch, publicKey, signature }) => ({
      ...{ kid, purpose, epoch },
      publicKey: toBase64Url(publicKey),
      signature: toBase64Url(signature),
    }));
    const grants = made.map(async (key) => ({
      ...{ kid: key.kid, purpose: key.purpose, epoch: key.epoch },
      sealed: toBase64Url(await giveEpochKey(HUB, key, { id: 'm1', publicKey: own.publicKey })),
    }));
    return {
      id: 'm1',
      handle: 'heron',
      wrappedKey: toBase64Url(own.wrappedKey),
      hub: { id: HUB, rootKey: toBase64Url(by.publicKey), keys },
      keys: await Promise.all(grants),
    } as unknown as MeFieldsFragment;
  };
  return { root, told };
}

describe('an unlocked member', () => {
  it('holds the keys of the hub that they were told of', async () => {
    const { root, told } = await given();
    const opened = await openKeyring(KEK, await told(root));
    const keys = present(opened.ok ? opened.value : null);
    expect(keys.hubRoot).toEqual(root.publicKey);
    expect([...keys.pairs.keys()]).toContain(keys.hubKey.kid);
  });

  it('is not opened for a hub of another root, however well everything under it is signed', async () => {
    const { told } = await given();
    expect(await openKeyring(KEK, await told(await newRoot()))).toEqual({ ok: false, error: 'HUB_KEYS' });
  });

  it('is not opened where a key is not what the root signed', async () => {
    const { root, told } = await given();
    const forged = await told(root, await newRoot());
    expect(await openKeyring(KEK, forged)).toEqual({ ok: false, error: 'HUB_KEYS' });
  });

  it('takes no keys of another root when the hub’s keys have turned, and those of its own', async () => {
    const { root, told } = await given();
    const opened = await openKeyring(KEK, await told(root));
    const keys = present(opened.ok ? opened.value : null);
    expect(await renewKeyring(keys, await told(await newRoot()))).toEqual({ ok: false, error: 'HUB_KEYS' });
    const next = await told(root);
    const renewed = await renewKeyring(keys, next);
    expect(present(renewed.ok ? renewed.value : null).pairs.size).toBe(4);
  });

  it('stays shut for another passphrase', async () => {
    const { root, told } = await given();
    const wrong = await openKeyring(new Uint8Array(32), await told(root));
    expect(wrong).toEqual({ ok: false, error: 'PASSPHRASE' });
  });
});
