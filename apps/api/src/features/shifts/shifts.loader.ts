import { Injectable } from '@nestjs/common';
import { hubOf } from '../../platform/auth/actor';
import { Db } from '../../platform/db/db';
import { perRequest } from '../../platform/graphql/loaders';
import { readTogether } from '../../platform/graphql/read-together';
import { ShiftsService } from './shifts.service';

/** What shifts add to a person. */
@Injectable()
export class ShiftLoaders {
  constructor(
    private readonly db: Db,
    private readonly shifts: ShiftsService,
  ) {}

  readonly hours = perRequest<string, number>(async (context, ids) => {
    const hubId = hubOf(context.actor);
    return readTogether(this.db, context, async (tx) => {
      const byId = await this.shifts.hoursThisMonth(tx, this.db.now(), hubId, ids);
      return ids.map((id) => byId.get(id) ?? 0);
    });
  });
}
