import { CHECK_IN_MS } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { lockShiftOf, type LockedShift } from './lock';
import { announceSignUps } from './remind';
import { CLEARED } from './rules';
import { settleRoom } from './settle-room';

/** How long an organizer may still write down that somebody was there. */
const AFTERWARDS_MS = 7 * 24 * 3_600_000;

interface Asked {
  readonly state: string;
  readonly cleared: boolean;
  readonly may: boolean;
}

/**
 * Somebody is there: said by themselves, by who leads the shift, or by an organizer; from an hour before the start until the
 * end, and by organizers for a week afterwards. The clearance is looked at again: one that ended yesterday does not pass.
 * In a childcare room the first of two adults waits. Twice is once. Refuses NOT_FOUND, CHECK_IN_TOO_EARLY, CHECK_IN_OVER,
 * ROLE_NOT_HELD and SIGN_UP_NOT_FROM_HERE.
 */
export async function checkIn(tx: Tx, now: Date, me: Member, signUpId: string): Promise<void> {
  const { hubId } = me;
  const shift = await lockShiftOf(tx, hubId, signUpId);
  const [asked]: Asked[] = await tx.query(ASKED, [hubId, signUpId, me.id, me.relation === 'organizer']);
  if (asked === undefined || !asked.may) throw new Refusal('NOT_FOUND');
  if (asked.state === 'checked_in' || asked.state === 'completed') return;
  requireHour(now, me, shift);
  if (!asked.cleared) throw new Refusal('ROLE_NOT_HELD');
  const over = now >= shift.endsAt;
  const [there] = await returning<{ id: string; shiftId: string; memberId: string }>(tx, ARRIVE, [
    hubId,
    signUpId,
    now,
    me.id,
    over,
  ]);
  if (there === undefined) throw new Refusal('SIGN_UP_NOT_FROM_HERE');
  if (!over) await settleRoom(tx, now, hubId, shift);
  await record(tx, now, me, { verb: 'sign_up.check_in', subjectId: signUpId });
  await announceSignUps(tx, hubId, [there]);
}

function requireHour(now: Date, me: Member, { startsAt, endsAt }: LockedShift): void {
  if (now.getTime() < startsAt.getTime() - CHECK_IN_MS) throw new Refusal('CHECK_IN_TOO_EARLY');
  const last = endsAt.getTime() + (me.relation === 'organizer' ? AFTERWARDS_MS : 0);
  if (now.getTime() >= last) throw new Refusal('CHECK_IN_OVER');
}

/**
 * Who leads a shift may say who is there, and who did not come. Over `u`, the sign-up that it is about; $3 is the reader.
 */
export const LED_BY_ME = `EXISTS (
      SELECT FROM sign_up l WHERE l.hub_id = u.hub_id AND l.shift_id = u.shift_id AND l.member_id = $3 AND l.leads
        AND l.state IN ('confirmed', 'checked_in'))`;

const ASKED = `
  SELECT u.state, ${CLEARED} AS cleared, ($4 OR u.member_id = $3 OR ${LED_BY_ME}) AS may
  FROM sign_up u JOIN shift s ON s.hub_id = u.hub_id AND s.id = u.shift_id
  JOIN shift_place p ON p.hub_id = u.hub_id AND p.shift_id = u.shift_id AND p.role = u.role
  JOIN member m ON m.hub_id = u.hub_id AND m.id = u.member_id
  WHERE u.hub_id = $1 AND u.id = $2`;

/** The seat is checked in by settle-room.ts; what is recorded after the end is a fact about a day that is over. */
const ARRIVE = `
  UPDATE sign_up u SET arrived_at = coalesce(u.arrived_at, $3), recorded_by = $4, cover_asked_at = NULL,
    version = u.version + 1,
    state = CASE WHEN $5 THEN 'completed' ELSE u.state END,
    checked_in_at = CASE WHEN $5 THEN coalesce(u.checked_in_at, $3) ELSE u.checked_in_at END
  FROM shift s
  WHERE u.hub_id = $1 AND u.id = $2 AND u.state = 'confirmed' AND s.hub_id = u.hub_id AND s.id = u.shift_id
    AND s.state IN ('published', 'locked', 'in_progress', 'closed')
  RETURNING u.id, u.shift_id AS "shiftId", u.member_id AS "memberId"`;
