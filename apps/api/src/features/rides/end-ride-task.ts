import type { LegReason } from '@doorstep/lifecycle';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { BOARD_TOPIC, announce } from '../../platform/graphql/announce';
import type { TasksService } from '../tasks/tasks.service';
import type { LockedLeg } from './leg-row';

export interface Ending {
  readonly me: Member;
  readonly leg: LockedLeg;
  readonly reason: LegReason;
}

/**
 * Takes the task of a leg away from whoever has it and ends it; on the road it comes off the run, whose other stops stay.
 * Its leg is moved by the caller.
 */
export async function endRideTask(tx: Tx, now: Date, tasks: TasksService, ending: Ending): Promise<void> {
  const { me, leg, reason } = ending;
  const { hubId, taskId } = leg;
  const held: { id: string }[] = await tx.query(HELD, [hubId, taskId]);
  const assignmentIds = held.map(({ id }) => id);
  await tasks.letGo(tx, now, {
    actor: me,
    assignmentIds: isOnRoad(leg) ? [] : assignmentIds,
    command: 'remove',
    reason,
  });
  await tx.query(OFF_THE_ROAD, [hubId, taskId, assignmentIds, reason, now]);
  await tx.query(END, [hubId, taskId]);
  await tasks.follow(tx, now, hubId, leg.requestId);
  await announce(tx, hubId, BOARD_TOPIC, taskId);
}

const isOnRoad = ({ taskState }: LockedLeg): boolean => ['loaded', 'en_route', 'at_door'].includes(taskState);

/** Puts the task of a leg back on the board, for a driver who comes from `from` on. Times are of the hub's day. */
export async function openRideTask(
  tx: Tx,
  now: Date,
  tasks: TasksService,
  { leg, from, to }: { readonly leg: LockedLeg; readonly from: Date; readonly to: Date },
): Promise<void> {
  const { hubId, taskId, requestId } = leg;
  await tx.query(OPEN, [hubId, taskId, from, to]);
  await tasks.follow(tx, now, hubId, requestId);
  await announce(tx, hubId, BOARD_TOPIC, taskId);
}

const HELD = `
  SELECT id FROM assignment
  WHERE hub_id = $1 AND task_id = $2 AND state IN ('offered', 'claimed', 'assigned', 'confirmed') ORDER BY id`;

/** The places of a ride that is not theirs any more are gone from the driver's phone at its next breath. */
const OFF_THE_ROAD = `
  WITH released AS (
    UPDATE assignment SET state = 'released', version = version + 1, reason = $4, ended_at = $5, expires_at = NULL
    WHERE hub_id = $1 AND id = ANY($3) AND state IN ('offered', 'claimed', 'assigned', 'confirmed') RETURNING id, run_id
  ), forgotten AS (
    DELETE FROM place_grant WHERE hub_id = $1 AND assignment_id = ANY($3) RETURNING assignment_id)
  UPDATE stop s SET state = 'cancelled', version = s.version + 1 FROM released r
  WHERE s.hub_id = $1 AND s.task_id = $2 AND s.run_id = r.run_id AND s.state IN ('planned', 'loaded')`;

const END = `
  UPDATE task SET state = CASE WHEN state IN ('loaded', 'en_route', 'at_door') THEN 'attempted' ELSE 'cancelled' END,
    version = version + 1
  WHERE hub_id = $1 AND id = $2 AND state NOT IN ('done', 'attempted', 'cancelled')`;

/** What nobody holds gets new times; what somebody holds keeps its own, and what is on hold waits for its hold. */
const OPEN = `
  UPDATE task t SET state = CASE WHEN t.state = 'on_hold' THEN t.state ELSE 'open' END, version = t.version + 1, reason = NULL,
    day = w.day, from_minute = w.from_minute, to_minute = greatest(w.from_minute + 1, w.to_minute),
    window_from = $3, window_to = $4
  FROM (
    SELECT h.id AS hub_id, f.local::date AS day, extract(hour FROM f.local)::int * 60 + extract(minute FROM f.local)::int AS from_minute,
      CASE WHEN u.local::date > f.local::date THEN 1440
        ELSE extract(hour FROM u.local)::int * 60 + extract(minute FROM u.local)::int END AS to_minute
    FROM hub h, LATERAL (SELECT $3::timestamptz AT TIME ZONE h.time_zone AS local) f,
      LATERAL (SELECT $4::timestamptz AT TIME ZONE h.time_zone AS local) u
    WHERE h.id = $1) w
  WHERE t.hub_id = $1 AND w.hub_id = t.hub_id AND t.id = $2 AND t.state IN ('planned', 'open', 'attempted', 'cancelled', 'on_hold')`;
