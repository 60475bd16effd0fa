import { systemOf } from '../../platform/auth/actor';
import type { Job } from '../../platform/jobs/job-registry';
import { forgetMerge } from './forget-merge';

export const MERGE_FORGET = 'merge.forget';

/** After a day nothing of the drawers before a merge is left. Done twice it finds nothing. */
export const mergeForget: Job = {
  name: MERGE_FORGET,
  async run(db, hubId, payload) {
    const { mergeId } = payload as { readonly mergeId: string };
    await db.write(systemOf(hubId), (tx) => forgetMerge(tx, hubId, mergeId));
  },
};
