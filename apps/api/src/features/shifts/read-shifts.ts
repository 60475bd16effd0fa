import { warningsOf } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import { grouped } from '../../platform/db/rows';
import type { SignUp } from '../sign-ups/sign-up.types';
import type { SignUpsService } from '../sign-ups/sign-ups.service';
import type { Shift } from './shift.types';

/** Which shifts: some by id, or all of some days (both ends included). */
export type WhichShifts =
  { readonly ids: readonly string[] } | { readonly from: string; readonly through: string };

type Row = Omit<Shift, 'signUps' | 'warnings'> & { readonly closed: boolean };

/** Shifts with their places, people and warnings, by day and hour. Two statements, however many. */
export async function readShifts(
  tx: Tx,
  hubId: string,
  signUps: SignUpsService,
  which: WhichShifts,
): Promise<Shift[]> {
  const rows: Row[] = await ('ids' in which
    ? tx.query(SHIFTS, [hubId, which.ids, null, null])
    : tx.query(SHIFTS, [hubId, null, which.from, which.through]));
  const people = await signUps.ofShifts(
    tx,
    hubId,
    rows.map(({ id }) => id),
  );
  const byShift = grouped(people, ({ shiftId }) => shiftId);
  return rows.map(({ closed, ...row }) => {
    const own = byShift.get(row.id) ?? [];
    return { ...row, signUps: own, warnings: warningsOf({ ...row, closed, signUps: own.map(asFacts) }) };
  });
}

const asFacts = (signUp: SignUp) => ({
  ...signUp,
  arrived: signUp.arrivedAt !== null || signUp.checkedInAt !== null,
});

/** A place that was taken away keeps a row with none: earlier sign-ups belong to it, nobody else sees it. */
const SHIFTS = `
  SELECT s.id, s.kind, s.site_id AS "siteId", s.day::text AS day, s.from_minute AS "fromMinute", s.to_minute AS "toMinute",
    s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.state, s.version, s.sign_up_opens_at AS "signUpOpensAt", s.urgency,
    s.approval, s.template_id AS "templateId", s.occurrence::text AS occurrence, s.reason,
    coalesce(p.places, '[]') AS places,
    EXISTS (SELECT FROM closed_day c WHERE c.hub_id = s.hub_id AND c.day = s.day
      AND (c.site_id IS NULL OR c.site_id = s.site_id OR c.site_id = site.within)) AS closed
  FROM shift s LEFT JOIN site ON site.hub_id = s.hub_id AND site.id = s.site_id
  CROSS JOIN LATERAL (
    SELECT json_agg(json_build_object('role', p.role, 'least', p.least, 'most', p.most, 'language', p.language)
      ORDER BY p.role) AS places
    FROM shift_place p WHERE p.hub_id = s.hub_id AND p.shift_id = s.id AND p.most > 0) p
  WHERE s.hub_id = $1 AND ($2::uuid[] IS NULL OR s.id = ANY($2)) AND ($3::date IS NULL OR s.day BETWEEN $3 AND $4)
  ORDER BY s.day, s.from_minute, s.kind, s.id`;
