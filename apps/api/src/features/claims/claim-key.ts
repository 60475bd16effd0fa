import { createHash } from 'node:crypto';

import { CLAIM_KEY, claimKeyTuple, verifyTuple } from '@doorstep/sealed';
import { Refusal } from '../../platform/errors/refusal';

export interface SignedClaimKey {
  readonly taskId: string;
  readonly claimKey: Buffer;
  readonly claimSignature: Buffer;
}

const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
/** Bytes of SHA-256 that name a key, in base64url: 16 characters. */
const KID_BYTES = 12;

/**
 * The key must be one that this member's signing key put forward for this task. Costs about 0.1 ms of CPU; many at
 * once are checked before their transaction begins. Refuses CLAIM_KEY_MALFORMED.
 */
export async function checkClaimKey(hubId: string, signKey: Buffer, claim: SignedClaimKey): Promise<void> {
  const { taskId, claimKey, claimSignature } = claim;
  const sized = claimKey.length === KEY_BYTES && claimSignature.length === SIGNATURE_BYTES;
  const tuple = claimKeyTuple(hubId, taskId, claimKey);
  if (sized && (await verifyTuple(signKey, CLAIM_KEY, tuple, claimSignature))) return;
  throw new Refusal('CLAIM_KEY_MALFORMED', { taskId });
}

/** The name of a key in envelopes. */
export const kidOfKey = (key: Buffer): string =>
  createHash('sha256').update(key).digest().subarray(0, KID_BYTES).toString('base64url');
