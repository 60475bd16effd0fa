import { randomUUID } from 'node:crypto';
import { record } from '../../platform/activity';
import { hubOf, type Actor } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { TaskEntity } from '../tasks/task.entity';
import { expireAt } from './claim-expiry';
import { ACTIVE, FIT, NOT_BOTH_PARTS, OFFER_EXPIRY } from './fitness';

/**
 * Asks several people at once; the first yes wins. Asking somebody twice asks once. Refuses TASK_NOT_OPEN, NOT_FOUND
 * (also for people of another hub), MEMBER_NOT_ACTIVE and MEMBER_UNFIT (with whom).
 */
export async function offerTask(
  tx: Tx,
  now: Date,
  command: { readonly me: Actor; readonly taskId: string; readonly memberIds: readonly string[] },
): Promise<void> {
  const { me, taskId } = command;
  const hubId = hubOf(me);
  const memberIds = [...new Set(command.memberIds)];
  const offered = await returning<{ expiresAt: Date }>(tx, OFFER, [hubId, taskId, now]);
  const [task] = offered;
  if (task === undefined)
    throw new Refusal((await isThere(tx, hubId, taskId)) ? 'TASK_NOT_OPEN' : 'NOT_FOUND');
  await checkPeople(tx, hubId, taskId, memberIds);
  const made: { id: string; memberId: string }[] = await tx.query(ASK, [
    hubId,
    taskId,
    memberIds,
    memberIds.map(() => randomUUID()),
    now,
    task.expiresAt,
  ]);
  for (const { id, memberId } of made) {
    await expireAt(tx, hubId, id, task.expiresAt);
    await announce(tx, hubId, 'claim', id, memberId);
  }
  await record(tx, now, me, { verb: 'task.offer', subjectId: taskId });
}

const OFFER = `
  UPDATE task t SET state = 'offered', version = t.version + 1 FROM hub h
  WHERE h.id = $1 AND t.hub_id = $1 AND t.id = $2 AND t.state IN ('open', 'offered') AND t.window_to > $3
  RETURNING ${OFFER_EXPIRY('$3')} AS "expiresAt"`;

const ASK = `
  INSERT INTO assignment (hub_id, id, task_id, member_id, state, made_at, expires_at)
  SELECT $1, p.id, $2, p.member_id, 'offered', $5, $6
  FROM unnest($3::uuid[], $4::uuid[]) AS p(member_id, id)
  WHERE NOT EXISTS (SELECT FROM assignment a WHERE a.hub_id = $1 AND a.task_id = $2 AND a.member_id = p.member_id
    AND a.state = 'offered')
  RETURNING id, member_id AS "memberId"`;

const isThere = async (tx: Tx, hubId: string, id: string): Promise<boolean> =>
  (await tx.findOneBy(TaskEntity, { hubId, id })) !== null;

/** Refuses NOT_FOUND, MEMBER_NOT_ACTIVE and MEMBER_UNFIT, with whom. */
export async function checkPeople(
  tx: Tx,
  hubId: string,
  taskId: string,
  memberIds: readonly string[],
): Promise<void> {
  const people: { id: string; active: boolean; fit: boolean }[] = await tx.query(
    `SELECT m.id, ${ACTIVE} AS active, t.tier <= m.tier AND ${FIT} AND ${NOT_BOTH_PARTS} AS fit
     FROM member m JOIN task t ON t.hub_id = m.hub_id AND t.id = $2 WHERE m.hub_id = $1 AND m.id = ANY($3)`,
    [hubId, taskId, memberIds],
  );
  if (people.length !== memberIds.length) throw new Refusal('NOT_FOUND');
  const idle = people.filter(({ active }) => !active).map(({ id }) => id);
  if (idle.length > 0) throw new Refusal('MEMBER_NOT_ACTIVE', { memberIds: idle });
  const unfit = people.filter(({ fit }) => !fit).map(({ id }) => id);
  if (unfit.length > 0) throw new Refusal('MEMBER_UNFIT', { memberIds: unfit });
}
