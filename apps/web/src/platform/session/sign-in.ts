import type { ApolloClient } from '@apollo/client';
import { deriveMember, fromBase64Url, toBase64Url, type MemberSecrets } from '@doorstep/sealed';
import type { Result } from '@doorstep/std';
import type { MeFieldsFragment } from '../../gql/graphql';
import { workerKdf } from '../kdf/kdf';
import { openKeyring, type Keyring, type UnlockError } from './keyring';
import { SIGN_IN, SIGN_IN_SALT } from './session-documents';

export interface Unlocked {
  readonly me: MeFieldsFragment;
  readonly keys: Keyring;
}

/**
 * Proves the member to the server and opens the member's keys, with one derivation. Rejects with the server's refusal
 * (`SIGN_IN_FAILED`); a passphrase that proves but does not open is an `UnlockError`.
 */
export async function signIn(
  client: ApolloClient,
  handle: string,
  passphrase: string,
): Promise<Result<Unlocked, UnlockError>> {
  const name = handle.trim().toLowerCase();
  const { authSecret, kek } = await secretsOf(client, name, passphrase);
  const answer = await client.mutate({
    mutation: SIGN_IN,
    variables: { handle: name, authSecret: toBase64Url(authSecret) },
    fetchPolicy: 'no-cache',
  });
  authSecret.fill(0);
  const me = answer.data?.signIn;
  if (!me) throw new Error('signing in answered nothing');
  const keys = await openKeyring(kek, me);
  kek.fill(0);
  return keys.ok ? { ok: true, value: { me, keys: keys.value } } : keys;
}

/** What a handle's passphrase proves and opens: the server adds a salt and learns nothing. */
export async function secretsOf(
  client: ApolloClient,
  handle: string,
  passphrase: string,
): Promise<MemberSecrets> {
  const salt = await client.query({ query: SIGN_IN_SALT, variables: { handle }, fetchPolicy: 'no-cache' });
  return deriveMember(passphrase, fromBase64Url(salt.data?.signInSalt.salt ?? ''), workerKdf);
}
