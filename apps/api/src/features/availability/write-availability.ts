import { addDays } from '@doorstep/schedule';
import { day } from '@doorstep/std';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import type { AvailabilityInput, Away, GoAwayInput, WishesInput } from './availability.types';

type Self = Pick<Member, 'hubId' | 'id'>;

/** Whoever changes somebody's hours waits here for who changes them beside: the member's row is the queue. */
export async function lockMember(tx: Tx, me: Self): Promise<void> {
  const rows: unknown[] = await tx.query('SELECT FROM member WHERE hub_id = $1 AND id = $2 FOR UPDATE', [
    me.hubId,
    me.id,
  ]);
  if (rows.length === 0) throw new Refusal('NOT_FOUND');
}

/** Counts one change. With `seen`, only from that version on: refuses AVAILABILITY_CHANGED. */
export async function nextVersion(tx: Tx, me: Self, seen: number | null): Promise<void> {
  const counted: unknown[] = await tx.query(
    `INSERT INTO wish AS w (hub_id, member_id) SELECT $1, $2
     WHERE $3::int IS NULL OR $3 = coalesce((SELECT version FROM wish WHERE hub_id = $1 AND member_id = $2), 0)
     ON CONFLICT (hub_id, member_id) DO UPDATE SET version = w.version + 1 RETURNING version`,
    [me.hubId, me.id, seen],
  );
  if (counted.length === 0) throw new Refusal('AVAILABILITY_CHANGED');
}

/** Puts these series in the place of all others. */
export async function writeSeries(tx: Tx, me: Self, series: readonly AvailabilityInput[]): Promise<void> {
  await tx.query('DELETE FROM availability WHERE hub_id = $1 AND member_id = $2', [me.hubId, me.id]);
  await tx.query(
    `INSERT INTO availability (hub_id, member_id, id, starts_on, from_minute, to_minute, rule, skipped, extra)
     SELECT $1, $2, s.id, s.starts_on, s.from_minute, s.to_minute, s.rule, s.skipped, s.extra
     FROM jsonb_to_recordset($3::jsonb) AS s (id uuid, starts_on date, from_minute smallint, to_minute smallint,
       rule text, skipped date[], extra date[])`,
    [me.hubId, me.id, JSON.stringify(series.map(rowOf))],
  );
}

const rowOf = ({ id, startsOn, fromMinute, toMinute, rule, skipped, extra }: AvailabilityInput) => ({
  id,
  starts_on: startsOn,
  from_minute: fromMinute,
  to_minute: toMinute,
  rule,
  // As Postgres writes arrays: jsonb_to_recordset takes them in that form only.
  skipped: `{${[...new Set(skipped)].sort().join(',')}}`,
  extra: `{${[...new Set(extra)].sort().join(',')}}`,
});

export async function writeWishes(tx: Tx, me: Self, wishes: WishesInput): Promise<void> {
  await tx.query(
    `UPDATE wish SET week_hours = $3, month_hours = $4, rest_hours = $5, shifts_per_day = $6, prefers_kinds = $7,
       dislikes_kinds = $8, ends_near_cell = $9
     WHERE hub_id = $1 AND member_id = $2`,
    [
      me.hubId,
      me.id,
      wishes.weekHours,
      wishes.monthHours,
      wishes.restHours,
      wishes.shiftsPerDay,
      wishes.prefersKinds,
      wishes.dislikesKinds,
      wishes.endsNearCell,
    ],
  );
}

/**
 * Puts days away down. What overlaps them or follows at once becomes one with them, so that a person's days away stay
 * apart; what is over is forgotten.
 */
export async function putAway(tx: Tx, me: Self, input: GoAwayInput, today: string): Promise<void> {
  const near = await returning<Pick<Away, 'fromDay' | 'toDay'>>(
    tx,
    `DELETE FROM away WHERE hub_id = $1 AND member_id = $2
       AND (to_day < $3 OR from_day <= $5::date + 1 AND to_day >= $4::date - 1)
     RETURNING from_day AS "fromDay", to_day AS "toDay"`,
    [me.hubId, me.id, today, input.fromDay, input.toDay],
  );
  const joined = near.filter(({ toDay }) => toDay >= today);
  const fromDay = joined.reduce((least, one) => (one.fromDay < least ? one.fromDay : least), input.fromDay);
  const toDay = joined.reduce((most, one) => (one.toDay > most ? one.toDay : most), input.toDay);
  checkLength(fromDay, toDay);
  await tx.query('INSERT INTO away (hub_id, member_id, id, from_day, to_day) VALUES ($1, $2, $3, $4, $5)', [
    me.hubId,
    me.id,
    input.id,
    fromDay,
    toDay,
  ]);
}

const LONGEST_DAYS = 366;

function checkLength(fromDay: string, toDay: string): void {
  if (toDay > addDays(day(fromDay), LONGEST_DAYS)) throw new Refusal('AWAY_TOO_LONG');
}

/** Refuses AWAY_DAYS_WRONG and AWAY_TOO_LONG. */
export function checkAway({ fromDay, toDay }: GoAwayInput, today: string): void {
  if (toDay < fromDay || toDay < today) throw new Refusal('AWAY_DAYS_WRONG');
  if (fromDay > addDays(day(today), LONGEST_DAYS)) throw new Refusal('AWAY_TOO_LONG');
  checkLength(fromDay, toDay);
}
