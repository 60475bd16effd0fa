import { randomUUID } from 'node:crypto';
import { ARRANGEMENT, type RequestState } from '@doorstep/lifecycle';
import { systemOf } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import type { RequestFollower } from '../requests/request-followers.service';
import { alarmIfAlone } from './alarm-if-alone';
import type { CareDesk } from './care-desk';
import { isThere, lacksOfExpected, lacksOfPresent } from './lacks-of';
import { announceCare, lockCare, moveCare, type ArrangementCommand } from './lock-care';
import { childrenAreThere, type Care } from './read-care';
import { endPresence } from './start-care';

/** States of a request in which its childcare is wanted. */
const WANTED: ReadonlySet<RequestState> = new Set(['open', 'scheduled', 'in_progress']);
const BEFORE_START: readonly string[] = ARRANGEMENT.cancel.from;

/**
 * An accepted request for childcare has an arrangement; one that is closed loses it before its start. When a grown-up
 * falls out, what was ready is not; and where children are, the desk hears it at once.
 */
export const careFollower = (desk: CareDesk): RequestFollower => ({
  name: 'care',
  async follow(tx, now, hubId, requestId) {
    const [found]: { state: RequestState; id: string | null }[] = await tx.query(LOOK, [hubId, requestId]);
    if (found === undefined) return;
    if (found.id === null) {
      if (WANTED.has(found.state)) await tx.query(BEGIN, [hubId, randomUUID(), requestId]);
      return;
    }
    const care = await lockCare(tx, hubId, found.id);
    if (care.row.state === 'started') return looseAdults(tx, now, desk, { hubId, care });
    const command = commandFor(care, found.state);
    if (command === null) return;
    await moveCare(tx, now, systemOf(hubId), { care, command });
    if (command === 'cancel') await desk.boxes.erase(tx, hubId, requestId, ['sheet']);
  },
});

function commandFor(care: Care, request: RequestState): ArrangementCommand | null {
  const { state } = care.row;
  if (state === 'cancelled') return WANTED.has(request) ? 'reopen' : null;
  if (BEFORE_START.includes(state) && !WANTED.has(request)) return 'cancel';
  return state === 'ready' && lacksOfExpected(care).length > 0 ? 'fallBack' : null;
}

/**
 * Whoever gave the task back, or was taken out, is not there any more: children without two adults are an incident. A stop
 * that is said to be done while its children need this adult is refused: CARE_NEEDS_TWO.
 */
async function looseAdults(
  tx: Tx,
  now: Date,
  desk: CareDesk,
  { hubId, care }: { readonly hubId: string; readonly care: Care },
): Promise<void> {
  const gone = care.carers.filter((one) => isThere(one) && one.assignmentState !== 'confirmed');
  if (gone.length === 0) return;
  const rest = { ...care, carers: care.carers.filter((one) => !gone.includes(one)) };
  const isAlone = childrenAreThere(care.locations) && lacksOfPresent(rest).length > 0;
  if (isAlone && gone.some(({ taskState }) => taskState === 'done')) throw new Refusal('CARE_NEEDS_TWO');
  await endPresence(tx, now, { hubId, id: care.row.id, memberIds: gone.map(({ memberId }) => memberId) });
  await alarmIfAlone(tx, now, desk, { hubId, care: rest });
  await announceCare(tx, hubId, care);
}

const LOOK = `
  SELECT r.state, a.id FROM request r LEFT JOIN arrangement a ON a.hub_id = r.hub_id AND a.request_id = r.id
  WHERE r.hub_id = $1 AND r.id = $2 AND r.kind = 'childcare'`;

const BEGIN = `
  INSERT INTO arrangement (hub_id, id, request_id) VALUES ($1, $2, $3) ON CONFLICT (hub_id, request_id) DO NOTHING`;
