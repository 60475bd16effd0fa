/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { CLAIM_KEY, claimKeyTuple, fromBase64Url, newSigningPair, verifyTuple } from '@doorstep/sealed';
import { ClaimKeys, signedClaimKey } from './claim-keys';
import type { ClaimKeyRow } from './phone';
import { shelfInMemory } from './phone-in-memory';

const MINUTE = 60_000;

function keysAt(start = 0) {
  const shelf = shelfInMemory<ClaimKeyRow>(({ taskId }) => taskId);
  const clock = { now: start };
  return { shelf, clock, keys: new ClaimKeys(shelf, () => clock.now) };
}

describe('claim keys', () => {
  it('cannot be read out, also not by the app itself', async () => {
    const { keys } = keysAt();
    const { privateKey } = await keys.forTask('task', MINUTE);
    expect(privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow();
  });

  it('are the same again while an answer may be on its way, and another for another task', async () => {
    const { keys } = keysAt();
    const first = await keys.forTask('task', MINUTE);
    expect((await keys.forTask('task', MINUTE)).kid).toBe(first.kid);
    expect((await keys.forTask('other', MINUTE)).kid).not.toBe(first.kid);
  });

  it('open nothing after their time, even before they are swept away', async () => {
    const { keys, clock, shelf } = keysAt();
    await keys.forTask('task', MINUTE);
    clock.now = MINUTE - 1;
    expect(await keys.find('task')).not.toBeNull();
    clock.now = MINUTE;
    expect(await keys.find('task')).toBeNull();
    await keys.prune(null);
    expect(await shelf.all()).toEqual([]);
  });

  it('go when the hub says that the claim is no more, but not while the claim is being made', async () => {
    const { keys, clock } = keysAt();
    await keys.forTask('held', 60 * MINUTE);
    await keys.forTask('lost', 60 * MINUTE);
    await keys.prune(new Set(['held']));
    expect(await keys.tasks()).toEqual(new Set(['held', 'lost']));
    clock.now = 3 * MINUTE;
    await keys.prune(new Set(['held']));
    expect(await keys.tasks()).toEqual(new Set(['held']));
  });

  it('stay through the time of Undo after a release, and not longer', async () => {
    const { keys, clock } = keysAt();
    await keys.forTask('task', 60 * MINUTE);
    clock.now = 3 * MINUTE;
    keys.spare('task', clock.now + 10_000);
    await keys.prune(new Set());
    expect(await keys.tasks()).toEqual(new Set(['task']));
    clock.now += 10_000;
    await keys.prune(new Set());
    expect(await keys.tasks()).toEqual(new Set());
  });

  it('carry the signature of their member over hub, task and key', async () => {
    const { keys } = keysAt();
    const signing = await newSigningPair({ extractable: false });
    const pair = await keys.forTask('task', MINUTE);
    const signed = await signedClaimKey({ hub: 'hub', signing }, 'task', pair);
    const check = (hub: string): Promise<boolean> =>
      verifyTuple(
        signing.publicKey,
        CLAIM_KEY,
        claimKeyTuple(hub, signed.taskId, fromBase64Url(signed.claimKey)),
        fromBase64Url(signed.claimSignature),
      );
    expect(await check('hub')).toBe(true);
    expect(await check('another hub')).toBe(false);
  });
});
