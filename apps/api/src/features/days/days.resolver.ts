import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { Day } from '../../platform/graphql/scalars';
import { OrganizerDay } from './day.types';
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
