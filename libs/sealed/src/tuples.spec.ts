import { describe, expect, it } from '@jest/globals';
import {
  CLAIM_KEY,
  claimKeyTuple,
  engineRandom,
  exportPrivate,
  exportSigning,
  keyGrantTuple,
  memberKeysTuple,
  newKeyPair,
  newSigningPair,
  openKey,
  publicOf,
  sealKey,
  signTuple,
  unwrapUnder,
  verifyTuple,
  VOUCH,
  vouchTuple,
  wrapUnder,
} from './index';

describe('the tuples both sides agree on', () => {
  it('bind a key grant to its hub, epoch and member', async () => {
    const member = await newKeyPair({ extractable: false });
    const secret = engineRandom(32);
    const sealed = await sealKey('hub', keyGrantTuple('hub-1', 3, 'm-9'), secret, publicOf(member));
    const open = (hub: string, epoch: number, who: string) =>
      openKey('hub', keyGrantTuple(hub, epoch, who), sealed, member);
    expect(await open('hub-1', 3, 'm-9')).toEqual({ ok: true, value: secret });
    for (const other of [open('hub-2', 3, 'm-9'), open('hub-1', 4, 'm-9'), open('hub-1', 3, 'm-8')]) {
      expect(await other).toEqual({ ok: false, error: 'TAMPERED' });
    }
  });

  it('bind a member’s keys, 32 and 64 bytes, to the handle', async () => {
    const open = await exportPrivate(await newKeyPair({ extractable: true }));
    const sign = await exportSigning(await newSigningPair({ extractable: true }));
    const both = Uint8Array.of(...open, ...sign);
    expect(both).toHaveLength(96);
    const kek = engineRandom(32);
    const wrapped = await wrapUnder(kek, both, memberKeysTuple('robin'));
    expect(await unwrapUnder(kek, wrapped, memberKeysTuple('robin'))).toEqual({ ok: true, value: both });
    expect((await unwrapUnder(kek, wrapped, memberKeysTuple('wren'))).ok).toBe(false);
  });

  it('bind a claim key to its task', async () => {
    const member = await newSigningPair({ extractable: false });
    const { publicKey } = await newKeyPair({ extractable: false });
    const signature = await signTuple(member, CLAIM_KEY, claimKeyTuple('hub-1', 'task-1', publicKey));
    const verify = (hub: string, task: string) =>
      verifyTuple(member.publicKey, CLAIM_KEY, claimKeyTuple(hub, task, publicKey), signature);
    expect(await verify('hub-1', 'task-1')).toBe(true);
    expect(await verify('hub-1', 'task-2')).toBe(false);
    expect(await verify('hub-2', 'task-1')).toBe(false);
  });

  it('bind a vouch to the person, to the key they sign with, and to its day', async () => {
    const voucher = await newSigningPair({ extractable: false });
    const [known, other] = [await newSigningPair({ extractable: false }), voucher];
    const tuple = vouchTuple('hub-1', 'm-9', known.publicKey, '2026-11-21');
    const signature = await signTuple(voucher, VOUCH, tuple);
    const verify = (changed: Partial<Record<'hub' | 'member' | 'day', string>>, key = known.publicKey) => {
      const { hub, member, day } = { hub: 'hub-1', member: 'm-9', day: '2026-11-21', ...changed };
      return verifyTuple(voucher.publicKey, VOUCH, vouchTuple(hub, member, key, day), signature);
    };
    expect(await verify({})).toBe(true);
    for (const changed of [{ hub: 'hub-2' }, { member: 'm-8' }, { day: '2027-11-21' }])
      expect(await verify(changed)).toBe(false);
    expect(await verify({}, other.publicKey)).toBe(false);
  });
});
