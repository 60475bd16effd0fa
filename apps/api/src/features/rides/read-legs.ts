import { openWhy, PICKUP_AFTER, PICKUP_BEFORE, rideState, type LegState } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import type { RideLeg } from './ride.types';

interface Row extends Omit<RideLeg, 'state' | 'openWhy' | 'driver'> {
  readonly state: LegState;
  readonly isOut: boolean;
}

/** The rides of a day, soonest pickup first. */
export const legsOfDay = (tx: Tx, now: Date, hubId: string, day: string): Promise<RideLeg[]> =>
  read(tx, now, `${LEGS} AND t.day = $2 ${IN_ORDER}`, [hubId, day]);

/** Legs by their tasks; those that have none are left out. */
export const legsOfTasks = (
  tx: Tx,
  now: Date,
  hubId: string,
  taskIds: readonly string[],
): Promise<RideLeg[]> => read(tx, now, `${LEGS} AND l.task_id = ANY($2) ${IN_ORDER}`, [hubId, taskIds]);

/** Everybody who is not home yet, whatever the day: will-calls, returns without a driver, children not at their stop. */
export async function openLegs(tx: Tx, now: Date, hubId: string): Promise<RideLeg[]> {
  const unfinished = await read(tx, now, `${LEGS} AND ${UNFINISHED} ${IN_ORDER}`, [hubId]);
  return unfinished.filter((leg) => leg.openWhy !== null);
}

/** Rides still to come that somebody promised on a child seat which their car has no more: taken back, called back, or too old. */
export const legsWithoutSeat = (tx: Tx, now: Date, hubId: string): Promise<RideLeg[]> =>
  read(
    tx,
    now,
    `${LEGS} AND ${UNFINISHED} AND l.child_seats > 0 AND l.pickup_to > $2 AND ${SHORT} ${IN_ORDER}`,
    [hubId, now],
  );

async function read(tx: Tx, now: Date, sql: string, values: readonly unknown[]): Promise<RideLeg[]> {
  const rows: Row[] = await tx.query(sql, [...values]);
  return rows.map(({ isOut, ...row }) => {
    const pickup = agreed(row);
    const times = { pickupTo: pickup.pickupTo.getTime(), now: now.getTime() };
    const state = rideState({ state: row.state, taskState: row.taskState, ...times });
    return { ...row, ...pickup, state, openWhy: openWhy({ ...row, isOut, ...times }), driver: null };
  });
}

/** The window that was agreed: around the planned minute, and never before the rider asked for it. */
type Window = Pick<Row, 'pickupFrom' | 'pickupTo'>;
function agreed({ pickupFrom, pickupTo, plannedAt }: Window & Pick<Row, 'plannedAt'>): Window {
  if (plannedAt === null) return { pickupFrom, pickupTo };
  const from = Math.max(pickupFrom.getTime(), plannedAt.getTime() - PICKUP_BEFORE * 60_000);
  return { pickupFrom: new Date(from), pickupTo: new Date(plannedAt.getTime() + PICKUP_AFTER * 60_000) };
}

const LEGS = `
  SELECT l.task_id AS "taskId", l.state, l.version, l.pickup_from AS "pickupFrom", l.pickup_to AS "pickupTo",
    l.ride_limit_minutes AS "rideLimitMinutes", l.child_seats AS "childSeats", l.handover, l.returns,
    l.share_agreed AS "shareAgreed", l.standby, l.stop_id AS "stopId", l.ready_at AS "readyAt",
    l.arrived_at AS "arrivedAt", l.on_board_at AS "onBoardAt", l.handed_over_at AS "handedOverAt",
    l.ended_at AS "endedAt", l.reason, coalesce(p.wait_minutes, 5) AS "waitMinutes", t.request_id AS "requestId", t.kind,
    t.state AS "taskState", t.day, t.cell, t.destination_cell AS "destinationCell", t.seats, app.rider_is_out(l.hub_id, l.task_id) AS "isOut",
    a.member_id AS "driverId", a.planned_at AS "plannedAt"
  FROM ride_leg l
  JOIN task t ON t.hub_id = l.hub_id AND t.id = l.task_id
  LEFT JOIN ride_policy p ON p.hub_id = l.hub_id
  LEFT JOIN LATERAL (
    SELECT a.member_id, (
      SELECT s.arrive_at FROM stop s WHERE s.hub_id = a.hub_id AND s.run_id = a.run_id AND s.task_id = a.task_id
        AND s.kind = 'pickup' AND s.state <> 'cancelled') AS planned_at
    FROM assignment a WHERE a.hub_id = t.hub_id AND a.task_id = t.id
      AND a.state IN ('claimed', 'assigned', 'confirmed', 'completed')
    ORDER BY a.made_at DESC LIMIT 1) a ON t.state NOT IN ('planned', 'open', 'cancelled')
  WHERE l.hub_id = $1`;

const IN_ORDER = 'ORDER BY l.pickup_from, l.task_id';

/** As the law at the commit asks it: all children who are in the car when this one is, against its seats of that day. */
const SHORT = `EXISTS (
  SELECT FROM app.rides_held(l.hub_id, a.member_id) h WHERE h.task_id = l.task_id
    AND (SELECT sum(o.child_seats) FROM app.rides_held(l.hub_id, a.member_id) o WHERE o.during @> lower(h.during))
      > app.child_seats(l.hub_id, a.member_id, t.day))`;

const UNFINISHED = `l.state NOT IN ('completed', 'cancelled', 'same_day_cancel', 'late_cancel', 'rider_no_show', 'missed_by_us', 'turned_down')`;
