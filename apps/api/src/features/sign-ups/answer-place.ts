import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { lockMembers, lockShiftOf } from './lock';
import { BUSY_WITH_TASKS, CLEARED, IN_ANOTHER_SHIFT } from './rules';
import type { Placed } from './take-place';

/**
 * Yes to an offered place: it is confirmed, if the offer still stands and nothing else came in between. Refuses NOT_FOUND,
 * PLACE_GONE, ROLE_NOT_HELD and SIGN_UP_CLASH.
 */
export async function acceptPlace(tx: Tx, now: Date, me: Member, signUpId: string): Promise<Placed> {
  await lockMembers(tx, me.hubId, [me.id]);
  await lockShiftOf(tx, me.hubId, signUpId);
  const [mine] = await returning<Placed>(tx, ACCEPT, [me.hubId, signUpId, me.id, now]);
  if (mine !== undefined) return mine;
  const [row]: { open: boolean; cleared: boolean; clash: boolean }[] = await tx.query(WHY, [
    me.hubId,
    signUpId,
    me.id,
    now,
  ]);
  if (row === undefined) throw new Refusal('NOT_FOUND');
  if (!row.open) throw new Refusal('PLACE_GONE');
  if (!row.cleared) throw new Refusal('ROLE_NOT_HELD');
  throw new Refusal('SIGN_UP_CLASH');
}

const JOINED = `
  JOIN shift_place p ON p.hub_id = s.hub_id AND p.shift_id = s.id JOIN member m ON m.hub_id = s.hub_id AND m.id = $3
  WHERE u.hub_id = $1 AND u.id = $2 AND u.member_id = $3 AND s.hub_id = u.hub_id AND s.id = u.shift_id AND p.role = u.role`;
const STANDS = `u.state = 'offered_place' AND u.expires_at > $4 AND s.state IN ('published', 'locked') AND s.starts_at > $4`;

const ACCEPT = `
  UPDATE sign_up u SET state = CASE WHEN s.approval THEN 'applied' ELSE 'confirmed' END, expires_at = NULL, version = u.version + 1 FROM shift s ${JOINED}
    AND ${STANDS} AND ${CLEARED} AND NOT ${BUSY_WITH_TASKS} AND NOT ${IN_ANOTHER_SHIFT}
  RETURNING u.id, u.shift_id AS "shiftId", u.member_id AS "memberId", u.state, u.starts_at AS "startsAt"`;

const WHY = `
  SELECT ${STANDS} AS open, ${CLEARED} AS cleared, ${BUSY_WITH_TASKS} OR ${IN_ANOTHER_SHIFT} AS clash
  FROM sign_up u, shift s ${JOINED}`;
