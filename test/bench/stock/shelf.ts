import { randomUUID } from 'node:crypto';
import { Town } from '../../../apps/api/src/testing/given-town';
import { ServerKey } from '../../../apps/api/src/platform/seal/server-key';

export interface Shelf {
  readonly hubId: string;
  readonly lotIds: readonly string[];
}

/** Half promised, so that every promise and every end of one finds enough. */
const THERE = 1_000_000;

/** A hub with so many items, one lot of each, which came in by one movement. */
export async function shelfOf(url: string, items: number): Promise<Shelf> {
  const town = new Town(url, ServerKey.random());
  try {
    const hubId = await town.hub(`bench-${randomUUID()}`);
    await town.query(
      `INSERT INTO item (hub_id, id, name, unit, category)
       SELECT $1, gen_random_uuid(), 'item ' || n, 'each', 'dry' FROM generate_series(1, $2) n`,
      [hubId, items],
    );
    const lots = await town.query<{ id: string }>(
      `INSERT INTO lot (hub_id, id, item_id, state, source, received_on, label_kind)
       SELECT hub_id, gen_random_uuid(), id, 'available', 'market', '2026-11-20', 'none' FROM item WHERE hub_id = $1
       RETURNING id`,
      [hubId],
    );
    const movementId = randomUUID();
    await town.query(`INSERT INTO stock_movement (hub_id, id, kind, at) VALUES ($1, $2, 'receive', now())`, [
      hubId,
      movementId,
    ]);
    await town.query(
      `INSERT INTO stock_entry (hub_id, movement_id, lot_id, place_id, account, quantity)
       SELECT $1, $2, lot.id, $1, account, units FROM lot,
         (VALUES ('outside', -$3::int), ('available', $3::int / 2), ('reserved', $3::int / 2)) AS side(account, units)
       WHERE hub_id = $1`,
      [hubId, movementId, THERE],
    );
    await town.query(
      `INSERT INTO stock_balance (hub_id, lot_id, place_id, on_hand, reserved, held)
       SELECT $1, id, $1, $2::int, $2::int / 2, 0 FROM lot WHERE hub_id = $1`,
      [hubId, THERE],
    );
    return { hubId, lotIds: lots.map(({ id }) => id) };
  } finally {
    await town.close();
  }
}
