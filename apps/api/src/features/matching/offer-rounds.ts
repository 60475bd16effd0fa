import type { Tx } from '../../platform/db/db';

/** How many people a task is offered to at once when nobody said: the first yes wins. */
const USUAL_SIZE = 3;
/** After so many rounds by itself a task is left to people. */
const MOST_ROUNDS = 3;
/** Nobody is asked by itself for something that begins sooner. */
const NOTICE_MS = 3_600_000;

/** Somebody asked by hand: counting begins anew, with as many people as they chose. */
export async function beginRounds(tx: Tx, hubId: string, taskId: string, size: number): Promise<void> {
  await tx.query(
    `INSERT INTO offer_round (hub_id, task_id, size) VALUES ($1, $2, $3)
     ON CONFLICT (hub_id, task_id) DO UPDATE SET size = excluded.size, round = 1`,
    [hubId, taskId, size],
  );
}

/**
 * Counts the next round and says how many to ask; 0 when the task is not open, begins too soon, or was asked often
 * enough. Locks the task: somebody who takes it at this moment comes first.
 */
export async function nextRound(tx: Tx, now: Date, hubId: string, taskId: string): Promise<number> {
  const [task]: { id: string }[] = await tx.query(OPEN, [hubId, taskId, new Date(now.getTime() + NOTICE_MS)]);
  if (task === undefined) return 0;
  const counted: { size: number }[] = await tx.query(COUNT, [hubId, taskId, USUAL_SIZE, MOST_ROUNDS]);
  return counted[0]?.size ?? 0;
}

/** Part of a plan that fell apart is not asked for piece by piece: the plan is proposed as a whole. */
const OPEN = `
  SELECT t.id FROM task t
  WHERE t.hub_id = $1 AND t.id = $2 AND t.state = 'open' AND t.window_from > $3 AND NOT EXISTS (
    SELECT FROM plan_part x WHERE x.hub_id = t.hub_id AND x.request_id = t.request_id)
  FOR NO KEY UPDATE`;

const COUNT = `
  WITH counted AS (
    INSERT INTO offer_round AS o (hub_id, task_id, size) VALUES ($1, $2, $3)
    ON CONFLICT (hub_id, task_id) DO UPDATE SET round = o.round + 1 WHERE o.round < $4 RETURNING size)
  SELECT size FROM counted`;

/** Who was asked for a task before, whatever they said, or did not say. */
export async function askedBefore(tx: Tx, hubId: string, taskId: string): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await tx.query(
    'SELECT DISTINCT member_id AS id FROM assignment WHERE hub_id = $1 AND task_id = $2',
    [hubId, taskId],
  );
  return new Set(rows.map(({ id }) => id));
}
