import { HELD_CLEARANCE, type Role } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';

/** `full`: alone; `paired`: beside somebody who is not provisional (everything in `full`, and more). */
export interface RolesOn {
  readonly full: readonly Role[];
  readonly paired: readonly Role[];
}

/** Who of these members may do what on that day. Who may do nothing is left out. */
export async function rolesOn(
  tx: Tx,
  hubId: string,
  memberIds: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, RolesOn>> {
  const rows: (RolesOn & { memberId: string })[] = await tx.query(
    `SELECT member_id AS "memberId", array_agg(role) AS paired,
       coalesce(array_agg(role) FILTER (WHERE state = 'approved'), '{}') AS full
     FROM clearance WHERE hub_id = $1 AND member_id = ANY($2) AND state = ANY($3) AND (until IS NULL OR until >= $4)
     GROUP BY member_id`,
    [hubId, memberIds, HELD_CLEARANCE, day],
  );
  return new Map(rows.map(({ memberId, full, paired }) => [memberId, { full, paired }]));
}
