/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import {
  CLAIM_KEY,
  claimKeyTuple,
  DEPLOYMENT,
  kidOf,
  newKeyPair,
  newSigningPair,
  publicOf,
  sealBox,
  signTuple,
  toBase64Url,
  type Bytes,
  type SigningPair,
} from '@doorstep/sealed';
import { present } from '@doorstep/std';
import type { BoxText } from '../../platform/session/boxes';
import type { Keyring } from '../../platform/session/keyring';
import { confirmEach, sealGrants, type Grant, type SignedClaim } from './seal-grants';

const HUB = '3b7f0f0e-55c4-4c39-9d0c-6a5f0a4a6d11';
const TASK = '0c1d6a58-54f0-4d0e-8f4f-0f7d8d6f2a10';
const REQUEST = '5a0e3a2b-6d3c-4b57-9f6a-2a4d8c1e7b90';

async function desk(): Promise<{ keys: Keyring; places: Map<string, BoxText> }> {
  const [own, hub, signing] = [
    await newKeyPair({ extractable: false }),
    await newKeyPair({ extractable: false }),
    await newSigningPair({ extractable: false }),
  ];
  const drawer = { subject: REQUEST, compartment: 'place', version: 0 } as const;
  const { body, wraps } = await sealBox(
    { deployment: DEPLOYMENT, hub: HUB, ...drawer },
    { address: '12 Invented Street' },
    [publicOf(hub)],
  );
  const { kid, wrap } = present(wraps[0]);
  const place: BoxText = {
    subjectId: REQUEST,
    compartment: 'place',
    version: 0,
    body: toBase64Url(body),
    kid,
    wrap: toBase64Url(wrap),
  };
  const pairs = new Map([[hub.kid, hub]]);
  const [hubKey, boardKey] = [publicOf(hub), publicOf(own)];
  const keys: Keyring = {
    hub: HUB,
    member: 'm',
    own,
    signing,
    pairs,
    hubKey,
    boardKey,
    tagOf: null,
    hubRoot: new Uint8Array(32),
    vouchTag: () => Promise.reject(new Error('no vouch here')),
  };
  return { keys, places: new Map([[TASK, place]]) };
}

async function claim(id: string, key: Bytes, signer: SigningPair, task = TASK): Promise<SignedClaim> {
  const signature = await signTuple(signer, CLAIM_KEY, claimKeyTuple(HUB, task, key));
  const member = { signKey: toBase64Url(signer.publicKey) };
  return { id, taskId: TASK, claimKey: toBase64Url(key), claimSignature: toBase64Url(signature), member };
}

describe('sealing grants', () => {
  it('seals to keys that their member signed for this task, and to no other', async () => {
    const { keys, places } = await desk();
    const [heron, wren] = [
      await newSigningPair({ extractable: false }),
      await newSigningPair({ extractable: false }),
    ];
    const { publicKey } = await newKeyPair({ extractable: false });
    const good = await claim('good', publicKey, heron);
    const swapped = {
      ...good,
      id: 'swapped',
      claimKey: toBase64Url((await newKeyPair({ extractable: false })).publicKey),
    };
    const foreign = { ...good, id: 'foreign', member: { signKey: toBase64Url(wren.publicKey) } };
    const otherTask = await claim('other task', publicKey, heron, REQUEST);
    const unsigned = { ...good, id: 'unsigned', claimSignature: null };
    const grants = await sealGrants(keys, [swapped, foreign, otherTask, unsigned, good], places);
    expect(grants.map(({ assignmentId }) => assignmentId)).toEqual(['good']);
    expect(kidOf(Buffer.from(present(grants[0]).wrap, 'base64url'))).toBe(grants[0]?.kid);
  });

  it('passes over a key of low order, so that one hostile claim does not stop the others', async () => {
    const { keys, places } = await desk();
    const heron = await newSigningPair({ extractable: false });
    const hostile = await claim('hostile', new Uint8Array(32), heron);
    const good = await claim('good', (await newKeyPair({ extractable: false })).publicKey, heron);
    const grants = await sealGrants(keys, [hostile, good], places);
    expect(grants.map(({ assignmentId }) => assignmentId)).toEqual(['good']);
  });
});

describe('confirming', () => {
  const grants: Grant[] = ['a', 'b', 'c'].map((assignmentId) => ({ assignmentId, kid: '', wrap: '' }));
  const refusal = new CombinedGraphQLErrors({
    errors: [{ message: '', extensions: { code: 'EXPOSURE_BUDGET_SPENT' } }],
  });

  it('sends one by one what was refused together', async () => {
    const taken: string[] = [];
    const count = await confirmEach(grants, async (some) => {
      if (some.some(({ assignmentId }) => assignmentId === 'b')) throw refusal;
      taken.push(...some.map(({ assignmentId }) => assignmentId));
    });
    expect([count, taken]).toEqual([2, ['a', 'c']]);
  });

  it('tries nothing more when the network is away', async () => {
    let calls = 0;
    const away = confirmEach(grants, async () => {
      calls += 1;
      throw new TypeError('fetch failed');
    });
    await expect(away).rejects.toThrow('fetch failed');
    expect(calls).toBe(1);
  });
});
