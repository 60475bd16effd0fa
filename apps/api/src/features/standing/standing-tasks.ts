import { randomUUID } from 'node:crypto';
import type { TaskKind } from '@doorstep/lifecycle';
import { windowOf } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import type { TaskSeed } from '../tasks/tasks.service';
import type { TaskInput } from '../triage/triage.types';

type Template = Omit<TaskSeed, 'id'>;

/** Puts these tasks in the place of those before. Refuses TASKS_DO_NOT_FIT; the table itself checks what a ride says. */
export async function putTasks(
  tx: Tx,
  hubId: string,
  standingId: string,
  tasks: readonly TaskInput[],
): Promise<void> {
  const names = new Set(tasks.map(({ kind, part }) => `${kind} ${part}`));
  if (names.size !== tasks.length) throw new Refusal('TASKS_DO_NOT_FIT');
  await tx.query('DELETE FROM standing_task WHERE hub_id = $1 AND standing_id = $2', [hubId, standingId]);
  await tx.query(PUT, [
    hubId,
    standingId,
    JSON.stringify(tasks.map(({ leg, ...task }) => ({ ...task, ...leg }))),
  ]);
}

const PUT = `
  INSERT INTO standing_task (hub_id, standing_id, kind, part, from_minute, to_minute, service_seconds, load_units, seats,
    flags, kit_id, kit_count, pickup_from_minute, pickup_to_minute, ride_limit_minutes, child_seats, handover,
    share_agreed, returns)
  SELECT $1, $2, t.kind, t.part, t."fromMinute", t."toMinute", t."serviceSeconds", t."loadUnits", t.seats,
    ARRAY(SELECT jsonb_array_elements_text(t.flags)), t."kitId", t."kitCount", t."pickupFromMinute", t."pickupToMinute",
    t."rideLimitMinutes", t."childSeats", t.handover, t."shareAgreed", t.returns
  FROM jsonb_to_recordset($3::jsonb) AS t(kind text, part smallint, "fromMinute" smallint, "toMinute" smallint,
    "serviceSeconds" integer, "loadUnits" smallint, seats smallint, flags jsonb, "kitId" uuid, "kitCount" smallint,
    "pickupFromMinute" smallint, "pickupToMinute" smallint, "rideLimitMinutes" smallint, "childSeats" smallint,
    handover boolean, "shareAgreed" boolean, returns text)`;

const TASK = `t.kind, t.part, t.from_minute AS "fromMinute", t.to_minute AS "toMinute",
  t.service_seconds AS "serviceSeconds", t.load_units AS "loadUnits", t.seats, t.flags, t.kit_id AS "kitId",
  t.kit_count AS "kitCount"`;

const legOf = (row: string, from: string, to: string): string => `
  CASE WHEN ${row}.handover IS NOT NULL THEN jsonb_build_object('pickupFromMinute', ${from}, 'pickupToMinute', ${to},
    'rideLimitMinutes', ${row}.ride_limit_minutes, 'childSeats', ${row}.child_seats, 'handover', ${row}.handover,
    'shareAgreed', ${row}.share_agreed, 'returns', ${row}.returns) END AS leg`;

/** Columns of `standing_task t`, as a `TaskSeed` without its id. */
export const STANDING_TASK = `${TASK}, ${legOf('t', 't.pickup_from_minute', 't.pickup_to_minute')}`;

/** What a standing request puts on the board each time. */
export const templatesOf = (
  tx: Tx,
  hubId: string,
  standingId: string,
): Promise<(Template & { kind: TaskKind })[]> =>
  tx.query(
    `SELECT ${STANDING_TASK} FROM standing_task t WHERE t.hub_id = $1 AND t.standing_id = $2 ORDER BY t.kind, t.part`,
    [hubId, standingId],
  );

const minuteOf = (moment: string): string =>
  `round(extract(epoch FROM (l.${moment} AT TIME ZONE h.time_zone) - t.day::timestamp) / 60)`;

const tasksOf = (tx: Tx, hubId: string, requestId: string): Promise<Template[]> =>
  tx.query(
    `SELECT ${TASK}, ${legOf('l', minuteOf('pickup_from'), minuteOf('pickup_to'))}
     FROM task t JOIN hub h ON h.id = t.hub_id LEFT JOIN ride_leg l ON l.hub_id = t.hub_id AND l.task_id = t.id
     WHERE t.hub_id = $1 AND t.request_id = $2 ORDER BY t.kind, t.part`,
    [hubId, requestId],
  );

interface ForDay {
  readonly standing: { readonly hubId: string; readonly id: string };
  readonly zone: string;
  readonly requestId: string;
  readonly day: string;
  /** Changed by itself: it puts its own tasks on the board again. */
  readonly own: boolean;
}

/** What goes on the board for one day: its own tasks again, or those of the series. */
export async function seedsFor(tx: Tx, { standing, zone, requestId, day, own }: ForDay): Promise<TaskSeed[]> {
  const { hubId, id } = standing;
  const templates = await (own ? tasksOf(tx, hubId, requestId) : templatesOf(tx, hubId, id));
  return templates.map((template) => ({ ...onDay(template, day, zone), id: randomUUID() }));
}

/** In the night the clocks jump a pickup may fall into the hour that does not come: then it is the whole window's. */
function onDay(template: Template, day: string, zone: string): Template {
  const { leg, fromMinute, toMinute } = template;
  if (!leg || windowOf(dayText(day), leg.pickupFromMinute, leg.pickupToMinute, zone).ok) return template;
  return { ...template, leg: { ...leg, pickupFromMinute: fromMinute, pickupToMinute: toMinute } };
}
