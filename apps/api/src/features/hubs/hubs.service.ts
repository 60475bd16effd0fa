import { Injectable } from '@nestjs/common';
import { stretched, type CellTimes } from '@doorstep/geo';
import { paceOn } from '@doorstep/lifecycle';
import { dayOf } from '@doorstep/schedule';
import { instant, type CellId } from '@doorstep/std';
import { VISITOR, type Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { Refusal } from '../../platform/errors/refusal';
import { enqueue } from '../../platform/jobs/enqueue';
import { CALIBRATION_LEARN } from './calibration-learn.job';
import { CalibrationEntity } from './calibration.entity';
import { checkRoads, writeHub } from './change-hub';
import { currentKeys, holdKeys, stopSealing } from './current-keys';
import { HubEntity } from './hub.entity';
import type { ChangeHubInput } from './hub.types';
import { RegionPacks, type RegionPack } from './region-pack.service';
import { RegionEntity } from './region.entity';

/** Kids of the current epoch: what a box must be sealed to. */
export interface CurrentKids {
  readonly hub: string;
  readonly board: string;
}

/** Longer than the longest rest between two runs of a working day, shorter than any night. */
const LEARN_AFTER_MS = 3 * 3_600_000;

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

  /**
   * Where the hub goes, how its roads are, whether it takes requests. Refuses HUB_CHANGED, CELL_UNKNOWN, WINDOW_PAST,
   * WINDOW_TOO_FAR, INPUT_MALFORMED.
   */
  change(me: Member, said: ChangeHubInput): Promise<HubEntity> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key: said.key,
        verb: 'hub.change',
        work: async () => {
          const hub = await this.require(tx, me.hubId);
          checkRoads(now, hub, said);
          const { grid } = await this.packOf(tx, hub);
          const stranger = said.reach.find((cell) => !grid.index.has(cell as CellId));
          if (stranger !== undefined) throw new Refusal('CELL_UNKNOWN', { cell: stranger });
          await writeHub(tx, now, me, said);
          return this.require(tx, me.hubId);
        },
        answerOf: () => true,
        reread: () => this.require(tx, me.hubId),
      }),
    );
  }

  /** The hub's public region files. */
  async packOf(tx: Tx, { regionId }: HubEntity): Promise<RegionPack> {
    const region = await tx.findOneByOrFail(RegionEntity, { id: regionId });
    return this.packs.open(region.pack);
  }

  /** Travel between cells as the region's drivers take it on the roads of that day. */
  async timesOn(tx: Tx, hub: HubEntity, day: string): Promise<CellTimes> {
    const { times } = await this.packOf(tx, hub);
    const known = await tx.findOneBy(CalibrationEntity, { regionId: hub.regionId });
    return stretched(times, paceOn(hub, known?.factor ?? 1, day));
  }

  /** Has the region's factor looked at when the day's runs are over. However many end, one job of a hub waits. */
  learnLater(tx: Tx, now: Date, hubId: string): Promise<void> {
    const runAt = new Date(now.getTime() + LEARN_AFTER_MS);
    return enqueue(tx, hubId, CALIBRATION_LEARN, {}, { runAt, dedupeKey: 'region' });
  }

  /**
   * The current hub and board kid, which stay so until this transaction ends: a box that was checked against them is
   * there before the keys turn, or not at all. A hub without keys takes nothing sealed, so it is paused.
   */
  async currentKids(tx: Tx, _now: Date, hubId: string): Promise<CurrentKids> {
    await holdKeys(tx, hubId);
    const keys = await currentKeys(tx, [hubId]);
    const hub = keys.find((key) => key.purpose === 'hub');
    const board = keys.find((key) => key.purpose === 'board');
    if (hub === undefined || board === undefined) throw new Refusal('HUB_PAUSED');
    return { hub: hub.kid, board: board.kid };
  }

  /** Nobody seals for this hub's keys until the transaction ends: for whoever turns them. */
  async stopSealing(tx: Tx, hubId: string): Promise<void> {
    await stopSealing(tx, hubId);
  }
}

/** The calendar day at the hub. */
export const hubDay = (now: Date, timeZone: string): string => dayOf(instant(now.getTime()), timeZone);
