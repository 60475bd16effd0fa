import { Injectable } from '@nestjs/common';
import { hubOf } from '../../platform/auth/actor';
import { Db } from '../../platform/db/db';
import { onesInOrder } from '../../platform/graphql/in-order';
import { perRequest } from '../../platform/graphql/loaders';
import { readTogether } from '../../platform/graphql/read-together';
import type { SealedBox } from '../boxes/box.types';
import { BoxesService } from '../boxes/boxes.service';
import { MembersService } from './members.service';

/** Nested fields of members: one statement a field, whatever the number of people. Organizers only. */
@Injectable()
export class MemberLoaders {
  constructor(
    private readonly db: Db,
    private readonly members: MembersService,
    private readonly boxes: BoxesService,
  ) {}

  readonly openClaims = perRequest<string, number>(async (context, ids) => {
    const hubId = hubOf(context.actor);
    return readTogether(this.db, context, async (tx) => {
      const byId = await this.members.openClaimsOf(tx, hubId, ids);
      return ids.map((id) => byId.get(id) ?? 0);
    });
  });

  readonly profile = perRequest<string, SealedBox | null>(async (context, ids) => {
    const hubId = hubOf(context.actor);
    return readTogether(this.db, context, async (tx) => {
      const boxes = await this.boxes.findFor(tx, hubId, 'hub', ['profile'], ids);
      return onesInOrder(ids, boxes, (box) => box.subjectId);
    });
  });
}
