import { LIVE_ASSIGNMENT } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';

/** Reads the assignment table by name: members may not import the features built on top of them. */
export async function countOpenClaims(
  tx: Tx,
  hubId: string,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows: { memberId: string; count: number }[] = await tx.query(
    `SELECT member_id AS "memberId", count(*)::int AS count FROM assignment
      WHERE hub_id = $1 AND member_id = ANY($2) AND state = ANY($3)
      GROUP BY member_id`,
    [hubId, memberIds, LIVE_ASSIGNMENT],
  );
  return new Map(rows.map((row) => [row.memberId, row.count]));
}
