import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Day } from '../../platform/graphql/scalars';
import { IdPipe } from '../../platform/graphql/shape';
import { RequestState } from '../../platform/graphql/words';
import { SealedBox } from '../boxes/box.types';
import { CaseTask } from '../tasks/case-task.types';
import { CaseLoaders } from './case.loader';
import { LastChange, Merge } from './merge.types';
import { TriageService } from './triage.service';
import { CaseFile, CasePage, Opening } from './triage.types';

@Resolver(() => CaseFile)
export class TriageResolver {
  constructor(
    private readonly triage: TriageService,
    private readonly loaders: CaseLoaders,
  ) {}

  @Query(() => CasePage)
  @Can('request:triage')
  inbox(
    @Me() me: Member,
    @Args('states', { type: () => [RequestState], nullable: true }) states: RequestState[] | null,
    @Args('day', { type: () => Day, nullable: true }) day: string | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<CasePage> {
    return this.triage.inbox(me, { states: states ?? null, day: day ?? null, first, after: after ?? null });
  }

  @Query(() => CaseFile)
  @Can('request:triage')
  caseFile(@Me() me: Member, @Args('id', { type: () => ID }, IdPipe) id: string): Promise<CaseFile> {
    return this.triage.caseFile(me, id);
  }

  @ResolveField(() => [SealedBox])
  boxes(@Parent() file: CaseFile, @Context() context: RequestContext): Promise<SealedBox[]> {
    return this.loaders.boxes(context).load(file.id);
  }

  @ResolveField(() => [CaseTask])
  tasks(@Parent() file: CaseFile, @Context() context: RequestContext): Promise<CaseTask[]> {
    return this.loaders.tasks(context).load(file.id);
  }

  @ResolveField(() => [Opening])
  openings(@Parent() file: CaseFile, @Context() context: RequestContext): Promise<Opening[]> {
    return this.loaders.openings(context).load(file.id);
  }

  @ResolveField(() => [ID], { description: 'Other requests of the same household tag.' })
  sameHousehold(@Parent() file: CaseFile, @Context() context: RequestContext): Promise<string[]> {
    return this.loaders.sameHousehold(context).load(file.id);
  }

  @ResolveField(() => [ID], { description: 'Other requests from an address with the same tag.' })
  samePlace(@Parent() file: CaseFile, @Context() context: RequestContext): Promise<string[]> {
    return this.loaders.samePlace(context).load(file.id);
  }

  @ResolveField(() => [String], { description: 'Handles of organizers who have it on the desk now.' })
  here(@Parent() file: CaseFile, @Context() context: RequestContext): Promise<string[]> {
    return this.loaders.here(context).load(file.id);
  }

  @ResolveField(() => LastChange, { nullable: true })
  lastChange(@Parent() file: CaseFile, @Context() context: RequestContext): Promise<LastChange | null> {
    return this.loaders.lastChange(context).load(file.id);
  }

  @ResolveField(() => [Merge], {
    description: 'Merges that can still be undone, as the first or the second of two.',
  })
  merges(@Parent() file: CaseFile, @Context() context: RequestContext): Promise<Merge[]> {
    return this.loaders.merges(context).load(file.id);
  }
}
