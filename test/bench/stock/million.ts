import pg from 'pg';
import { COMPARE } from '../../../apps/api/src/features/stock/compare-books';
import { readShelf } from '../../../apps/api/src/features/stock/read-shelf';
import type { Tx } from '../../../apps/api/src/platform/db/db';
import { beside, row, type Row } from '../row';
import { shelfOf } from './shelf';

const ITEMS = 300;
const ENTRIES = 1_000_000;
const TIMES = 9;

/** One hub after years: what its shelf costs to read with balances kept, and what it would cost to add up each time. */
export async function million(url: string): Promise<Row[]> {
  const { hubId } = await shelfOf(url, ITEMS);
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  try {
    // Promises and their ends, in pairs, so that balances stay what they are.
    await pool.query(FILL, [hubId, (ENTRIES - 3 * ITEMS) / 4]);
    await pool.query('ANALYZE stock_entry, stock_movement, stock_balance, lot');
    const client = await pool.connect();
    await client.query(`SET role doorstep_app; SELECT set_config('app.hub_id', '${hubId}', false)`);
    const tx = {
      query: async (text: string, values: unknown[]) => (await client.query(text, values)).rows,
    } as unknown as Tx;
    const shelf = await median(() => readShelf(tx, hubId));
    const folded = await median(() => client.query(FOLD, [hubId]));
    const { rows } = await client.query(COMPARE, [hubId]);
    if (rows.length > 0) throw new Error(`${rows.length} balances are not what their entries add up to`);
    const compared = await median(() => client.query(COMPARE, [hubId]));
    client.release();
    return [
      beside('shelf of one hub at 1,000,000 entries', shelf, 'ms', {
        name: 'adding up all entries',
        value: folded,
      }),
      row('the night: fold and compare', compared, 'ms', { goal: 5000 }),
    ];
  } finally {
    await pool.end();
  }
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const took: number[] = [];
  for (let n = 0; n < TIMES; n++) {
    const began = performance.now();
    await work();
    took.push(performance.now() - began);
  }
  return took.sort((a, b) => a - b)[Math.floor(TIMES / 2)]!;
}

const FILL = `
  WITH lots AS (SELECT id, row_number() OVER () AS nth FROM lot WHERE hub_id = $1),
  pair AS (SELECT n, gen_random_uuid() AS taken, gen_random_uuid() AS given FROM generate_series(1, $2::int) n),
  movements AS (
    INSERT INTO stock_movement (hub_id, id, kind, at)
    SELECT $1, taken, 'reserve', now() FROM pair UNION ALL SELECT $1, given, 'unreserve', now() FROM pair)
  INSERT INTO stock_entry (hub_id, movement_id, lot_id, place_id, account, quantity)
  SELECT $1, CASE WHEN back THEN given ELSE taken END, lots.id, $1, account, CASE WHEN back THEN -units ELSE units END
  FROM pair JOIN lots ON lots.nth = 1 + n % 300,
    (VALUES ('available', -1), ('reserved', 1)) AS side(account, units), (VALUES (false), (true)) AS way(back)`;

const FOLD = `
  SELECT lot_id, place_id, account, sum(quantity) FROM stock_entry WHERE hub_id = $1 GROUP BY 1, 2, 3`;
