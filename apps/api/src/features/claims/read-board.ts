import type { Roads } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import { joinCard, type CardColumns } from '../boxes/boxes.service';
import type { BoardCard } from './board.types';
import { ACTIVE, FIT, LIVE, NOT_BOTH_PARTS, NOT_IN_A_RUN, NOT_IN_A_SHIFT } from './fitness';

export interface BoardRow extends Omit<BoardCard, 'travelSeconds' | 'reasons' | 'card'>, CardColumns {
  readonly requestId: string;
  /** The sort key's middle part, as text with microseconds: a cursor must compare equal to its own row. */
  readonly sortAt: string;
  readonly homeCell: string | null;
  /** The reader has been told this home before. */
  readonly known: boolean;
  /** Someone has. */
  readonly knownToSomeone: boolean;
  /** Where members without a home cell start from, and the name of the region's files. */
  readonly hubCell: string;
  readonly pack: string;
  /** Stretches the pack's times. */
  readonly calibration: number;
  readonly roads: Roads;
  readonly roadsUntil: string | null;
}

export interface BoardQuestion {
  readonly hubId: string;
  readonly memberId: string;
  readonly now: Date;
  readonly limit: number;
  /** Day, moment and id of the last card of the page before. */
  readonly after: readonly string[] | null;
  /** A task just lost, not to be offered again. */
  readonly except: string | null;
}

/** Tasks the member could take, soonest first, with their cards, in one statement on the index task_board. */
export function readBoard(tx: Tx, question: BoardQuestion): Promise<BoardRow[]> {
  const { hubId, memberId, now, limit, after, except } = question;
  const [day, at, id] = after ?? ['-infinity', '-infinity', '00000000-0000-0000-0000-000000000000'];
  return tx.query(BOARD, [hubId, memberId, now, limit, day, at, id, except]);
}

/** The page is found first; what is told about a task is asked for its few rows only. */
const BOARD = `
  WITH page AS (
    SELECT t.*, m.home_cell, r.household_tag
    FROM task t
    JOIN member m ON m.hub_id = t.hub_id AND m.id = $2
    JOIN request r ON r.hub_id = t.hub_id AND r.id = t.request_id
    WHERE t.hub_id = $1 AND t.state IN ('open', 'offered') AND t.window_to > $3 AND t.tier <= m.tier
      AND ${ACTIVE} AND ${FIT} AND ${NOT_BOTH_PARTS} AND ${NOT_IN_A_RUN} AND ${NOT_IN_A_SHIFT}
      AND (t.day, t.window_from, t.id) > ($5::date, $6::timestamptz, $7::uuid)
      AND ($8::uuid IS NULL OR t.id <> $8)
    ORDER BY t.day, t.window_from, t.id
    LIMIT $4)
  SELECT t.id, t.version, t.request_id AS "requestId", t.kind, t.cell, t.destination_cell AS "destinationCell", t.day,
    t.from_minute AS "fromMinute", t.to_minute AS "toMinute", t.load_units AS "loadUnits", t.seats, t.flags,
    t.service_seconds AS "serviceSeconds", t.window_from::text AS "sortAt", t.home_cell AS "homeCell",
    EXISTS (
      SELECT FROM assignment a JOIN task o ON o.hub_id = a.hub_id AND o.id = a.task_id
      WHERE a.hub_id = t.hub_id AND a.member_id = $2 AND a.state IN (${LIVE})
        AND o.window_from < t.window_to AND t.window_from < o.window_to) AS clash,
    coalesce(k.known, false) AS known, coalesce(k.someone, false) AS "knownToSomeone",
    h.cell AS "hubCell", region.pack, coalesce(calibration.factor, 1) AS calibration,
    h.roads, h.roads_until AS "roadsUntil", card.*
  FROM page t
  JOIN hub h ON h.id = t.hub_id
  JOIN region ON region.id = h.region_id
  LEFT JOIN calibration ON calibration.region_id = region.id
  LEFT JOIN LATERAL (
    SELECT bool_or(d.member_id = $2) AS known, true AS someone FROM disclosure d
    WHERE d.hub_id = t.hub_id AND d.role = 'volunteer'
      AND (d.request_id = t.request_id OR d.household_tag = t.household_tag)
    HAVING count(*) > 0) k ON true
  ${joinCard('t.hub_id', 't.request_id')}
  ORDER BY t.day, t.window_from, t.id`;
