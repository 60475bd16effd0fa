import type { Tx } from '../../platform/db/db';
import { announce } from '../../platform/graphql/announce';

/**
 * Word to every hub with which some of these lots went to or fro, downstream and up. Who told us needs no word back.
 * What we heard of these lots counts as taken up.
 */
export async function tellHubs(tx: Tx, now: Date, hubId: string, recallId: string): Promise<void> {
  await tx.query(TAKE_UP, [hubId, recallId]);
  const told: { toHubId: string }[] = await tx.query(TELL, [hubId, recallId, now]);
  for (const toHubId of new Set(told.map((one) => one.toHubId)))
    await announce(tx, toHubId, 'recall', recallId);
}

const TAKE_UP = `
  UPDATE recall_call c SET taken_up = $2
  WHERE c.to_hub_id = $1 AND c.taken_up IS NULL
    AND c.to_lot_id IN (SELECT lot_id FROM recall_lot WHERE hub_id = $1 AND recall_id = $2)`;

const TELL = `
  WITH went AS (
    SELECT p.to_hub_id AS other, p.lot_id AS own_lot, p.to_lot_id AS their_lot, p.quantity
    FROM transfer_parcel p JOIN transfer t ON t.hub_id = p.hub_id AND t.id = p.transfer_id
    WHERE p.hub_id = $1 AND t.state IN ('dispatched', 'partly_received', 'received', 'closed')
    UNION ALL
    SELECT p.hub_id, p.to_lot_id, p.lot_id, p.arrived
    FROM transfer_parcel p WHERE p.to_hub_id = $1 AND p.to_lot_id IS NOT NULL
  )
  INSERT INTO recall_call (hub_id, recall_id, to_hub_id, lot_id, to_lot_id, reason, item, brand, code, quantity, told_at)
  SELECT DISTINCT ON (w.other, w.own_lot) $1, r.id, w.other, w.own_lot, w.their_lot, r.reason, i.name, l.brand, l.code,
    (sum(w.quantity) OVER (PARTITION BY w.other, w.own_lot))::int, $3::timestamptz
  FROM recall r
  JOIN recall_lot o ON o.hub_id = r.hub_id AND o.recall_id = r.id
  JOIN lot l ON l.hub_id = o.hub_id AND l.id = o.lot_id
  JOIN item i ON i.hub_id = l.hub_id AND i.id = l.item_id
  JOIN went w ON w.own_lot = o.lot_id
  WHERE r.hub_id = $1 AND r.id = $2
    AND NOT EXISTS (SELECT FROM recall_call h WHERE h.hub_id = w.other AND h.to_hub_id = $1 AND h.lot_id = w.their_lot)
  ORDER BY w.other, w.own_lot, w.their_lot NULLS LAST
  ON CONFLICT (hub_id, recall_id, to_hub_id, lot_id) DO NOTHING
  RETURNING to_hub_id AS "toHubId"`;
