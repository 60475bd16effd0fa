import type { Tx } from '../../platform/db/db';

/** Hours of finished shifts that began in the hub's month of `now`, to a tenth. One statement. */
export async function readHours(
  tx: Tx,
  now: Date,
  hubId: string,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows: { memberId: string; hours: number }[] = await tx.query(HOURS, [hubId, memberIds, now]);
  return new Map(rows.map(({ memberId, hours }) => [memberId, hours]));
}

const HOURS = `
  SELECT u.member_id AS "memberId",
    round(sum(extract(epoch FROM u.ends_at - u.starts_at)) / 3600, 1)::float8 AS hours
  FROM sign_up u JOIN hub h ON h.id = u.hub_id
  WHERE u.hub_id = $1 AND u.member_id = ANY($2) AND u.state = 'completed'
    AND date_trunc('month', u.starts_at AT TIME ZONE h.time_zone) = date_trunc('month', $3::timestamptz AT TIME ZONE h.time_zone)
  GROUP BY u.member_id`;
