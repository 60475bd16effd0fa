import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { Day } from '../../platform/graphql/scalars';
import { OrganizerDay } from './day.types';
import { DaysService } from './days.service';

@Resolver()
export class DaysResolver {
  constructor(private readonly days: DaysService) {}

  @Query(() => OrganizerDay)
  @Can('request:triage')
  organizerDay(@Me() me: Member, @Args('day', { type: () => Day }) day: string): Promise<OrganizerDay> {
    return this.days.day(me, day);
  }
}
