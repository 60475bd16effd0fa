import type { Tx } from '../../platform/db/db';
import type { HaulGoal } from './case-task.types';

/** By transfer: the hub that its goods are brought to. */
export async function goalsOf(
  tx: Tx,
  hubId: string,
  transferIds: readonly string[],
): Promise<ReadonlyMap<string, HaulGoal>> {
  if (transferIds.length === 0) return new Map();
  const rows: (HaulGoal & { transferId: string })[] = await tx.query(
    `SELECT t.id AS "transferId", h.id AS "hubId", h.name, h.street, h.phone, h.lon, h.lat
     FROM transfer t JOIN hub h ON h.id = t.to_hub_id WHERE t.hub_id = $1 AND t.id = ANY($2)`,
    [hubId, transferIds],
  );
  return new Map(rows.map(({ transferId, ...goal }) => [transferId, goal]));
}
