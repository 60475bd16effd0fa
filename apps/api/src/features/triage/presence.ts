import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { announce } from '../../platform/graphql/announce';

/** Who says nothing for so long has gone: a closed laptop is nobody's presence. Milliseconds. */
const STAYS = 60_000;

/**
 * Says that this member has a request on the desk, or none. Others hear of it only when somebody came or went, not with
 * every beat.
 */
export async function sayWhere(tx: Tx, now: Date, me: Member, requestId: string | null): Promise<void> {
  const { hubId, id } = me;
  const [before]: { requestId: string; there: boolean }[] = await tx.query(
    `SELECT request_id AS "requestId", until > $3 AS there FROM presence
      WHERE hub_id = $1 AND member_id = $2 FOR UPDATE`,
    [hubId, id, now],
  );
  const until = new Date(now.getTime() + STAYS);
  if (requestId === null) {
    await tx.query('DELETE FROM presence WHERE hub_id = $1 AND member_id = $2', [hubId, id]);
  } else {
    await tx.query(SAY, [hubId, id, requestId, until]);
  }
  const was = before?.there === true ? before.requestId : null;
  if (was === requestId) return;
  for (const one of [was, requestId]) if (one !== null) await announce(tx, hubId, 'presence', one);
}

const SAY = `
  INSERT INTO presence (hub_id, member_id, request_id, until)
  SELECT $1, $2, id, $4 FROM request WHERE hub_id = $1 AND id = $3
  ON CONFLICT (hub_id, member_id) DO UPDATE SET request_id = excluded.request_id, until = excluded.until`;
