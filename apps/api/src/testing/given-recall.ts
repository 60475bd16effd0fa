import { randomUUID } from 'node:crypto';
import { NoticesService } from '../features/notices/notices.service';
import { RecallsService } from '../features/recalls/recalls.service';
import type { Recall } from '../features/recalls/recall.types';
import type { Member } from '../platform/auth/actor';
import type { GivenHub, Hubs } from './given-hub';
import { StoreRoom } from './given-stock';
import { givenBoxes } from './given-boxes';

/** The store room of a hub in which something was recalled; runs, kits and transfers are put in as rows. */
export class RecallRoom extends StoreRoom {
  readonly recalls: RecallsService;

  constructor(
    private readonly town: Hubs,
    home: GivenHub,
  ) {
    super(town, home);
    this.recalls = new RecallsService(town.db, givenBoxes(), new NoticesService(town.db));
  }

  async open(...lotIds: readonly string[]): Promise<Recall> {
    const [id, key] = [randomUUID(), randomUUID()];
    return this.recalls.open(this.home.organizer, { id, lotIds: [...lotIds], reason: 'maker', key });
  }

  /** A delivery that holds so many units of an item, promised from the shelf. */
  async promised(itemId: string, quantity: number): Promise<string> {
    const task = await this.aTask();
    await this.reserve(task, await this.aKit([itemId, quantity]), 1);
    return task;
  }

  /** A run on the road with these deliveries in the car; how each stands. */
  async onTheRoad(tasks: readonly string[], driver: Member, state: 'departed' | 'completed' = 'departed') {
    const id = randomUUID();
    await this.town.owner.query(
      `INSERT INTO run (hub_id, id, day, letter, member_id, state, starts_at, ends_at, meters, seconds)
       VALUES ($1, $2, '2026-11-21', $3, $4, $5, '2026-11-21T15:00Z', '2026-11-21T16:00Z', 12000, 1800)`,
      [this.home.id, id, id.slice(0, 4), driver.id, state],
    );
    for (const [position, taskId] of tasks.entries()) {
      await this.move('issueFor', taskId);
      await this.town.owner.query(
        `INSERT INTO stop (hub_id, id, run_id, position, task_id, kind, state, arrive_at, depart_at)
         VALUES ($1, $2, $3, $4, $5, 'deliver', 'loaded', '2026-11-21T15:00Z', '2026-11-21T15:05Z')`,
        [this.home.id, randomUUID(), id, position, taskId],
      );
    }
    return id;
  }

  /** The door was opened: the goods are the household's. */
  async handedOver(taskId: string): Promise<void> {
    await this.town.owner.query(`UPDATE stop SET state = 'done' WHERE task_id = $1`, [taskId]);
    await this.town.owner.query(`UPDATE task SET state = 'done' WHERE id = $1`, [taskId]);
  }

  /** A kit lot of so many kits that holds one unit of a lot in each. */
  async aKitLotOf(partLot: string, kits: number): Promise<string> {
    const [recipe, build, { organizer, id: hubId }] = [randomUUID(), randomUUID(), this.home];
    const kitLot = await this.receive(await this.anItem(), kits);
    const rows: [string, unknown[]][] = [
      [`INSERT INTO recipe (hub_id, id, name) VALUES ($1, $2, $3)`, [hubId, recipe, recipe.slice(0, 8)]],
      [
        `INSERT INTO recipe_version (hub_id, recipe_id, number, bands) VALUES ($1, $2, 1, '{1}')`,
        [hubId, recipe],
      ],
      [
        `INSERT INTO kit_build (hub_id, id, recipe_id, number, people_from, count, built_by, built_at)
         VALUES ($1, $2, $3, 1, 1, $4, $5, now())`,
        [hubId, build, recipe, kits, organizer.id],
      ],
      [
        `INSERT INTO kit_lot (hub_id, lot_id, build_id, count) VALUES ($1, $2, $3, $4)`,
        [hubId, kitLot, build, kits],
      ],
      [`INSERT INTO kit_part VALUES ($1, $2, $3, 1)`, [hubId, kitLot, partLot]],
    ];
    for (const [sql, values] of rows) await this.town.owner.query(sql, values);
    return kitLot;
  }

  /** Goods of a lot that went to another hub of the region, where they are a lot of their own. */
  async passedOn(lotId: string, to: RecallRoom, quantity: number): Promise<string> {
    const [transfer, parcel, hubId] = [randomUUID(), randomUUID(), this.home.id];
    const toLot = await to.receive(await to.anItem(), quantity);
    await this.town.owner.query(
      `INSERT INTO transfer (hub_id, id, to_hub_id, asked_by, state, asked_at) VALUES ($1, $2, $3, $1, 'received', now())`,
      [hubId, transfer, to.home.id],
    );
    await this.town.owner.query(
      `INSERT INTO transfer_line (hub_id, transfer_id, n, to_hub_id, wanted, item) VALUES ($1, $2, 1, $3, $4, '{}')`,
      [hubId, transfer, to.home.id, quantity],
    );
    await this.town.owner.query(
      `INSERT INTO transfer_parcel (hub_id, transfer_id, id, to_hub_id, n, lot_id, place_id, quantity, lot, arrived, to_lot_id)
       VALUES ($1, $2, $3, $4, 1, $5, $1, $6, '{}', $6, $7)`,
      [hubId, transfer, parcel, to.home.id, lotId, quantity, toLot],
    );
    return toLot;
  }
}
