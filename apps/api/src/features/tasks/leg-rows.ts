import { cancelCommand, type LegReason, RIDE_LEG, type RideReturn } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';

/** What a ride task carries on the road, as the organizer's browser worked it out. Minutes are of the hub's day. */
export interface LegSeed {
  readonly pickupFromMinute: number;
  readonly pickupToMinute: number;
  readonly rideLimitMinutes: number;
  readonly childSeats: number;
  readonly handover: boolean;
  readonly shareAgreed: boolean;
  /** Of a way back only. */
  readonly returns?: RideReturn | null;
}

/** A leg as it is written, with moments for minutes. */
export interface LegRow extends Omit<LegSeed, 'pickupFromMinute' | 'pickupToMinute' | 'returns'> {
  readonly taskId: string;
  readonly pickupFrom: Date;
  readonly pickupTo: Date;
  readonly returns: RideReturn | null;
  readonly standby: boolean;
}

/** Gives ride tasks their legs; a task that is planted again begins its leg anew. */
export async function layLegs(tx: Tx, hubId: string, rows: readonly LegRow[]): Promise<void> {
  if (rows.length > 0) await tx.query(LAY, [hubId, JSON.stringify(rows)]);
}

const LAY = `
  INSERT INTO ride_leg AS l (hub_id, task_id, state, pickup_from, pickup_to, ride_limit_minutes, child_seats, handover,
    share_agreed, standby, returns)
  SELECT $1, r."taskId", CASE r.returns WHEN 'will_call' THEN 'will_call' ELSE 'requested' END, r."pickupFrom", r."pickupTo",
    r."rideLimitMinutes", r."childSeats", r.handover, r."shareAgreed", r.standby, r.returns
  FROM jsonb_to_recordset($2::jsonb) AS r("taskId" uuid, "pickupFrom" timestamptz, "pickupTo" timestamptz,
    "rideLimitMinutes" smallint, "childSeats" smallint, handover boolean, "shareAgreed" boolean, standby boolean, returns text)
  ON CONFLICT (hub_id, task_id) DO UPDATE SET state = excluded.state, version = l.version + 1,
    pickup_from = excluded.pickup_from, pickup_to = excluded.pickup_to, ride_limit_minutes = excluded.ride_limit_minutes,
    child_seats = excluded.child_seats, handover = excluded.handover, share_agreed = excluded.share_agreed,
    standby = excluded.standby, returns = excluded.returns, stop_id = NULL, ready_at = NULL, arrived_at = NULL,
    on_board_at = NULL, handed_over_at = NULL, ended_at = NULL, reason = NULL`;

interface Pickup {
  readonly taskId: string;
  readonly pickupFrom: Date;
  readonly sameDay: boolean;
}

/** Ends the legs of tasks that are called off, as early or as late as it was. Tasks without a leg are passed over. */
export async function cancelLegs(
  tx: Tx,
  now: Date,
  what: { readonly hubId: string; readonly taskIds: readonly string[]; readonly reason: LegReason },
): Promise<void> {
  const { hubId, taskIds, reason } = what;
  const legs: Pickup[] = await tx.query(PICKUPS, [hubId, taskIds, now]);
  for (const { taskId, pickupFrom, sameDay } of legs) {
    const { from, to } = RIDE_LEG[cancelCommand(now.getTime(), pickupFrom.getTime(), sameDay)];
    await tx.query(CANCEL, [hubId, taskId, from, to, now, reason]);
  }
}

const PICKUPS = `
  SELECT l.task_id AS "taskId", l.pickup_from AS "pickupFrom", t.day <= ($3::timestamptz AT TIME ZONE h.time_zone)::date AS "sameDay"
  FROM ride_leg l JOIN task t ON t.hub_id = l.hub_id AND t.id = l.task_id JOIN hub h ON h.id = l.hub_id
  WHERE l.hub_id = $1 AND l.task_id = ANY($2) ORDER BY l.task_id`;

const CANCEL = `
  UPDATE ride_leg SET state = $4, version = version + 1, ended_at = $5, reason = $6
  WHERE hub_id = $1 AND task_id = $2 AND state = ANY($3)`;
