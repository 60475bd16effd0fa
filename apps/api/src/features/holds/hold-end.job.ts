import { record } from '../../platform/activity';
import { systemOf } from '../../platform/auth/actor';
import { announce } from '../../platform/graphql/announce';
import type { Job } from '../../platform/jobs/job-registry';
import { HOLD_END, HOLD_ERASE } from './hold-times';
import { endHold } from './end-hold';
import type { Neighbors } from './neighbors';

/** At its end a hold lifts itself. Nothing happens when somebody was faster. */
export const holdEnd = (neighbors: Neighbors): Job => ({
  name: HOLD_END,
  async run(db, hubId, payload) {
    const { holdId } = payload as { readonly holdId: string };
    const actor = systemOf(hubId);
    await db.write(actor, async (tx, now) => {
      if (!(await endHold(tx, now, neighbors, { actor, holdId, onlyWhenDue: true }))) return;
      await record(tx, now, actor, { verb: 'hold.lift', subjectId: holdId });
      await announce(tx, hubId, 'hold', holdId);
    });
  },
});

/** Where it was and what it froze is nobody's business a month later. Done twice it finds nothing the second time. */
export const holdErase: Job = {
  name: HOLD_ERASE,
  async run(db, hubId, payload) {
    const { holdId } = payload as { readonly holdId: string };
    await db.write(systemOf(hubId), async (tx) => {
      await tx.query(
        `DELETE FROM sealed_box WHERE hub_id = $1 AND subject_id = $2 AND compartment = 'closure'`,
        [hubId, holdId],
      );
      await tx.query('DELETE FROM hold WHERE hub_id = $1 AND id = $2', [hubId, holdId]);
    });
  },
};
