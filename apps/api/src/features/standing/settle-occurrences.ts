import { randomUUID } from 'node:crypto';
import {
  REQUEST,
  TAKEN_BACK,
  whyNotLaid,
  type RequestState,
  type TakenBack,
  type TaskKind,
} from '@doorstep/lifecycle';
import { instantOf } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import { record } from '../../platform/activity';
import type { Actor } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { announce } from '../../platform/graphql/announce';
import { hubDay } from '../hubs/hubs.service';
import { expiryOf, planErasure } from '../requests/requests.service';
import type { TaskSeed } from '../tasks/tasks.service';
import { ruleDays, wantedDays } from './occurrence-days';
import type { StandingDoors } from './standing-doors';
import type { StandingRow } from './standing-row';

interface Laid {
  readonly id: string;
  readonly occurrence: string;
  readonly day: string;
  readonly state: RequestState;
  readonly reason: string | null;
  /** Changed by itself: the standing request says nothing about its time any more. */
  readonly own: boolean;
  readonly fromMinute: number;
  readonly toMinute: number;
}

type Template = Omit<TaskSeed, 'id'>;

/** What every step of settling needs: the transaction, the moment, who does it, and the features around. */
interface Desk {
  readonly tx: Tx;
  readonly now: Date;
  readonly me: Actor;
  readonly doors: StandingDoors;
}

export interface Settling {
  readonly standing: StandingRow;
  readonly zone: string;
  /** Its times or tasks were changed: what nobody has taken yet is laid anew. */
  readonly changed?: boolean;
}

/**
 * Brings the requests of the next two weeks in line with their standing request: lays what is missing, takes back what
 * is not wanted any more, and puts back what an earlier pause or skip took. A family's own "not this time" stays. The
 * standing row must be locked. Done twice the second time changes nothing.
 */
export async function settleOccurrences(
  tx: Tx,
  now: Date,
  me: Actor,
  doors: StandingDoors,
  settling: Settling,
): Promise<void> {
  const desk = { tx, now, me, doors };
  const { standing, zone } = settling;
  const today = hubDay(now, zone);
  const closed = await closedDays(tx, standing.hubId, today);
  const wanted = new Set(
    wantedDays(standing, today, zone).filter(
      (day) => !closed.has(day) && new Date(instantOf(dayText(day), standing.toMinute, zone)) > now,
    ),
  );
  const laid = await readLaid(tx, standing, today);
  for (const one of laid) {
    if (wanted.has(one.occurrence)) await keep(desk, settling, one);
    else await takeBack(desk, one, whyGone(settling, one));
  }
  const known = new Set(laid.map(({ occurrence }) => occurrence));
  const missing = [...wanted].filter((day) => !known.has(day));
  for (const day of missing) await lay(desk, settling, day);
}

const whyGone = ({ standing, zone }: Settling, { occurrence }: Laid): TakenBack =>
  ruleDays(standing, occurrence, 1, zone).includes(occurrence)
    ? (whyNotLaid(standing, occurrence) ?? 'rule_changed')
    : 'rule_changed';

const readLaid = (tx: Tx, { hubId, id }: StandingRow, today: string): Promise<Laid[]> =>
  tx.query(
    `SELECT id, occurrence::text AS occurrence, day::text AS day, state, reason, shares_boxes_of IS NULL AS own,
        from_minute AS "fromMinute", to_minute AS "toMinute"
       FROM request WHERE hub_id = $1 AND standing_id = $2 AND occurrence >= $3 ORDER BY occurrence`,
    [hubId, id, today],
  );

/** Holidays of the whole hub: nobody is there, and the week after is as always. */
async function closedDays(tx: Tx, hubId: string, today: string): Promise<ReadonlySet<string>> {
  const rows: { day: string }[] = await tx.query(
    `SELECT day::text AS day FROM closed_day WHERE hub_id = $1 AND site_id IS NULL AND day >= $2`,
    [hubId, today],
  );
  return new Set(rows.map(({ day }) => day));
}

const canWithdraw = (state: RequestState): boolean =>
  (REQUEST.withdraw.from as readonly string[]).includes(state);

const wasTakenBack = ({ state, reason }: Laid): boolean =>
  state === 'withdrawn' && (TAKEN_BACK as readonly (string | null)[]).includes(reason);

/** Ends one. What is on its way already goes on: a bag in a car is not called back by a calendar. */
async function takeBack({ tx, now, me, doors }: Desk, one: Laid, reason: TakenBack): Promise<void> {
  if (!canWithdraw(one.state)) return;
  await doors.endings.end(tx, now, me, { id: one.id, command: 'withdraw', reason });
}

async function keep(desk: Desk, settling: Settling, one: Laid): Promise<void> {
  const { tx, now, me, doors } = desk;
  if (wasTakenBack(one)) {
    await doors.requests.move(tx, now, me, { id: one.id, command: 'reopen' });
    const seeds = await seedsOf(tx, settling.standing, one);
    // The request it was made from, which nobody has decided on: the desk does.
    if (seeds.length === 0) return;
    await doors.requests.move(tx, now, me, { id: one.id, command: 'accept' });
    return plant(desk, settling.standing, one);
  }
  // Somebody who said yes to a time keeps it; who had not is asked with the new one.
  if (settling.changed !== true || one.own || one.state !== 'open') return;
  await doors.tasks.cancelAll(tx, now, me, one.id);
  await plant(desk, settling.standing, one);
}

/** Gives a request the times of its standing request, unless it has its own, and puts its tasks on the board. */
async function plant(
  { tx, now, doors }: Desk,
  standing: StandingRow,
  { id, day, own }: Pick<Laid, 'id' | 'day' | 'own'>,
): Promise<void> {
  const { hubId, kind, cell, destinationCell } = standing;
  if (!own) {
    await tx.query(`UPDATE request SET from_minute = $3, to_minute = $4 WHERE hub_id = $1 AND id = $2`, [
      hubId,
      id,
      standing.fromMinute,
      standing.toMinute,
    ]);
  }
  const seeds = await seedsOf(tx, standing, { id, own });
  await doors.tasks.plant(tx, now, { hubId, id, kind, cell, destinationCell, day }, seeds);
}

/** What goes on the board for one day: its own tasks again, or those of the series. */
async function seedsOf(
  tx: Tx,
  standing: StandingRow,
  { id, own }: Pick<Laid, 'id' | 'own'>,
): Promise<TaskSeed[]> {
  const { hubId } = standing;
  const templates = await (own ? tasksOf(tx, hubId, id) : templatesOf(tx, hubId, standing.id));
  return templates.map((template) => ({ ...template, id: randomUUID() }));
}

const SEED = `kind, part, from_minute AS "fromMinute", to_minute AS "toMinute", service_seconds AS "serviceSeconds",
  load_units AS "loadUnits", seats, flags, kit_id AS "kitId", kit_count AS "kitCount"`;

/** What a standing request puts on the board each time. */
export const templatesOf = (
  tx: Tx,
  hubId: string,
  standingId: string,
): Promise<(Template & { kind: TaskKind })[]> =>
  tx.query(`SELECT ${SEED} FROM standing_task WHERE hub_id = $1 AND standing_id = $2 ORDER BY kind, part`, [
    hubId,
    standingId,
  ]);

const tasksOf = (tx: Tx, hubId: string, requestId: string): Promise<Template[]> =>
  tx.query(`SELECT ${SEED} FROM task WHERE hub_id = $1 AND request_id = $2 ORDER BY kind, part`, [
    hubId,
    requestId,
  ]);

async function lay(desk: Desk, { standing, zone }: Settling, day: string): Promise<void> {
  const { tx, now, me } = desk;
  const { hubId } = standing;
  const id = randomUUID();
  const fresh: unknown[] = await tx.query(LAY, [
    hubId,
    standing.id,
    id,
    day,
    hubDay(now, zone),
    expiryOf(day, 'request'),
  ]);
  // The database says it too: an occurrence is laid once.
  if (fresh.length === 0) return;
  await plant(desk, standing, { id, day, own: false });
  await planErasure(tx, { hubId, requestId: id, lastDay: day, toMinute: standing.toMinute, zone });
  await record(tx, now, me, { verb: 'request.lay', subjectId: id });
  await announce(tx, hubId, 'request', id);
}

const LAY = `
  INSERT INTO request (hub_id, id, kind, state, channel, cell, destination_cell, day, from_minute, to_minute, load_units,
    flags, household_tag, place_tag, receipt_key, receipt_verifier, created_on, expires_on, standing_id, occurrence,
    shares_boxes_of)
  SELECT s.hub_id, $3, s.kind, 'open', 'phone', s.cell, s.destination_cell, $4, s.from_minute, s.to_minute, s.load_units,
    s.flags, s.household_tag, s.place_tag, s.receipt_key, s.receipt_verifier, $5, $6, s.id, $4, s.id
  FROM standing s WHERE s.hub_id = $1 AND s.id = $2
  ON CONFLICT ON CONSTRAINT request_occurrence_once DO NOTHING RETURNING id`;
