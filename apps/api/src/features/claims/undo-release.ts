import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { BOARD_TOPIC, announce } from '../../platform/graphql/announce';
import { AssignmentEntity } from '../tasks/assignment.entity';
import type { TasksService } from '../tasks/tasks.service';
import { expireAt } from './claim-expiry';
import { ACTIVE, EXPIRY, FIT, HELD, NOT_BOTH_PARTS, NOT_IN_A_RUN, NOT_IN_A_SHIFT } from './fitness';

export const UNDO_MS = 10_000;

/**
 * Takes a release back within ten seconds, when nobody else was quicker: no other claim, no published run. All that a
 * new claim must fulfil is asked again. The claim waits for its confirmation anew: its grant went with the release.
 * Refuses NOT_FOUND, CLAIM_NOT_FROM_HERE, UNDO_TOO_LATE, CLAIM_CAP_REACHED and TASK_TAKEN.
 */
export async function undoRelease(
  tx: Tx,
  now: Date,
  tasks: TasksService,
  command: { readonly me: Member; readonly assignmentId: string },
): Promise<void> {
  const { me, assignmentId } = command;
  const claim = await releasedClaim(tx, now, command);
  if (!(await hasRoom(tx, me))) throw new Refusal('CLAIM_CAP_REACHED');
  const [back]: { requestId: string | null; expiresAt: Date; mine: boolean }[] = await tx.query(TAKE_BACK, [
    me.hubId,
    claim.taskId,
    assignmentId,
    now,
    me.id,
  ]);
  if (back?.requestId == null || !back.mine) throw new Refusal('TASK_TAKEN');
  await expireAt(tx, me.hubId, assignmentId, back.expiresAt);
  await record(tx, now, me, { verb: 'claim.undo_release', subjectId: assignmentId });
  await tasks.follow(tx, now, me.hubId, back.requestId);
  await announce(tx, me.hubId, BOARD_TOPIC, claim.taskId);
  await announce(tx, me.hubId, 'claim', assignmentId, me.id);
}

async function releasedClaim(
  tx: Tx,
  now: Date,
  { me, assignmentId }: { readonly me: Member; readonly assignmentId: string },
): Promise<AssignmentEntity> {
  const claim = await tx.findOneBy(AssignmentEntity, { hubId: me.hubId, id: assignmentId, memberId: me.id });
  if (claim === null) throw new Refusal('NOT_FOUND');
  if (claim.state !== 'released' || claim.claimKey === null || claim.endedAt === null) {
    throw new Refusal('CLAIM_NOT_FROM_HERE');
  }
  if (now.getTime() - claim.endedAt.getTime() > UNDO_MS) throw new Refusal('UNDO_TOO_LATE');
  return claim;
}

/** As in taking: two claims of one person wait for each other, so that both cannot slip under the cap. */
async function hasRoom(tx: Tx, me: Member): Promise<boolean> {
  await tx.query('SELECT id FROM member WHERE hub_id = $1 AND id = $2 FOR NO KEY UPDATE', [me.hubId, me.id]);
  const [member]: { free: boolean }[] = await tx.query(ROOM, [me.hubId, me.id]);
  return member?.free === true;
}

const ROOM = `SELECT ${HELD} < m.open_claims_cap AS free FROM member m WHERE m.hub_id = $1 AND m.id = $2`;

const TAKE_BACK = `
  WITH back AS (
    UPDATE task t SET state = 'claimed', version = t.version + 1 FROM hub h, member m
    WHERE h.id = $1 AND t.hub_id = $1 AND t.id = $2 AND t.state IN ('open', 'offered') AND t.window_to > $4
      AND m.hub_id = $1 AND m.id = $5 AND ${ACTIVE} AND t.tier <= m.tier AND ${FIT} AND ${NOT_BOTH_PARTS} AND ${NOT_IN_A_RUN}
      AND ${NOT_IN_A_SHIFT}
    RETURNING t.id, t.request_id, ${EXPIRY('$4')} AS expires_at
  ), mine AS (
    UPDATE assignment a SET state = 'claimed', version = a.version + 1, reason = NULL, ended_at = NULL, run_id = NULL,
      expires_at = back.expires_at
    FROM back WHERE a.hub_id = $1 AND a.id = $3 AND a.state = 'released' RETURNING a.id
  ), others AS (
    UPDATE assignment a SET state = 'expired', version = a.version + 1, ended_at = $4, expires_at = NULL
    FROM back WHERE a.hub_id = $1 AND a.task_id = back.id AND a.state = 'offered' RETURNING a.id)
  SELECT (SELECT request_id FROM back) AS "requestId", (SELECT expires_at FROM back) AS "expiresAt",
    EXISTS (SELECT FROM mine) AS mine`;
