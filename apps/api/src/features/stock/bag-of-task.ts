import { BAG, BAG_STANDS, type BagState } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';

/** Whether a task has a bag that is promised, being packed or packed. */
export async function bagStands(tx: Tx, hubId: string, taskId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `SELECT FROM bag WHERE hub_id = $1 AND task_id = $2 AND state = ANY($3) LIMIT 1`,
    [hubId, taskId, BAG_STANDS],
  );
  return rows.length > 0;
}

/** Ends a bag that is promised and that nobody has begun. Whether there was one. */
export async function dropUntouched(tx: Tx, hubId: string, taskId: string): Promise<boolean> {
  const { from, to } = BAG.drop;
  const dropped = await returning(
    tx,
    `UPDATE bag SET state = $4, version = version + 1 WHERE hub_id = $1 AND task_id = $2 AND state = ANY($3) RETURNING id`,
    [hubId, taskId, from, to],
  );
  return dropped.length > 0;
}

type Way = { readonly from: readonly BagState[]; readonly to: BagState };

/** What becomes of a bag when its goods move. What was left with somebody else is theirs, bag and all. */
const WAYS = {
  unreserve: [BAG.drop, BAG.cancel],
  issue: [BAG.load],
  return: [BAG.comeBack],
  give: [],
} as const satisfies Record<string, readonly Way[]>;

/** The task's row is locked by whoever moves its goods. */
export async function bagGoesWith(
  tx: Tx,
  hubId: string,
  taskId: string,
  kind: keyof typeof WAYS,
): Promise<void> {
  for (const { from, to } of WAYS[kind]) {
    await tx.query(
      `UPDATE bag SET state = $4, version = version + 1 WHERE hub_id = $1 AND task_id = $2 AND state = ANY($3)`,
      [hubId, taskId, from, to],
    );
  }
}
