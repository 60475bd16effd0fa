import { CHECK_IN_MS, LATE_MS } from '@doorstep/lifecycle';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import type { Site } from '../sites/site.types';
import type { SitesService } from '../sites/sites.service';
import type { Mate, MyShift } from './my-shift.types';
import { LIVE_STATES, SEATED_STATES } from './rules';

/** What somebody was in stays in the list for two weeks. */
const BACK_DAYS = 14;

interface Row extends Omit<MyShift, 'site' | 'mates' | 'lateFrom' | 'checkInFrom'> {
  readonly siteId: string | null;
}

interface MateRow extends Mate {
  readonly shiftId: string;
}

/**
 * The member's own shifts, soonest first: those ahead, on and lately over; what was given back or is off stays until its
 * hour. `ids` asks for some of them, whenever they are. Four statements, however many.
 */
export async function readMyShifts(
  tx: Tx,
  now: Date,
  { me, sites, ids }: { readonly me: Member; readonly sites: SitesService; readonly ids?: readonly string[] },
): Promise<MyShift[]> {
  const rows: Row[] = await tx.query(MINE, [me.hubId, me.id, now, ids ?? null]);
  const mates: MateRow[] = await tx.query(MATES, [me.hubId, me.id, rows.map(({ shiftId }) => shiftId)]);
  const places = await sitesOf(tx, me, sites, rows);
  return rows.map(({ siteId, ...row }) => ({
    ...row,
    site: siteId === null ? null : (places.get(siteId) ?? null),
    mates: mates.filter(({ shiftId }) => shiftId === row.shiftId).map(({ shiftId: _, ...mate }) => mate),
    lateFrom: new Date(row.startsAt.getTime() - LATE_MS),
    checkInFrom: new Date(row.startsAt.getTime() - CHECK_IN_MS),
  }));
}

/** The sites of rows, by id. */
export async function sitesOf(
  tx: Tx,
  me: Member,
  sites: SitesService,
  rows: readonly { readonly siteId: string | null }[],
): Promise<ReadonlyMap<string, Site>> {
  const ids = [...new Set(rows.flatMap(({ siteId }) => (siteId === null ? [] : [siteId])))];
  const list = ids.length === 0 ? [] : await sites.list(tx, me, ids);
  return new Map(list.map((site) => [site.id, site]));
}

const MINE = `
  SELECT u.id, u.shift_id AS "shiftId", s.kind, s.state AS "shiftState", s.day::text AS day, s.from_minute AS "fromMinute",
    s.to_minute AS "toMinute", s.starts_at AS "startsAt", s.ends_at AS "endsAt", u.role, u.state, u.version, u.leads,
    u.expires_at AS "expiresAt", u.cover_asked_at AS "coverAskedAt", u.on_my_way_at AS "onMyWayAt",
    u.arrived_at AS "arrivedAt", u.checked_in_at AS "checkedInAt", u.reason, s.site_id AS "siteId",
    CASE WHEN u.state = 'waitlisted' THEN (SELECT count(*)::int FROM sign_up w WHERE w.hub_id = u.hub_id
      AND w.shift_id = u.shift_id AND w.role = u.role AND w.state = 'waitlisted'
      AND (w.queued_at, w.id) < (u.queued_at, u.id)) END AS ahead
  FROM sign_up u JOIN shift s ON s.hub_id = u.hub_id AND s.id = u.shift_id
  WHERE u.hub_id = $1 AND u.member_id = $2 AND s.state <> 'draft' AND CASE WHEN $4::uuid[] IS NOT NULL THEN u.id = ANY($4)
    WHEN u.state IN (${LIVE_STATES}, 'no_show', 'excused') THEN u.ends_at > $3::timestamptz - interval '${BACK_DAYS} days'
    ELSE u.ends_at > $3 END
  ORDER BY u.starts_at, u.id`;

/** Who leads sees which sign-up is whose, to check people in. */
const MATES = `
  SELECT u.shift_id AS "shiftId", m.handle, u.role, u.state, u.leads,
    CASE WHEN EXISTS (SELECT FROM sign_up l WHERE l.hub_id = u.hub_id AND l.shift_id = u.shift_id AND l.member_id = $2
      AND l.leads AND l.seat IS NOT NULL) THEN u.id END AS "signUpId"
  FROM sign_up u JOIN member m ON m.hub_id = u.hub_id AND m.id = u.member_id
  WHERE u.hub_id = $1 AND u.shift_id = ANY($3) AND u.member_id <> $2
    AND u.state IN (${SEATED_STATES}) AND u.state <> 'offered_place'
    AND EXISTS (SELECT FROM sign_up x WHERE x.hub_id = u.hub_id AND x.shift_id = u.shift_id AND x.member_id = $2
      AND x.state IN (${SEATED_STATES}))
  ORDER BY u.leads DESC, m.handle`;
