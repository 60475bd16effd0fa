import { Injectable } from '@nestjs/common';
import { hubOf } from '../../platform/auth/actor';
import { Db } from '../../platform/db/db';
import { onesInOrder } from '../../platform/graphql/in-order';
import { perRequest } from '../../platform/graphql/loaders';
import { readTogether } from '../../platform/graphql/read-together';
import type { SealedBox } from '../boxes/box.types';
import { BoxesService } from '../boxes/boxes.service';
import { TrustService, type ToldFacts } from './trust.service';

/** What is known of many members in one statement, whichever of its parts a screen asks for. Organizers only. */
@Injectable()
export class TrustLoaders {
  constructor(
    private readonly db: Db,
    private readonly trust: TrustService,
    private readonly boxes: BoxesService,
  ) {}

  readonly facts = perRequest<string, ToldFacts | null>(async (context, ids) => {
    const hubId = hubOf(context.actor);
    return readTogether(this.db, context, async (tx) => {
      const all = await this.trust.factsOf(tx, this.db.now(), hubId, ids);
      return onesInOrder(ids, all, (facts) => facts.memberId);
    });
  });

  /** By the vouch's id. */
  readonly vouchBox = perRequest<string, SealedBox | null>(async (context, ids) => {
    const hubId = hubOf(context.actor);
    return readTogether(this.db, context, async (tx) => {
      const boxes = await this.boxes.findFor(tx, hubId, 'hub', ['vouch'], ids);
      return onesInOrder(ids, boxes, (box) => box.subjectId);
    });
  });
}
