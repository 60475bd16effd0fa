import { isLow, outlookOf } from '@doorstep/goods';
import type { Tx } from '../../platform/db/db';
import { grouped } from '../../platform/db/rows';
import { hubToday, stockLines } from '../stock/stock.service';
import type { StockOutlook } from './store.types';

/** Days that are looked ahead, today included. */
export const AHEAD = 7;

interface Need {
  readonly itemId: string;
  readonly day: string;
  readonly quantity: number;
}

/** Every item of the hub with what is asked of it: deliveries that are to come and have nothing promised yet. */
export async function readOutlook(tx: Tx, now: Date, hubId: string): Promise<StockOutlook[]> {
  const today = await hubToday(tx, now, hubId);
  const lines = await stockLines(tx, now, hubId);
  const needs: Need[] = await tx.query(NEEDS, [hubId, today, AHEAD]);
  const byItem = grouped(needs, ({ itemId }) => itemId);
  return lines
    .filter(({ item }) => item.state === 'active')
    .map(({ item, available, reserved }) => {
      const outlook = outlookOf(available, byItem.get(item.id) ?? [], AHEAD);
      return {
        item,
        available,
        reserved,
        ...outlook,
        low: isLow(available, item.reorderAt, outlook.runsOutOn),
      };
    });
}

/** A delivery that holds goods already asks for nothing more: what it holds is not available. */
const NEEDS = `
  SELECT l.item_id AS "itemId", t.day::text AS day, sum(l.quantity * t.kit_count)::int AS quantity
  FROM task t JOIN kit_line l ON l.hub_id = t.hub_id AND l.kit_id = t.kit_id
  WHERE t.hub_id = $1 AND t.kind = 'delivery' AND t.kit_count > 0
    AND t.day >= $2::date AND t.day < $2::date + $3::int
    AND t.state IN ('planned', 'open', 'offered', 'claimed', 'confirmed', 'on_hold')
    AND NOT EXISTS (
      SELECT FROM stock_movement m JOIN stock_entry e ON e.hub_id = m.hub_id AND e.movement_id = m.id
      WHERE m.hub_id = t.hub_id AND m.task_id = t.id AND e.account IN ('reserved', 'issued')
      HAVING sum(e.quantity) > 0)
  GROUP BY 1, 2 ORDER BY 1, 2`;
