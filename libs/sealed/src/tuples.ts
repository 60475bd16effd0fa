import type { Bytes } from './bytes';
import type { ContextTuple } from './context';

/** Names this deployment in every authenticated context. */
export const DEPLOYMENT = 'doorstep';

/** For `sealKey` / `openKey`: the private half of a hub or board key, given to one member. */
export const keyGrantTuple = (hub: string, epoch: number, member: string): ContextTuple => [
  DEPLOYMENT,
  hub,
  epoch,
  member,
];

/**
 * For `wrapUnder` / `unwrapUnder`: a member's own keys under the KEK of the passphrase; `newMemberKeys` says which
 * bytes.
 */
export const memberKeysTuple = (handle: string): ContextTuple => [DEPLOYMENT, handle];

/** For `wrapUnder` / `unwrapUnder`: the same bytes under the KEK of a spare code. */
export const spareKeysTuple = (handle: string): ContextTuple => [DEPLOYMENT, handle, 'spare'];

/** Purpose of a claim key's signature. */
export const CLAIM_KEY = 'claim-key';

/** For `signTuple` / `verifyTuple` with `CLAIM_KEY`: "this throw-away key is mine, for this task". */
export const claimKeyTuple = (hub: string, task: string, claimKey: Bytes): ContextTuple => [
  DEPLOYMENT,
  hub,
  task,
  claimKey,
];

/** Purpose of a vouch's signature. */
export const VOUCH = 'vouch';

/**
 * For `signTuple` / `verifyTuple` with `VOUCH`: "I know this person, and this is the key they sign with". `day` is the
 * hub's, as YYYY-MM-DD. A server that swaps the person's key leaves them without vouches.
 */
export const vouchTuple = (hub: string, member: string, signKey: Bytes, day: string): ContextTuple => [
  DEPLOYMENT,
  hub,
  member,
  signKey,
  day,
];

/** Purpose of the signature under the confidentiality agreement. */
export const AGREEMENT = 'agreement';

/** For `signTuple` / `verifyTuple` with `AGREEMENT`: "I have read this version, and I keep to it". */
export const agreementTuple = (hub: string, member: string, version: number): ContextTuple => [
  DEPLOYMENT,
  hub,
  member,
  version,
];

/** Purpose of the sealed answer to a receipt look-up, for `sealTo` / `openFrom`. */
export const FAMILY_VIEW = 'family-view';

/** Stands for a member where a key is given to the hub's recovery sheets: in `giveEpochKey` and `rootGrantTuple`. */
export const RECOVERY_READER = 'recovery';
