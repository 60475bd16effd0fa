import { present } from '@doorstep/std';
import type { Tx } from '../../platform/db/db';
import { readItems } from '../goods/items.service';
import type { RecallSearch } from './recall-inputs.types';
import type { RecallMatch } from './recall.types';

type MatchRow = Omit<RecallMatch, 'item'> & { readonly itemId: string };

/** More than anybody can judge one by one: whoever sees this many asks more precisely. */
const MOST = 100;

/** Lots that fit what is known of the goods; nothing known finds nothing. Newest first. */
export async function findLots(tx: Tx, hubId: string, asked: RecallSearch): Promise<RecallMatch[]> {
  const { lotId, itemId, code, brand, source, receivedFrom, receivedTo, labelFrom, labelTo } = asked;
  const words = [code, brand, source].map((text) => text?.trim() || null);
  const days = [receivedFrom, receivedTo, labelFrom, labelTo].map((date) => date ?? null);
  if (!lotId && !itemId && [...words, ...days].every((known) => known === null)) return [];
  const rows: MatchRow[] = await tx.query(MATCHES, [hubId, itemId ?? null, ...words, ...days, lotId ?? null]);
  const items = await readItems(tx, hubId, [...new Set(rows.map((row) => row.itemId))]);
  const byId = new Map(items.map((item) => [item.id, item]));
  return rows.map(({ itemId: of, ...row }) => ({
    ...row,
    item: present(byId.get(of), 'a lot is of an item'),
  }));
}

/** These lots and every kit that holds some of them, kits of kits too; each with what of it is recalled. */
export const withKits = (
  tx: Tx,
  hubId: string,
  lotIds: readonly string[],
): Promise<{ lotId: string; madeOf: string | null }[]> => tx.query(WITH_KITS, [hubId, lotIds]);

/** LIKE would read `%` and `_` of a code as wild cards; position() reads a text as it is. */
const MATCHES = `
  SELECT l.id AS "lotId", l.item_id AS "itemId", l.code, l.brand, l.source, l.received_on::text AS "receivedOn",
    l.label_kind AS "labelKind", l.label_date::text AS "labelDate", l.state,
    (SELECT coalesce(sum(b.on_hand), 0)::int FROM stock_balance b WHERE b.hub_id = l.hub_id AND b.lot_id = l.id) AS "onHand",
    (SELECT coalesce(sum(e.quantity), 0)::int FROM stock_entry e
      WHERE e.hub_id = l.hub_id AND e.lot_id = l.id AND e.account = 'issued') AS out,
    (SELECT count(*)::int FROM kit_part p WHERE p.hub_id = l.hub_id AND p.part_lot_id = l.id) AS "kitLots"
  FROM lot l
  WHERE l.hub_id = $1 AND ($2::uuid IS NULL OR l.item_id = $2)
    AND ($3::text IS NULL OR position(lower($3) IN lower(coalesce(l.code, ''))) = 1)
    AND ($4::text IS NULL OR position(lower($4) IN lower(coalesce(l.brand, ''))) > 0)
    AND ($5::text IS NULL OR position(lower($5) IN lower(l.source)) > 0)
    AND ($6::date IS NULL OR l.received_on >= $6) AND ($7::date IS NULL OR l.received_on <= $7)
    AND ($8::date IS NULL OR l.label_date >= $8) AND ($9::date IS NULL OR l.label_date <= $9)
    AND ($10::uuid IS NULL OR l.id = $10)
  ORDER BY l.received_on DESC, l.id LIMIT ${MOST}`;

/** UNION, not UNION ALL: kits that hold two of the lots, or each other, end the walk instead of going round. */
const WITH_KITS = `
  WITH RECURSIVE found (lot_id, made_of) AS (
    SELECT l.id, NULL::uuid FROM lot l WHERE l.hub_id = $1 AND l.id = ANY($2)
    UNION
    SELECT p.kit_lot_id, p.part_lot_id FROM found f JOIN kit_part p ON p.hub_id = $1 AND p.part_lot_id = f.lot_id
  )
  SELECT DISTINCT ON (lot_id) lot_id AS "lotId", made_of AS "madeOf" FROM found ORDER BY lot_id, made_of NULLS FIRST`;
