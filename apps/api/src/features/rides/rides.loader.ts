import { Injectable } from '@nestjs/common';
import { hubOf } from '../../platform/auth/actor';
import { Db } from '../../platform/db/db';
import { perRequest } from '../../platform/graphql/loaders';
import { readTogether } from '../../platform/graphql/read-together';
import type { HubMember } from '../members/member.types';
import { MembersService } from '../members/members.service';
import type { RideLeg } from './ride.types';
import { RidesService } from './rides.service';

/** What rides add to stops and tasks, and people to rides: one transaction for all. */
@Injectable()
export class RideLoaders {
  constructor(
    private readonly db: Db,
    private readonly rides: RidesService,
    private readonly members: MembersService,
  ) {}

  readonly leg = perRequest<string, RideLeg | null>((context, taskIds) =>
    readTogether(this.db, context, async (tx) => {
      const legs = await this.rides.ofTasks(tx, hubOf(context.actor), taskIds);
      const byTask = new Map(legs.map((leg) => [leg.taskId, leg]));
      return taskIds.map((id) => byTask.get(id) ?? null);
    }),
  );

  readonly driver = perRequest<string, HubMember | null>((context, memberIds) =>
    readTogether(this.db, context, async (tx) => {
      const people = await this.members.findMany(tx, hubOf(context.actor), memberIds);
      const byId = new Map(people.map((member) => [member.id, member]));
      return memberIds.map((id) => byId.get(id) ?? null);
    }),
  );
}
