import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { ACTIVE, EXPIRY, FIT, HELD, NOT_BOTH_PARTS, NOT_IN_A_SHIFT } from './fitness';
import { lockPair } from './lock-pair';
import type { Taken, TakeTask } from './take-task';

interface Offer {
  readonly id: string;
  readonly runId: string | null;
  readonly state: string;
  readonly ready: boolean;
  readonly fit: boolean;
  readonly there: boolean;
  readonly free: boolean;
}

/**
 * Says yes to an offer. The first yes wins; the other offers end with it. Refuses NOT_FOUND without an offer, and
 * as a claim would: MEMBER_NOT_ACTIVE, MEMBER_UNFIT, SIGN_UP_CLASH, CLAIM_CAP_REACHED.
 */
export async function confirmOffer(tx: Tx, now: Date, me: Member, input: TakeTask): Promise<Taken> {
  await tx.query('SELECT id FROM member WHERE hub_id = $1 AND id = $2 FOR NO KEY UPDATE', [me.hubId, me.id]);
  await lockPair(tx, me, input.taskId);
  const [offer]: Offer[] = await tx.query(
    `SELECT a.id, a.run_id AS "runId", a.state, ${ACTIVE} AND t.tier <= m.tier AS ready, ${FIT} AND ${NOT_BOTH_PARTS} AS fit,
       ${NOT_IN_A_SHIFT} AS there,
       ${HELD} < m.open_claims_cap AS free
     FROM assignment a JOIN task t ON t.hub_id = a.hub_id AND t.id = a.task_id
     JOIN member m ON m.hub_id = a.hub_id AND m.id = a.member_id
     WHERE a.hub_id = $1 AND a.task_id = $2 AND a.member_id = $3 AND a.made_at <= $4
       AND a.state IN ('offered', 'assigned', 'expired', 'declined')
     ORDER BY a.state IN ('offered', 'assigned') DESC, a.made_at DESC LIMIT 1`,
    [me.hubId, input.taskId, me.id, now],
  );
  if (offer === undefined || offer.runId !== null) throw new Refusal('NOT_FOUND');
  checkStanding(offer);
  if (offer.state === 'assigned') return sayYesToAssignment(tx, now, me, input);
  if (!offer.free) throw new Refusal('CLAIM_CAP_REACHED');
  const [won]: { requestId: string | null; expiresAt: Date; mine: boolean }[] = await tx.query(SAY_YES, [
    me.hubId,
    input.taskId,
    offer.id,
    now,
    input.claimKey,
    input.claimSignature,
  ]);
  if (won?.requestId == null) return { kind: 'lost' };
  if (!won.mine) throw new Refusal('TASK_TAKEN'); // the offer ended between two statements: undo the task's step
  return { kind: 'won', assignmentId: offer.id, requestId: won.requestId, expiresAt: won.expiresAt };
}

function checkStanding({ ready, fit, there }: Offer): void {
  if (!ready) throw new Refusal('MEMBER_NOT_ACTIVE');
  if (!fit) throw new Refusal('MEMBER_UNFIT');
  if (!there) throw new Refusal('SIGN_UP_CLASH');
}

/** Who was put down for a task says yes by giving it a claim key: from now on it is a claim like any other. */
async function sayYesToAssignment(tx: Tx, now: Date, me: Member, input: TakeTask): Promise<Taken> {
  const [taken] = await returning<{ id: string; requestId: string; expiresAt: Date }>(tx, GIVE_KEY, [
    me.hubId,
    input.taskId,
    me.id,
    now,
    input.claimKey,
    input.claimSignature,
  ]);
  if (taken === undefined) return { kind: 'lost' };
  const { id: assignmentId, requestId, expiresAt } = taken;
  return { kind: 'won', assignmentId, requestId, expiresAt };
}

const GIVE_KEY = `
  UPDATE assignment a SET state = 'claimed', version = a.version + 1, claim_key = $5, claim_signature = $6,
    expires_at = ${EXPIRY('$4')}
  FROM task t JOIN hub h ON h.id = t.hub_id
  WHERE a.hub_id = $1 AND a.task_id = $2 AND a.member_id = $3 AND a.state = 'assigned'
    AND t.hub_id = a.hub_id AND t.id = a.task_id AND t.window_to > $4
  RETURNING a.id, t.request_id AS "requestId", a.expires_at AS "expiresAt"`;

const SAY_YES = `
  WITH won AS (
    UPDATE task t SET state = 'claimed', version = t.version + 1 FROM hub h
    WHERE h.id = $1 AND t.hub_id = $1 AND t.id = $2 AND t.state = 'offered' AND t.window_to > $4
      AND EXISTS (SELECT FROM assignment o WHERE o.hub_id = $1 AND o.id = $3 AND o.state = 'offered')
    RETURNING t.id, t.request_id, ${EXPIRY('$4')} AS expires_at
  ), answered AS (
    UPDATE assignment a SET version = a.version + 1,
      state = CASE WHEN a.id = $3 THEN 'claimed' ELSE 'expired' END,
      claim_key = CASE WHEN a.id = $3 THEN $5::bytea END,
      claim_signature = CASE WHEN a.id = $3 THEN $6::bytea END,
      expires_at = CASE WHEN a.id = $3 THEN won.expires_at END,
      ended_at = CASE WHEN a.id = $3 THEN NULL ELSE $4::timestamptz END
    FROM won WHERE a.hub_id = $1 AND a.task_id = won.id AND a.state = 'offered'
    RETURNING a.id)
  SELECT (SELECT request_id FROM won) AS "requestId", (SELECT expires_at FROM won) AS "expiresAt",
    EXISTS (SELECT FROM answered WHERE id = $3) AS mine`;
