import { randomUUID } from 'node:crypto';
import { REQUEST, TAKEN_BACK, whyNotLaid, type RequestState, type TakenBack } from '@doorstep/lifecycle';
import { instantOf } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import { record } from '../../platform/activity';
import type { Actor } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { announce } from '../../platform/graphql/announce';
import { hubDay } from '../hubs/hubs.service';
import { expiryOf, planErasure } from '../requests/requests.service';
import { ruleDays, wantedDays } from './occurrence-days';
import type { StandingDoors } from './standing-doors';
import type { StandingRow } from './standing-row';
import { seedsFor, templatesOf } from './standing-tasks';

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
  const wanted = new Set(wantedDays(standing, today, zone).filter((day) => !closed.has(day)));
  const last = await lastMinute(tx, standing);
  const isAhead = (day: string): boolean => new Date(instantOf(dayText(day), last, zone)) > now;
  const laid = await readLaid(tx, standing, today);
  for (const one of laid) {
    if (!wanted.has(one.occurrence)) await takeBack(desk, one, whyGone(settling, one));
    // Whose hour has come or gone is its driver's and the desk's: a press about other days does not touch it.
    else if (isAhead(one.occurrence)) await keep(desk, settling, one);
  }
  const known = new Set(laid.map(({ occurrence }) => occurrence));
  const missing = [...wanted].filter((day) => isAhead(day) && !known.has(day));
  for (const day of missing) await lay(desk, settling, day);
}

/** The minute from which nothing of a day can be laid any more: a ride begins before whoever rides has to be there. */
async function lastMinute(tx: Tx, { hubId, id, toMinute }: StandingRow): Promise<number> {
  const templates = await templatesOf(tx, hubId, id);
  return Math.min(toMinute, ...templates.map((task) => task.toMinute));
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
    const seeds = await seedsFor(tx, forDay(settling, one));
    // The request it was made from, which nobody has decided on: the desk does.
    if (seeds.length === 0) return;
    await doors.requests.move(tx, now, me, { id: one.id, command: 'accept' });
    return plant(desk, settling, one);
  }
  // Somebody who said yes to a time keeps it; who had not is asked with the new one.
  if (settling.changed !== true || one.own || one.state !== 'open') return;
  await doors.tasks.cancelAll(tx, now, me, one.id);
  await plant(desk, settling, one);
}

/** Gives a request the times of its standing request, unless it has its own, and puts its tasks on the board. */
async function plant(
  { tx, now, doors }: Desk,
  settling: Settling,
  one: Pick<Laid, 'id' | 'day' | 'own'>,
): Promise<void> {
  const { standing } = settling;
  const { hubId, kind, cell, destinationCell } = standing;
  const { id, day, own } = one;
  if (!own) {
    await tx.query(`UPDATE request SET from_minute = $3, to_minute = $4 WHERE hub_id = $1 AND id = $2`, [
      hubId,
      id,
      standing.fromMinute,
      standing.toMinute,
    ]);
  }
  const seeds = await seedsFor(tx, forDay(settling, one));
  await doors.tasks.plant(tx, now, { hubId, id, kind, cell, destinationCell, day }, seeds);
}

const forDay = ({ standing, zone }: Settling, { id, day, own }: Pick<Laid, 'id' | 'day' | 'own'>) => ({
  ...{ standing, zone, day, own },
  requestId: id,
});

async function lay(desk: Desk, settling: Settling, day: string): Promise<void> {
  const { tx, now, me } = desk;
  const { standing, zone } = settling;
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
  await plant(desk, settling, { id, day, own: false });
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
