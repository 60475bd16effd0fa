import type { Flag, RequestKind, StandingState } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';

/** A standing request as its row has it. */
export interface StandingRow {
  readonly hubId: string;
  readonly id: string;
  readonly version: number;
  readonly state: StandingState;
  readonly originId: string;
  readonly kind: RequestKind;
  readonly cell: string;
  readonly destinationCell: string | null;
  readonly loadUnits: number;
  readonly flags: Flag[];
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly rule: string;
  readonly startsOn: string;
  readonly until: string | null;
  readonly skipped: string[];
  readonly pausedUntil: string | null;
  readonly renewBy: string;
  readonly receiptKey: Buffer;
}

const COLUMNS = `s.hub_id AS "hubId", s.id, s.version, s.state, s.origin_id AS "originId", s.kind, s.cell,
  s.destination_cell AS "destinationCell", s.load_units AS "loadUnits", s.flags, s.from_minute AS "fromMinute",
  s.to_minute AS "toMinute", s.rule, s.starts_on::text AS "startsOn", s.until::text AS until, s.skipped::text[] AS skipped,
  s.paused_until::text AS "pausedUntil", s.renew_by::text AS "renewBy", s.receipt_key AS "receiptKey"`;

/** Those that are not over, and the one asked for whatever it is; the one that must be renewed first comes first. */
export const readStandings = (tx: Tx, hubId: string, id: string | null): Promise<StandingRow[]> =>
  tx.query(
    `SELECT ${COLUMNS} FROM standing s
      WHERE s.hub_id = $1 AND ($2::uuid IS NULL AND s.state <> 'ended' OR s.id = $2)
      ORDER BY s.renew_by, s.id LIMIT 200`,
    [hubId, id],
  );

/** The standing requests that these requests are occurrences of. */
export const standingsOf = (
  tx: Tx,
  hubId: string,
  requestIds: readonly string[],
): Promise<(StandingRow & { requestId: string })[]> =>
  tx.query(
    `SELECT ${COLUMNS}, r.id AS "requestId" FROM standing s
       JOIN request r ON r.hub_id = s.hub_id AND (r.standing_id = s.id OR s.origin_id = r.id)
      WHERE s.hub_id = $1 AND r.id = ANY($2)`,
    [hubId, requestIds],
  );

/** One, locked: whoever changes it or its occurrences goes one after the other. Refuses NOT_FOUND. */
export async function lockStanding(tx: Tx, hubId: string, id: string): Promise<StandingRow> {
  const [row]: StandingRow[] = await tx.query(
    `SELECT ${COLUMNS} FROM standing s WHERE s.hub_id = $1 AND s.id = $2 FOR NO KEY UPDATE`,
    [hubId, id],
  );
  if (row === undefined) throw new Refusal('NOT_FOUND');
  return row;
}
