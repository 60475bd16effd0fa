import { randomUUID } from 'node:crypto';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { checkClaimKey, type SignedClaimKey } from './claim-key';
import { lockPair } from './lock-pair';
import { ACTIVE, EXPIRY, FIT, HELD, NOT_BOTH_PARTS, NOT_IN_A_RUN, NOT_IN_A_SHIFT } from './fitness';

export interface TakeTask extends SignedClaimKey {
  readonly key: string;
}

/** What became of an attempt: a new claim, a lost race, or the answer an earlier attempt with this key got. */
export type Taken =
  | {
      readonly kind: 'won';
      readonly assignmentId: string;
      readonly requestId: string;
      readonly expiresAt: Date;
    }
  | { readonly kind: 'lost' }
  | { readonly kind: 'replay'; readonly assignmentId: string };

interface Answer {
  readonly fresh: boolean;
  readonly requestId: string | null;
  readonly expiresAt: Date | null;
}

/** Verb beside the idempotency key; `assignmentId` in its answer exists as a row exactly when the claim was won. */
export const TAKE_VERB = 'claim.take';

/**
 * Checks the claim key and takes a task, or not: one guarded statement in which the key, the task and the claim stand or fall together. Of
 * many at the same moment one finds the task open; the partial unique index assignment_one_live_per_task is the last
 * word. Refuses CLAIM_KEY_MALFORMED, NOT_FOUND, MEMBER_NOT_ACTIVE, TASK_BEYOND_TRUST, MEMBER_UNFIT, SIGN_UP_CLASH and CLAIM_CAP_REACHED.
 */
export async function takeTask(tx: Tx, now: Date, me: Member, input: TakeTask): Promise<Taken> {
  const { signKey, provisional } = await lockMember(tx, me);
  await checkClaimKey(me.hubId, signKey, input);
  if (provisional) await lockPair(tx, me, input.taskId);
  const assignmentId = randomUUID();
  const [answer]: Answer[] = await tx.query(TAKE, [
    me.hubId,
    input.key,
    me.id,
    TAKE_VERB,
    JSON.stringify({ assignmentId }),
    now,
    input.taskId,
    assignmentId,
    input.claimKey,
    input.claimSignature,
  ]);
  if (answer === undefined || !answer.fresh) return replayOf(tx, me, input.key);
  const { requestId, expiresAt } = answer;
  if (requestId !== null && expiresAt !== null) return { kind: 'won', assignmentId, requestId, expiresAt };
  await refuseOrLose(tx, now, me, input.taskId);
  return { kind: 'lost' };
}

/**
 * Two claims of one person wait for each other here, so that both cannot slip under the cap. The signing key comes
 * along: reading it before would be a transaction of its own, longer than the 0.1 ms that checking a signature takes.
 * Nobody else waits for this row.
 */
async function lockMember(tx: Tx, me: Member): Promise<{ signKey: Buffer; provisional: boolean }> {
  const [row]: { signKey: Buffer; provisional: boolean }[] = await tx.query(
    `SELECT sign_key AS "signKey", EXISTS (SELECT FROM clearance c WHERE c.hub_id = m.hub_id AND c.member_id = m.id
       AND c.state = 'provisional') AS provisional
     FROM member m WHERE m.hub_id = $1 AND m.id = $2 FOR NO KEY UPDATE OF m`,
    [me.hubId, me.id],
  );
  if (row === undefined) throw new Refusal('NOT_FOUND');
  return row;
}

/** Exported for the bench that measures this statement alone. */
export const TAKE = `
  WITH fresh AS (
    INSERT INTO idempotency (hub_id, key, actor, verb, answer, at) VALUES ($1, $2, $3::text, $4, $5::jsonb, $6)
    ON CONFLICT (hub_id, key) DO NOTHING RETURNING key
  ), won AS (
    UPDATE task t SET state = 'claimed', version = t.version + 1
    FROM member m JOIN hub h ON h.id = m.hub_id
    WHERE EXISTS (SELECT FROM fresh)
      AND m.hub_id = $1 AND m.id = $3::uuid AND ${ACTIVE}
      AND t.hub_id = $1 AND t.id = $7 AND t.state IN ('open', 'offered') AND t.window_to > $6 AND t.tier <= m.tier
      AND ${FIT} AND ${NOT_BOTH_PARTS} AND ${NOT_IN_A_RUN} AND ${NOT_IN_A_SHIFT} AND ${HELD} < m.open_claims_cap
    RETURNING t.id, t.request_id, ${EXPIRY('$6')} AS expires_at
  ), taken AS (
    INSERT INTO assignment (hub_id, id, task_id, member_id, state, claim_key, claim_signature, made_at, expires_at)
    SELECT $1, $8::uuid, won.id, $3::uuid, 'claimed', $9, $10, $6, won.expires_at FROM won RETURNING id
  ), others AS (
    UPDATE assignment a SET state = 'expired', version = a.version + 1, ended_at = $6, expires_at = NULL
    FROM won WHERE a.hub_id = $1 AND a.task_id = won.id AND a.state = 'offered' RETURNING a.id
  )
  SELECT EXISTS (SELECT FROM fresh) AS fresh, (SELECT request_id FROM won) AS "requestId",
    (SELECT expires_at FROM won) AS "expiresAt"`;

async function replayOf(tx: Tx, me: Member, key: string): Promise<Taken> {
  const [kept]: { actor: string; verb: string; id: string; exists: boolean }[] = await tx.query(
    `SELECT i.actor, i.verb, i.answer->>'assignmentId' AS id,
       EXISTS (SELECT FROM assignment a WHERE a.hub_id = i.hub_id AND a.id = (i.answer->>'assignmentId')::uuid) AS exists
     FROM idempotency i WHERE i.hub_id = $1 AND i.key = $2`,
    [me.hubId, key],
  );
  if (kept?.actor !== me.id || kept.verb !== TAKE_VERB) throw new Refusal('KEY_REUSED');
  return kept.exists ? { kind: 'replay', assignmentId: kept.id } : { kind: 'lost' };
}

interface Standing {
  readonly active: boolean;
  readonly trusted: boolean;
  readonly fit: boolean;
  readonly there: boolean;
  readonly free: boolean;
  readonly takeable: boolean;
}

/** Says why the statement found nothing. Only a race lost, or a task gone meanwhile, is no refusal. */
async function refuseOrLose(tx: Tx, now: Date, me: Member, taskId: string): Promise<void> {
  const [standing]: Standing[] = await tx.query(
    `SELECT ${ACTIVE} AS active, t.tier <= m.tier AS trusted, ${FIT} AND ${NOT_BOTH_PARTS} AS fit,
       ${NOT_IN_A_SHIFT} AS there,
       ${HELD} < m.open_claims_cap AS free,
       t.state IN ('open', 'offered') AND t.window_to > $4 AND ${NOT_IN_A_RUN} AS takeable
     FROM task t JOIN member m ON m.hub_id = t.hub_id AND m.id = $2 WHERE t.hub_id = $1 AND t.id = $3`,
    [me.hubId, me.id, taskId, now],
  );
  if (standing === undefined) throw new Refusal('NOT_FOUND');
  if (!standing.active) throw new Refusal('MEMBER_NOT_ACTIVE');
  if (!standing.trusted) throw new Refusal('TASK_BEYOND_TRUST');
  if (!standing.fit) throw new Refusal('MEMBER_UNFIT');
  if (standing.takeable && !standing.there) throw new Refusal('SIGN_UP_CLASH');
  if (standing.takeable && !standing.free) throw new Refusal('CLAIM_CAP_REACHED');
}
