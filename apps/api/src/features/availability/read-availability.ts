import type { Tx } from '../../platform/db/db';
import type { Availability, Away, Wishes } from './availability.types';

type OfMember<T> = T & { readonly memberId: string };

/** The series of many members, in order of their first day. */
export const readSeries = (
  tx: Tx,
  hubId: string,
  memberIds: readonly string[],
): Promise<OfMember<Availability>[]> =>
  tx.query(
    `SELECT member_id AS "memberId", id, starts_on AS "startsOn", from_minute AS "fromMinute", to_minute AS "toMinute",
       rule, skipped::text[], extra::text[]
     FROM availability WHERE hub_id = $1 AND member_id = ANY($2)
     ORDER BY member_id, starts_on, from_minute, id`,
    [hubId, memberIds],
  );

/** Days away of many members that end on a day or later, in order. */
export const readAway = (
  tx: Tx,
  hubId: string,
  memberIds: readonly string[],
  from: string,
): Promise<OfMember<Away>[]> =>
  tx.query(
    `SELECT member_id AS "memberId", id, from_day AS "fromDay", to_day AS "toDay"
     FROM away WHERE hub_id = $1 AND member_id = ANY($2) AND to_day >= $3 ORDER BY member_id, from_day`,
    [hubId, memberIds, from],
  );

/** Of those who said anything. */
export const readWishes = (
  tx: Tx,
  hubId: string,
  memberIds: readonly string[],
): Promise<OfMember<Wishes & { readonly version: number }>[]> =>
  tx.query(
    `SELECT member_id AS "memberId", version, week_hours AS "weekHours", month_hours AS "monthHours",
       rest_hours AS "restHours", shifts_per_day AS "shiftsPerDay", prefers_kinds AS "prefersKinds",
       dislikes_kinds AS "dislikesKinds", ends_near_cell AS "endsNearCell"
     FROM wish WHERE hub_id = $1 AND member_id = ANY($2)`,
    [hubId, memberIds],
  );

export const NO_WISHES: Wishes = {
  weekHours: null,
  monthHours: null,
  restHours: null,
  shiftsPerDay: null,
  prefersKinds: [],
  dislikesKinds: [],
  endsNearCell: null,
};
