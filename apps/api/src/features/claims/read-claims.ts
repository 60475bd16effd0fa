import type { Tx } from '../../platform/db/db';
import { joinCard, splitCard, type CardColumns } from '../boxes/boxes.service';
import type { Claim } from './claim.types';

type ClaimRow = Omit<Claim, 'card'> & CardColumns;

/** Each claim with the card of its request. */
const CLAIMS = `
  SELECT a.id, a.task_id AS "taskId", t.request_id AS "requestId", t.kind, a.state, a.version, t.cell,
    t.destination_cell AS "destinationCell", t.day, t.from_minute AS "fromMinute", t.to_minute AS "toMinute",
    t.load_units AS "loadUnits", t.seats, t.flags, a.expires_at AS "expiresAt", a.run_id AS "runId", card.*
  FROM assignment a JOIN task t ON t.hub_id = a.hub_id AND t.id = a.task_id ${joinCard('t.hub_id', 't.request_id')}
  WHERE a.hub_id = $1`;

export async function claimsById(tx: Tx, hubId: string, ids: readonly string[]): Promise<Claim[]> {
  const rows: ClaimRow[] = await tx.query(`${CLAIMS} AND a.id = ANY($2)`, [hubId, ids]);
  return rows.map(claimOf);
}

/** What a member is asked for or holds, from yesterday on, soonest first. */
export async function openClaims(
  tx: Tx,
  what: { readonly hubId: string; readonly memberId: string; readonly now: Date },
): Promise<Claim[]> {
  const rows: ClaimRow[] = await tx.query(
    `${CLAIMS} AND a.member_id = $2 AND a.state IN ('offered', 'claimed', 'assigned', 'confirmed')
       AND t.window_to > $3::timestamptz - interval '1 day'
     ORDER BY t.window_from, t.id`,
    [what.hubId, what.memberId, what.now],
  );
  return rows.map(claimOf);
}

function claimOf(row: ClaimRow): Claim {
  const [claim, card] = splitCard(row);
  return { ...claim, card };
}
