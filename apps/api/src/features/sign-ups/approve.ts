import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { CLEARED } from './rules';
import type { Placed } from './take-place';

/**
 * The hub's yes to somebody who applied. The clearance is looked at again: it may have ended since. The shift is locked by
 * the caller. Refuses SIGN_UP_NOT_FROM_HERE and ROLE_NOT_HELD.
 */
export async function approve(tx: Tx, now: Date, hubId: string, signUpId: string): Promise<Placed> {
  const [placed] = await returning<Placed>(tx, APPROVE, [hubId, signUpId, now]);
  if (placed !== undefined) return placed;
  const applied: unknown[] = await tx.query(
    `SELECT FROM sign_up WHERE hub_id = $1 AND id = $2 AND state = 'applied' AND ends_at > $3`,
    [hubId, signUpId, now],
  );
  throw new Refusal(applied.length > 0 ? 'ROLE_NOT_HELD' : 'SIGN_UP_NOT_FROM_HERE');
}

const APPROVE = `
  UPDATE sign_up u SET state = 'confirmed', version = u.version + 1 FROM shift s, shift_place p, member m
  WHERE u.hub_id = $1 AND u.id = $2 AND u.state = 'applied' AND u.ends_at > $3 AND s.hub_id = u.hub_id AND s.id = u.shift_id
    AND p.hub_id = u.hub_id AND p.shift_id = u.shift_id AND p.role = u.role AND m.hub_id = u.hub_id AND m.id = u.member_id
    AND ${CLEARED}
  RETURNING u.id, u.shift_id AS "shiftId", u.member_id AS "memberId", u.state, u.starts_at AS "startsAt"`;
