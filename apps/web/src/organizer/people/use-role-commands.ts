import type { ApolloClient } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import type { Role } from '@doorstep/lifecycle';
import { fail, ok, type Result } from '@doorstep/std';
import { useCallback, useState } from 'react';
import type { EndReason, GrantedState, TrustedFieldsFragment } from '../../gql/graphql';
import type { Fault } from '../../platform/graphql/refusals';
import { useUnlocked } from '../../platform/session/session';
import type { Unlocked } from '../../platform/session/sign-in';
import { useToast } from '../../ui';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { KEY_STATE } from '../keys/turn-documents';
import { openRoot } from '../keys/open-root';
import {
  giveKeys,
  keysOfRole,
  ROOT_EPOCH,
  signGrants,
  type GiveFault,
  type OwnGrant,
  type SignedGrant,
} from './give-keys';
import type { MissingPart } from './missing';
import { DENY_ROLE, END_ROLE, GRANT_ROLE } from './people-commands';

export interface RoleCommands {
  readonly busy: boolean;
  /** What the server says is missing, after a press it refused. */
  readonly needs: readonly MissingPart[] | null;
  readonly grant: (role: Role, state: GrantedState) => Promise<void>;
  readonly deny: (role: Role, reason: EndReason) => Promise<boolean>;
  readonly end: (role: Role, reason: EndReason) => Promise<boolean>;
}

/** Gives roles and takes them back. A role comes with its keys, which this tab seals to the person as it is pressed. */
export function useRoleCommands(person: TrustedFieldsFragment): RoleCommands {
  const words = useWords();
  const say = useToast();
  const client = useApolloClient();
  const { keys, me } = useUnlocked();
  const [needs, setNeeds] = useState<readonly MissingPart[] | null>(null);
  const onFault = useCallback(
    ({ code, details }: Fault) => {
      if (code === 'ROLE_NEEDS') setNeeds(missingIn(details));
      else say({ tone: 'danger', text: words.t(`refusal.${code}`) });
    },
    [say, words],
  );
  const { busy, run } = useCommand(onFault);
  const [grantRole] = useMutation(GRANT_ROLE);
  const [denyRole] = useMutation(DENY_ROLE);
  const [endRole] = useMutation(END_ROLE);

  const grant: RoleCommands['grant'] = async (role, state) => {
    setNeeds(null);
    const grants = await sealedTo(client, { me, keys }, person, role);
    if (!grants.ok) {
      say({ tone: 'danger', text: words.t(`role.keys.${grants.error}`) });
      return;
    }
    const input = { memberId: person.id, role, state, grants: grants.value };
    let proposed = false;
    const done = await run(async (key) => {
      const { data } = await grantRole({ variables: { input: { ...input, key } } });
      const now = data?.grantRole.clearances.find((one) => one.role === role);
      proposed = now?.proposedBy === me.id;
    });
    if (!done) return;
    const values = { handle: person.handle, role: words.t(`role.${role}`) };
    say({ tone: 'success', text: words.t(proposed ? 'role.done.proposed' : `role.done.${state}`, values) });
  };
  const finish =
    (send: typeof denyRole | typeof endRole) =>
    (role: Role, reason: EndReason): Promise<boolean> =>
      run((key) => send({ variables: { input: { memberId: person.id, role, reason, key } } }));

  return { busy, needs, grant, deny: finish(denyRole), end: finish(endRole) };
}

/** What a role reads with, sealed to the person and signed by the root; to an organizer the root as well. */
async function sealedTo(
  client: ApolloClient,
  { me, keys }: Unlocked,
  person: TrustedFieldsFragment,
  role: Role,
): Promise<Result<SignedGrant[], GiveFault>> {
  const purposes = keysOfRole(role);
  if (purposes.length === 0) return ok([]);
  const root = await ownRoot(client);
  const signing = root && (await openRoot(keys, root.sealed));
  if (!root || !signing) return fail('NOT_MINE');
  const withRoot = role === 'organizer' ? [...purposes, root.purpose] : purposes;
  const given = await giveKeys(keys, [...me.keys, root], person, withRoot);
  return given.ok ? ok(await signGrants(signing, keys.hub, person, given.value)) : given;
}

/** The root as it was given to this organizer; nothing when it never was, or when nobody answers now. */
async function ownRoot(client: ApolloClient): Promise<OwnGrant | null> {
  const answer = await client
    .query({ query: KEY_STATE, fetchPolicy: 'no-cache' })
    .catch((_offline: unknown) => null);
  const root = answer?.data?.keyState.root;
  return root ? { ...root, purpose: 'root', epoch: ROOT_EPOCH } : null;
}

/** The list of a refusal, as far as it is one. */
const missingIn = (details: Fault['details']): readonly MissingPart[] => {
  const list: unknown = details?.['missing'];
  return Array.isArray(list) ? (list as readonly MissingPart[]) : [];
};
