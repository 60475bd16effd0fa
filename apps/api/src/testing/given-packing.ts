import { randomUUID } from 'node:crypto';
import { publicOf, sealBox } from '@doorstep/sealed';
import { HubsService } from '../features/hubs/hubs.service';
import { PackingNeighbors } from '../features/packing/packing-neighbors';
import { PackingService } from '../features/packing/packing.service';
import type { Bag, BagInput, BagLine, StartWaveInput } from '../features/packing/packing.types';
import { BagStockService } from '../features/stock/bag-stock.service';
import type { Member } from '../platform/auth/actor';
import { boxContext } from './box-context';
import type { GivenHub, Hubs } from './given-hub';
import { StoreRoom } from './given-stock';
import { givenBoxes } from './given-boxes';

/** The day of StoreRoom's tasks. */
export const PACKING_DAY = '2026-11-24';

type Line = readonly [itemId: string, wanted: number, promised?: number];

/** The packing table of one hub: a store room, waves of bags, and people who pack them. */
export class PackingTable {
  readonly room: StoreRoom;
  readonly packing: PackingService;

  constructor(
    private readonly hubs: Hubs,
    readonly home: GivenHub,
  ) {
    this.room = new StoreRoom(hubs, home);
    const neighbors = new PackingNeighbors(
      new HubsService(hubs.db, hubs.packs),
      givenBoxes(),
      new BagStockService(),
    );
    this.packing = new PackingService(hubs.db, neighbors);
  }

  /** Somebody with the role of a packer. */
  async packer(handle: string, roles: Member['roles'] = ['packer']): Promise<Member> {
    const { id } = await this.hubs.owner.member(this.home.id, `${handle}-${randomUUID().slice(0, 8)}`, roles);
    const [row] = await this.hubs.owner.query<{ handle: string }>('SELECT handle FROM member WHERE id = $1', [
      id,
    ]);
    return {
      relation: 'volunteer',
      hubId: this.home.id,
      id,
      handle: row?.handle ?? '',
      roles,
      tier: 0,
      session: '',
    };
  }

  /** An item of a group, so that others of it may stand in. */
  async anItemOf(group: string): Promise<string> {
    const id = await this.room.anItem();
    await this.hubs.owner.query('UPDATE item SET exchange_group = $2 WHERE id = $1', [id, group]);
    return id;
  }

  async bagFor(taskId: string, ...lines: readonly Line[]): Promise<BagInput> {
    const id = randomUUID();
    const readers = [this.home.hubKey, this.home.boardKey].map(publicOf);
    const facts = { sign: { picture: 'kite', number: 42 }, may: [] };
    const { body, wraps } = await sealBox(boxContext(this.home.id, id, 'slip'), facts, readers);
    return {
      id,
      taskId,
      boxes: 2,
      lines: lines.map(([itemId, wanted, promised = wanted]) => ({ itemId, wanted, promised })),
      slip: {
        compartment: 'slip',
        version: 0,
        body: Buffer.from(body),
        wraps: wraps.map(({ kid, wrap }) => ({ kid, wrap: Buffer.from(wrap) })),
      },
    };
  }

  waveOf(...bags: readonly BagInput[]): StartWaveInput {
    return { id: randomUUID(), day: PACKING_DAY, bags: [...bags], key: randomUUID() };
  }

  /** Starts a wave of one bag for a task of its own. */
  async aBag(...lines: readonly Line[]): Promise<{ readonly bagId: string; readonly taskId: string }> {
    const taskId = await this.room.aTask();
    const bag = await this.bagFor(taskId, ...lines);
    await this.packing.start(this.home.organizer, this.waveOf(bag));
    return { bagId: bag.id, taskId };
  }

  pick(me: Member, bagId: string, itemId: string, quantity: number, more: object = {}): Promise<Bag> {
    const input = { bagId, itemId, quantity, deviceTime: this.hubs.clock.at, key: randomUUID(), ...more };
    return this.packing.pick(me, input);
  }

  pack(me: Member, bagId: string): Promise<Bag> {
    return this.packing.pack(me, { bagId, deviceTime: this.hubs.clock.at, key: randomUUID() });
  }

  async bag(bagId: string): Promise<Bag> {
    const waves = await this.packing.packing(this.home.organizer, null);
    const bag = waves.flatMap(({ bags }) => bags).find(({ id }) => id === bagId);
    if (bag === undefined) throw new Error('no such bag');
    return bag;
  }

  async line(bagId: string, itemId: string): Promise<BagLine | undefined> {
    return (await this.bag(bagId)).lines.find((line) => line.itemId === itemId);
  }
}
