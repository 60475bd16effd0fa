import { randomUUID } from 'node:crypto';
import { seeded } from '@doorstep/std';
import pg from 'pg';
import { getMetadataArgsStorage } from 'typeorm';
import { moveStock } from '../../../apps/api/src/features/stock/move-stock';
import { systemOf } from '../../../apps/api/src/platform/auth/actor';
import { MachineClock } from '../../../apps/api/src/platform/db/clock';
import { dataSource } from '../../../apps/api/src/platform/db/data-source';
import { Db } from '../../../apps/api/src/platform/db/db';
import { type Load, measure, together } from '../load';
import { beside, row, type Row } from '../row';
import { type Shelf, shelfOf } from './shelf';

const WRITERS = 8;
const ROUNDS = 6;
const MOVES = 400;
const ITEMS = 1000;

/** A promise of one unit, or its end: each second one gives back what the first took. */
interface Move {
  readonly lotId: string;
  readonly kind: 'reserve' | 'unreserve';
}

/**
 * Eight writers at one lot and at a thousand, through the product's door and through bare pg: the same guarded statement,
 * the same movement and entries, prepared. In turns, so that a noisy neighbour meets both.
 */
export async function movements(url: string): Promise<Row[]> {
  const pool = new pg.Pool({ connectionString: url, max: WRITERS, options: '-c role=doorstep_app' });
  // A connection that ends while nobody uses it must not hide what really ended the bench.
  pool.on('error', () => undefined);
  const entities = getMetadataArgsStorage().tables.map((table) => table.target as () => unknown);
  const source = await dataSource(url, entities, 'doorstep_app', WRITERS).initialize();
  const db = new Db(source, new MachineClock());
  try {
    const shelf = await shelfOf(url, ITEMS);
    const hot = await compare('one hot item', shelf, 1, { db, pool });
    return [...hot, ...(await compare(`${ITEMS} items`, shelf, ITEMS, { db, pool }))];
  } finally {
    await pool.end();
    await source.destroy();
  }
}

interface Ways {
  readonly db: Db;
  readonly pool: pg.Pool;
}

async function compare(what: string, shelf: Shelf, items: number, { db, pool }: Ways): Promise<Row[]> {
  const dice = seeded(items);
  const moves = (): Move[] =>
    Array.from({ length: MOVES }, (_, n) => ({
      lotId: shelf.lotIds[dice.below(items)]!,
      kind: n % 2 === 0 ? 'reserve' : 'unreserve',
    }));
  const product = (move: Move): Promise<void> => byProduct(db, shelf, move);
  const bare = (move: Move): Promise<void> => byPg(pool, shelf, move);
  for (const way of [product, bare]) await measure(moves(), WRITERS, way); // warm-up
  const loads: { product: Load[]; bare: Load[] } = { product: [], bare: [] };
  for (let round = 0; round < ROUNDS; round++) {
    loads.product.push(await measure(moves(), WRITERS, product));
    loads.bare.push(await measure(moves(), WRITERS, bare));
  }
  const [ours, theirs] = [together(loads.product), together(loads.bare)];
  return [
    beside(`movements, ${what}`, ours.perSecond, 'per s', { name: 'bare pg', value: theirs.perSecond }),
    beside(`p50, ${what}`, ours.p50, 'ms', { name: 'bare pg', value: theirs.p50 }),
    beside(`p99, ${what}`, ours.p99, 'ms', { name: 'bare pg', value: theirs.p99 }),
    row(`ratio of a round, median, ${what}`, medianRatio(loads), 'x'),
  ];
}

function medianRatio({ product, bare }: { product: Load[]; bare: Load[] }): number {
  const ratios = product.map(({ perSecond }, n) => perSecond / bare[n]!.perSecond).sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length / 2)]!;
}

async function byProduct(db: Db, { hubId }: Shelf, { lotId, kind }: Move): Promise<void> {
  const me = systemOf(hubId);
  const lines = [{ lotId, placeId: hubId, quantity: 1 }];
  const moved = await db.write(me, (tx, now) => moveStock(tx, now, me, { kind, lines }));
  if (!moved) throw new Error('the bench never asks for what is not there');
}

async function byPg(pool: pg.Pool, { hubId }: Shelf, { lotId, kind }: Move): Promise<void> {
  const client = await pool.connect();
  const units = kind === 'reserve' ? 1 : -1;
  const id = randomUUID();
  try {
    await client.query(`BEGIN; SELECT set_config('app.hub_id', '${hubId}', true)`);
    const { rowCount } = await client.query({ name: 'guard', text: GUARD, values: [hubId, lotId, units] });
    if (rowCount !== 1) throw new Error('the bench never asks for what is not there');
    await client.query({ name: 'movement', text: MOVEMENT, values: [hubId, id, kind, new Date()] });
    await client.query({ name: 'entries', text: ENTRIES, values: [hubId, id, lotId, units] });
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

const GUARD = `
  UPDATE stock_balance SET reserved = reserved + $3 WHERE hub_id = $1 AND lot_id = $2 AND place_id = $1
    AND reserved + $3 >= 0 AND on_hand >= reserved + $3 + held`;
const MOVEMENT = 'INSERT INTO stock_movement (hub_id, id, kind, at) VALUES ($1, $2, $3, $4)';
const ENTRIES = `
  INSERT INTO stock_entry (hub_id, movement_id, lot_id, place_id, account, quantity)
  VALUES ($1, $2, $3, $1, 'available', -$4::int), ($1, $2, $3, $1, 'reserved', $4::int)`;
