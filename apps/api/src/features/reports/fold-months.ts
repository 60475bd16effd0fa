import { instantOf } from '@doorstep/schedule';
import { day } from '@doorstep/std';
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

/**
 * Folds one month: a statement as short as every other. The ledger is append-only, so what is folded stays true; of two at
 * once one does it.
 */
export async function foldMonth(tx: Tx, hubId: string, month: string, zone: string): Promise<void> {
  const mine: unknown[] = await tx.query(CLAIM, [hubId, month]);
  if (mine.length > 0) await tx.query(PUT, [hubId, zone, ...spanOf([month], zone)]);
}

/** Months since the first movement that are over and not folded yet, oldest first: what a night has to do. */
export async function unfoldedEver(tx: Tx, now: Date, hubId: string): Promise<string[]> {
  const rows: { month: string }[] = await tx.query(SINCE, [hubId, now]);
  return unfolded(
    tx,
    now,
    hubId,
    rows.map(({ month }) => month),
  );
}

/** From the first moment of these months, as the hub's wall shows them, to the first after them. */
export function spanOf(months: readonly string[], zone: string): [Date, Date] {
  const [first = '', last = first] = [months[0], months.at(-1)];
  const after = new Date(`${last}T00:00:00Z`);
  after.setUTCMonth(after.getUTCMonth() + 1);
  const at = (date: string): Date => new Date(instantOf(day(date), 0, zone));
  return [at(first), at(after.toISOString().slice(0, 10))];
}

const UNFOLDED = `
  SELECT m.month::date::text AS month FROM hub h CROSS JOIN unnest($2::date[]) AS m(month)
  WHERE h.id = $1 AND ((m.month + interval '1 month') AT TIME ZONE h.time_zone) <= $3
    AND NOT EXISTS (SELECT FROM month_folded f WHERE f.hub_id = $1 AND f.month = m.month)
  ORDER BY 1`;

const SINCE = `
  SELECT month::date::text FROM hub h
    CROSS JOIN LATERAL (SELECT min(m.at) AS at FROM stock_movement m WHERE m.hub_id = h.id) f
    CROSS JOIN generate_series(date_trunc('month', f.at AT TIME ZONE h.time_zone), $2 AT TIME ZONE h.time_zone,
      interval '1 month') AS month
  WHERE h.id = $1`;

const CLAIM = `
  INSERT INTO month_folded (hub_id, month) VALUES ($1, $2) ON CONFLICT (hub_id, month) DO NOTHING RETURNING month`;

/**
 * Flows straight from the ledger, by month of the hub's wall and item. $1 the hub, $2 its zone, $3 and $4 from when to when:
 * as parameters, so that the index by time is used. What was weighed when it was thrown away counts by the scale.
 */
export const FLOWS_BETWEEN = `
  SELECT f.hub_id, f.month, f.item_id, f.flow, sum(f.quantity)::int AS quantity,
    coalesce(round(sum(coalesce(f.scale, f.quantity * f.grams))), 0)::bigint AS grams,
    coalesce(sum(f.quantity) FILTER (WHERE coalesce(f.scale, f.grams) IS NULL), 0)::int AS unweighed
  FROM (
    SELECT e.hub_id, date_trunc('month', m.at AT TIME ZONE $2)::date AS month, l.item_id, i.grams,
      CASE WHEN e.account = 'outside' THEN 'received' WHEN e.account = 'discarded' THEN 'discarded'
        WHEN e.account = 'issued' THEN 'issued' ELSE 'passed_on' END AS flow,
      CASE WHEN e.account = 'outside' THEN -e.quantity ELSE e.quantity END AS quantity,
      CASE WHEN e.account = 'discarded' THEN (
        SELECT w.grams * e.quantity / sum(x.quantity)
        FROM discard_weight w JOIN stock_entry x ON x.hub_id = w.hub_id AND x.movement_id = w.movement_id
          AND x.lot_id = w.lot_id AND x.account = 'discarded'
        WHERE w.hub_id = e.hub_id AND w.movement_id = e.movement_id AND w.lot_id = e.lot_id GROUP BY w.grams) END AS scale
    FROM stock_movement m
    JOIN stock_entry e ON e.hub_id = m.hub_id AND e.movement_id = m.id
      AND (e.account IN ('issued', 'discarded', 'in_transit') OR (e.account = 'outside' AND m.kind = 'receive'))
    JOIN lot l ON l.hub_id = e.hub_id AND l.id = e.lot_id
    JOIN item i ON i.hub_id = l.hub_id AND i.id = l.item_id
    WHERE m.hub_id = $1 AND m.at >= $3 AND m.at < $4
      AND m.kind IN ('receive', 'issue', 'return', 'discard', 'destroy', 'lose', 'dispatch', 'bring_back')
  ) f
  GROUP BY f.hub_id, f.month, f.item_id, f.flow HAVING sum(f.quantity) <> 0`;

const PUT = `
  INSERT INTO stock_month (hub_id, month, item_id, flow, quantity, grams, unweighed) ${FLOWS_BETWEEN}`;
