import { kidOf, WRAP_BYTES } from '@doorstep/sealed';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { kidOfKey } from '../claims/claims.service';
import { PlaceGrantEntity } from '../claims/place-grant.entity';
import type { TaskEntity } from '../tasks/task.entity';

import { disclose } from './exposure';
import { eraseAt } from './grant-erase';
import { layRuns } from './lay-runs';
import { loneRun } from './lone-run';
import type { Neighbors } from './neighbors';

export interface Grant {
  readonly assignmentId: string;
  readonly kid: string;
  readonly wrap: Buffer;
}

/** A claim that waits, with its task. `id` is the task's. */
export interface Waiting extends Omit<TaskEntity, 'state' | 'requestId'> {
  /** A haul is confirmed by its driver's yes; what waits for the desk is of a request. */
  readonly requestId: string;
  readonly assignmentId: string;
  readonly memberId: string;
  readonly runId: string | null;
  readonly claimKey: Buffer | null;
  readonly assignmentState: string;
  readonly active: boolean;
  /** Of a ride: when its rider is fetched: ten minutes into the window in which they wait. */
  readonly pickupAt: Date | null;
}

const OPENS_BEFORE_MS = 2 * 3600_000;
const CLOSES_AFTER_MS = 3600_000;
export const opensAt = (windowFrom: Date): Date => new Date(windowFrom.getTime() - OPENS_BEFORE_MS);
export const closesAt = (windowTo: Date): Date => new Date(windowTo.getTime() + CLOSES_AFTER_MS);

/**
 * An unlocked organizer's browser has sealed the places to the claims' keys: the claims are confirmed, the grants lie
 * ready for their windows, and a claim that stands alone becomes a run, since volunteers always work runs. All or
 * none. Refuses NOT_FOUND, CLAIM_NOT_FROM_HERE, CLAIM_TOO_LATE, MEMBER_NOT_ACTIVE, GRANT_MALFORMED,
 * EXPOSURE_BUDGET_SPENT and STOCK_SHORT, each with whom or what.
 */
export async function confirmClaims(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  command: { readonly me: Member; readonly grants: readonly Grant[] },
): Promise<void> {
  const { me, grants } = command;
  const { hubId } = me;
  const ids = grants.map(({ assignmentId }) => assignmentId);
  await tx.query(LOCK_MEMBERS, [hubId, ids]);
  await tx.query(LOCK_TASKS, [hubId, ids]);
  const waiting: Waiting[] = await tx.query(WAITING, [hubId, ids]);
  if (waiting.length !== new Set(ids).size || waiting.length !== ids.length) throw new Refusal('NOT_FOUND');
  for (const claim of waiting) checkClaim(now, claim);
  const byId = new Map(grants.map((grant) => [grant.assignmentId, grant]));
  for (const claim of waiting) checkGrant(claim, byId.get(claim.assignmentId));
  await disclose(
    tx,
    hubId,
    waiting.map(({ memberId, requestId, day }) => ({ memberId, requestId, day })),
  );
  await tx.query(CONFIRM, [hubId, ids]);
  await tx.insert(
    PlaceGrantEntity,
    waiting.map((claim) => grantRow(claim, byId.get(claim.assignmentId) as Grant)),
  );
  await layLoneRuns(tx, now, neighbors, { me, claims: waiting.filter(({ runId }) => runId === null) });
  for (const claim of waiting) {
    await eraseAt(tx, hubId, claim.assignmentId, { runAt: closesAt(claim.windowTo), because: 'close' });
    await record(tx, now, me, { verb: 'claim.confirm', subjectId: claim.assignmentId });
    await announce(tx, hubId, 'claim', claim.assignmentId, claim.memberId);
  }
}

/** Each claim that belongs to no run becomes one, and its goods are promised. */
export async function layLoneRuns(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { me, claims }: { readonly me: Member; readonly claims: readonly Waiting[] },
): Promise<void> {
  if (claims.length === 0) return;
  const hub = await neighbors.hubs.require(tx, me.hubId);
  for (const claim of claims) {
    const times = await neighbors.hubs.timesOn(tx, hub, claim.day);
    const draft = loneRun(claim, claim.memberId, { times, hubCell: hub.cell });
    const [runId] = await layRuns(tx, me.hubId, claim.day, [draft]);
    await tx.query('UPDATE assignment SET run_id = $3 WHERE hub_id = $1 AND id = $2', [
      me.hubId,
      claim.assignmentId,
      runId,
    ]);
    if (claim.kitId !== null) {
      await neighbors.stock.reserveFor(tx, now, me, {
        taskId: claim.id,
        kitId: claim.kitId,
        count: claim.kitCount,
      });
    }
    await announce(tx, me.hubId, 'run', String(runId), claim.memberId);
  }
}

function checkClaim(now: Date, claim: Waiting): void {
  const details = { assignmentIds: [claim.assignmentId] };
  if (!['claimed', 'assigned'].includes(claim.assignmentState))
    throw new Refusal('CLAIM_NOT_FROM_HERE', details);
  if (closesAt(claim.windowTo) <= now) throw new Refusal('CLAIM_TOO_LATE', details);
  if (!claim.active) throw new Refusal('MEMBER_NOT_ACTIVE', { memberIds: [claim.memberId] });
}

/** The grant must be a wrap for the very key this claim was made with: to the server it is otherwise opaque. */
function checkGrant(claim: Waiting, grant: Grant | undefined): void {
  const kid = claim.claimKey === null ? null : kidOfKey(claim.claimKey);
  const fits = grant?.kid === kid && grant?.wrap.length === WRAP_BYTES && kidOf(grant.wrap) === kid;
  if (!fits) throw new Refusal('GRANT_MALFORMED', { assignmentIds: [claim.assignmentId] });
}

const grantRow = (claim: Waiting, grant: Grant) => ({
  hubId: claim.hubId,
  assignmentId: claim.assignmentId,
  requestId: claim.requestId,
  kid: grant.kid,
  wrap: grant.wrap,
  opensAt: opensAt(claim.windowFrom),
  closesAt: closesAt(claim.windowTo),
});

const LOCK_MEMBERS = `
  SELECT m.id FROM member m
  WHERE m.hub_id = $1 AND m.id IN (SELECT a.member_id FROM assignment a WHERE a.hub_id = $1 AND a.id = ANY($2))
  ORDER BY m.id FOR NO KEY UPDATE`;

const LOCK_TASKS = `
  SELECT t.id FROM task t
  WHERE t.hub_id = $1 AND t.id IN (SELECT a.task_id FROM assignment a WHERE a.hub_id = $1 AND a.id = ANY($2))
  ORDER BY t.id FOR NO KEY UPDATE`;

export const WAITING = `
  SELECT a.hub_id AS "hubId", a.id AS "assignmentId", a.member_id AS "memberId", a.run_id AS "runId",
    a.claim_key AS "claimKey", a.state AS "assignmentState", m.state IN ('approved', 'provisional') AS active,
    t.id, t.request_id AS "requestId", t.kind, t.day, t.cell, t.destination_cell AS "destinationCell",
    t.window_from AS "windowFrom", t.window_to AS "windowTo", t.service_seconds AS "serviceSeconds",
    t.kit_id AS "kitId", t.kit_count AS "kitCount", least(l.pickup_from + interval '10 minutes', l.pickup_to) AS "pickupAt"
  FROM assignment a
  JOIN task t ON t.hub_id = a.hub_id AND t.id = a.task_id
  LEFT JOIN ride_leg l ON l.hub_id = t.hub_id AND l.task_id = t.id
  JOIN member m ON m.hub_id = a.hub_id AND m.id = a.member_id
  WHERE a.hub_id = $1 AND a.id = ANY($2) AND t.request_id IS NOT NULL ORDER BY a.id`;

/** Claims and their tasks, by the ids of the claims. */
export const CONFIRM = `
  WITH confirmed AS (
    UPDATE assignment SET state = 'confirmed', version = version + 1, expires_at = NULL
    WHERE hub_id = $1 AND id = ANY($2) RETURNING hub_id, task_id)
  UPDATE task t SET state = 'confirmed', version = t.version + 1 FROM confirmed c
  WHERE t.hub_id = c.hub_id AND t.id = c.task_id AND t.state = 'claimed'`;
