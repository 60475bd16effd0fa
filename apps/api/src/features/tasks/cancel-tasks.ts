import { TASK } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';

/** See TasksService.cancelAll. Four statements in a fixed order: task, assignment, grant, stop. */
export async function cancelTasks(tx: Tx, now: Date, hubId: string, requestId: string): Promise<string[]> {
  const rows: { id: string }[] = await returning(tx, CANCEL, [hubId, requestId, TASK.cancel.from]);
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  await tx.query(END_ASSIGNMENTS, [hubId, ids, now]);
  await tx.query(ERASE_GRANTS, [hubId, ids]);
  await tx.query(CROSS_OUT_STOPS, [hubId, ids]);
  return ids;
}

/** TypeORM answers an UPDATE with [rows, count]; this gives the rows. */
export async function returning<Row>(tx: Tx, sql: string, parameters: readonly unknown[]): Promise<Row[]> {
  const answer: [Row[], number] = await tx.query(sql, [...parameters]);
  return answer[0];
}

const CANCEL = `
  UPDATE task SET state = 'cancelled', version = version + 1
  WHERE hub_id = $1 AND request_id = $2 AND state = ANY($3) RETURNING id`;

const END_ASSIGNMENTS = `
  UPDATE assignment SET state = 'removed', version = version + 1, reason = 'request_closed', ended_at = $3
  WHERE hub_id = $1 AND task_id = ANY($2) AND state IN ('offered', 'claimed', 'assigned', 'confirmed')`;

const ERASE_GRANTS = `
  DELETE FROM place_grant g USING assignment a
  WHERE a.hub_id = $1 AND a.task_id = ANY($2) AND g.hub_id = a.hub_id AND g.assignment_id = a.id`;

const CROSS_OUT_STOPS = `
  UPDATE stop SET state = 'cancelled', version = version + 1
  WHERE hub_id = $1 AND task_id = ANY($2) AND state IN ('planned', 'loaded')`;
