import {
  HOME_KNOWN_DAYS,
  ROLE_OF_TASK,
  type Flag,
  type Role,
  type ShiftKind,
  type TaskKind,
} from '@doorstep/lifecycle';
import { addDays, type Window } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import type { Tx } from '../../platform/db/db';
import type { MemberEntity } from '../members/member.entity';

/** A task to find somebody for, with who knows its home and who cannot be asked again. */
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
  /** Of a ride: from when its rider waits, until the ride may last. */
  readonly rideFrom: Date | null;
  readonly rideTo: Date | null;
  readonly loadUnits: number;
  readonly seats: number;
  /** How many children ride; which seats they need is sealed. */
  readonly childSeats: number;
  readonly flags: readonly Flag[];
  /** The household's tag, or the request where there is none. */
  readonly home: string;
  readonly knownTo: readonly string[];
  /** How many people may still learn this home in the quarter. */
  readonly facesLeft: number;
  /** The household plan it is a part of, and the part that this one comes after. */
  readonly planId: string | null;
  readonly afterPart: string | null;
  /** Who holds the other half: out and back, or the ride on whose way back these groceries are. */
  readonly heldBy: string | null;
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
  /** Child seats of their own that are free all day, and those lent to them. */
  readonly childSeats: number;
  readonly tasksToday: number;
  readonly tasksThisWeek: number;
  /** Seconds of tasks and shifts in the week of the day. */
  readonly busyThisWeek: number;
  /** Days with work before this one, the day before first, without a gap. */
  readonly daysInARow: number;
  /** Tasks of the last four weeks by kind of task. */
  readonly lately: Readonly<Partial<Record<TaskKind, number>>>;
  readonly likes: readonly ShiftKind[];
  readonly dislikes: readonly ShiftKind[];
  readonly weekHours: number | null;
  readonly newHomesToday: number;
  readonly homesThisMonth: number;
}

/**
 * Which tasks are looked at: what nobody holds of a day, or of these; what nobody has begun of a day (`planned`); all of these, as if nobody held them
 * (`anew`); everything of a day that is over, as it was asked for (`past`).
 */
export type WhichTasks =
  | { readonly day: string }
  | { readonly planned: string }
  | { readonly taskIds: readonly string[]; readonly anew?: boolean }
  | { readonly past: string };

/** One statement. Tasks in a published run have their driver and are not matched again. */
export function readTasks(
  tx: Tx,
  now: Date,
  {
    hubId,
    which,
    ignored,
  }: { readonly hubId: string; readonly which: WhichTasks; readonly ignored: readonly string[] },
): Promise<TaskRow[]> {
  const around = [hubId, now, ignored, 'past' in which ? which.past : 'infinity'];
  if ('day' in which)
    return tx.query(`${TASKS} ${OPEN} AND t.day = $5 ORDER BY t.id`, [...around, which.day]);
  if ('planned' in which)
    return tx.query(`${TASKS} ${NOT_BEGUN} AND t.day = $5 ORDER BY t.id`, [...around, which.planned]);
  if ('past' in which) return tx.query(`${TASKS} ${ASKED} AND t.day = $4 ORDER BY t.id`, around);
  const wanted = which.anew === true ? NOT_BEGUN : OPEN;
  return tx.query(`${TASKS} ${wanted} AND t.id = ANY($5) ORDER BY t.id`, [...around, which.taskIds]);
}

/** Whose holders do not count: these tasks are looked at as if nobody had them. */
export async function ignoredBy(tx: Tx, hubId: string, which: WhichTasks): Promise<readonly string[]> {
  if ('taskIds' in which) return which.anew === true ? which.taskIds : [];
  if ('day' in which || 'planned' in which) return [];
  const rows: { id: string }[] = await tx.query('SELECT id FROM task WHERE hub_id = $1 AND day = $2', [
    hubId,
    which.past,
  ]);
  return rows.map(({ id }) => id);
}

const TASKS = `
  SELECT t.id, t.request_id AS "requestId", t.kind, t.tier, t.day, t.cell, t.destination_cell AS "destinationCell",
    t.window_from AS "windowFrom", t.window_to AS "windowTo", t.service_seconds AS "serviceSeconds",
    l.pickup_from AS "rideFrom", l.pickup_to + make_interval(mins => l.ride_limit_minutes) AS "rideTo",
    t.load_units AS "loadUnits", t.seats, coalesce(l.child_seats, 0) AS "childSeats", t.flags,
    coalesce(encode(r.household_tag, 'hex'), r.id::text) AS home,
    coalesce(k.members, '{}') AS "knownTo", greatest(0, h.people_per_home - coalesce(k.lately, 0)) AS "facesLeft",
    ARRAY(SELECT DISTINCT a.member_id::text FROM assignment a
      JOIN task o ON o.hub_id = a.hub_id AND o.id = a.task_id
      WHERE a.hub_id = t.hub_id AND o.request_id = t.request_id AND o.kind = t.kind
        AND (o.id = t.id AND a.state IN ('declined', 'released', 'removed', 'no_show')
          AND a.reason IS DISTINCT FROM 'replanned' AND a.reason IS DISTINCT FROM 'plan_fell'
          OR o.id <> t.id AND o.id <> ALL($3) AND a.state IN ('claimed', 'assigned', 'confirmed'))) AS "declinedBy",
    x.plan_id AS "planId", x.after_part AS "afterPart",
    (SELECT a.member_id FROM assignment a JOIN task o ON o.hub_id = a.hub_id AND o.id = a.task_id
      WHERE a.hub_id = t.hub_id AND a.state IN ('claimed', 'assigned', 'confirmed')
        AND o.kind IN ('ride_out', 'ride_back') AND o.id <> t.id AND o.id <> ALL($3)
        AND (o.request_id = t.request_id AND t.kind IN ('ride_out', 'ride_back')
          OR o.request_id = x.after_part AND t.kind = 'delivery')
      ORDER BY o.kind, a.id LIMIT 1) AS "heldBy"
  FROM task t JOIN request r ON r.hub_id = t.hub_id AND r.id = t.request_id
  LEFT JOIN plan_part x ON x.hub_id = t.hub_id AND x.request_id = t.request_id
  LEFT JOIN ride_leg l ON l.hub_id = t.hub_id AND l.task_id = t.id
  JOIN hub h ON h.id = t.hub_id
  -- Whoever was told where it is, and whoever has said yes to another task there and will be.
  LEFT JOIN LATERAL (
    SELECT array_agg(DISTINCT who.member_id::text) AS members,
      count(DISTINCT who.member_id) FILTER (WHERE who.day > t.day - ${HOME_KNOWN_DAYS})::int AS lately
    FROM (
      SELECT d.member_id, d.day FROM disclosure d
      WHERE d.hub_id = t.hub_id AND d.role = 'volunteer' AND (d.request_id = r.id OR d.household_tag = r.household_tag)
      UNION ALL
      SELECT a.member_id, o.day FROM request q
      JOIN task o ON o.hub_id = q.hub_id AND o.request_id = q.id
      JOIN assignment a ON a.hub_id = o.hub_id AND a.task_id = o.id
      WHERE q.hub_id = t.hub_id AND (q.id = r.id OR q.household_tag = r.household_tag) AND o.id <> t.id
        AND o.id <> ALL($3) AND a.state IN ('claimed', 'assigned')) who
    WHERE who.day < $4) k ON true
  WHERE t.hub_id = $1`;

const OPEN = `AND t.state IN ('open', 'offered') AND t.window_to > $2
    AND NOT EXISTS (SELECT FROM assignment x WHERE x.hub_id = t.hub_id AND x.task_id = t.id AND x.state = 'offered'
      AND x.run_id IS NOT NULL)`;

const NOT_BEGUN = `AND t.state IN ('open', 'offered', 'claimed', 'confirmed') AND t.window_to > $2`;

const ASKED = `AND t.state <> 'cancelled' AND t.window_from < $2`;

/** One statement over everybody who drives or cares and is active. When they are free is asked elsewhere. */
export async function readPeople(
  tx: Tx,
  hubId: string,
  day: string,
  ignored: readonly string[] = [],
): Promise<Omit<PersonRow, 'free'>[]> {
  const rows: (Omit<PersonRow, 'member' | 'free' | 'childSeats' | 'daysInARow'> &
    MemberEntity & { readonly seatsForChildren: number; readonly workDays: readonly string[] })[] =
    await tx.query(PEOPLE, [hubId, day, [...new Set(Object.values(ROLE_OF_TASK))], ignored]);
  return rows.map(({ seatsForChildren, workDays, ...row }) => ({
    ...row,
    member: row,
    childSeats: seatsForChildren,
    daysInARow: inARow(workDays, day),
  }));
}

/** How many days right before this one are among those, without a gap. */
function inARow(workDays: readonly string[], before: string): number {
  const worked = new Set(workDays);
  let count = 0;
  while (worked.has(addDays(dayText(before), -1 - count))) count += 1;
  return count;
}

/** $1 hub, $2 day, $3 roles, $4 tasks that do not count. Weeks begin on Monday. */
const PEOPLE = `
  WITH mine AS (
    SELECT a.member_id, a.state, t.day, t.id, t.kind, t.window_from, t.window_to, t.service_seconds,
      -- A ride is one from when its rider waits until it may last, whatever hour a run plans for it: as FIT sees it.
      coalesce(l.pickup_from, min(s.arrive_at)) AS arrive_at,
      coalesce(l.pickup_to + make_interval(mins => l.ride_limit_minutes), max(s.depart_at)) AS depart_at
    FROM assignment a
    JOIN task t ON t.hub_id = a.hub_id AND t.id = a.task_id
    LEFT JOIN ride_leg l ON l.hub_id = t.hub_id AND l.task_id = t.id
    LEFT JOIN stop s ON s.hub_id = a.hub_id AND s.run_id = a.run_id AND s.task_id = a.task_id
      AND s.state IN ('planned', 'loaded')
    WHERE a.hub_id = $1 AND a.state IN ('claimed', 'assigned', 'confirmed', 'completed')
      AND t.day BETWEEN $2::date - 27 AND $2::date + 6 AND a.task_id <> ALL($4)
    GROUP BY a.member_id, a.state, t.hub_id, t.id, l.pickup_from, l.pickup_to, l.ride_limit_minutes
  ), work AS (
    SELECT member_id, count(*) FILTER (WHERE day = $2)::int AS today,
      count(*) FILTER (WHERE day BETWEEN $2::date - 6 AND $2::date)::int AS week,
      coalesce(sum(service_seconds) FILTER (WHERE date_trunc('week', day) = date_trunc('week', $2::date)), 0)::int AS busy,
      array_agg(DISTINCT day::text) FILTER (WHERE day < $2) AS days,
      jsonb_agg(jsonb_build_array(
        (extract(epoch FROM coalesce(arrive_at, window_from)) * 1000)::bigint,
        (extract(epoch FROM coalesce(depart_at, window_to)) * 1000)::bigint))
        -- A delivery without a planned hour fits anywhere into its window: only the planner knows better.
        FILTER (WHERE state <> 'completed' AND day = $2 AND (arrive_at IS NOT NULL OR kind <> 'delivery')) AS spans
    FROM mine GROUP BY member_id
  ), lately AS (
    SELECT member_id, jsonb_object_agg(kind, n) AS by_kind
    FROM (SELECT member_id, kind, count(*)::int AS n FROM mine WHERE day < $2 GROUP BY 1, 2) k GROUP BY member_id
  ), learnt AS (
    SELECT member_id, request_id, household_tag, day FROM disclosure WHERE hub_id = $1 AND role = 'volunteer'
    UNION ALL
    -- A yes that waits for the hub's: they will be told.
    SELECT a.member_id, t.request_id, r.household_tag, t.day
    FROM assignment a JOIN task t ON t.hub_id = a.hub_id AND t.id = a.task_id
    JOIN request r ON r.hub_id = t.hub_id AND r.id = t.request_id
    WHERE a.hub_id = $1 AND a.state IN ('claimed', 'assigned')
  ), home AS (
    SELECT member_id, coalesce(encode(household_tag, 'hex'), request_id::text) AS home, min(day) AS first,
      max(day) FILTER (WHERE day <= $2) AS last
    FROM learnt
    WHERE request_id NOT IN (SELECT request_id FROM task WHERE hub_id = $1 AND id = ANY($4)) GROUP BY 1, 2
  ), known AS (
    SELECT member_id, count(*) FILTER (WHERE first = $2)::int AS today,
      count(*) FILTER (WHERE last > $2::date - 30)::int AS month
    FROM home GROUP BY member_id
  ), held AS (
    SELECT member_id, count(*)::int AS held FROM assignment
    WHERE hub_id = $1 AND state IN ('claimed', 'assigned', 'confirmed') AND task_id <> ALL($4) GROUP BY member_id
  ), seated AS (
    SELECT u.member_id, u.starts_at, u.ends_at, s.kind, s.day
    FROM sign_up u JOIN shift s ON s.hub_id = u.hub_id AND s.id = u.shift_id
    WHERE u.hub_id = $1 AND u.state IN ('applied', 'confirmed', 'checked_in', 'completed')
      AND s.day BETWEEN $2::date - 13 AND $2::date + 6
  ), shifts AS (
    -- Drives belong into a driving shift and visits into home visits; in every other one somebody is somewhere else.
    SELECT member_id, jsonb_agg(jsonb_build_array(
        (extract(epoch FROM starts_at) * 1000)::bigint, (extract(epoch FROM ends_at) * 1000)::bigint))
        FILTER (WHERE kind NOT IN ('driving', 'home_visits') AND day BETWEEN $2::date - 1 AND $2::date) AS spans,
      coalesce(sum(extract(epoch FROM ends_at - starts_at))
        FILTER (WHERE date_trunc('week', day) = date_trunc('week', $2::date)), 0)::int AS busy,
      array_agg(DISTINCT day::text) FILTER (WHERE day < $2) AS days
    FROM seated GROUP BY member_id
  ), paused AS (
    SELECT member_id, jsonb_agg(jsonb_build_array(
      (extract(epoch FROM from_at) * 1000)::bigint, (extract(epoch FROM until_at) * 1000)::bigint)) AS spans
    FROM hold WHERE hub_id = $1 AND member_id IS NOT NULL AND lifted_at IS NULL
      AND from_at < $2::date + 2 AND until_at > $2::date - 1 GROUP BY member_id
  ), cleared AS (
    SELECT member_id, array_agg(role) AS paired,
      coalesce(array_agg(role) FILTER (WHERE state = 'approved'), '{}') AS "full"
    FROM clearance WHERE hub_id = $1 AND role = ANY($3) AND state IN ('approved', 'provisional')
      AND (until IS NULL OR until >= $2::date) GROUP BY member_id)
  SELECT m.id, m.handle, m.roles, m.tier, m.state, m.home_cell AS "homeCell", m.vehicle, m.seats,
    m.child_seats AS "childSeats", m.load_units AS "loadUnits", m.capabilities, m.open_claims_cap AS "openClaimsCap",
    m.new_homes_per_day AS "newHomesPerDay", m.homes_per_month AS "homesPerMonth",
    app.child_seats(m.hub_id, m.id, $2::date) AS "seatsForChildren",
    cleared."full", cleared.paired, coalesce(work.spans, '[]') || coalesce(shifts.spans, '[]') || coalesce(paused.spans, '[]') AS commitments, coalesce(held.held, 0) AS held,
    coalesce(work.today, 0) AS "tasksToday", coalesce(work.week, 0) AS "tasksThisWeek",
    coalesce(work.busy, 0) + coalesce(shifts.busy, 0) AS "busyThisWeek",
    coalesce(work.days, '{}') || coalesce(shifts.days, '{}') AS "workDays",
    coalesce(lately.by_kind, '{}') AS lately,
    coalesce(wish.prefers_kinds, '{}') AS likes, coalesce(wish.dislikes_kinds, '{}') AS dislikes,
    wish.week_hours AS "weekHours",
    coalesce(known.today, 0) AS "newHomesToday", coalesce(known.month, 0) AS "homesThisMonth"
  FROM member m
  LEFT JOIN work ON work.member_id = m.id
  LEFT JOIN lately ON lately.member_id = m.id
  LEFT JOIN shifts ON shifts.member_id = m.id
  LEFT JOIN paused ON paused.member_id = m.id
  LEFT JOIN known ON known.member_id = m.id
  LEFT JOIN held ON held.member_id = m.id
  LEFT JOIN wish ON wish.hub_id = m.hub_id AND wish.member_id = m.id
  JOIN cleared ON cleared.member_id = m.id
  WHERE m.hub_id = $1 AND m.state IN ('approved', 'provisional')
  ORDER BY m.id`;
