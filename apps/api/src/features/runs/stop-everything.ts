import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { openIncident } from '../incidents/incidents.service';
import { tell } from './answer-run';
import { breakOff } from './break-off';
import { lockOwnRun } from './find-run';
import type { Neighbors } from './neighbors';

/**
 * Something is wrong out there. The run ends now, every place of it is gone from the driver's device at its next
 * breath, and the hub has an incident to decide. Pressed without a network it comes late: a run that has ended
 * meanwhile, by whatever hand, stays ended, and the driver is not told no. Refuses NOT_FOUND.
 */
export async function stopEverything(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { me, runId }: { readonly me: Member; readonly runId: string },
): Promise<void> {
  const run = await lockOwnRun(tx, me, runId);
  await openIncident(tx, now, me, { kind: 'stopped_everything', runId });
  if (run.state === 'aborted' || run.state === 'completed') return;
  await breakOff(tx, now, neighbors, { actor: me, run, reason: 'unsafe', as: 'released' });
  await tell(tx, now, me, { run, verb: 'run.stop_everything', reason: 'unsafe' });
}
