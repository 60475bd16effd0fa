/** @jest-environment node */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { VouchFacts } from '@doorstep/lifecycle';
import {
  newKeyPair,
  newSigningPair,
  publicOf,
  signTuple,
  toBase64Url,
  VOUCH,
  vouchTuple,
  type KeyPair,
  type SigningPair,
} from '@doorstep/sealed';
import { present } from '@doorstep/std';
import { sealFor } from '../../platform/session/boxes';
import type { Keyring } from '../../platform/session/keyring';
import { openVouches, type SealedVouch } from './open-vouches';

const HUB = '3b7f0f0e-55c4-4c39-9d0c-6a5f0a4a6d11';
const DAY = '2026-11-21';

let hub: KeyPair;
let [vera, sam, lin]: SigningPair[] = [];
let keys: Keyring;
let signKeys: Map<string, string>;

beforeAll(async () => {
  const extractable = false;
  hub = await newKeyPair({ extractable });
  [vera, sam, lin] = await Promise.all([1, 2, 3].map(() => newSigningPair({ extractable })));
  const own = hub;
  const [hubKey, boardKey] = [publicOf(hub), publicOf(hub)];
  const signing = present(vera);
  keys = {
    hub: HUB,
    member: 'ana',
    own,
    signing,
    pairs: new Map([[hub.kid, hub]]),
    hubKey,
    boardKey,
    tagOf: null,
    hubRoot: new Uint8Array(32),
    vouchTag: () => Promise.resolve(new Uint8Array(32)),
  };
  signKeys = new Map(
    Object.entries({ vera, sam, lin }).map(([id, pair]) => [id, toBase64Url(present(pair).publicKey)]),
  );
});

interface Given {
  readonly signer?: SigningPair | undefined;
  readonly about?: string;
  readonly key?: SigningPair | undefined;
  readonly row?: string;
  readonly facts?: Partial<VouchFacts>;
}

/** A vouch by vera for lin, changed in one place. */
async function vouch({
  signer,
  about = 'lin',
  key,
  row = 'v1',
  facts = {},
}: Given = {}): Promise<SealedVouch> {
  const tuple = vouchTuple(HUB, about, present(key ?? lin).publicKey, DAY);
  const signature = toBase64Url(await signTuple(present(signer ?? vera), VOUCH, tuple));
  const value: VouchFacts = { voucherId: 'vera', handle: 'vera', day: DAY, signature, ...facts };
  const drawer = { subjectId: 'v1', compartment: 'vouch', version: 0 } as const;
  const { body, wraps } = await sealFor(HUB, drawer, value, [publicOf(hub)]);
  const box = { ...drawer, subjectId: row, body, ...present(wraps[0]) };
  return { id: row, memberId: 'lin', state: 'given', until: '2027-11-21', box };
}

const proofOf = async (made: SealedVouch) => (await openVouches(keys, [made], signKeys))[0]?.proof;

describe('opening vouches', () => {
  it('reads who vouches, and takes it for good when their key signed it', async () => {
    const [opened] = await openVouches(keys, [await vouch()], signKeys);
    expect(opened).toMatchObject({
      proof: 'good',
      voucherId: 'vera',
      handle: 'vera',
      day: DAY,
      memberId: 'lin',
    });
  });

  it.each<[string, () => Given]>([
    ['somebody else signed', () => ({ signer: sam })],
    ['it was signed for somebody else', () => ({ about: 'sam' })],
    ['the person’s key was swapped', () => ({ key: sam })],
    ['the day was changed', () => ({ facts: { day: '2027-11-21' } })],
    ['nobody knows the voucher', () => ({ facts: { voucherId: 'nobody' } })],
    ['the signature is no signature', () => ({ facts: { signature: '!' } })],
    ['somebody vouches for themselves', () => ({ signer: lin, facts: { voucherId: 'lin' } })],
  ])('proves nothing when %s', async (_what, change) => {
    expect(await proofOf(await vouch(change()))).toBe('unproven');
  });

  it('stays shut when the box was moved to another vouch, is missing, or is for a key we never had', async () => {
    const good = await vouch();
    expect(await proofOf(await vouch({ row: 'v2' }))).toBe('shut');
    expect(await proofOf({ ...good, box: null })).toBe('shut');
    expect(await proofOf({ ...good, box: { ...present(good.box), kid: 'AAAAAAAAAAAAAAAA' } })).toBe('shut');
  });
});
