import { systemOf } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { openIncident } from '../incidents/incidents.service';
import type { CareDesk } from './care-desk';
import { lacksOfPresent } from './lacks-of';
import { childrenAreThere, type Care } from './read-care';
import { tellOrganizers } from './tell-organizers';

/** Children are there and too few cleared adults: an incident for a dispatcher to decide, and a notice to each organizer. */
export async function alarmIfAlone(
  tx: Tx,
  now: Date,
  desk: CareDesk,
  { hubId, care }: { readonly hubId: string; readonly care: Care },
): Promise<void> {
  if (!childrenAreThere(care.locations) || lacksOfPresent(care).length === 0) return;
  const taskId = care.carers.find((one) => one.taskId !== null)?.taskId ?? null;
  await openIncident(tx, now, systemOf(hubId), { kind: 'second_adult_missing', taskId });
  await tellOrganizers(tx, now, desk.notices, { hubId, kind: 'care_alone', subjectId: care.row.id });
}
