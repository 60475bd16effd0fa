import { addDays, dayOf } from '@doorstep/schedule';
import { day, instant } from '@doorstep/std';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { announce, BOARD_TOPIC } from '../../platform/graphql/announce';
import type { HubEntity } from './hub.entity';
import type { ChangeHubInput } from './hub.types';

/** Nobody knows the roads of the week after next. */
const FARTHEST_DAYS = 7;

/** Roads are dry without an end, or bad up to a day that is near. Refuses INPUT_MALFORMED, WINDOW_PAST, WINDOW_TOO_FAR. */
export function checkRoads(now: Date, { timeZone }: HubEntity, said: ChangeHubInput): void {
  const { roads, roadsUntil } = said;
  if ((roads === 'dry') !== (roadsUntil === null))
    throw new Refusal('INPUT_MALFORMED', { field: 'roadsUntil' });
  if (roadsUntil === null) return;
  const today = dayOf(instant(now.getTime()), timeZone);
  // Days in this form sort as text.
  if (roadsUntil < today) throw new Refusal('WINDOW_PAST');
  if (roadsUntil > addDays(day(today), FARTHEST_DAYS)) throw new Refusal('WINDOW_TOO_FAR');
}

/** Writes the settings if nobody changed them since they were read. Refuses HUB_CHANGED with the version there is. */
export async function writeHub(tx: Tx, now: Date, me: Member, said: ChangeHubInput): Promise<void> {
  const { version, intake, reach, roads, roadsUntil, peoplePerHome } = said;
  const changed = await returning(
    tx,
    `UPDATE hub SET intake = $3, reach = $4, roads = $5, roads_until = $6, people_per_home = $7, version = version + 1
     WHERE id = $1 AND version = $2 RETURNING id`,
    [me.hubId, version, intake, reach, roads, roadsUntil, peoplePerHome],
  );
  if (changed.length === 0) throw new Refusal('HUB_CHANGED');
  await record(tx, now, me, { verb: 'hub.change', subjectId: me.hubId });
  await announce(tx, me.hubId, 'hub', me.hubId);
  await announce(tx, me.hubId, BOARD_TOPIC, me.hubId);
}
