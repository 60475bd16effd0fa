import { present } from '@doorstep/std';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import type { CountReason, LabelKind } from '../../platform/graphql/words';
import { readItems } from '../goods/items.service';
import type { CountHead, CountLine, CountSheet } from './count.types';

/** Finished counts that are still listed. */
const LISTED = 50;

/** Counts of the hub, those that wait for somebody first. */
export const readHeads = (tx: Tx, me: Member, id: string | null = null): Promise<CountHead[]> =>
  tx.query(
    `SELECT c.id, c.bin_id AS "binId", c.blind, c.state, c.version, o.handle AS "openedBy", c.opened_at AS "openedAt",
       f.handle AS "confirmedBy", c.confirmed_at AS "confirmedAt", coalesce(c.confirmed_by = $3, false) AS "confirmedByMe",
       e.handle AS "closedBy", c.closed_at AS "closedAt", n.total, n.done
     FROM stock_count c JOIN member o ON o.hub_id = c.hub_id AND o.id = c.opened_by
       LEFT JOIN member f ON f.hub_id = c.hub_id AND f.id = c.confirmed_by
       LEFT JOIN member e ON e.hub_id = c.hub_id AND e.id = c.closed_by,
       LATERAL (SELECT count(*)::int AS total, count(counted)::int AS done FROM count_line l
         WHERE l.hub_id = c.hub_id AND l.count_id = c.id) n
     WHERE c.hub_id = $1 AND ($2::uuid IS NULL OR c.id = $2)
     ORDER BY c.state IN ('finalized', 'cancelled'), c.opened_at DESC, c.id LIMIT ${LISTED}`,
    [me.hubId, id, me.id],
  );

/** A line as it stands, with what the balance says now. */
export interface StandingLine {
  readonly id: string;
  readonly itemId: string;
  readonly lotId: string | null;
  readonly placeId: string;
  readonly version: number;
  readonly counted: number | null;
  readonly book: number | null;
  readonly onHand: number;
  readonly promised: number;
  readonly keptAt: number | null;
  readonly reason: CountReason | null;
  readonly countedAt: Date | null;
  readonly countedBy: string | null;
  readonly source: string | null;
  readonly receivedOn: string | null;
  readonly labelKind: LabelKind | null;
  readonly labelDate: string | null;
  /** The last movement since it was counted, and whether one of them was a correction. */
  readonly movedAt: Date | null;
  readonly corrected: boolean;
}

/**
 * Lines in the order in which somebody walks. What moved is the balance now against the balance at the counting, so no
 * movement is missed, whenever it committed; the moments are told beside it.
 */
export const readLines = (tx: Tx, hubId: string, countId: string): Promise<StandingLine[]> =>
  tx.query(
    `SELECT l.id, l.item_id AS "itemId", l.lot_id AS "lotId", l.place_id AS "placeId", l.version, l.counted, l.book,
       coalesce(b.on_hand, 0) AS "onHand", coalesce(b.reserved + b.held, 0) AS promised, l.kept_at AS "keptAt", l.reason,
       l.counted_at AS "countedAt", m.handle AS "countedBy", coalesce(t.source, l.source) AS source,
       t.received_on::text AS "receivedOn", coalesce(t.label_kind, l.label_kind) AS "labelKind",
       coalesce(t.label_date, l.label_date)::text AS "labelDate", v.at AS "movedAt", coalesce(v.corrected, false) AS corrected
     FROM count_line l
       LEFT JOIN lot t ON t.hub_id = l.hub_id AND t.id = l.lot_id
       LEFT JOIN stock_balance b ON b.hub_id = l.hub_id AND b.lot_id = l.lot_id AND b.place_id = l.place_id
       LEFT JOIN member m ON m.hub_id = l.hub_id AND m.id = l.counted_by
       LEFT JOIN LATERAL (
         SELECT max(s.at) AS at, bool_or(s.kind = 'adjust') AS corrected FROM stock_movement s
         JOIN stock_entry e ON e.hub_id = s.hub_id AND e.movement_id = s.id
         WHERE l.live AND s.hub_id = l.hub_id AND s.at >= l.counted_at AND e.lot_id = l.lot_id AND e.place_id = l.place_id
           AND s.kind NOT IN ('reserve', 'unreserve', 'hold', 'unhold')) v ON true
     WHERE l.hub_id = $1 AND l.count_id = $2 ORDER BY l.position, l.id`,
    [hubId, countId],
  );

/** What moved since a line was counted; nothing to say of one without a number or without a lot. */
export const changeSince = ({ counted, book, lotId, onHand }: StandingLine): number =>
  counted === null || lotId === null ? 0 : onHand - (book ?? 0);

/** What the shelf had more than the book when it was counted. */
export const differenceOf = ({ counted, book }: StandingLine): number => (counted ?? 0) - (book ?? 0);

/** Whether somebody still has to look at what moved. */
export const isUndecided = (line: StandingLine): boolean =>
  changeSince(line) !== 0 && line.keptAt !== line.onHand;

/** One count with its lines, or NOT_FOUND. */
export async function readSheet(tx: Tx, me: Member, countId: string): Promise<CountSheet> {
  const [head] = await readHeads(tx, me, countId);
  if (head === undefined) throw new Refusal('NOT_FOUND');
  const lines = await readLines(tx, me.hubId, countId);
  const items = await readItems(tx, me.hubId, [...new Set(lines.map(({ itemId }) => itemId))]);
  const byId = new Map(items.map((item) => [item.id, item]));
  const hidden = head.blind && (head.state === 'open' || head.state === 'counted');
  const over = head.state === 'finalized' || head.state === 'cancelled';
  return {
    head,
    lines: lines.map((line) => ({
      ...line,
      item: present(byId.get(line.itemId), 'a line is of an item'),
      binId: line.placeId === me.hubId ? null : line.placeId,
      book: hidden ? null : (line.book ?? line.onHand),
      moved: over ? null : movedOf(line),
      kept: line.keptAt !== null && line.keptAt === line.onHand,
    })),
  };
}

function movedOf(line: StandingLine): CountLine['moved'] {
  const change = changeSince(line);
  return change === 0 ? null : { change, at: line.movedAt, corrected: line.corrected };
}
