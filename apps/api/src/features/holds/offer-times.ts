import { windowOf } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { checkWindow } from '../requests/requests.service';
import { followAll } from './freeze';
import type { HoldEntity } from './hold.entity';
import type { OfferTimesInput } from './hold.types';
import type { Neighbors } from './neighbors';
import { thaw } from './thaw';

interface Moving {
  readonly id: string;
  readonly requestId: string;
  readonly state: string;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly requestFrom: number;
}

const DAY = 1440;

/**
 * Gives frozen requests another time: the request and all its tasks that have not begun move by the same number of
 * minutes, whoever had them is let go (nobody said yes to that day), and they come back unless another hold has them
 * then. Refuses NOT_FOUND, HOLD_STILL_THEN, TASKS_DO_NOT_FIT and what a new request's time is refused for.
 */
export async function offerTimes(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { me, hold, input }: { readonly me: Member; readonly hold: HoldEntity; readonly input: OfferTimesInput },
): Promise<void> {
  const { hubId } = me;
  const { timeZone } = await neighbors.hubs.require(tx, hubId);
  const window = checkWindow(now, timeZone, input);
  if (window.from < hold.untilAt.getTime() && window.to > hold.fromAt.getTime())
    throw new Refusal('HOLD_STILL_THEN');
  const moving: Moving[] = await tx.query(MOVING, [hubId, hold.id, input.taskIds]);
  const named = new Set(moving.map(({ id }) => id));
  if (!input.taskIds.every((id) => named.has(id))) throw new Refusal('NOT_FOUND');
  if (moving.some(({ state }) => BEGUN.has(state))) throw new Refusal('TASKS_DO_NOT_FIT');
  const rows = moving.map((task) => movedTo(task, input, timeZone));
  const held: { id: string }[] = await tx.query(HELD, [hubId, [...named]]);
  const assignmentIds = held.map(({ id }) => id);
  await neighbors.tasks.letGo(tx, now, { actor: me, assignmentIds, command: 'remove', reason: 'replanned' });
  await tx.query(MOVE_LEGS, [hubId, JSON.stringify(rows)]);
  await tx.query(MOVE_TASKS, [hubId, JSON.stringify(rows), input.day]);
  const requestIds = [...new Set(moving.map(({ requestId }) => requestId))].sort();
  await tx.query(MOVE_REQUESTS, [hubId, requestIds, input.day, input.fromMinute, input.toMinute]);
  await tx.query(LEAVE, [hubId, [...named], new Date(window.from), new Date(window.to)]);
  await thaw(tx, now, neighbors, { hold, taskIds: [...named] });
  await followAll(tx, now, neighbors, { hubId, requestIds });
  for (const subjectId of requestIds) {
    await keepUntil(tx, neighbors, { hubId, requestId: subjectId, day: input.day });
    await record(tx, now, me, { verb: 'request.move', subjectId });
    await announce(tx, hubId, 'request', subjectId);
  }
}

/** What is sealed of a request stays until it was done on its new day. */
async function keepUntil(
  tx: Tx,
  { tasks: { requests } }: Neighbors,
  { hubId, requestId, day }: { readonly hubId: string; readonly requestId: string; readonly day: string },
): Promise<void> {
  await requests.keepUntil(tx, await requests.require(tx, hubId, requestId), day);
}

const BEGUN: ReadonlySet<string> = new Set(['loaded', 'en_route', 'at_door']);

/** A ride's way back stays as far behind its way out as it was. */
function movedTo(task: Moving, { day, fromMinute, toMinute }: OfferTimesInput, zone: string) {
  const shift = fromMinute - task.requestFrom;
  const own = task.fromMinute === task.requestFrom;
  const from = own ? fromMinute : task.fromMinute + shift;
  const to = own ? toMinute : Math.min(DAY, task.toMinute + shift);
  const window = windowOf(dayText(day), from, to, zone);
  if (from < 0 || to > DAY || !window.ok) throw new Refusal('TASKS_DO_NOT_FIT', { taskIds: [task.id] });
  const { from: windowFrom, to: windowTo } = window.value;
  return { id: task.id, from, to, windowFrom: new Date(windowFrom), windowTo: new Date(windowTo) };
}

const MOVING = `
  SELECT t.id, t.request_id AS "requestId", t.state, t.from_minute AS "fromMinute", t.to_minute AS "toMinute",
    q.from_minute AS "requestFrom"
  FROM task t JOIN request q ON q.hub_id = t.hub_id AND q.id = t.request_id
  WHERE t.hub_id = $1 AND t.state NOT IN ('done', 'attempted', 'cancelled')
    AND t.request_id IN (SELECT o.request_id FROM task o JOIN held_task k ON k.hub_id = o.hub_id AND k.task_id = o.id
      WHERE k.hub_id = $1 AND k.hold_id = $2 AND NOT k.warned AND o.id = ANY($3))
  ORDER BY t.id FOR NO KEY UPDATE OF t`;

const HELD = `
  SELECT id FROM assignment WHERE hub_id = $1 AND task_id = ANY($2)
    AND state IN ('offered', 'claimed', 'assigned', 'confirmed') ORDER BY id`;

/** A ride's pickup window moves with its task. Reads the table of legs by name: rides are built beside this feature. */
const MOVE_LEGS = `
  UPDATE ride_leg l SET pickup_from = l.pickup_from + (v."windowFrom" - t.window_from),
    pickup_to = l.pickup_to + (v."windowFrom" - t.window_from), version = l.version + 1
  FROM jsonb_to_recordset($2::jsonb) AS v(id uuid, "windowFrom" timestamptz) JOIN task t ON t.id = v.id
  WHERE t.hub_id = $1 AND l.hub_id = t.hub_id AND l.task_id = t.id`;

const MOVE_TASKS = `
  UPDATE task t SET day = $3, from_minute = v.from, to_minute = v.to, window_from = v."windowFrom",
    window_to = v."windowTo", version = t.version + 1
  FROM jsonb_to_recordset($2::jsonb) AS v(id uuid, "from" smallint, "to" smallint, "windowFrom" timestamptz,
    "windowTo" timestamptz)
  WHERE t.hub_id = $1 AND t.id = v.id`;

const MOVE_REQUESTS = `
  UPDATE request SET day = $3, from_minute = $4, to_minute = $5, version = version + 1,
    expires_on = greatest(expires_on, $3::date)
  WHERE hub_id = $1 AND id = ANY($2)`;

/** Holds that do not reach the new time have nothing to do with these tasks any more. */
const LEAVE = `
  DELETE FROM held_task k USING hold h
  WHERE k.hub_id = $1 AND k.task_id = ANY($2) AND h.hub_id = k.hub_id AND h.id = k.hold_id
    AND NOT (h.from_at < $4 AND h.until_at > $3)`;
