import { Injectable } from '@nestjs/common';
import { dayOf } from '@doorstep/schedule';
import { instant } from '@doorstep/std';
import { VISITOR } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { currentKeys } from './current-keys';
import { HubEntity } from './hub.entity';
import { RegionPacks, type RegionPack } from './region-pack.service';
import { RegionEntity } from './region.entity';

/** Kids of the current epoch: what a box must be sealed to. */
export interface CurrentKids {
  readonly hub: string;
  readonly board: string;
}

@Injectable()
export class HubsService {
  constructor(
    private readonly db: Db,
    private readonly packs: RegionPacks,
  ) {}

  /** All hubs of this deployment, by name. */
  list(): Promise<HubEntity[]> {
    return this.db.read(VISITOR, (tx) => tx.find(HubEntity, { order: { name: 'ASC', id: 'ASC' } }));
  }

  /** The hub of a slug, or NOT_FOUND. */
  async bySlug(slug: string): Promise<HubEntity> {
    const hub = await this.db.read(VISITOR, (tx) => tx.findOneBy(HubEntity, { slug }));
    if (hub === null) throw new Refusal('NOT_FOUND');
    return hub;
  }

  /** The hub, or NOT_FOUND. */
  async require(tx: Tx, hubId: string): Promise<HubEntity> {
    const hub = await tx.findOneBy(HubEntity, { id: hubId });
    if (hub === null) throw new Refusal('NOT_FOUND');
    return hub;
  }

  /** The hub's public region files. */
  async packOf(tx: Tx, hub: HubEntity): Promise<RegionPack> {
    const region = await tx.findOneByOrFail(RegionEntity, { id: hub.regionId });
    return this.packs.open(region.pack);
  }

  /** The current hub and board kid; a hub without keys takes nothing sealed, so it is paused. */
  async currentKids(tx: Tx, now: Date, hubId: string): Promise<CurrentKids> {
    const keys = await currentKeys(tx, now, [hubId]);
    const hub = keys.find((key) => key.purpose === 'hub');
    const board = keys.find((key) => key.purpose === 'board');
    if (hub === undefined || board === undefined) throw new Refusal('HUB_PAUSED');
    return { hub: hub.kid, board: board.kid };
  }
}

/** The calendar day at the hub. */
export const hubDay = (now: Date, timeZone: string): string => dayOf(instant(now.getTime()), timeZone);
