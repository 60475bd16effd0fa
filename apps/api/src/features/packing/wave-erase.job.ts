import { addDays, instantOf } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import { systemOf } from '../../platform/auth/actor';
import type { Job } from '../../platform/jobs/job-registry';
import { WaveEntity } from './wave.entity';

export const WAVE_ERASE = 'wave.erase';

/** A run that began late may last past midnight: six hours into the next day nobody needs its bags any more. */
const AFTER_MINUTES = 360;

/** When a wave of that day goes. */
export function erasureOf(day: string, zone: string): { readonly at: Date; readonly day: string } {
  const next = addDays(dayText(day), 1);
  return { at: new Date(instantOf(next, AFTER_MINUTES, zone)), day: next };
}

/** Deletes a wave with its bags and their slips. What was given to whom stays in the ledger. Done twice it finds nothing. */
export const waveErase: Job = {
  name: WAVE_ERASE,
  async run(db, hubId, payload) {
    const { waveId: id } = payload as { readonly waveId: string };
    await db.write(systemOf(hubId), async (tx) => {
      await tx.query(SLIPS, [hubId, id]);
      await tx.delete(WaveEntity, { hubId, id });
    });
  },
};

const SLIPS = `
  DELETE FROM sealed_box s USING bag b
  WHERE b.hub_id = $1 AND b.wave_id = $2 AND s.hub_id = b.hub_id AND s.subject_id = b.id AND s.compartment = 'slip'`;
