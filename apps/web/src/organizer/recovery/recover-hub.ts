import type { ApolloClient } from '@apollo/client';
import {
  deriveMember,
  engineRandom,
  fromBase64Url,
  importSigning,
  newMemberKeys,
  openKey,
  RECOVERY_READER,
  rootGrantTuple,
  toBase64Url,
  type Bytes,
  type KeyPair,
  type RecoverySecrets,
  type SigningPair,
} from '@doorstep/sealed';
import { fail, ok, type Result } from '@doorstep/std';
import type { RecoverHubInput, RecoveryDoorQuery } from '../../gql/graphql';
import { workerKdf } from '../../platform/kdf/kdf';
import { openKeyring, renewKeyring, type UnlockError } from '../../platform/session/keyring';
import { ME } from '../../platform/session/session-documents';
import type { Unlocked } from '../../platform/session/sign-in';
import { turnDoors } from '../keys/turn-doors';
import { turnKeys, type TurnPace } from '../keys/turn-keys';
import { giveKeys, ROOT_EPOCH, signGrants } from '../people/give-keys';
import { RECOVER_HUB, RECOVERY_DOOR } from './recovery-documents';

const SALT_BYTES = 16;

export type Door = RecoveryDoorQuery['recoveryDoor'];

/** What two sheets open. Rejects with the server's refusal (`SHEETS_FAILED`, `TOO_MANY_TRIES`). */
export async function openDoor(client: ApolloClient, { lookup, proof }: RecoverySecrets): Promise<Door> {
  const variables = { lookup: toBase64Url(lookup), proof: toBase64Url(proof) };
  const { data } = await client.query({ query: RECOVERY_DOOR, variables, fetchPolicy: 'no-cache' });
  if (!data) throw new Error('a door answered nothing');
  return data.recoveryDoor;
}

/** A coming back that is worked out and not yet sent: sent twice, it is one. */
export interface ComingBack {
  readonly input: RecoverHubInput;
  readonly kek: Bytes;
}

/** A new member, to whom everything behind the door is sealed. `SHEETS`: something there is not for these sheets. */
export async function prepare(
  door: Door,
  { lookup, proof, keyPair }: RecoverySecrets,
  who: { readonly handle: string; readonly passphrase: string },
): Promise<Result<ComingBack, 'SHEETS'>> {
  const salt = new Uint8Array(engineRandom(SALT_BYTES));
  const { authSecret, kek } = await deriveMember(who.passphrase, salt, workerKdf);
  const signing = await rootIn(door, keyPair);
  if (signing === null) return fail('SHEETS');
  const fresh = await newMemberKeys(who.handle, kek, signing.publicKey);
  const memberId = crypto.randomUUID();
  const sheets = { hub: door.hub.id, member: RECOVERY_READER, own: keyPair };
  const root = { ...door.root, purpose: 'root', epoch: ROOT_EPOCH } as const;
  const newcomer = { id: memberId, publicKey: toBase64Url(fresh.publicKey) };
  const given = await giveKeys(sheets, [...door.keys, root], newcomer, ['root', 'hub', 'board']);
  if (!given.ok || given.value.length !== door.keys.length + 1) return fail('SHEETS');
  const input = {
    lookup: toBase64Url(lookup),
    proof: toBase64Url(proof),
    memberId,
    handle: who.handle,
    salt: toBase64Url(salt),
    authSecret: toBase64Url(authSecret),
    publicKey: newcomer.publicKey,
    signKey: toBase64Url(fresh.signKey),
    wrappedKey: toBase64Url(fresh.wrappedKey),
    grants: await signGrants(signing, door.hub.id, newcomer, given.value),
  };
  return ok({ input, kek });
}

/** The root that these sheets keep: the hub as its organizers knew it, whatever a server says. */
async function rootIn({ hub, root }: Door, sheets: KeyPair): Promise<SigningPair | null> {
  const opened = await openKey(
    'root',
    rootGrantTuple(hub.id, RECOVERY_READER),
    fromBase64Url(root.sealed),
    sheets,
  );
  if (!opened.ok) return null;
  const pair = await importSigning(opened.value, { extractable: false });
  opened.value.fill(0);
  return pair.ok ? pair.value : null;
}

/** Makes it count: from now on the hub has an organizer again. Rejects with the server's refusal. */
export async function comeBack(
  client: ApolloClient,
  { input, kek }: ComingBack,
): Promise<Result<Unlocked, UnlockError>> {
  const { data } = await client.mutate({
    mutation: RECOVER_HUB,
    variables: { input },
    fetchPolicy: 'no-cache',
  });
  if (!data) throw new Error('coming back answered nothing');
  const keys = await openKeyring(kek, data.recoverHub);
  return keys.ok ? ok({ me: data.recoverHub, keys: keys.value }) : keys;
}

/**
 * Seals everything anew, so that the used sheets and an old copy open nothing of what comes. What stands in the way is
 * not lost: Today asks for it until it is done.
 */
export async function sealAnew(
  client: ApolloClient,
  { me, keys }: Unlocked,
  onPace: (pace: TurnPace) => void,
): Promise<Unlocked> {
  const { signal } = new AbortController();
  const end = await turnKeys(turnDoors(client), keys, { leaver: null, without: 0 }, { signal, onPace }).catch(
    (_toldOnToday: unknown) => null,
  );
  if (end?.is !== 'done') return { me, keys };
  const { data } = await client.query({ query: ME, fetchPolicy: 'no-cache' });
  const renewed = data ? await renewKeyring(keys, data.me) : null;
  return data && renewed?.ok ? { me: data.me, keys: renewed.value } : { me, keys };
}
