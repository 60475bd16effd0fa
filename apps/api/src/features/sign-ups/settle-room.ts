import { adultsNeeded } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import type { LockedShift } from './lock';

/**
 * Who has arrived is checked in, all at once, as soon as there are as many adults as the shift may not stand without; and
 * steps back to waiting when there are fewer. So a childcare room never has exactly one adult checked in: it has none
 * (somebody waits at the door) or two and more. The shift is locked by the caller.
 */
export const settleRoom = (tx: Tx, now: Date, hubId: string, shift: LockedShift): Promise<unknown> =>
  tx.query(SETTLE, [hubId, shift.id, adultsNeeded(shift.kind), now]);

const SETTLE = `
  WITH present AS (
    SELECT id FROM sign_up WHERE hub_id = $1 AND shift_id = $2
      AND (state = 'checked_in' OR state = 'confirmed' AND arrived_at IS NOT NULL)
  ), room AS (SELECT (SELECT count(*) FROM present) >= $3 AS stands)
  UPDATE sign_up u SET version = u.version + 1,
    state = CASE WHEN room.stands THEN 'checked_in' ELSE 'confirmed' END,
    checked_in_at = CASE WHEN room.stands THEN coalesce(u.checked_in_at, $4) END
  FROM room WHERE u.hub_id = $1 AND u.id IN (SELECT id FROM present)
    AND u.state = CASE WHEN room.stands THEN 'confirmed' ELSE 'checked_in' END`;
