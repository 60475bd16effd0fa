import type { Tx } from '../../platform/db/db';
import type { BoxesService } from '../boxes/boxes.service';
import type { Claim } from './claim.types';

const COLUMNS = `
  SELECT a.id, a.task_id AS "taskId", t.request_id AS "requestId", t.kind, a.state, a.version, t.cell,
    t.destination_cell AS "destinationCell", t.day, t.from_minute AS "fromMinute", t.to_minute AS "toMinute",
    t.load_units AS "loadUnits", t.seats, t.flags, a.expires_at AS "expiresAt", a.run_id AS "runId"
  FROM assignment a JOIN task t ON t.hub_id = a.hub_id AND t.id = a.task_id
  WHERE a.hub_id = $1`;

/** Claims by id, each with the card of its request: two statements. */
export async function claimsById(
  tx: Tx,
  boxes: BoxesService,
  hubId: string,
  ids: readonly string[],
): Promise<Claim[]> {
  const rows: Claim[] = await tx.query(`${COLUMNS} AND a.id = ANY($2)`, [hubId, ids]);
  return withCards(tx, boxes, hubId, rows);
}

/** What a member is asked for or holds, from yesterday on, soonest first. */
export async function openClaims(
  tx: Tx,
  boxes: BoxesService,
  what: { readonly hubId: string; readonly memberId: string; readonly now: Date },
): Promise<Claim[]> {
  const rows: Claim[] = await tx.query(
    `${COLUMNS} AND a.member_id = $2 AND a.state IN ('offered', 'claimed', 'assigned', 'confirmed')
       AND t.window_to > $3::timestamptz - interval '1 day'
     ORDER BY t.window_from, t.id`,
    [what.hubId, what.memberId, what.now],
  );
  return withCards(tx, boxes, what.hubId, rows);
}

async function withCards(
  tx: Tx,
  boxes: BoxesService,
  hubId: string,
  rows: readonly Claim[],
): Promise<Claim[]> {
  if (rows.length === 0) return [];
  const requests = [...new Set(rows.map(({ requestId }) => requestId))];
  const cards = await boxes.findFor(tx, hubId, 'board', ['card'], requests);
  const byRequest = new Map(cards.map((box) => [box.subjectId, box]));
  return rows.map((row) => ({ ...row, card: byRequest.get(row.requestId) ?? null }));
}
