import { addDays, instantOf } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import { systemOf } from '../../platform/auth/actor';
import type { Job } from '../../platform/jobs/job-registry';
import { SealedBoxEntity } from '../boxes/sealed-box.entity';
import { ClosureEntity } from './closure.entity';

export const CLOSURE_ERASE = 'closure.erase';

/** A run that began late may last past midnight: six hours into the next day nobody needs it any more. */
const AFTER_MINUTES = 360;

/** When a closure of that day goes. */
export function erasureOf(day: string, zone: string): { readonly at: Date; readonly day: string } {
  const next = addDays(dayText(day), 1);
  return { at: new Date(instantOf(next, AFTER_MINUTES, zone)), day: next };
}

/** Deletes a closure with its box. Done twice it finds nothing the second time. */
export const closureErase: Job = {
  name: CLOSURE_ERASE,
  async run(db, hubId, payload) {
    const { closureId: id } = payload as { readonly closureId: string };
    await db.write(systemOf(hubId), async (tx) => {
      await tx.delete(SealedBoxEntity, { hubId, subjectId: id, compartment: 'closure' });
      await tx.delete(ClosureEntity, { hubId, id });
    });
  },
};
