import { ROLE_OF_TASK, type Flag, type Role, type TaskKind } from '@doorstep/lifecycle';
import type { Window } from '@doorstep/schedule';
import type { Tx } from '../../platform/db/db';
import type { MemberEntity } from '../members/member.entity';

/** A task that nobody holds, with who knows its home and who cannot be asked again. */
export interface TaskRow {
  readonly id: string;
  readonly requestId: string;
  readonly kind: TaskKind;
  readonly tier: number;
  readonly day: string;
  readonly cell: string;
  readonly destinationCell: string | null;
  readonly windowFrom: Date;
  readonly windowTo: Date;
  readonly serviceSeconds: number;
  readonly loadUnits: number;
  readonly seats: number;
  readonly flags: readonly Flag[];
  /** The household's tag, or the request where there is none. */
  readonly home: string;
  readonly knownTo: readonly string[];
  /** Who said no, gave it back or was taken off it, and who already is the other person at this door. */
  readonly declinedBy: readonly string[];
}

/** A member with what the day already asks of them. */
export interface PersonRow {
  readonly member: MemberEntity;
  /** What they may do on the day alone, and what in pairs. */
  readonly full: readonly Role[];
  readonly paired: readonly Role[];
  /** On the day, without what they are away. */
  readonly free: readonly Window[];
  /** Milliseconds, from and to. */
  readonly commitments: readonly (readonly [number, number])[];
  readonly held: number;
  readonly tasksToday: number;
  readonly tasksThisWeek: number;
  readonly newHomesToday: number;
  readonly homesThisMonth: number;
}

export type WhichTasks = { readonly day: string } | { readonly taskId: string };

/** One statement. Tasks in a published run have their driver and are not matched again. */
export function readTasks(tx: Tx, hubId: string, now: Date, which: WhichTasks): Promise<TaskRow[]> {
  return 'day' in which
    ? tx.query(`${TASKS} AND t.day = $3 ORDER BY t.id`, [hubId, now, which.day])
    : tx.query(`${TASKS} AND t.id = $3`, [hubId, now, which.taskId]);
}

const TASKS = `
  SELECT t.id, t.request_id AS "requestId", t.kind, t.tier, t.day, t.cell, t.destination_cell AS "destinationCell",
    t.window_from AS "windowFrom", t.window_to AS "windowTo", t.service_seconds AS "serviceSeconds",
    t.load_units AS "loadUnits", t.seats, t.flags,
    coalesce(encode(r.household_tag, 'hex'), r.id::text) AS home,
    ARRAY(SELECT DISTINCT d.member_id::text FROM disclosure d WHERE d.hub_id = t.hub_id AND d.role = 'volunteer'
      AND (d.request_id = r.id OR d.household_tag = r.household_tag)) AS "knownTo",
    ARRAY(SELECT DISTINCT a.member_id::text FROM assignment a
      JOIN task o ON o.hub_id = a.hub_id AND o.id = a.task_id
      WHERE a.hub_id = t.hub_id AND o.request_id = t.request_id AND o.kind = t.kind
        AND (o.id = t.id AND a.state IN ('declined', 'released', 'removed', 'no_show')
          OR o.id <> t.id AND a.state IN ('claimed', 'assigned', 'confirmed'))) AS "declinedBy"
  FROM task t JOIN request r ON r.hub_id = t.hub_id AND r.id = t.request_id
  WHERE t.hub_id = $1 AND t.state IN ('open', 'offered') AND t.window_to > $2
    AND NOT EXISTS (SELECT FROM assignment x WHERE x.hub_id = t.hub_id AND x.task_id = t.id AND x.state = 'offered'
      AND x.run_id IS NOT NULL)`;

/** One statement over everybody who drives or cares and is active. When they are free is asked elsewhere. */
export async function readPeople(tx: Tx, hubId: string, day: string): Promise<Omit<PersonRow, 'free'>[]> {
  const rows: (Omit<PersonRow, 'member' | 'free'> & MemberEntity)[] = await tx.query(PEOPLE, [
    hubId,
    day,
    [...new Set(Object.values(ROLE_OF_TASK))],
  ]);
  return rows.map((row) => ({ ...row, member: row }));
}

const PEOPLE = `
  WITH mine AS (
    SELECT a.member_id, a.state, t.day, t.id, t.kind, t.window_from, t.window_to,
      min(s.arrive_at) AS arrive_at, max(s.depart_at) AS depart_at
    FROM assignment a
    JOIN task t ON t.hub_id = a.hub_id AND t.id = a.task_id
    LEFT JOIN stop s ON s.hub_id = a.hub_id AND s.run_id = a.run_id AND s.task_id = a.task_id
      AND s.state IN ('planned', 'loaded')
    WHERE a.hub_id = $1 AND a.state IN ('claimed', 'assigned', 'confirmed', 'completed')
      AND t.day BETWEEN $2::date - 6 AND $2::date + 6
    GROUP BY a.member_id, a.state, t.hub_id, t.id
  ), work AS (
    SELECT member_id, count(*) FILTER (WHERE day = $2)::int AS today,
      count(*) FILTER (WHERE day <= $2)::int AS week,
      jsonb_agg(jsonb_build_array(
        (extract(epoch FROM coalesce(arrive_at, window_from)) * 1000)::bigint,
        (extract(epoch FROM coalesce(depart_at, window_to)) * 1000)::bigint))
        -- A delivery without a planned hour fits anywhere into its window: only the planner knows better.
        FILTER (WHERE state <> 'completed' AND day = $2 AND (arrive_at IS NOT NULL OR kind <> 'delivery')) AS spans
    FROM mine GROUP BY member_id
  ), home AS (
    SELECT member_id, coalesce(encode(household_tag, 'hex'), request_id::text) AS home, min(day) AS first,
      max(day) FILTER (WHERE day <= $2) AS last
    FROM disclosure WHERE hub_id = $1 AND role = 'volunteer' GROUP BY 1, 2
  ), known AS (
    SELECT member_id, count(*) FILTER (WHERE first = $2)::int AS today,
      count(*) FILTER (WHERE last > $2::date - 30)::int AS month
    FROM home GROUP BY member_id
  ), held AS (
    SELECT member_id, count(*)::int AS held FROM assignment
    WHERE hub_id = $1 AND state IN ('claimed', 'assigned', 'confirmed') GROUP BY member_id
  ), shifts AS (
    -- Drives belong into a driving shift and visits into home visits; in every other one somebody is somewhere else.
    SELECT u.member_id, jsonb_agg(jsonb_build_array(
      (extract(epoch FROM u.starts_at) * 1000)::bigint, (extract(epoch FROM u.ends_at) * 1000)::bigint)) AS spans
    FROM sign_up u JOIN shift s ON s.hub_id = u.hub_id AND s.id = u.shift_id
    WHERE u.hub_id = $1 AND u.state IN ('applied', 'confirmed', 'checked_in') AND s.kind NOT IN ('driving', 'home_visits')
      AND s.day BETWEEN $2::date - 1 AND $2::date GROUP BY u.member_id
  ), cleared AS (
    SELECT member_id, array_agg(role) AS paired,
      coalesce(array_agg(role) FILTER (WHERE state = 'approved'), '{}') AS "full"
    FROM clearance WHERE hub_id = $1 AND role = ANY($3) AND state IN ('approved', 'provisional')
      AND (until IS NULL OR until >= $2::date) GROUP BY member_id)
  SELECT m.id, m.handle, m.roles, m.tier, m.state, m.home_cell AS "homeCell", m.vehicle, m.seats,
    m.child_seats AS "childSeats", m.load_units AS "loadUnits", m.capabilities, m.open_claims_cap AS "openClaimsCap",
    m.new_homes_per_day AS "newHomesPerDay", m.homes_per_month AS "homesPerMonth",
    cleared."full", cleared.paired, coalesce(work.spans, '[]') || coalesce(shifts.spans, '[]') AS commitments, coalesce(held.held, 0) AS held,
    coalesce(work.today, 0) AS "tasksToday", coalesce(work.week, 0) AS "tasksThisWeek",
    coalesce(known.today, 0) AS "newHomesToday", coalesce(known.month, 0) AS "homesThisMonth"
  FROM member m
  LEFT JOIN work ON work.member_id = m.id
  LEFT JOIN shifts ON shifts.member_id = m.id
  LEFT JOIN known ON known.member_id = m.id
  LEFT JOIN held ON held.member_id = m.id
  JOIN cleared ON cleared.member_id = m.id
  WHERE m.hub_id = $1 AND m.state IN ('approved', 'provisional')
  ORDER BY m.id`;
