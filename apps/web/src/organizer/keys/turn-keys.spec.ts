/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import {
  DEPLOYMENT,
  exportSigning,
  keyGrantTuple,
  newKeyPair,
  newRecovery,
  newSigningPair,
  openKey,
  publicOf,
  RECOVERY_READER,
  rootGrantTuple,
  sealKey,
  signGrantStatement,
  signKeyStatement,
  verifyGrantStatement,
  fromBase64Url,
  toBase64Url,
  type SigningPair,
} from '@doorstep/sealed';
import { present } from '@doorstep/std';
import type { KeyStateFieldsFragment, TurnKeyInput } from '../../gql/graphql';
import type { Keyring } from '../../platform/session/keyring';
import type { Reader, Turn, TurnDoors } from './turn-doors';
import { turnKeys } from './turn-keys';

const HUB = '3b7f0f0e-55c4-4c39-9d0c-6a5f0a4a6d11';
const NOTHING_SEALED = { keysLeft: 0, wrapsLeft: 0, wrapsDone: 0, tagsLeft: 0, without: 0, mine: [] };

/** An organizer's tab before a server that says of the hub's sheets whatever `readers` are. */
async function given(readersOf: (root: SigningPair) => Promise<readonly Reader[]>) {
  const root = await newSigningPair({ extractable: true });
  const own = await newKeyPair({ extractable: false });
  const tuple = rootGrantTuple(HUB, 'ana');
  const sealedRoot = await sealKey('root', tuple, await exportSigning(root), publicOf(own));
  const keys: Keyring = {
    hub: HUB,
    member: 'ana',
    own,
    signing: await newSigningPair({ extractable: false }),
    pairs: new Map(),
    hubRoot: root.publicKey,
    hubKey: publicOf(own),
    boardKey: publicOf(own),
    tagOf: null,
    vouchTag: () => Promise.resolve(new Uint8Array(32)),
  };
  const staged: TurnKeyInput[] = [];
  let readers = await readersOf(root);
  let turn: Turn | null = null;
  const now = (): Turn => present(turn, 'begun');
  const state: KeyStateFieldsFragment = {
    epoch: 1,
    since: '2026-11-15T02:00:00Z',
    owed: 0,
    root: { kid: 'root', sealed: toBase64Url(sealedRoot) },
    turn: null,
    sheets: { making: 1, madeOn: '2026-11-15', openedAt: null, openedBy: null },
  };
  const doors: TurnDoors = {
    state: () => Promise.resolve(state),
    begin: ({ id, epoch, hub, board, leaverId }) => {
      const keysOf = { hubKey: hub.publicKey, boardKey: board.publicKey, leaverId: leaverId ?? null };
      turn = { id, epoch, startedBy: 'ana', startedAt: state.since, ...keysOf, ...NOTHING_SEALED };
      return Promise.resolve(turn);
    },
    readers: () => Promise.resolve(readers),
    needs: () => Promise.resolve([]),
    tags: () => Promise.resolve([]),
    stageKeys: (_id, sent) => {
      staged.push(...sent);
      readers = [];
      return Promise.resolve(now());
    },
    stageWraps: () => Promise.resolve(now()),
    stageTags: () => Promise.resolve(now()),
    finish: () => Promise.resolve(true),
    drop: () => Promise.resolve(true),
  };
  const turning = () =>
    turnKeys(
      doors,
      keys,
      { leaver: null, without: 0 },
      { signal: new AbortController().signal, onPace: () => undefined },
    );
  return { turning, staged, root };
}

async function sheetsOf(root: SigningPair, making = 1) {
  const { secrets } = await newRecovery();
  const { publicKey } = secrets.keyPair;
  const statement = { deployment: DEPLOYMENT, hub: HUB, purpose: 'recovery', epoch: making } as const;
  const signature = await signKeyStatement(root, { ...statement, publicKey });
  const reader = (purpose: 'hub' | 'board'): Reader => ({
    memberId: null,
    handle: null,
    purpose,
    publicKey: toBase64Url(publicKey),
    making,
    signature: toBase64Url(signature),
  });
  return { secrets, readers: [reader('board'), reader('hub')] };
}

describe('turning the keys of a hub with recovery sheets', () => {
  it('seals both new keys to the sheets that the root signed', async () => {
    let sheets: Awaited<ReturnType<typeof sheetsOf>> | null = null;
    const { turning, staged } = await given(async (root) => (sheets = await sheetsOf(root, 3)).readers);
    expect(await turning()).toEqual({ is: 'done' });
    const { keyPair } = present(sheets as Awaited<ReturnType<typeof sheetsOf>> | null, 'made').secrets;
    expect(staged.map(({ memberId, purpose }) => [memberId, purpose])).toEqual([
      [null, 'board'],
      [null, 'hub'],
    ]);
    for (const { purpose, sealed } of staged) {
      const tuple = keyGrantTuple(HUB, 2, RECOVERY_READER);
      expect((await openKey(purpose, tuple, fromBase64Url(sealed ?? ''), keyPair)).ok).toBe(true);
    }
  });

  it.each([
    [
      'a key that only the server vouches for',
      (one: Reader) => ({ ...one, publicKey: toBase64Url(new Uint8Array(32).fill(9)) }),
    ],
    ['a signature of nobody', (one: Reader) => ({ ...one, signature: '' })],
    ['an older making', (one: Reader) => ({ ...one, making: 1 })],
  ])('seals nothing to %s, and says so', async (_name, change) => {
    const { turning, staged } = await given(async (root) => (await sheetsOf(root, 3)).readers.map(change));
    expect(await turning()).toEqual({ is: 'SHEETS' });
    expect(staged).toEqual([]);
  });
});

/** Somebody who reads the board, as the root signed it in the epoch in force. */
async function volunteer(root: SigningPair, memberId = 'wren') {
  const own = await newKeyPair({ extractable: false });
  const of = { deployment: DEPLOYMENT, hub: HUB, purpose: 'board', epoch: 1 } as const;
  const signature = await signGrantStatement(root, { ...of, member: memberId, publicKey: own.publicKey });
  const reader: Reader = {
    ...{ memberId, handle: `${memberId}-of-the-hub`, purpose: 'board', making: null },
    publicKey: toBase64Url(own.publicKey),
    signature: toBase64Url(signature),
  };
  return { own, reader };
}

describe('turning the keys of a hub whose members were given theirs', () => {
  it('seals the new key to who was given this one, and signs that it did', async () => {
    let wren: Awaited<ReturnType<typeof volunteer>> | null = null;
    const { turning, staged, root } = await given(async (by) => [(wren = await volunteer(by)).reader]);
    expect(await turning()).toEqual({ is: 'done' });
    const { own } = present(wren as Awaited<ReturnType<typeof volunteer>> | null);
    const [{ sealed, signature, memberId }] = staged as [TurnKeyInput];
    expect(memberId).toBe('wren');
    expect((await openKey('board', keyGrantTuple(HUB, 2, 'wren'), fromBase64Url(sealed!), own)).ok).toBe(
      true,
    );
    const statement = {
      deployment: DEPLOYMENT,
      hub: HUB,
      purpose: 'board',
      epoch: 2,
      member: 'wren',
    } as const;
    const said = { ...statement, publicKey: own.publicKey };
    expect(await verifyGrantStatement(root.publicKey, said, fromBase64Url(signature!))).toBe(true);
  });

  const another = async () => toBase64Url((await newKeyPair({ extractable: false })).publicKey);
  it.each<[string, (one: Reader, root: SigningPair) => Promise<Reader>]>([
    ['a key that was put in the place of theirs', async (one) => ({ ...one, publicKey: await another() })],
    ['somebody else under their key', (one) => Promise.resolve({ ...one, memberId: 'crow' })],
    ['a reader of the board who is said to organize', (one) => Promise.resolve({ ...one, purpose: 'hub' })],
    ['a word of nobody', (one) => Promise.resolve({ ...one, signature: '' })],
    [
      'somebody who was given an older key and has left since',
      async (one, root) => {
        const of = { deployment: DEPLOYMENT, hub: HUB, purpose: 'board', epoch: 0, member: 'wren' } as const;
        const old = await signGrantStatement(root, { ...of, publicKey: fromBase64Url(one.publicKey) });
        return { ...one, signature: toBase64Url(old) };
      },
    ],
  ])('gives nothing to %s, and says whom it is about', async (_name, change) => {
    const { turning, staged } = await given(async (root) => [
      await change((await volunteer(root)).reader, root),
    ]);
    expect(await turning()).toEqual({ is: 'STRANGER', handle: 'wren-of-the-hub' });
    expect(staged).toEqual([]);
  });
});
