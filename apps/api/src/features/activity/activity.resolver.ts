import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { ActivityService } from './activity.service';
import { ActivityPage } from './activity.types';

@Resolver()
export class ActivityResolver {
  constructor(private readonly activities: ActivityService) {}

  @Query(() => ActivityPage)
  @Can('activity:read')
  activity(
    @Me() me: Member,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<ActivityPage> {
    return this.activities.page(me, first, after ?? null);
  }
}
