import type { ApolloClient } from '@apollo/client';
import {
  deriveMember,
  deriveSpare,
  engineRandom,
  fromBase64Url,
  memberKeysTuple,
  relock,
  spareKeysTuple,
  toBase64Url,
  type Bytes,
  type Lock,
} from '@doorstep/sealed';
import { fail, ok, type Result } from '@doorstep/std';
import type { ChangePassphraseInput, MeFieldsFragment } from '../../gql/graphql';
import { workerKdf } from '../kdf/kdf';
import { openKeyring, type UnlockError } from './keyring';
import { CHANGE_PASSPHRASE, KEEP_SPARE, SPARE_KEY } from './session-documents';
import { secretsOf, type Unlocked } from './sign-in';

const SALT_BYTES = 16;

/**
 * Puts the member's keys under a spare code as well. Answers the member anew; `PASSPHRASE` when it does not open their
 * keys. Rejects with the server's refusal.
 */
export async function keepSpare(
  client: ApolloClient,
  me: MeFieldsFragment,
  typed: { readonly passphrase: string; readonly code: string },
): Promise<Result<MeFieldsFragment, UnlockError>> {
  const old = await secretsOf(client, me.handle, typed.passphrase);
  const spare = await deriveSpare(typed.code, me.handle, workerKdf);
  const wrapped = await relock(fromBase64Url(me.wrappedKey), byPassphrase(me.handle, old.kek), {
    kek: spare.kek,
    tuple: spareKeysTuple(me.handle),
  });
  if (!wrapped.ok) return fail('PASSPHRASE');
  const input = {
    proof: toBase64Url(old.authSecret),
    authSecret: toBase64Url(spare.authSecret),
    wrappedKey: toBase64Url(wrapped.value),
  };
  const { data } = await client.mutate({
    mutation: KEEP_SPARE,
    variables: { input },
    fetchPolicy: 'no-cache',
  });
  if (!data) throw new Error('keeping a spare code answered nothing');
  return ok(data.keepSpare);
}

/** What somebody still has: their passphrase and the keys under it, or the code on their paper. */
export type Held =
  | { readonly way: 'passphrase'; readonly passphrase: string; readonly wrappedKey: string }
  | { readonly way: 'spare'; readonly code: string };

/** A change that is worked out and not yet sent: sent twice, it is one change. */
export interface PassphraseChange {
  readonly input: ChangePassphraseInput;
  readonly kek: Bytes;
}

/**
 * Works out a new passphrase. `PASSPHRASE` when what is held does not open the keys. Rejects with the server's refusal
 * (`SPARE_FAILED`, `TOO_MANY_TRIES`).
 */
export async function prepareChange(
  client: ApolloClient,
  name: string,
  held: Held,
  next: string,
): Promise<Result<PassphraseChange, UnlockError>> {
  const handle = name.trim().toLowerCase();
  const old = await openHeld(client, handle, held);
  const salt = new Uint8Array(engineRandom(SALT_BYTES));
  const { authSecret, kek } = await deriveMember(next, salt, workerKdf);
  const wrapped = await relock(old.wrapped, old.lock, byPassphrase(handle, kek));
  if (!wrapped.ok) return fail('PASSPHRASE');
  const input: ChangePassphraseInput = {
    handle,
    way: held.way,
    proof: toBase64Url(old.proof),
    salt: toBase64Url(salt),
    authSecret: toBase64Url(authSecret),
    wrappedKey: toBase64Url(wrapped.value),
  };
  return ok({ input, kek });
}

/** Makes the change count. Answers the member with open keys, in a new session. */
export async function sendChange(
  client: ApolloClient,
  { input, kek }: PassphraseChange,
): Promise<Result<Unlocked, UnlockError>> {
  const { data } = await client.mutate({
    mutation: CHANGE_PASSPHRASE,
    variables: { input },
    fetchPolicy: 'no-cache',
  });
  if (!data) throw new Error('changing a passphrase answered nothing');
  const keys = await openKeyring(kek, data.changePassphrase);
  return keys.ok ? ok({ me: data.changePassphrase, keys: keys.value }) : keys;
}

interface OpenHeld {
  readonly wrapped: Bytes;
  readonly lock: Lock;
  readonly proof: Bytes;
}

async function openHeld(client: ApolloClient, handle: string, held: Held): Promise<OpenHeld> {
  if (held.way === 'passphrase') {
    const { authSecret, kek } = await secretsOf(client, handle, held.passphrase);
    return { wrapped: fromBase64Url(held.wrappedKey), lock: byPassphrase(handle, kek), proof: authSecret };
  }
  const { authSecret, kek } = await deriveSpare(held.code, handle, workerKdf);
  const { data } = await client.query({
    query: SPARE_KEY,
    variables: { handle, proof: toBase64Url(authSecret) },
    fetchPolicy: 'no-cache',
  });
  const lock = { kek, tuple: spareKeysTuple(handle) };
  return { wrapped: fromBase64Url(data?.spareKey ?? ''), lock, proof: authSecret };
}

const byPassphrase = (handle: string, kek: Bytes): Lock => ({ kek, tuple: memberKeysTuple(handle) });
