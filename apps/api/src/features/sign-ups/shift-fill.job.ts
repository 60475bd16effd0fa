import { systemOf } from '../../platform/auth/actor';
import type { Job } from '../../platform/jobs/job-registry';
import { lockShifts } from './lock';
import { SHIFT_FILL, promote } from './promote';
import type { Desk } from './remind';

/** Asks whoever waits longest in a shift, now that somebody who waits there is free. Done twice it asks nobody twice. */
export const shiftFill = (desk: Desk): Job => ({
  name: SHIFT_FILL,
  async run(db, hubId, payload) {
    const { shiftId } = payload as { readonly shiftId: string };
    await db.write(systemOf(hubId), async (tx, now) => {
      const [shift] = await lockShifts(tx, hubId, [shiftId]);
      if (shift !== undefined) await promote(tx, now, desk, hubId, shift);
    });
  },
});
