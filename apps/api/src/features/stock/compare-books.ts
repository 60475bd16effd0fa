import type { Tx } from '../../platform/db/db';

/** A lot at a place whose balance is not what its entries add up to. */
export interface Difference {
  readonly lotId: string;
  readonly placeId: string;
}

/** Folds every entry of a hub and compares it with the balances that guarded updates kept; in one statement, so at one moment. */
export const differences = (tx: Tx, hubId: string): Promise<Difference[]> => tx.query(COMPARE, [hubId]);

export const COMPARE = `
  SELECT lot_id AS "lotId", place_id AS "placeId"
  FROM (SELECT lot_id, place_id, on_hand, reserved, held FROM stock_balance WHERE hub_id = $1) b
  FULL JOIN (
    SELECT lot_id, place_id,
      coalesce(sum(quantity) FILTER (WHERE account IN ('available', 'reserved', 'held')), 0) AS folded,
      coalesce(sum(quantity) FILTER (WHERE account = 'reserved'), 0) AS folded_reserved,
      coalesce(sum(quantity) FILTER (WHERE account = 'held'), 0) AS folded_held
    FROM stock_entry WHERE hub_id = $1 GROUP BY 1, 2) e USING (lot_id, place_id)
  WHERE coalesce(on_hand, 0) <> coalesce(folded, 0) OR coalesce(reserved, 0) <> coalesce(folded_reserved, 0)
     OR coalesce(held, 0) <> coalesce(folded_held, 0)
  ORDER BY 1, 2`;
