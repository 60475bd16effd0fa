import { randomUUID } from 'node:crypto';
import { balancesOf, type Balance, type Entry } from '@doorstep/ledger';
import { StockService } from '../features/stock/stock.service';
import type { ReceiveStockInput } from '../features/stock/stock.types';
import type { GivenHub, Hubs } from './given-hub';

/** A database with somebody who puts rows into it. */
export interface Rooms extends Pick<Hubs, 'db'> {
  readonly owner: Pick<Hubs['owner'], 'query'>;
}

type Label = Pick<ReceiveStockInput, 'labelKind' | 'labelDate'>;

/** The store room of one hub, filled and emptied through the service; only items, kits and tasks are put in as rows. */
export class StoreRoom {
  readonly stock: StockService;

  constructor(
    private readonly hubs: Rooms,
    readonly home: Pick<GivenHub, 'id' | 'cell' | 'organizer'>,
  ) {
    this.stock = new StockService(hubs.db);
  }

  async anItem(is: { formula?: boolean; grace?: number } = {}): Promise<string> {
    const id = randomUUID();
    await this.hubs.owner.query(
      `INSERT INTO item (hub_id, id, name, unit, category, strict, grace_days)
       VALUES ($1, $2, $3, 'each', 'dry', $4, $5)`,
      [this.home.id, id, `item ${id}`, is.formula ? 'infant_formula' : null, is.grace ?? 0],
    );
    return id;
  }

  async aKit(...lines: readonly [itemId: string, quantity: number][]): Promise<string> {
    const id = randomUUID();
    const row = [this.home.id, id, `kit ${id}`];
    await this.hubs.owner.query(`INSERT INTO kit (hub_id, id, name, load_units) VALUES ($1, $2, $3, 2)`, row);
    for (const [itemId, quantity] of lines) {
      const line = [this.home.id, id, itemId, quantity];
      await this.hubs.owner.query(`INSERT INTO kit_line VALUES ($1, $2, $3, $4)`, line);
    }
    return id;
  }

  async aBin(): Promise<string> {
    const id = randomUUID();
    await this.hubs.owner.query(`INSERT INTO bin (hub_id, id, name, position) VALUES ($1, $2, $3, 1)`, [
      this.home.id,
      id,
      `bin ${id.slice(0, 8)}`,
    ]);
    return id;
  }

  /** What lies where, place by place. */
  placed(): Promise<{ placeId: string; onHand: number; reserved: number; held: number }[]> {
    return this.hubs.owner.query(
      `SELECT place_id AS "placeId", on_hand AS "onHand", reserved, held FROM stock_balance WHERE hub_id = $1`,
      [this.home.id],
    );
  }

  /** A delivery on the board, of a request of its own unless one is named. */
  async aTask(requestId?: string): Promise<string> {
    const id = randomUUID();
    await this.hubs.owner.query(
      `INSERT INTO task (hub_id, id, request_id, kind, state, tier, cell, day, from_minute, to_minute, window_from,
         window_to, service_seconds, load_units)
       VALUES ($1, $2, $3, 'delivery', 'open', 2, $4, '2026-11-24', 840, 960, '2026-11-24T20:00Z', '2026-11-24T22:00Z',
         240, 2)`,
      [this.home.id, id, requestId ?? (await this.aRequest()), this.home.cell],
    );
    return id;
  }

  async aRequest(): Promise<string> {
    const id = randomUUID();
    await this.hubs.owner.query(
      `INSERT INTO request (hub_id, id, kind, state, channel, cell, day, from_minute, to_minute, load_units,
         receipt_key, receipt_verifier, created_on, expires_on)
       VALUES ($1, $2, 'groceries', 'open', 'web', $3, '2026-11-24', 840, 960, 2, '\\x00', '\\x00', '2026-11-21',
         '2026-12-24')`,
      [this.home.id, id, this.home.cell],
    );
    return id;
  }

  receipt(itemId: string, quantity: number, label: Partial<Label> = {}): ReceiveStockInput {
    const [lotId, key] = [randomUUID(), randomUUID()];
    return { itemId, lotId, quantity, source: 'market', labelKind: 'none', labelDate: null, key, ...label };
  }

  /** The new lot. */
  async receive(itemId: string, quantity: number, label: Partial<Label> = {}): Promise<string> {
    const input = this.receipt(itemId, quantity, label);
    await this.stock.receive(this.home.organizer, input);
    return input.lotId;
  }

  reserve(taskId: string, kitId: string, count: number): Promise<void> {
    const { organizer } = this.home;
    return this.hubs.db.write(organizer, (tx, now) =>
      this.stock.reserveFor(tx, now, organizer, { taskId, kitId, count }),
    );
  }

  move(kind: 'unreserveFor' | 'issueFor' | 'returnFor', taskId: string): Promise<void> {
    const { organizer } = this.home;
    return this.hubs.db.write(organizer, (tx, now) => this.stock[kind](tx, now, organizer, taskId));
  }

  async lineOf(itemId: string): Promise<{ onHand: number; reserved: number; available: number } | undefined> {
    const lines = await this.stock.stock(this.home.organizer);
    const line = lines.find(({ item }) => item.id === itemId);
    return line && { onHand: line.onHand, reserved: line.reserved, available: line.available };
  }

  /** What guarded updates kept, and what the ledger's own fold of every entry says: they must be the same. */
  async books(): Promise<{ kept: unknown; folded: unknown }> {
    const entries: Entry[] = await this.hubs.owner.query(
      `SELECT lot_id AS lot, place_id AS place, account, quantity FROM stock_entry WHERE hub_id = $1`,
      [this.home.id],
    );
    const kept = await this.hubs.owner.query(
      `SELECT lot_id AS lot, place_id AS place, on_hand AS "onHand", reserved, held FROM stock_balance
       WHERE hub_id = $1 ORDER BY lot_id, place_id`,
      [this.home.id],
    );
    const asKept = ({ lot, place, onHand, reserved, held }: Balance) => ({
      lot,
      place,
      onHand,
      reserved,
      held,
    });
    return { kept, folded: balancesOf(entries).map(asKept) };
  }
}
