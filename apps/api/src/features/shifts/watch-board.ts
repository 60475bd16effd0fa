import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { announce } from '../../platform/graphql/announce';
import type { AtBoard } from './shift.types';

/** Screens say every half minute that they are still there; two silent turns and one is gone. */
const GONE_AFTER = `interval '75 seconds'`;

/** The other organizers who look at this week now. */
export const readWatchers = (tx: Tx, now: Date, me: Member, week: string): Promise<AtBoard[]> =>
  tx.query(
    `SELECT w.member_id AS "memberId", m.handle, w.seen_at AS "seenAt" FROM board_watch w
     JOIN member m ON m.hub_id = w.hub_id AND m.id = w.member_id
     WHERE w.hub_id = $1 AND w.member_id <> $2 AND w.week = $3 AND w.seen_at > $4::timestamptz - ${GONE_AFTER}
     ORDER BY m.handle`,
    [me.hubId, me.id, week, now],
  );

/** Says that one is looking. The others hear of an arrival, not of every beat. */
export async function watchBoard(tx: Tx, now: Date, me: Member, week: string): Promise<AtBoard[]> {
  const [before]: { here: boolean }[] = await tx.query(
    `SELECT week = $3 AND seen_at > $4::timestamptz - ${GONE_AFTER} AS here FROM board_watch
     WHERE hub_id = $1 AND member_id = $2`,
    [me.hubId, me.id, week, now],
  );
  await tx.query(
    `INSERT INTO board_watch (hub_id, member_id, week, seen_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (hub_id, member_id) DO UPDATE SET week = excluded.week, seen_at = excluded.seen_at`,
    [me.hubId, me.id, week, now],
  );
  if (before?.here !== true) await announce(tx, me.hubId, 'week', me.id);
  return readWatchers(tx, now, me, week);
}
