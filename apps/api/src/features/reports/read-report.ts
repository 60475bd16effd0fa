import { isFood, MEAL, mealsOf, shownCount, showTable } from '@doorstep/books';
import type { Tx } from '../../platform/db/db';
import type { RequestKind } from '../../platform/graphql/words';
import { FLOWS_BETWEEN, spanOf } from './fold-months';
import type { StockFlowRow, StockReport } from './report.types';

/** Whose months these are. */
export interface Hub {
  readonly id: string;
  readonly timeZone: string;
}

interface CountRow {
  readonly month: string;
  readonly kind: RequestKind;
  readonly deliveries: number;
}

/** The report of these months: two statements for goods and people each. Counts leave the database, small ones not this function. */
export async function readReport(
  tx: Tx,
  { id: hubId, timeZone: zone }: Hub,
  months: readonly string[],
): Promise<StockReport> {
  const folded: { month: string }[] = await tx.query(FOLDED, [hubId, months]);
  const known = new Set(folded.map(({ month }) => month));
  // Months end one after the other, so those that are not folded are the last ones, side by side.
  const live = months.filter((month) => !known.has(month));
  const span = live.length === 0 ? [new Date(0), new Date(0)] : spanOf(live, zone);
  const flows: StockFlowRow[] = await tx.query(FLOWS, [hubId, zone, ...span, [...known]]);
  return { months: [...months], flows, ...mealsIn(flows), ...(await peopleIn(tx, hubId, months)) };
}

function mealsIn(flows: readonly StockFlowRow[]) {
  const food = flows.filter(({ flow, category }) => flow === 'issued' && isFood(category));
  const grams = food.reduce((sum, row) => sum + row.grams, 0);
  return { meals: mealsOf(Math.max(0, grams)), mealPounds: MEAL.pounds, mealSource: MEAL.source };
}

async function peopleIn(tx: Tx, hubId: string, months: readonly string[]) {
  const counts: CountRow[] = await tx.query(DELIVERIES, [hubId, months]);
  const homes: { month: string; households: number }[] = await tx.query(HOUSEHOLDS, [hubId, months]);
  const kinds = [...new Set(counts.map(({ kind }) => kind))].sort();
  const cell = (kind: RequestKind, month: string): number =>
    counts.find((row) => row.kind === kind && row.month === month)?.deliveries ?? 0;
  const shown = showTable(kinds.map((kind) => months.map((month) => cell(kind, month))));
  const none = { atLeast: 0, hidden: 0 };
  return {
    deliveries: kinds.map((kind, i) => ({
      kind,
      cells: [...(shown.rows[i]?.cells ?? [])],
      sum: shown.rows[i]?.sum ?? none,
    })),
    deliveriesByMonth: months.map((_, i) => shown.columns[i] ?? none),
    deliveriesInAll: shown.sum,
    households: months.map((month) => shownCount(homes.find((row) => row.month === month)?.households ?? 0)),
  };
}

const FOLDED = `SELECT month::text FROM month_folded WHERE hub_id = $1 AND month = ANY($2::date[])`;

/** Months that are over from their fold, the rest straight from the ledger. */
const FLOWS = `
  SELECT s.month::text, i.category, s.flow, sum(s.grams)::float8 AS grams, sum(s.unweighed)::int AS unweighed
  FROM (
    SELECT s.hub_id, s.month, s.item_id, s.flow, s.grams, s.unweighed FROM stock_month s
    WHERE s.hub_id = $1 AND s.month = ANY($5::date[])
    UNION ALL
    SELECT l.hub_id, l.month, l.item_id, l.flow, l.grams, l.unweighed FROM (${FLOWS_BETWEEN}) l
  ) s JOIN item i ON i.hub_id = s.hub_id AND i.id = s.item_id
  GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;

const IN_MONTHS = `t.hub_id = $1 AND t.kind = 'delivery' AND t.state = 'done' AND date_trunc('month', t.day)::date = ANY($2::date[])`;

const DELIVERIES = `
  SELECT date_trunc('month', t.day)::date::text AS month, q.kind, count(*)::int AS deliveries
  FROM task t JOIN request q ON q.hub_id = t.hub_id AND q.id = t.request_id WHERE ${IN_MONTHS} GROUP BY 1, 2`;

/** A household is known by its mark, where its hub has made one; otherwise each request counts for itself. */
const HOUSEHOLDS = `
  SELECT date_trunc('month', t.day)::date::text AS month,
    count(DISTINCT coalesce(encode(q.household_tag, 'hex'), q.id::text))::int AS households
  FROM task t JOIN request q ON q.hub_id = t.hub_id AND q.id = t.request_id WHERE ${IN_MONTHS} GROUP BY 1`;
