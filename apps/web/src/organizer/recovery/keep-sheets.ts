import type { ApolloClient } from '@apollo/client';
import {
  DEPLOYMENT,
  RECOVERY_READER,
  signKeyStatement,
  toBase64Url,
  type RecoverySecrets,
} from '@doorstep/sealed';
import type { KeyStateFieldsFragment } from '../../gql/graphql';
import { secretsOf, type Unlocked } from '../../platform/session/sign-in';
import { openRoot } from '../keys/open-root';
import { giveKeys, ROOT_EPOCH } from '../people/give-keys';
import { KEEP_SHEETS } from './recovery-documents';

/** `NO_ROOT`: this organizer was never given it. `OLD_KEYS`: this tab lacks a key. */
export type KeepFault = 'NO_ROOT' | 'OLD_KEYS';

/**
 * Makes sheets count: seals all that this organizer can open to their key, and has the root sign it. Nothing of the sheets
 * themselves is sent. Answers nothing when they count; rejects with the server's refusal.
 */
export async function keepSheets(
  client: ApolloClient,
  { me, keys }: Unlocked,
  state: Pick<KeyStateFieldsFragment, 'root' | 'sheets'>,
  made: { readonly secrets: RecoverySecrets; readonly passphrase: string },
): Promise<KeepFault | null> {
  const { lookup, proof, keyPair } = made.secrets;
  const signing = state.root && (await openRoot(keys, state.root.sealed));
  if (!state.root || !signing) return 'NO_ROOT';
  const publicKey = toBase64Url(keyPair.publicKey);
  const root = { ...state.root, purpose: 'root', epoch: ROOT_EPOCH } as const;
  const sheets = { id: RECOVERY_READER, publicKey };
  const given = await giveKeys(keys, [...me.keys, root], sheets, ['root', 'hub', 'board']);
  if (!given.ok || given.value.length !== me.keys.length + 1) return 'OLD_KEYS';
  const making = state.sheets.making + 1;
  const statement = { deployment: DEPLOYMENT, hub: keys.hub, purpose: 'recovery', epoch: making } as const;
  const signature = await signKeyStatement(signing, { ...statement, publicKey: keyPair.publicKey });
  const { authSecret } = await secretsOf(client, me.handle, made.passphrase);
  const input = {
    making,
    passphrase: toBase64Url(authSecret),
    lookup: toBase64Url(lookup),
    proof: toBase64Url(proof),
    publicKey,
    signature: toBase64Url(signature),
    grants: given.value.map(({ kid, sealed }) => ({ kid, sealed })),
  };
  await client.mutate({ mutation: KEEP_SHEETS, variables: { input }, fetchPolicy: 'no-cache' });
  return null;
}
