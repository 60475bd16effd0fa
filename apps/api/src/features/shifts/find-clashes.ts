import type { Tx } from '../../platform/db/db';
import type { Breach } from './changing';
import type { ShiftDraftInput } from './shift-change.types';
import { momentsOf } from './shift-times';

/**
 * Who could not stay in a shift if it were as drafted: in another shift or with tasks at the new hours, not cleared on the
 * new day, or without a seat. So the board names people instead of saying only that it cannot be.
 */
export async function findClashes(
  tx: Tx,
  hubId: string,
  {
    shiftId,
    draft,
    zone,
  }: { readonly shiftId: string; readonly draft: ShiftDraftInput; readonly zone: string },
): Promise<Breach[]> {
  const { startsAt, endsAt } = momentsOf(draft, zone);
  const rows: { memberId: string; code: Breach['code'] | null }[] = await tx.query(CLASHES, [
    hubId,
    shiftId,
    startsAt,
    endsAt,
    draft.day,
    draft.kind,
    draft.places.map(({ role }) => role),
    draft.places.map(({ most }) => most),
    draft.siteId ?? null,
  ]);
  return rows.flatMap(({ memberId, code }) => (code === null ? [] : [{ shiftId, memberId, code }]));
}

const CLASHES = `
  WITH places AS (SELECT * FROM unnest($7::text[], $8::int[]) AS p(role, most)),
  seated AS (
    SELECT u.*, row_number() OVER (PARTITION BY u.role ORDER BY u.seat) AS n FROM sign_up u
    WHERE u.hub_id = $1 AND u.shift_id = $2 AND u.seat IS NOT NULL)
  SELECT u.member_id AS "memberId", CASE
    WHEN u.n > coalesce(places.most, 0) THEN 'PLACES_TAKEN'
    WHEN EXISTS (SELECT FROM sign_up o WHERE o.hub_id = $1 AND o.member_id = u.member_id AND o.shift_id <> $2
      AND o.state IN ('applied', 'confirmed', 'checked_in', 'completed')
      AND tstzrange(o.starts_at, o.ends_at) && tstzrange($3, $4)) THEN 'SIGN_UP_CLASH'
    WHEN EXISTS (SELECT FROM assignment a JOIN task t ON t.hub_id = a.hub_id AND t.id = a.task_id
      LEFT JOIN run r ON r.hub_id = a.hub_id AND r.id = a.run_id
      WHERE a.hub_id = $1 AND a.member_id = u.member_id AND a.state IN ('claimed', 'assigned', 'confirmed')
        AND tstzrange($3, $4) && tstzrange(coalesce(r.starts_at, t.window_from), coalesce(r.ends_at, t.window_to), '[]')
        AND NOT ($6 = 'driving' AND t.kind IN ('delivery', 'ride_out', 'ride_back', 'haul') OR $6 = 'home_visits' AND t.kind = 'visit'))
      THEN 'SIGN_UP_CLASH'
    WHEN NOT EXISTS (SELECT FROM clearance c WHERE c.hub_id = $1 AND c.member_id = u.member_id AND c.role = u.role
        AND c.state IN ('provisional', 'approved') AND (c.until IS NULL OR c.until >= $5::date))
      AND NOT (u.role = 'packer' AND $6 = 'packing' AND $9::uuid IS NULL) THEN 'ROLE_NOT_HELD' END AS code
  FROM seated u LEFT JOIN places ON places.role = u.role ORDER BY u.member_id`;
