import {
  type LegCommand,
  type LegReason,
  type LegState,
  RIDE_LEG,
  type RideReturn,
  type TaskKind,
  type TaskState,
} from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import type { Actor } from '../../platform/auth/actor';
import { hubOf } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';

/** A leg with what its task says, both locked. */
export interface LockedLeg {
  readonly hubId: string;
  readonly taskId: string;
  readonly requestId: string;
  readonly kind: TaskKind;
  readonly taskState: TaskState;
  /** Of the hub, whose clock this is. */
  readonly day: string;
  readonly timeZone: string;
  readonly state: LegState;
  readonly version: number;
  readonly returns: RideReturn | null;
  readonly handover: boolean;
  readonly stopId: string | null;
  readonly pickupFrom: Date;
  readonly pickupTo: Date;
  readonly arrivedAt: Date | null;
  /** When the driver planned to be at the pickup they are on the way to. */
  readonly plannedAt: Date | null;
  readonly waitMinutes: number;
  /** The way out of this way back has ended where it led to: its rider is out there. */
  readonly isOut: boolean;
}

/** Locks a leg and its task, in the order in which everybody does. Refuses NOT_FOUND. */
export async function lockLeg(tx: Tx, hubId: string, taskId: string): Promise<LockedLeg> {
  await tx.query('SELECT id FROM task WHERE hub_id = $1 AND id = $2 FOR NO KEY UPDATE', [hubId, taskId]);
  const [leg]: LockedLeg[] = await tx.query(LOCK, [hubId, taskId]);
  if (leg === undefined) throw new Refusal('NOT_FOUND');
  return leg;
}

const LOCK = `
  SELECT l.hub_id AS "hubId", l.task_id AS "taskId", t.request_id AS "requestId", t.kind, t.state AS "taskState", t.day,
    h.time_zone AS "timeZone",
    l.state, l.version, l.returns, l.handover, l.stop_id AS "stopId", l.pickup_from AS "pickupFrom",
    l.pickup_to AS "pickupTo", l.arrived_at AS "arrivedAt", coalesce(p.wait_minutes, 5) AS "waitMinutes",
    (SELECT s.arrive_at FROM stop s WHERE s.hub_id = l.hub_id AND s.id = l.stop_id) AS "plannedAt",
    app.rider_is_out(l.hub_id, l.task_id) AS "isOut"
  FROM ride_leg l
  JOIN task t ON t.hub_id = l.hub_id AND t.id = l.task_id
  JOIN hub h ON h.id = l.hub_id
  LEFT JOIN ride_policy p ON p.hub_id = l.hub_id
  WHERE l.hub_id = $1 AND l.task_id = $2
  FOR NO KEY UPDATE OF l`;

/** Columns that a step may set beside the state. */
export interface LegChange {
  readonly stopId?: string;
  readonly readyAt?: Date;
  readonly arrivedAt?: Date;
  readonly onBoardAt?: Date;
  readonly handedOverAt?: Date;
  readonly endedAt?: Date;
  readonly pickupFrom?: Date;
  readonly pickupTo?: Date;
  readonly reason?: LegReason;
}

/** Moves a leg by a command of its machine, with the line in the list of acts. Refuses LEG_NOT_FROM_HERE. */
export async function moveLeg(
  tx: Tx,
  now: Date,
  actor: Actor,
  what: { readonly taskId: string; readonly command: LegCommand; readonly change?: LegChange },
): Promise<void> {
  const { taskId, command, change = {} } = what;
  const { from, to } = RIDE_LEG[command];
  const moved = await returning(tx, MOVE, [hubOf(actor), taskId, from, to, JSON.stringify(change)]);
  if (moved.length === 0) throw new Refusal('LEG_NOT_FROM_HERE');
  const reason = change.reason === undefined ? {} : { reason: change.reason };
  await record(tx, now, actor, { verb: `leg.${command}`, subjectId: taskId, ...reason });
  await announce(tx, hubOf(actor), 'ride', taskId);
}

/** Only a leg that has ended has an end; setting out anew forgets what was at another stop. */
const MOVE = `
  UPDATE ride_leg l SET state = $4, version = l.version + 1,
    stop_id = coalesce(c."stopId", l.stop_id), ready_at = coalesce(c."readyAt", l.ready_at),
    arrived_at = CASE WHEN $4 IN ('driver_en_route', 'ready_called', 'will_call') THEN NULL ELSE coalesce(c."arrivedAt", l.arrived_at) END,
    on_board_at = coalesce(c."onBoardAt", l.on_board_at), handed_over_at = coalesce(c."handedOverAt", l.handed_over_at),
    pickup_from = coalesce(c."pickupFrom", l.pickup_from), pickup_to = coalesce(c."pickupTo", l.pickup_to),
    ended_at = c."endedAt", reason = c.reason
  FROM jsonb_to_record($5::jsonb) AS c("stopId" uuid, "readyAt" timestamptz, "arrivedAt" timestamptz,
    "onBoardAt" timestamptz, "handedOverAt" timestamptz, "pickupFrom" timestamptz, "pickupTo" timestamptz,
    "endedAt" timestamptz, reason text)
  WHERE l.hub_id = $1 AND l.task_id = $2 AND l.state = ANY($3) RETURNING l.task_id`;

/** Counts what happened without ending a leg: a rider who was not there, a pickup of ours that failed. */
export async function countOutcome(
  tx: Tx,
  leg: Pick<LockedLeg, 'hubId' | 'taskId' | 'day'>,
  what: { readonly outcome: string; readonly reason: LegReason | null; readonly at: Date },
): Promise<void> {
  await tx.query(
    `INSERT INTO ride_outcome (hub_id, id, task_id, outcome, reason, day, at)
     VALUES ($1, gen_random_uuid(), $2, $3, $4, $5, $6)`,
    [leg.hubId, leg.taskId, what.outcome, what.reason, leg.day, what.at],
  );
}
