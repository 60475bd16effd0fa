/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { giveEpochKey, newEpochKey, rootGrantTuple } from './epoch';
import { openKey, sealKey } from './key-box';
import { importPrivate, newKeyPair, publicOf } from './keys';
import { exportSigning, importSigning, newSigningPair } from './signing';
import { verifyKeyStatement } from './statement';
import { DEPLOYMENT, keyGrantTuple } from './tuples';

const HUB = '3b7f0f0e-55c4-4c39-9d0c-6a5f0a4a6d11';

describe('the key of an epoch', () => {
  it('is signed by the root, for this hub, purpose and epoch and for no other', async () => {
    const root = await newSigningPair({ extractable: false });
    const key = await newEpochKey(root, HUB, 'hub', 4);
    const statement = {
      deployment: DEPLOYMENT,
      hub: HUB,
      purpose: 'hub',
      epoch: 4,
      publicKey: key.publicKey,
    } as const;
    const says = (other: object) =>
      verifyKeyStatement(root.publicKey, { ...statement, ...other }, key.signature);
    expect(await says({})).toBe(true);
    for (const other of [{ epoch: 5 }, { purpose: 'board' }, { hub: HUB.replace('3', '4') }])
      expect(await says(other)).toBe(false);
  });

  it('opens for whom it was given, and is the private half of what was signed', async () => {
    const root = await newSigningPair({ extractable: false });
    const [vera, sam] = [await newKeyPair({ extractable: false }), await newKeyPair({ extractable: false })];
    const key = await newEpochKey(root, HUB, 'board', 2);
    const sealed = await giveEpochKey(HUB, key, { id: 'vera', publicKey: vera.publicKey });
    const opened = await openKey('board', keyGrantTuple(HUB, 2, 'vera'), sealed, vera);
    if (!opened.ok) throw new Error(opened.error);
    expect((await importPrivate(opened.value, { extractable: false })).kid).toBe(key.kid);
    expect((await openKey('board', keyGrantTuple(HUB, 2, 'vera'), sealed, sam)).ok).toBe(false);
    expect((await openKey('board', keyGrantTuple(HUB, 1, 'vera'), sealed, vera)).ok).toBe(false);
  });

  it('can be made by whoever was given the root', async () => {
    const root = await newSigningPair({ extractable: true });
    const bo = await newKeyPair({ extractable: false });
    const sealed = await sealKey('root', rootGrantTuple(HUB, 'bo'), await exportSigning(root), publicOf(bo));
    const opened = await openKey('root', rootGrantTuple(HUB, 'bo'), sealed, bo);
    if (!opened.ok) throw new Error(opened.error);
    const again = await importSigning(opened.value, { extractable: false });
    if (!again.ok) throw new Error(again.error);
    const key = await newEpochKey(again.value, HUB, 'hub', 2);
    const statement = {
      deployment: DEPLOYMENT,
      hub: HUB,
      purpose: 'hub',
      epoch: 2,
      publicKey: key.publicKey,
    } as const;
    expect(await verifyKeyStatement(root.publicKey, statement, key.signature)).toBe(true);
  });
});
