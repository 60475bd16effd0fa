import { CLAIM_KEY, claimKeyTuple, fromBase64Url, verifyTuple } from '@doorstep/sealed';
import { faultOf } from '../../platform/graphql/refusals';
import { grantTo, type BoxText } from '../../platform/session/boxes';
import type { Keyring } from '../../platform/session/keyring';

/** A claim that waits for its place, with the key that its member signs with. */
export interface SignedClaim {
  readonly id: string;
  readonly taskId: string;
  readonly claimKey: string | null;
  readonly claimSignature: string | null;
  readonly member: { readonly signKey: string };
}

export interface Grant {
  readonly assignmentId: string;
  readonly kid: string;
  readonly wrap: string;
}

/**
 * Seals each place to the key of its claim. Law: nothing is sealed to a key that the claim's member did not sign for
 * this very task, and one claim with a bad key holds up no other.
 */
export async function sealGrants(
  keys: Keyring,
  claims: readonly SignedClaim[],
  places: ReadonlyMap<string, BoxText | null>,
): Promise<readonly Grant[]> {
  const grants: Grant[] = [];
  for (const claim of claims) {
    const place = places.get(claim.taskId);
    if (!place || claim.claimKey === null || !(await isSigned(keys.hub, claim))) continue;
    const grant = await grantTo(keys, place, claim.claimKey);
    if (grant.ok) grants.push({ assignmentId: claim.id, ...grant.value });
  }
  return grants;
}

/** Whether the claim's member signed its key for this very task: nothing is sealed to any other key. */
export async function isSigned(
  hub: string,
  { taskId, claimKey, claimSignature, member }: SignedClaim,
): Promise<boolean> {
  if (claimKey === null || claimSignature === null) return false;
  const tuple = claimKeyTuple(hub, taskId, fromBase64Url(claimKey));
  return verifyTuple(fromBase64Url(member.signKey), CLAIM_KEY, tuple, fromBase64Url(claimSignature));
}

/**
 * Sends grants together; the server takes all or none. When it refuses, each goes alone, so that one person whose
 * budget is spent keeps nobody else waiting. Answers how many were taken. Rejects only when no answer came at all.
 */
export async function confirmEach(
  grants: readonly Grant[],
  send: (grants: Grant[]) => Promise<void>,
): Promise<number> {
  if (grants.length === 0) return 0;
  try {
    await send([...grants]);
    return grants.length;
  } catch (error) {
    if (faultOf(error).code === 'OFFLINE') throw error;
  }
  if (grants.length === 1) return 0;
  let taken = 0;
  for (const grant of grants) taken += await confirmEach([grant], send);
  return taken;
}
