import type { Tx } from '../../platform/db/db';
import type { Presence } from './shift.types';

type Row = Omit<Presence, 'member'> & { readonly memberId: string; readonly handle: string };

/** Everybody who is, or should be, somewhere at that moment: from an hour before a shift begins until it ends. */
export async function readPresence(tx: Tx, hubId: string, at: Date): Promise<Presence[]> {
  const rows: Row[] = await tx.query(PRESENCE, [hubId, at]);
  return rows.map(({ memberId, handle, ...row }) => ({ ...row, member: { id: memberId, handle } }));
}

const PRESENCE = `
  SELECT s.id AS "shiftId", s.kind, s.site_id AS "siteId", s.starts_at AS "startsAt", s.ends_at AS "endsAt",
    u.id AS "signUpId", u.role, u.leads, m.id AS "memberId", m.handle, u.state = 'checked_in' AS here,
    u.state = 'confirmed' AND u.arrived_at IS NOT NULL AS waits, u.on_my_way_at AS "onMyWayAt"
  FROM shift s JOIN sign_up u ON u.hub_id = s.hub_id AND u.shift_id = s.id AND u.state IN ('confirmed', 'checked_in')
  JOIN member m ON m.hub_id = u.hub_id AND m.id = u.member_id
  WHERE s.hub_id = $1 AND s.state IN ('published', 'locked', 'in_progress') AND s.ends_at > $2
    AND s.starts_at <= $2::timestamptz + interval '1 hour'
  ORDER BY s.starts_at, s.site_id NULLS FIRST, s.id, u.leads DESC, m.handle`;
