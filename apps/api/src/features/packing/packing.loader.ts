import { Injectable } from '@nestjs/common';
import { hubOf } from '../../platform/auth/actor';
import { Db } from '../../platform/db/db';
import { grouped } from '../../platform/db/rows';
import { perRequest } from '../../platform/graphql/loaders';
import { readTogether } from '../../platform/graphql/read-together';
import type { SealedBox } from '../boxes/box.types';
import { BoxesService } from '../boxes/boxes.service';

/** Sealed needs beside the deliveries of a day. */
@Injectable()
export class PackingLoaders {
  constructor(
    private readonly db: Db,
    private readonly boxesOf: BoxesService,
  ) {}

  /** By request. */
  readonly boxes = perRequest<string, SealedBox[]>((context, requestIds) =>
    readTogether(this.db, context, async (tx) => {
      const hubId = hubOf(context.actor);
      const found = await this.boxesOf.findForRequests(tx, hubId, 'hub', ['place', 'care'], requestIds);
      const byRequest = grouped(found, ({ requestId }) => requestId);
      return requestIds.map((id) => (byRequest.get(id) ?? []).map(({ box }) => box));
    }),
  );
}
