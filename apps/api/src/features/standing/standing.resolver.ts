import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import type { RequestContext } from '../../platform/graphql/request-context';
import { IdPipe } from '../../platform/graphql/shape';
import { SealedBox } from '../boxes/box.types';
import { CaseFile } from '../triage/triage.types';
import { StandingLoaders } from './standing.loader';
import { StandingService } from './standing.service';
import {
  ChangeOccurrenceInput,
  ChangeStandingInput,
  MakeStandingInput,
  PauseStandingInput,
  RenewStandingInput,
  SkipDayInput,
  StandingRequest,
  StandingOccurrence,
  StandingStepInput,
  StandingTask,
} from './standing.types';

@Resolver(() => StandingRequest)
export class StandingResolver {
  constructor(
    private readonly standings: StandingService,
    private readonly loaders: StandingLoaders,
  ) {}

  @Query(() => [StandingRequest], { name: 'standingRequests' })
  @Can('standing:keep')
  list(@Me() me: Member): Promise<StandingRequest[]> {
    return this.standings.list(me);
  }

  @Query(() => StandingRequest)
  @Can('standing:keep')
  standingRequest(
    @Me() me: Member,
    @Args('id', { type: () => ID }, IdPipe) id: string,
  ): Promise<StandingRequest> {
    return this.standings.one(me, id);
  }

  @Mutation(() => StandingRequest)
  @Can('standing:keep')
  makeStanding(@Me() me: Member, @Args('input') input: MakeStandingInput): Promise<StandingRequest> {
    return this.standings.make(me, input);
  }

  @Mutation(() => StandingRequest)
  @Can('standing:keep')
  changeStanding(@Me() me: Member, @Args('input') input: ChangeStandingInput): Promise<StandingRequest> {
    return this.standings.change(me, input);
  }

  @Mutation(() => StandingRequest)
  @Can('standing:keep')
  pauseStanding(@Me() me: Member, @Args('input') input: PauseStandingInput): Promise<StandingRequest> {
    return this.standings.pause(me, input);
  }

  @Mutation(() => StandingRequest)
  @Can('standing:keep')
  resumeStanding(@Me() me: Member, @Args('input') input: StandingStepInput): Promise<StandingRequest> {
    return this.standings.resume(me, input);
  }

  @Mutation(() => StandingRequest)
  @Can('standing:keep')
  skipStandingDay(@Me() me: Member, @Args('input') input: SkipDayInput): Promise<StandingRequest> {
    return this.standings.skip(me, input);
  }

  @Mutation(() => StandingRequest)
  @Can('standing:keep')
  unskipStandingDay(@Me() me: Member, @Args('input') input: SkipDayInput): Promise<StandingRequest> {
    return this.standings.unskip(me, input);
  }

  @Mutation(() => StandingRequest)
  @Can('standing:keep')
  renewStanding(@Me() me: Member, @Args('input') input: RenewStandingInput): Promise<StandingRequest> {
    return this.standings.renew(me, input);
  }

  @Mutation(() => StandingRequest)
  @Can('standing:keep')
  endStanding(@Me() me: Member, @Args('input') input: StandingStepInput): Promise<StandingRequest> {
    return this.standings.end(me, input);
  }

  @Mutation(() => CaseFile, { description: 'Changes one day of a standing request and no other.' })
  @Can('standing:keep')
  changeOccurrence(@Me() me: Member, @Args('input') input: ChangeOccurrenceInput): Promise<CaseFile> {
    return this.standings.changeOne(me, input);
  }

  @ResolveField(() => [SealedBox])
  boxes(@Parent() { id }: StandingRequest, @Context() context: RequestContext): Promise<SealedBox[]> {
    return this.loaders.boxes(context).load(id);
  }

  @ResolveField(() => [StandingOccurrence])
  occurrences(
    @Parent() { id }: StandingRequest,
    @Context() context: RequestContext,
  ): Promise<StandingOccurrence[]> {
    return this.loaders.occurrences(context).load(id);
  }

  @ResolveField(() => [StandingTask])
  tasks(@Parent() { id }: StandingRequest, @Context() context: RequestContext): Promise<StandingTask[]> {
    return this.loaders.tasks(context).load(id);
  }
}

/** The link back: a case says which standing request it belongs to. */
@Resolver(() => CaseFile)
export class CaseStandingResolver {
  constructor(private readonly loaders: StandingLoaders) {}

  @ResolveField(() => StandingRequest, {
    nullable: true,
    description: 'The standing request it is a day of.',
  })
  standing(@Parent() { id }: CaseFile, @Context() context: RequestContext): Promise<StandingRequest | null> {
    return this.loaders.ofRequest(context).load(id);
  }
}
