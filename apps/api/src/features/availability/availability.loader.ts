import { Injectable } from '@nestjs/common';
import { hubOf } from '../../platform/auth/actor';
import { Db } from '../../platform/db/db';
import { listsInOrder, onesInOrder } from '../../platform/graphql/in-order';
import { perRequest } from '../../platform/graphql/loaders';
import { readTogether } from '../../platform/graphql/read-together';
import type { SealedBox } from '../boxes/box.types';
import { AvailabilityService } from './availability.service';
import type { Availability, Away, FreeWindow, Wishes } from './availability.types';
import { NO_WISHES } from './read-availability';

/** One person and a stretch of days, as a loader's key. */
export const freeKey = (memberId: string, from: string, days: number): string =>
  `${memberId} ${from} ${days}`;

/** What members said about when they can come, beside lists of people: one statement a field. Organizers only. */
@Injectable()
export class AvailabilityLoaders {
  constructor(
    private readonly db: Db,
    private readonly availability: AvailabilityService,
  ) {}

  readonly series = perRequest<string, Availability[]>((context, ids) =>
    readTogether(this.db, context, async (tx) => {
      const rows = await this.availability.seriesOf(tx, hubOf(context.actor), ids);
      return listsInOrder(ids, rows, ({ memberId }) => memberId);
    }),
  );

  readonly away = perRequest<string, Away[]>((context, ids) =>
    readTogether(this.db, context, async (tx) => {
      const rows = await this.availability.awayOf(tx, this.db.now(), hubOf(context.actor), ids);
      return listsInOrder(ids, rows, ({ memberId }) => memberId);
    }),
  );

  readonly wishes = perRequest<string, Wishes>((context, ids) =>
    readTogether(this.db, context, async (tx) => {
      const rows = await this.availability.wishesOf(tx, hubOf(context.actor), ids);
      return onesInOrder(ids, rows, ({ memberId }) => memberId).map((one) => one ?? NO_WISHES);
    }),
  );

  readonly company = perRequest<string, SealedBox | null>((context, ids) =>
    readTogether(this.db, context, async (tx) => {
      const boxes = await this.availability.companyOf(tx, hubOf(context.actor), ids);
      return onesInOrder(ids, boxes, ({ subjectId }) => subjectId);
    }),
  );

  /** By `freeKey`; a request mostly asks for one stretch. */
  readonly free = perRequest<string, FreeWindow[]>((context, keys) =>
    readTogether(this.db, context, async (tx) => {
      const asked = keys.map((key) => key.split(' '));
      const found = new Map<string, FreeWindow[]>();
      for (const stretch of new Set(asked.map(([, from, days]) => `${from} ${days}`))) {
        const [from = '', days = ''] = stretch.split(' ');
        const ids = asked.flatMap(([id = '', ...rest]) => (rest.join(' ') === stretch ? [id] : []));
        const free = await this.availability.freeOn(tx, hubOf(context.actor), ids, {
          from,
          days: Number(days),
        });
        for (const [id, windows] of free) found.set(freeKey(id, from, Number(days)), windows.map(asDates));
      }
      return keys.map((key) => found.get(key) ?? []);
    }),
  );
}

const asDates = ({ from, to }: { readonly from: number; readonly to: number }): FreeWindow => ({
  from: new Date(from),
  to: new Date(to),
});
