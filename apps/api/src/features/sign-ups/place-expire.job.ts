import { systemOf } from '../../platform/auth/actor';
import type { Job } from '../../platform/jobs/job-registry';
import { endSignUps, tellGone } from './end-sign-ups';
import { PLACE_EXPIRE } from './promote';
import type { Desk } from './remind';

/** An offered place without an answer goes to who is next. Nothing happens before its time, or after an answer. */
export const placeExpire = (desk: Desk): Job => ({
  name: PLACE_EXPIRE,
  async run(db, hubId, payload) {
    const { signUpId } = payload as { readonly signUpId: string };
    const actor = systemOf(hubId);
    await db.write(actor, async (tx, now) => {
      // The shift is locked with the look: an answer that comes at the same moment is before or after, never between.
      const due: { id: string }[] = await tx.query(
        `SELECT u.id FROM shift s JOIN sign_up u ON u.hub_id = s.hub_id AND u.shift_id = s.id
         WHERE s.hub_id = $1 AND u.id = $2 AND u.state = 'offered_place' AND u.expires_at <= $3 FOR UPDATE OF s`,
        [hubId, signUpId, now],
      );
      if (due.length === 0) return;
      const ended = await endSignUps(tx, now, desk, {
        actor,
        signUpIds: [signUpId],
        command: 'expire',
        reason: null,
        verb: 'place.expire',
      });
      await tellGone(tx, now, desk, hubId, ended);
    });
  },
});
