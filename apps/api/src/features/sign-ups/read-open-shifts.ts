import { addDays } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import type { SitesService } from '../sites/sites.service';
import type { Cover, OpenPlace, OpenShift } from './my-shift.types';
import { sitesOf } from './read-my-shifts';
import {
  BESIDE_EXPERIENCED,
  BUSY_WITH_TASKS,
  CLEARED,
  FREE_SEAT,
  IN_ANOTHER_SHIFT,
  LIVE_STATES,
  SEATED_STATES,
} from './rules';

/** More than a person looks through. */
const MOST = 200;

type Row = Omit<OpenShift, 'site' | 'places'> & OpenPlace & { readonly siteId: string | null };

/**
 * Published shifts of some days with places for roles that the member holds on the day, each with what stands in the way.
 * By day and hour; the same hour by urgency.
 */
export async function readOpenShifts(
  tx: Tx,
  now: Date,
  asked: { readonly me: Member; readonly sites: SitesService; readonly from: string; readonly days: number },
): Promise<OpenShift[]> {
  const { me, from, days } = asked;
  const rows: Row[] = await tx.query(OPEN_SHIFTS, [
    me.hubId,
    me.id,
    now,
    from,
    addDays(dayText(from), days - 1),
  ]);
  const places = await sitesOf(tx, me, asked.sites, rows);
  const shifts = new Map<string, OpenShift>();
  for (const { siteId, role, least, most, taken, waiting, language, hurdle, ...shift } of rows) {
    const place = { role, least, most, taken, waiting, language, hurdle };
    const known = shifts.get(shift.id);
    if (known !== undefined) known.places.push(place);
    else
      shifts.set(shift.id, {
        ...shift,
        site: siteId === null ? null : (places.get(siteId) ?? null),
        places: [place],
      });
  }
  return [...shifts.values()];
}

const OPEN_SHIFTS = `
  SELECT s.id, s.kind, s.state, s.day::text AS day, s.from_minute AS "fromMinute", s.to_minute AS "toMinute",
    s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.sign_up_opens_at AS "signUpOpensAt", s.urgency, s.approval,
    s.site_id AS "siteId", p.role, p.least, p.most, p.language, mine.state AS mine,
    (SELECT count(*)::int FROM sign_up t WHERE t.hub_id = s.hub_id AND t.shift_id = s.id AND t.role = p.role
      AND t.state IN (${SEATED_STATES})) AS taken,
    (SELECT count(*)::int FROM sign_up t WHERE t.hub_id = s.hub_id AND t.shift_id = s.id AND t.role = p.role
      AND t.state = 'waitlisted') AS waiting,
    CASE WHEN mine.state IS NOT NULL THEN 'in_it' WHEN s.state = 'locked' THEN 'locked'
      WHEN s.sign_up_opens_at > $3 THEN 'not_open_yet'
      WHEN ${BUSY_WITH_TASKS} OR ${IN_ANOTHER_SHIFT} THEN 'clash'
      WHEN ${FREE_SEAT} IS NULL THEN 'full'
      WHEN NOT ${BESIDE_EXPERIENCED()} THEN 'newcomers_first' END AS hurdle
  FROM shift s JOIN shift_place p ON p.hub_id = s.hub_id AND p.shift_id = s.id AND p.most > 0
  JOIN member m ON m.hub_id = s.hub_id AND m.id = $2
  LEFT JOIN LATERAL (SELECT i.state FROM sign_up i WHERE i.hub_id = s.hub_id AND i.shift_id = s.id AND i.member_id = m.id
    AND i.state IN (${LIVE_STATES})) mine ON true
  WHERE s.hub_id = $1 AND s.state IN ('published', 'locked') AND s.starts_at > $3 AND s.day BETWEEN $4 AND $5
    AND ${CLEARED}
  ORDER BY s.day, s.from_minute, s.urgency DESC, s.id, p.role LIMIT ${MOST}`;

/** Places that others ask to be covered, which the member may take. */
export async function readCovers(
  tx: Tx,
  now: Date,
  { me, sites }: { readonly me: Member; readonly sites: SitesService },
): Promise<Cover[]> {
  const rows: (Omit<Cover, 'site'> & { siteId: string | null })[] = await tx.query(COVERS, [
    me.hubId,
    me.id,
    now,
  ]);
  const places = await sitesOf(tx, me, sites, rows);
  return rows.map(({ siteId, ...row }) => ({
    ...row,
    site: siteId === null ? null : (places.get(siteId) ?? null),
  }));
}

const COVERS = `
  SELECT g.id, s.id AS "shiftId", s.kind, s.day::text AS day, s.from_minute AS "fromMinute", s.to_minute AS "toMinute",
    s.starts_at AS "startsAt", s.ends_at AS "endsAt", g.role, o.handle, g.cover_asked_at AS "askedAt", s.site_id AS "siteId"
  FROM sign_up g JOIN shift s ON s.hub_id = g.hub_id AND s.id = g.shift_id
  JOIN shift_place p ON p.hub_id = g.hub_id AND p.shift_id = g.shift_id AND p.role = g.role
  JOIN member o ON o.hub_id = g.hub_id AND o.id = g.member_id JOIN member m ON m.hub_id = g.hub_id AND m.id = $2
  WHERE g.hub_id = $1 AND g.member_id <> $2 AND g.state = 'confirmed' AND g.cover_asked_at IS NOT NULL AND s.ends_at > $3
    AND s.state IN ('published', 'locked', 'in_progress') AND ${CLEARED} AND NOT ${BUSY_WITH_TASKS}
    AND NOT ${IN_ANOTHER_SHIFT} AND ${BESIDE_EXPERIENCED('g.id')}
    AND NOT EXISTS (SELECT FROM sign_up i WHERE i.hub_id = s.hub_id AND i.shift_id = s.id AND i.member_id = m.id
      AND i.seat IS NOT NULL)
  ORDER BY s.starts_at, g.id LIMIT ${MOST}`;
