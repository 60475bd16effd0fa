import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { Day } from '../../platform/graphql/scalars';
import { IdPipe } from '../../platform/graphql/shape';
import { MatchingService } from './matching.service';
import { DayMatch, Suggestions } from './matching.types';

@Resolver()
export class MatchingResolver {
  constructor(private readonly matching: MatchingService) {}

  @Query(() => Suggestions)
  @Can('task:match')
  suggestions(
    @Me() me: Member,
    @Args('taskId', { type: () => ID }, IdPipe) taskId: string,
  ): Promise<Suggestions> {
    return this.matching.suggestions(me, taskId);
  }

  @Query(() => DayMatch)
  @Can('task:match')
  matchDay(@Me() me: Member, @Args('day', { type: () => Day }) day: string): Promise<DayMatch> {
    return this.matching.matchDay(me, day);
  }
}
