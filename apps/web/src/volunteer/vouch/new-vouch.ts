import type { VouchFacts } from '@doorstep/lifecycle';
import { fromBase64Url, signTuple, toBase64Url, VOUCH, vouchTuple } from '@doorstep/sealed';
import type { GiveVouchInput, VouchCandidateQuery } from '../../gql/graphql';
import { sealFor } from '../../platform/session/boxes';
import type { Keyring } from '../../platform/session/keyring';

export type Candidate = VouchCandidateQuery['vouchCandidate'];

interface Voucher {
  readonly handle: string;
  readonly keys: Keyring;
}

/**
 * "I know this person": signed with the voucher's key, sealed to the hub. The server gets a tag instead of a name: the
 * same pair makes the same tag, and nobody else can make it.
 */
export async function newVouch(
  { handle, keys }: Voucher,
  candidate: Candidate,
  code: string,
  day: string,
): Promise<GiveVouchInput> {
  const tuple = vouchTuple(keys.hub, candidate.memberId, fromBase64Url(candidate.signKey), day);
  const facts: VouchFacts = {
    voucherId: keys.member,
    handle,
    day,
    signature: toBase64Url(await signTuple(keys.signing, VOUCH, tuple)),
  };
  const id = crypto.randomUUID();
  const box = await sealFor(keys.hub, { subjectId: id, compartment: 'vouch', version: 0 }, facts, [
    keys.hubKey,
  ]);
  return {
    id,
    code,
    tag: toBase64Url(await keys.vouchTag(candidate.memberId)),
    box: { ...box, wraps: [...box.wraps] },
  };
}
