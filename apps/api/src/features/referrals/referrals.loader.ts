import { Injectable } from '@nestjs/common';
import { hubOf } from '../../platform/auth/actor';
import { Db } from '../../platform/db/db';
import { onesInOrder } from '../../platform/graphql/in-order';
import { perRequest } from '../../platform/graphql/loaders';
import { readTogether } from '../../platform/graphql/read-together';
import type { Service } from './service.types';

@Injectable()
export class ReferralLoaders {
  constructor(private readonly db: Db) {}

  /** By request: where the household was sent. */
  readonly ofRequest = perRequest<string, Service | null>((context, ids) =>
    readTogether(this.db, context, async (tx) => {
      const rows: (Service & { requestId: string })[] = await tx.query(
        `SELECT r.id AS "requestId", s.id, s.version, s.state, s.name, s.what, s.kinds, s.phone, s.languages, s.hours,
           s.checked_on::text AS "checkedOn"
         FROM request r JOIN service s ON s.hub_id = r.hub_id AND s.id = r.referred_to
         WHERE r.hub_id = $1 AND r.id = ANY($2)`,
        [hubOf(context.actor), ids],
      );
      return onesInOrder(ids, rows, ({ requestId }) => requestId);
    }),
  );
}
