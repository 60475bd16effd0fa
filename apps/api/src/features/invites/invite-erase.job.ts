import { systemOf } from '../../platform/auth/actor';
import type { Job } from '../../platform/jobs/job-registry';
import { InviteEntity } from './invite.entity';

export const INVITE_ERASE = 'invite.erase';

/** After this nobody needs to be told any more why a link does not work. */
export const INVITE_KEPT_MS = 30 * 24 * 3_600_000;

/** Deletes an invitation with its look-up. Done twice it finds nothing the second time. */
export const inviteErase: Job = {
  name: INVITE_ERASE,
  async run(db, hubId, payload) {
    const { inviteId: id } = payload as { readonly inviteId: string };
    await db.write(systemOf(hubId), (tx) => tx.delete(InviteEntity, { hubId, id }));
  },
};
