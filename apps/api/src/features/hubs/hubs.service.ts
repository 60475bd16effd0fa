import { Injectable } from '@nestjs/common';
import type { CellTimes } from '@doorstep/geo';
import { dayOf } from '@doorstep/schedule';
import { instant } from '@doorstep/std';
import { VISITOR } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { enqueue } from '../../platform/jobs/enqueue';
import { CALIBRATION_LEARN } from './calibration-learn.job';
import { CalibrationEntity } from './calibration.entity';
import { currentKeys } from './current-keys';
import { HubEntity } from './hub.entity';
import { stretched } from './live-times';
import { RegionPacks, type RegionPack } from './region-pack.service';
import { RegionEntity } from './region.entity';

/** Kids of the current epoch: what a box must be sealed to. */
export interface CurrentKids {
  readonly hub: string;
  readonly board: string;
}

/** Longer than the longest rest between two runs of a working day, shorter than any night. */
const LEARN_AFTER_MS = 3 * 3_600_000;

/** A region's pack as one hub uses it. */
export type HubPack = Omit<RegionPack, 'times'> & { readonly times: CellTimes };

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

  /** The hub's public region files, its times as the region's drivers take them. */
  async packOf(tx: Tx, hub: HubEntity): Promise<HubPack> {
    const region = await tx.findOneByOrFail(RegionEntity, { id: hub.regionId });
    const pack = this.packs.open(region.pack);
    const known = await tx.findOneBy(CalibrationEntity, { regionId: region.id });
    return { ...pack, times: stretched(pack.times, known?.factor ?? 1) };
  }

  /** Has the region's factor looked at when the day's runs are over. However many end, one job of a hub waits. */
  learnLater(tx: Tx, now: Date, hubId: string): Promise<void> {
    const runAt = new Date(now.getTime() + LEARN_AFTER_MS);
    return enqueue(tx, hubId, CALIBRATION_LEARN, {}, { runAt, dedupeKey: 'region' });
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
