import { Injectable } from '@nestjs/common';
import { dayOf } from '@doorstep/schedule';
import { instant } from '@doorstep/std';
import { VISITOR } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
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

  find(slug: string): Promise<HubEntity | null> {
    return this.db.read(VISITOR, (tx) => tx.findOneBy(HubEntity, { slug }));
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
    const kids = await currentKids(tx, now, hubId);
    if (kids === null) throw new Refusal('HUB_PAUSED');
    return kids;
  }
}

/** The calendar day at the hub. */
export const hubDay = (now: Date, timeZone: string): string => dayOf(instant(now.getTime()), timeZone);

async function currentKids(tx: Tx, now: Date, hubId: string): Promise<CurrentKids | null> {
  const rows: { purpose: 'hub' | 'board'; kid: string }[] = await tx.query(
    `SELECT DISTINCT ON (purpose) purpose, kid FROM hub_key
      WHERE hub_id = $1 AND starts_at <= $2 AND (ends_at IS NULL OR ends_at > $2)
      ORDER BY purpose, epoch DESC`,
    [hubId, now],
  );
  const hub = rows.find((row) => row.purpose === 'hub');
  const board = rows.find((row) => row.purpose === 'board');
  return hub && board ? { hub: hub.kid, board: board.kid } : null;
}
