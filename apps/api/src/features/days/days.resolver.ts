import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { Day } from '../../platform/graphql/scalars';
import { IdPipe, IdsPipe } from '../../platform/graphql/shape';
import { LeftOpen, OrganizerDay } from './day.types';
import { DaysService } from './days.service';

/** Further ahead nobody claims. */
const MOST_DAYS = 31;

@Resolver()
export class DaysResolver {
  constructor(private readonly days: DaysService) {}

  @Query(() => OrganizerDay)
  @Can('request:triage')
  organizerDay(@Me() me: Member, @Args('day', { type: () => Day }) day: string): Promise<OrganizerDay> {
    return this.days.day(me, day);
  }

  @Query(() => [LeftOpen], { description: 'What days before today left open, oldest first.' })
  @Can('request:triage')
  leftOpen(@Me() me: Member): Promise<LeftOpen[]> {
    return this.days.leftOpen(me);
  }

  @Mutation(() => OrganizerDay, {
    description: 'Tasks of an earlier day that did not happen; answers with that day.',
  })
  @Can('request:triage')
  giveUpTasks(
    @Me() me: Member,
    @Args('day', { type: () => Day }) day: string,
    @Args('taskIds', { type: () => [ID] }, IdsPipe) taskIds: string[],
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<OrganizerDay> {
    return this.days.giveUp(me, { day, taskIds, key });
  }

  @Query(() => [Day], {
    description: 'The days, of `days` from `from` on, that hold a claim nobody has confirmed yet.',
  })
  @Can('request:triage')
  waitingDays(
    @Me() me: Member,
    @Args('from', { type: () => Day }) from: string,
    @Args('days', { type: () => Int }) days: number,
  ): Promise<string[]> {
    return this.days.waitingDays(me, from, Math.min(Math.max(days, 1), MOST_DAYS));
  }
}
