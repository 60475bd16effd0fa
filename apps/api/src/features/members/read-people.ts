import type { Tx } from '../../platform/db/db';
import type { Availability, HubMember } from './member.types';

/** Members as organizers see them, without keys: in lists there are dozens, and each key would travel for nothing. */
export const readPeople = (tx: Tx, hubId: string, ids: readonly string[]): Promise<HubMember[]> =>
  tx.query(
    `SELECT id, handle, roles, tier, state, home_cell AS "homeCell", vehicle, seats, child_seats AS "childSeats",
       load_units AS "loadUnits", capabilities
     FROM member WHERE hub_id = $1 AND id = ANY($2)`,
    [hubId, ids],
  );

/** Weekly hours of many members, in order of the week. */
export const readAvailability = (
  tx: Tx,
  hubId: string,
  ids: readonly string[],
): Promise<(Availability & { memberId: string })[]> =>
  tx.query(
    `SELECT member_id AS "memberId", weekday, from_minute AS "fromMinute", to_minute AS "toMinute"
     FROM member_availability WHERE hub_id = $1 AND member_id = ANY($2)
     ORDER BY member_id, weekday, from_minute`,
    [hubId, ids],
  );
