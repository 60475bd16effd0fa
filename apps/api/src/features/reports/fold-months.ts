import type { Tx } from '../../platform/db/db';

/** A verb holds its `now` until it commits: an hour later nobody writes into the month before any more. */
const SETTLED_MS = 3_600_000;

/** Months of this range that are over and not folded yet, oldest first. */
export async function unfolded(
  tx: Tx,
  now: Date,
  hubId: string,
  months: readonly string[],
): Promise<string[]> {
  const settled = new Date(now.getTime() - SETTLED_MS);
  const rows: { month: string }[] = await tx.query(UNFOLDED, [hubId, months, settled]);
  return rows.map(({ month }) => month);
}

/** Folds one month. The ledger is append-only, so what is folded stays true; of two at once one does it. */
export async function foldMonth(tx: Tx, hubId: string, month: string): Promise<void> {
  const mine: unknown[] = await tx.query(CLAIM, [hubId, month]);
  if (mine.length > 0) await tx.query(`${PUT} ${flowsIn('$2')}`, [hubId, [month]]);
}

const UNFOLDED = `
  SELECT m.month::date::text AS month FROM hub h CROSS JOIN unnest($2::date[]) AS m(month)
  WHERE h.id = $1 AND ((m.month + interval '1 month') AT TIME ZONE h.time_zone) <= $3
    AND NOT EXISTS (SELECT FROM month_folded f WHERE f.hub_id = $1 AND f.month = m.month)
  ORDER BY 1`;

const CLAIM = `
  INSERT INTO month_folded (hub_id, month) VALUES ($1, $2) ON CONFLICT (hub_id, month) DO NOTHING RETURNING month`;

const PUT = `INSERT INTO stock_month (hub_id, month, item_id, flow, quantity, grams, unweighed)`;

/**
 * Flows of months straight from the ledger, by item; `months` is SQL for a list of first days, $1 the hub. What was weighed
 * when it was thrown away counts by the scale; a month is one of the hub's wall.
 */
export const flowsIn = (months: string): string => `
  SELECT f.hub_id, f.month, f.item_id, f.flow, sum(f.quantity)::int AS quantity,
    coalesce(round(sum(coalesce(f.scale, f.quantity * f.grams))), 0)::bigint AS grams,
    coalesce(sum(f.quantity) FILTER (WHERE coalesce(f.scale, f.grams) IS NULL), 0)::int AS unweighed
  FROM (
    SELECT e.hub_id, p.month, l.item_id, i.grams,
      CASE WHEN e.account = 'outside' THEN 'received' WHEN e.account = 'discarded' THEN 'discarded'
        WHEN e.account = 'issued' THEN 'issued' ELSE 'passed_on' END AS flow,
      CASE WHEN e.account = 'outside' THEN -e.quantity ELSE e.quantity END AS quantity,
      CASE WHEN e.account = 'discarded' THEN (
        SELECT w.grams * e.quantity / sum(x.quantity)
        FROM discard_weight w JOIN stock_entry x ON x.hub_id = w.hub_id AND x.movement_id = w.movement_id
          AND x.lot_id = w.lot_id AND x.account = 'discarded'
        WHERE w.hub_id = e.hub_id AND w.movement_id = e.movement_id AND w.lot_id = e.lot_id GROUP BY w.grams) END AS scale
    FROM (SELECT d.month::date AS month, d.month AT TIME ZONE h.time_zone AS starts,
        (d.month + interval '1 month') AT TIME ZONE h.time_zone AS ends
      FROM hub h CROSS JOIN unnest(${months}::timestamp[]) AS d(month) WHERE h.id = $1) p
    JOIN stock_movement m ON m.hub_id = $1 AND m.at >= p.starts AND m.at < p.ends
      AND m.kind IN ('receive', 'issue', 'return', 'discard', 'destroy', 'lose', 'dispatch', 'bring_back')
    JOIN stock_entry e ON e.hub_id = m.hub_id AND e.movement_id = m.id
      AND (e.account IN ('issued', 'discarded', 'in_transit') OR (e.account = 'outside' AND m.kind = 'receive'))
    JOIN lot l ON l.hub_id = e.hub_id AND l.id = e.lot_id
    JOIN item i ON i.hub_id = l.hub_id AND i.id = l.item_id
  ) f
  GROUP BY f.hub_id, f.month, f.item_id, f.flow HAVING sum(f.quantity) <> 0`;
