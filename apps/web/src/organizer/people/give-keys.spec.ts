/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { ROLES, TIER_OF_ROLE } from '@doorstep/lifecycle';
import {
  DEPLOYMENT,
  engineRandom,
  fromBase64Url,
  keyGrantTuple,
  newKeyPair,
  newSigningPair,
  openKey,
  publicOf,
  sealKey,
  toBase64Url,
  verifyGrantStatement,
  type KeyPair,
} from '@doorstep/sealed';
import type { Keyring } from '../../platform/session/keyring';
import { giveKeys, keysOfRole, signGrants, type KeyPurpose, type OwnGrant } from './give-keys';

const HUB = '3b7f0f0e-55c4-4c39-9d0c-6a5f0a4a6d11';

const keyringOf = async (own: KeyPair): Promise<Keyring> => ({
  hub: HUB,
  member: 'ana',
  own,
  signing: await newSigningPair({ extractable: false }),
  pairs: new Map(),
  hubKey: publicOf(own),
  boardKey: publicOf(own),
  tagOf: null,
  hubRoot: new Uint8Array(32),
  vouchTag: () => Promise.resolve(new Uint8Array(32)),
});

async function given(to: KeyPair) {
  const secrets = new Map<string, Uint8Array>();
  const grant = async (purpose: KeyPurpose, epoch: number): Promise<OwnGrant> => {
    const [kid, secret] = [`${purpose} ${epoch}`, engineRandom(32)];
    secrets.set(kid, secret);
    const sealed = await sealKey(purpose, keyGrantTuple(HUB, epoch, 'ana'), secret, publicOf(to));
    return { kid, purpose, epoch, sealed: toBase64Url(sealed) };
  };
  const own = [await grant('hub', 1), await grant('board', 1), await grant('board', 2)];
  return { own, secrets };
}

describe('giving keys', () => {
  it('passes on every epoch of what a role reads with, to this person alone', async () => {
    const [ana, lin, other] = [
      await newKeyPair({ extractable: false }),
      await newKeyPair({ extractable: false }),
      await newKeyPair({ extractable: false }),
    ];
    const { own, secrets } = await given(ana);
    const person = { id: 'lin', publicKey: toBase64Url(lin.publicKey) };
    const passed = await giveKeys(await keyringOf(ana), own, person, ['board']);
    if (!passed.ok) throw new Error(passed.error);
    expect(passed.value.map(({ kid }) => kid)).toEqual(['board 1', 'board 2']);
    for (const { kid, sealed } of passed.value) {
      const epoch = Number(kid.split(' ')[1]);
      const open = (who: string, key: KeyPair) =>
        openKey('board', keyGrantTuple(HUB, epoch, who), fromBase64Url(sealed), key);
      expect(await open('lin', lin)).toEqual({ ok: true, value: secrets.get(kid) });
      expect((await open('lin', other)).ok).toBe(false);
      expect((await open('ana', lin)).ok).toBe(false);
    }
  });

  it('says so when this tab has no such key, or the person’s key is none', async () => {
    const ana = await newKeyPair({ extractable: false });
    const { own } = await given(ana);
    const keys = await keyringOf(ana);
    const lin = { id: 'lin', publicKey: toBase64Url((await newKeyPair({ extractable: false })).publicKey) };
    const boardOnly = own.filter(({ purpose }) => purpose === 'board');
    expect(await giveKeys(keys, boardOnly, lin, ['hub', 'board'])).toEqual({ ok: false, error: 'NOT_MINE' });
    for (const publicKey of ['', 'AAAA', toBase64Url(new Uint8Array(32))]) {
      const answer = await giveKeys(keys, own, { id: 'lin', publicKey }, ['board']);
      expect(answer).toEqual({ ok: false, error: 'NOT_A_KEY' });
    }
  });

  it('is for those whom the role’s harm allows: nobody at tier 0 reads a card, only organizers read requests', () => {
    for (const role of ROLES) {
      expect(keysOfRole(role).includes('board')).toBe(TIER_OF_ROLE[role] > 0);
      expect(keysOfRole(role).includes('hub')).toBe(role === 'organizer');
    }
  });

  it('has the root sign to whom, with which public key, the one in force was given', async () => {
    const [ana, lin] = [await newKeyPair({ extractable: false }), await newKeyPair({ extractable: false })];
    const { own } = await given(ana);
    const person = { id: 'lin', publicKey: toBase64Url(lin.publicKey) };
    const passed = await giveKeys(await keyringOf(ana), own, person, ['board']);
    const root = await newSigningPair({ extractable: false });
    const signed = await signGrants(root, HUB, person, passed.ok ? passed.value : []);
    // The board's key of the first epoch is over: nobody passes it on.
    expect(signed.map(({ kid, signature }) => [kid, signature === null])).toEqual([
      ['board 1', true],
      ['board 2', false],
    ]);
    const of = { deployment: DEPLOYMENT, hub: HUB, purpose: 'board', epoch: 2, member: 'lin' } as const;
    const holds = (publicKey: Uint8Array) =>
      verifyGrantStatement(root.publicKey, { ...of, publicKey }, fromBase64Url(signed[1]?.signature ?? ''));
    expect([await holds(lin.publicKey), await holds(ana.publicKey)]).toEqual([true, false]);
  });
});
