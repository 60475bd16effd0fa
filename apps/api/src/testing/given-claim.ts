import { randomBytes, randomUUID } from 'node:crypto';
import {
  CLAIM_KEY,
  claimKeyTuple,
  newKeyPair,
  publicKey,
  rewrap,
  signTuple,
  type KeyPair,
} from '@doorstep/sealed';
import type { Grant } from '../features/runs/confirm-claims';
import { boxContext } from './box-context';
import type { Volunteer, Work, WorkHub } from './given-work';

/** A claim key of this volunteer for this task, signed, with the private half beside it. */
export async function claimKeyFor({ me, sign }: Volunteer, taskId: string, pair?: KeyPair) {
  const claim = pair ?? (await newKeyPair({ extractable: false }));
  const signature = await signTuple(sign, CLAIM_KEY, claimKeyTuple(me.hubId, taskId, claim.publicKey));
  return {
    taskId,
    claimKey: Buffer.from(claim.publicKey),
    claimSignature: Buffer.from(signature),
    key: randomUUID(),
    pair: claim,
  };
}

export const aHouseholdTag = (): Buffer => randomBytes(32);

/** What an unlocked organizer's browser makes of a claim: the place's key, sealed to the claim's key. */
export async function grantFor(work: Work, hub: WorkHub, assignmentId: string): Promise<Grant> {
  const [row] = await work.sql<{ claim_key: Buffer; request_id: string; wrap: Buffer }>(
    `SELECT a.claim_key, t.request_id, w.wrap FROM assignment a JOIN task t ON t.id = a.task_id
       JOIN sealed_wrap w ON w.subject_id = t.request_id AND w.compartment = 'place' WHERE a.id = $1`,
    [assignmentId],
  );
  if (row === undefined) throw new Error('a claim without a place');
  const to = await publicKey(row.claim_key);
  const wrap = await rewrap(boxContext(hub.id, row.request_id, 'place'), row.wrap, hub.hubKey, to);
  if (!wrap.ok) throw new Error(wrap.error);
  return { assignmentId, kid: to.kid, wrap: Buffer.from(wrap.value) };
}
