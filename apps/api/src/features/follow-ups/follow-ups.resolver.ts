import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { IdPipe } from '../../platform/graphql/shape';
import { CheckFollowUpInput, CloseFollowUpInput, FollowUp } from './follow-up.types';
import { FollowUpsService } from './follow-ups.service';

@Resolver()
export class FollowUpsResolver {
  constructor(private readonly followUps: FollowUpsService) {}

  @Query(() => [FollowUp])
  @Can('follow_up:work')
  followUpList(@Me() me: Member): Promise<FollowUp[]> {
    return this.followUps.list(me);
  }

  @Mutation(() => FollowUp)
  @Can('follow_up:work')
  checkFollowUp(@Me() me: Member, @Args('input') input: CheckFollowUpInput): Promise<FollowUp> {
    return this.followUps.check(me, input);
  }

  @Mutation(() => FollowUp)
  @Can('follow_up:work')
  closeFollowUp(@Me() me: Member, @Args('input') input: CloseFollowUpInput): Promise<FollowUp> {
    return this.followUps.close(me, input);
  }

  @Mutation(() => FollowUp)
  @Can('follow_up:work')
  reopenFollowUp(
    @Me() me: Member,
    @Args('id', { type: () => ID }, IdPipe) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<FollowUp> {
    return this.followUps.reopen(me, id, version, key);
  }
}
