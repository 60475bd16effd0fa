import type { Tx } from '../../platform/db/db';
import type { SignUp } from './sign-up.types';

/** Which sign-ups: some by id, or all of some shifts. */
export interface Which {
  readonly ids?: readonly string[];
  readonly shiftIds?: readonly string[];
}

interface Row extends Omit<SignUp, 'member' | 'talk'> {
  readonly memberId: string;
  readonly handle: string;
  readonly talkOn: string | null;
  readonly talkBy: string | null;
  readonly talkByHandle: string | null;
  readonly talkOutcome: NonNullable<SignUp['talk']>['outcome'] | null;
}

/** Sign-ups as organizers see them, in the order of the queue. One statement, however many. */
export async function readSignUps(tx: Tx, hubId: string, { ids, shiftIds }: Which): Promise<SignUp[]> {
  const rows: Row[] = await tx.query(SIGN_UPS, [hubId, ids ?? null, shiftIds ?? null]);
  return rows.map(({ memberId, handle, talkOn, talkBy, talkByHandle, talkOutcome, ...row }) => ({
    ...row,
    member: { id: memberId, handle },
    talk:
      talkOn === null || talkBy === null || talkOutcome === null
        ? null
        : { day: talkOn, by: { id: talkBy, handle: talkByHandle ?? '' }, outcome: talkOutcome },
  }));
}

/**
 * What is told of a person is asked for by key, row by row: a plan that is good however full the tables are and whatever
 * the planner knows of them (a set-based form took seconds for 1,000 sign-ups on tables it had never counted).
 */
const SIGN_UPS = `
  WITH rules AS (
    SELECT rule->>'role' AS role, (rule->>'newcomerShifts')::int AS shifts
    FROM policy y, jsonb_array_elements(y.rules) rule
    WHERE y.hub_id = $1 AND y.version = (SELECT max(version) FROM policy WHERE hub_id = $1)
  )
  SELECT u.id, u.shift_id AS "shiftId", u.role, u.seat, u.state, u.version, u.member_id AS "memberId", m.handle, u.leads,
    NOT 'organizer' = ANY(m.roles)
      AND (done.shifts < coalesce(rules.shifts, 3) OR c.state = 'provisional') IS TRUE AS newcomer,
    (c.state IS NOT NULL OR u.role = 'packer' AND s.kind = 'packing' AND s.site_id IS NULL
      AND m.state IN ('applied', 'screening', 'provisional', 'approved')) AS cleared,
    u.queued_at AS "queuedAt", u.expires_at AS "expiresAt", u.cover_asked_at AS "coverAskedAt",
    u.on_my_way_at AS "onMyWayAt", u.arrived_at AS "arrivedAt", u.checked_in_at AS "checkedInAt", u.reason,
    u.talk_on::text AS "talkOn", u.talk_by AS "talkBy", b.handle AS "talkByHandle", u.talk_outcome AS "talkOutcome"
  FROM sign_up u JOIN shift s ON s.hub_id = u.hub_id AND s.id = u.shift_id
  JOIN member m ON m.hub_id = u.hub_id AND m.id = u.member_id
  LEFT JOIN LATERAL (
    SELECT c.state FROM clearance c WHERE c.hub_id = u.hub_id AND c.member_id = u.member_id AND c.role = u.role
      AND c.state IN ('provisional', 'approved') AND (c.until IS NULL OR c.until >= s.day)) c ON true
  CROSS JOIN LATERAL (
    SELECT count(*) AS shifts FROM sign_up d
    WHERE d.hub_id = u.hub_id AND d.member_id = u.member_id AND d.state = 'completed') done
  LEFT JOIN rules ON rules.role = u.role
  LEFT JOIN member b ON b.hub_id = u.hub_id AND b.id = u.talk_by
  WHERE u.hub_id = $1 AND ($2::uuid[] IS NULL OR u.id = ANY($2)) AND ($3::uuid[] IS NULL OR u.shift_id = ANY($3))
  ORDER BY u.shift_id, u.queued_at, u.id`;
