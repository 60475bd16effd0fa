import type { MemberEnding } from '../trust/member-endings.service';
import { endSignUps } from './end-sign-ups';
import type { Desk } from './remind';

/**
 * Shifts of a member who is suspended, or of a role that ends: every place and every waiting goes, the seats go to who
 * waits longest. Who is at work under a role that ended ends the day; a suspension ends it now.
 */
export const signUpEnding = (desk: Desk): MemberEnding => ({
  name: 'sign_ups',
  async end(tx, now, { actor, hubId, memberId, roles, after, reason }) {
    const rows: { id: string }[] = await tx.query(HELD, [hubId, memberId, now, roles, after]);
    if (rows.length === 0) return;
    await endSignUps(tx, now, desk, {
      actor,
      signUpIds: rows.map(({ id }) => id),
      command: 'remove',
      reason,
      verb: 'sign_up.end_with_member',
    });
  },
});

const HELD = `
  SELECT u.id FROM sign_up u JOIN shift s ON s.hub_id = u.hub_id AND s.id = u.shift_id
  WHERE u.hub_id = $1 AND u.member_id = $2 AND u.ends_at > $3 AND ($4::text[] IS NULL OR u.role = ANY($4))
    AND ($5::date IS NULL OR s.day > $5::date)
    AND (u.state IN ('applied', 'confirmed', 'waitlisted', 'offered_place') OR u.state = 'checked_in' AND $4 IS NULL)`;
