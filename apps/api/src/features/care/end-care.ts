import type { Actor } from '../../platform/auth/actor';
import { hubOf } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { openIncident } from '../incidents/incidents.service';
import type { CareDesk } from './care-desk';
import { moveCare } from './lock-care';
import { whereChildrenAre, type Care } from './read-care';
import { endPresence } from './start-care';

interface Ending {
  readonly actor: Actor;
  readonly care: Care;
  readonly concern: boolean;
  readonly deviceTime: Date;
}

/**
 * All children are with their families again: it is over, with or without a concern, which becomes an incident. The
 * sheet goes at once. Refuses CARE_CHILDREN_THERE with who is still there, and ARRANGEMENT_NOT_FROM_HERE.
 */
export async function endCare(tx: Tx, now: Date, desk: CareDesk, ending: Ending): Promise<void> {
  const { actor, care, concern, deviceTime } = ending;
  const hubId = hubOf(actor);
  const away = [...whereChildrenAre(care.locations).values()]
    .filter(({ state }) => state !== 'with_parent')
    .map(({ child }) => child);
  if (away.length > 0) throw new Refusal('CARE_CHILDREN_THERE', { children: away });
  await moveCare(tx, now, actor, { care, command: concern ? 'closeWithConcern' : 'end' });
  if (concern) {
    const taskId = care.carers.find((one) => one.taskId !== null)?.taskId ?? null;
    await openIncident(tx, now, actor, { kind: 'child_concern', taskId, deviceTime });
  }
  await endPresence(tx, now, { hubId, id: care.row.id, memberIds: null });
  await desk.boxes.erase(tx, hubId, care.row.requestId, ['sheet']);
}
