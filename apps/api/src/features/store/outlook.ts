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

/**
 * Every item of the hub with what is asked of it: deliveries that are to come and have nothing promised yet, and what
 * bags on the table still lack.
 */
export async function readOutlook(tx: Tx, now: Date, hubId: string): Promise<StockOutlook[]> {
  const today = await hubToday(tx, now, hubId);
  const lines = await stockLines(tx, now, hubId);
  const needs: Need[] = await tx.query(NEEDS, [hubId, today, AHEAD]);
  const promised: Omit<Need, 'day'>[] = await tx.query(PROMISED, [hubId, today, AHEAD]);
  const byItem = grouped(needs, ({ itemId }) => itemId);
  const held = new Map(promised.map(({ itemId, quantity }) => [itemId, quantity]));
  return lines
    .filter(({ item }) => item.state === 'active')
    .map(({ item, available, reserved }) => {
      const supply = { available, promised: held.get(item.id) ?? 0 };
      const outlook = outlookOf(supply, byItem.get(item.id) ?? [], AHEAD);
      return {
        item,
        available,
        reserved,
        ...outlook,
        low: isLow(available, item.reorderAt, outlook.runsOutOn),
      };
    });
}

/** Of deliveries of these days that have not left: `t`. */
const SOON = `
  t.hub_id = $1 AND t.kind = 'delivery' AND t.day >= $2::date AND t.day < $2::date + $3::int
    AND t.state IN ('planned', 'open', 'offered', 'claimed', 'confirmed', 'on_hold')`;

const STANDS = `b.state IN ('reserved', 'picking', 'packed')`;

/**
 * A delivery that holds goods already asks for nothing more by its kit: what it holds is not available. One with a bag
 * asks for what its open lines lack; what a packer has decided to do without is not asked for again.
 */
const NEEDS = `
  SELECT l.item_id AS "itemId", t.day::text AS day, sum(l.quantity * t.kit_count)::int AS quantity
  FROM task t JOIN kit_line l ON l.hub_id = t.hub_id AND l.kit_id = t.kit_id
  WHERE ${SOON} AND t.kit_count > 0
    AND NOT EXISTS (SELECT FROM bag b WHERE b.hub_id = t.hub_id AND b.task_id = t.id AND ${STANDS})
    AND NOT EXISTS (
      SELECT FROM stock_movement m JOIN stock_entry e ON e.hub_id = m.hub_id AND e.movement_id = m.id
      WHERE m.hub_id = t.hub_id AND m.task_id = t.id AND e.account IN ('reserved', 'issued')
      HAVING sum(e.quantity) > 0)
  GROUP BY 1, 2
  UNION ALL
  SELECT l.item_id, t.day::text, sum(l.wanted - l.promised)::int
  FROM task t JOIN bag b ON b.hub_id = t.hub_id AND b.task_id = t.id AND ${STANDS}
  JOIN bag_line l ON l.hub_id = b.hub_id AND l.bag_id = b.id AND l.state = 'open' AND l.wanted > l.promised
  WHERE ${SOON}
  GROUP BY 1, 2 ORDER BY 1, 2`;

/** What bags and kits of these days are promised: filled or not, it is on the shelf or on the table. */
const PROMISED = `
  SELECT l.item_id AS "itemId", sum(e.quantity)::int AS quantity
  FROM task t JOIN stock_movement m ON m.hub_id = t.hub_id AND m.task_id = t.id
  JOIN stock_entry e ON e.hub_id = m.hub_id AND e.movement_id = m.id AND e.account = 'reserved'
  JOIN lot l ON l.hub_id = e.hub_id AND l.id = e.lot_id
  WHERE ${SOON}
  GROUP BY 1 HAVING sum(e.quantity) > 0`;
