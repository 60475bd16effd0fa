import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { VISITOR } from '../../platform/auth/actor';
import { Db } from '../../platform/db/db';
import { listsInOrder } from '../../platform/graphql/in-order';
import { perRequest } from '../../platform/graphql/loaders';
import { CalibrationEntity } from './calibration.entity';
import { currentKeys } from './current-keys';
import { HubHoursEntity } from './hub-hours.entity';
import type { HubHours, HubKey } from './hub.types';
import { RegionEntity } from './region.entity';

/** Nested fields of hubs. Public, so read as a visitor whoever asks. */
@Injectable()
export class HubLoaders {
  constructor(private readonly db: Db) {}

  readonly hours = perRequest<string, HubHours[]>((_, hubIds) =>
    this.db.read(VISITOR, async (tx) => {
      const where = { hubId: In(hubIds) };
      const rows = await tx.find(HubHoursEntity, { where, order: { weekday: 'ASC', fromMinute: 'ASC' } });
      return listsInOrder(hubIds, rows, (row) => row.hubId);
    }),
  );

  readonly keys = perRequest<string, HubKey[]>((_, hubIds) =>
    this.db.read(VISITOR, async (tx) => {
      const keys = await currentKeys(tx, hubIds);
      return listsInOrder(hubIds, keys, (key) => key.hubId);
    }),
  );

  /** By region id. */
  readonly calibration = perRequest<string, number>((_, ids) =>
    this.db.read(VISITOR, async (tx) => {
      const rows = await tx.findBy(CalibrationEntity, { regionId: In(ids) });
      const factors = new Map(rows.map(({ regionId, factor }) => [regionId, factor]));
      return ids.map((id) => factors.get(id) ?? 1);
    }),
  );

  /** By region id. */
  readonly regionSlug = perRequest<string, string>((_, ids) =>
    this.db.read(VISITOR, async (tx) => {
      const regions = await tx.findBy(RegionEntity, { id: In(ids) });
      const slugs = new Map(regions.map((region) => [region.id, region.slug]));
      return ids.map((id) => slugs.get(id) ?? new Error('a hub has its region'));
    }),
  );
}
