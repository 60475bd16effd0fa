import { randomUUID } from 'node:crypto';
import { entriesOf, type MovementKind } from '@doorstep/ledger';
import type { Id } from '@doorstep/std';
import pg from 'pg';

/** Goods of one lot that went every way that goods go, by what is known of them. */
export interface LaidGoods {
  readonly lotId: string;
  readonly code: string;
  /** As the desk names it in English. */
  readonly item: string;
  readonly bin: string;
}

interface Move {
  readonly kind: MovementKind;
  readonly quantity: number;
  /** Into this bin, for `put`. */
  readonly to?: string;
  readonly taskId?: string;
}

const [CODE, BIN] = ['L3118', 'Cellar shelf'];

/**
 * Puts goods into rows, as the owner of the database: of six tins in a lot that kits hold too, two lie in a bin, two went
 * to a seeded household and one is promised to another. Boxes of both are the seed's own, sealed as any family's.
 */
export class GoodsRows {
  private constructor(private readonly owner: pg.Client) {}

  static async at(databaseUrl: string): Promise<GoodsRows> {
    const owner = new pg.Client({ connectionString: databaseUrl });
    await owner.connect();
    return new GoodsRows(owner);
  }

  close(): Promise<void> {
    return this.owner.end();
  }

  /** In the hub of a member, where at least two households wait for groceries. */
  async lay(handle: string): Promise<LaidGoods> {
    const { hub, lot } = await this.lotInKits(handle, 'Canned tuna');
    const [door, bag] = await this.deliveries(hub);
    const bin = randomUUID();
    await this.owner.query(`INSERT INTO bin (hub_id, id, name, position) VALUES ($1, $2, $3, 90)`, [
      hub,
      bin,
      BIN,
    ]);
    await this.owner.query(`UPDATE lot SET code = $3, brand = 'Sundial' WHERE hub_id = $1 AND id = $2`, [
      hub,
      lot,
      CODE,
    ]);
    const moves: readonly Move[] = [
      { kind: 'put', quantity: 2, to: bin },
      { kind: 'reserve', quantity: 2, taskId: door },
      { kind: 'issue', quantity: 2, taskId: door },
      { kind: 'reserve', quantity: 1, taskId: bag },
    ];
    for (const move of moves) await this.move(hub, lot, move);
    await this.balance(hub, lot, bin);
    await this.owner.query(`UPDATE task SET state = 'done' WHERE hub_id = $1 AND id = $2`, [hub, door]);
    return { lotId: lot, code: CODE, item: 'Canned tuna', bin: BIN };
  }

  /** A lot of which kits were built: the seed's. */
  private async lotInKits(handle: string, item: string): Promise<{ hub: string; lot: string }> {
    const { rows } = await this.owner.query<{ hub: string; lot: string }>(
      `SELECT m.hub_id AS hub, l.id AS lot
       FROM member m JOIN item i ON i.hub_id = m.hub_id AND i.name = $2
       JOIN lot l ON l.hub_id = i.hub_id AND l.item_id = i.id
       JOIN kit_part p ON p.hub_id = l.hub_id AND p.part_lot_id = l.id WHERE m.handle = $1`,
      [handle, item],
    );
    return first(rows, 'a seeded hub has built kits with this');
  }

  private async deliveries(hub: string): Promise<readonly [string, string]> {
    const { rows } = await this.owner.query<{ id: string }>(
      `SELECT t.id FROM task t JOIN request r ON r.hub_id = t.hub_id AND r.id = t.request_id
       WHERE t.hub_id = $1 AND t.kind = 'delivery' AND t.state = 'open' AND r.kind = 'groceries' ORDER BY t.day, t.id LIMIT 2`,
      [hub],
    );
    return [first(rows, 'a delivery waits').id, first(rows.slice(1), 'another delivery waits').id];
  }

  private async move(hub: string, lot: string, { kind, quantity, to, taskId }: Move): Promise<void> {
    const id = randomUUID();
    const lines = [{ lot: lot as Id, quantity }];
    const entries = entriesOf({
      kind,
      place: hub as Id,
      lines,
      ...(to === undefined ? {} : { to: to as Id }),
    });
    if (!entries.ok) throw new Error(entries.error);
    await this.owner.query(
      `INSERT INTO stock_movement (hub_id, id, kind, task_id, at) VALUES ($1, $2, $3, $4, now())`,
      [hub, id, kind, taskId ?? null],
    );
    for (const { account, place, quantity: units } of entries.value)
      await this.owner.query(
        `INSERT INTO stock_entry (hub_id, movement_id, lot_id, place_id, account, quantity) VALUES ($1, $2, $3, $4, $5, $6)`,
        [hub, id, lot, place, account, units],
      );
  }

  /** What the entries add up to: three on the floor, one of them promised, and two in the bin. */
  private async balance(hub: string, lot: string, bin: string): Promise<void> {
    await this.owner.query(
      `UPDATE stock_balance SET on_hand = on_hand - 4, reserved = 1 WHERE hub_id = $1 AND lot_id = $2 AND place_id = $1`,
      [hub, lot],
    );
    await this.owner.query(
      `INSERT INTO stock_balance (hub_id, lot_id, place_id, on_hand, reserved, held) VALUES ($1, $2, $3, 2, 0, 0)`,
      [hub, lot, bin],
    );
  }
}

function first<Row>(rows: readonly Row[], law: string): Row {
  const [row] = rows;
  if (row === undefined) throw new Error(`not so: ${law}`);
  return row;
}
