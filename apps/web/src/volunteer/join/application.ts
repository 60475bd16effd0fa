import type { ApolloClient } from '@apollo/client';
import type { Role } from '@doorstep/lifecycle';
import {
  deriveMember,
  engineRandom,
  fromBase64Url,
  newMemberKeys,
  toBase64Url,
  type Invitation,
  type Kdf,
  type MemberSecrets,
  type NewMemberKeys,
} from '@doorstep/sealed';
import type { Result } from '@doorstep/std';
import { openKeyring, type UnlockError } from '../../platform/session/keyring';
import type { Unlocked } from '../../platform/session/sign-in';
import { tell } from '../api/volunteer-api';
import { ACCEPT_INVITE } from './join-documents';

/** Everything a new member's browser makes. Sent again after a lost answer, it is the same application. */
export interface Application {
  readonly token: string;
  readonly memberId: string;
  readonly handle: string;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly secrets: MemberSecrets;
  readonly keys: NewMemberKeys;
}

const SALT_BYTES = 16;

/**
 * Makes the keys of a new member and locks them with the passphrase, which goes nowhere else. Which hub they belong to
 * is in the link, from whoever invites: a server that shows another hub's keys afterwards is found out.
 */
export async function newApplication(
  { token, hubRoot }: Invitation,
  { handle, passphrase }: { readonly handle: string; readonly passphrase: string },
  kdf: Kdf,
): Promise<Application> {
  const salt = new Uint8Array(engineRandom(SALT_BYTES));
  const secrets = await deriveMember(passphrase, salt, kdf);
  const keys = await newMemberKeys(handle, secrets.kek, fromBase64Url(hubRoot));
  return { token, memberId: crypto.randomUUID(), handle, salt, secrets, keys };
}

/** What goes with it: what they would like to do, and the key of this one press. */
export interface Sending {
  readonly roles: readonly Role[];
  readonly key: string;
}

/** Uses the link up. Answers the member with open keys; rejects with the server's refusal. */
export async function apply(
  client: ApolloClient,
  { token, memberId, handle, salt, secrets, keys }: Application,
  { roles, key }: Sending,
): Promise<Result<Unlocked, UnlockError>> {
  const { acceptInvite: me } = await tell(client, ACCEPT_INVITE, {
    input: {
      token,
      memberId,
      handle,
      roles: [...roles],
      salt: toBase64Url(salt),
      authSecret: toBase64Url(secrets.authSecret),
      publicKey: toBase64Url(keys.publicKey),
      signKey: toBase64Url(keys.signKey),
      wrappedKey: toBase64Url(keys.wrappedKey),
      profile: null,
      key,
    },
  });
  const opened = await openKeyring(secrets.kek, me);
  return opened.ok ? { ok: true, value: { me, keys: opened.value } } : opened;
}
