import pg from 'pg';
import {
  foldMonth,
  FLOWS_BETWEEN,
  spanOf,
  unfolded,
} from '../../../apps/api/src/features/reports/fold-months';
import { readReport } from '../../../apps/api/src/features/reports/read-report';
import type { Tx } from '../../../apps/api/src/platform/db/db';
import { row, type Row } from '../row';
import { shelfOf } from './shelf';

const ITEMS = 300;
const ENTRIES = 1_000_000;
const MONTHS = 24;
const TIMES = 5;
const ZONE = 'America/Chicago';

/** Two years of one hub, a million entries: a month straight from the ledger, all months folded once, two years after that. */
export async function report(url: string): Promise<Row[]> {
  const { hubId } = await shelfOf(url, ITEMS);
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const client = await pool.connect();
  try {
    await client.query(`UPDATE item SET grams = 450 WHERE hub_id = $1 AND name NOT LIKE '%7'`, [hubId]);
    await client.query(FILL, [hubId, ENTRIES / 2]);
    await client.query(WEIGH, [hubId]);
    await client.query('ANALYZE');
    await client.query(`SET role doorstep_app; SELECT set_config('app.hub_id', '${hubId}', false)`);
    const tx = {
      query: async (text: string, values: unknown[]) => (await client.query(text, values)).rows,
    } as unknown as Tx;
    const hub = { id: hubId, timeZone: ZONE };
    const now = new Date();
    const months = lastMonths(now);
    // The last month but one is whole, and straight from the ledger until something folds it.
    const whole = months.at(-2) ?? '';
    await byIndex(tx, hubId, whole);
    const month = await median(() => readReport(tx, hub, [whole]));
    const due = await unfolded(tx, now, hubId, months);
    const began = performance.now();
    for (const one of due) await foldMonth(tx, hubId, one, ZONE);
    const folding = performance.now() - began;
    const years = await median(() => readReport(tx, hub, months));
    return [
      row('report of a month from 1,000,000 entries, not folded', month, 'ms', { goal: 500 }),
      row(`folding ${due.length} months, once for ever`, folding, 'ms'),
      row('report of two years after that', years, 'ms', { goal: 2000 }),
    ];
  } finally {
    client.release();
    await pool.end();
  }
}

/** Throws when the statement walks the ledger instead of the index by time. */
async function byIndex(tx: Tx, hubId: string, month: string): Promise<void> {
  const lines: Record<string, string>[] = await tx.query(`EXPLAIN ${FLOWS_BETWEEN}`, [
    hubId,
    ZONE,
    ...spanOf([month], ZONE),
  ]);
  const plan = lines.map((line) => line['QUERY PLAN']).join('\n');
  if (!plan.includes('stock_movement_by_time')) throw new Error(`not by time:\n${plan}`);
}

/** First days of the months, oldest first, this month the last. */
const lastMonths = (now: Date): string[] =>
  Array.from({ length: MONTHS }, (_, i) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - MONTHS + 1 + i, 1))
      .toISOString()
      .slice(0, 10),
  );

async function median(work: () => Promise<unknown>): Promise<number> {
  const took: number[] = [];
  for (let n = 0; n < TIMES; n++) {
    const began = performance.now();
    await work();
    took.push(performance.now() - began);
  }
  return took.sort((a, b) => a - b)[Math.floor(TIMES / 2)]!;
}

/** Of ten movements one comes in, four promise, four leave, one is thrown away; spread over the two years before now. */
const FILL = `
  WITH lots AS (SELECT id, row_number() OVER (ORDER BY id) AS nth FROM lot WHERE hub_id = $1),
  move AS (
    SELECT n, gen_random_uuid() AS id, now() - n * (interval '730 days' / $2::int) AS at,
      (ARRAY['receive','reserve','reserve','reserve','reserve','issue','issue','issue','issue','discard'])[1 + n % 10] AS kind
    FROM generate_series(1, $2::int) n),
  movements AS (
    INSERT INTO stock_movement (hub_id, id, kind, reason, at)
    SELECT $1, id, kind, CASE WHEN kind = 'discard' THEN 'expired' END, at FROM move)
  INSERT INTO stock_entry (hub_id, movement_id, lot_id, place_id, account, quantity)
  SELECT $1, move.id, lots.id, $1, side.account, side.units
  FROM move JOIN lots ON lots.nth = 1 + (move.n / 10) % 300
  JOIN (VALUES ('receive', 'outside', -9), ('receive', 'available', 9), ('reserve', 'available', -2), ('reserve', 'reserved', 2),
    ('issue', 'reserved', -2), ('issue', 'issued', 2), ('discard', 'available', -1), ('discard', 'discarded', 1))
    AS side(kind, account, units) ON side.kind = move.kind`;

/** Half of what was thrown away was weighed. */
const WEIGH = `
  INSERT INTO discard_weight (hub_id, movement_id, lot_id, grams)
  SELECT e.hub_id, e.movement_id, e.lot_id, 500 FROM stock_entry e
  WHERE e.hub_id = $1 AND e.account = 'discarded' AND get_byte(uuid_send(e.movement_id), 15) % 2 = 0`;
