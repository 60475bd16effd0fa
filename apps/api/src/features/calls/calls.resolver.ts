import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import type { RequestContext } from '../../platform/graphql/request-context';
import { IdPipe } from '../../platform/graphql/shape';
import { CaseFile } from '../triage/triage.types';
import { CallAttempt, CallGrip, CallListRow, RecordCallInput } from './call.types';
import { CallLoaders } from './calls.loader';
import { CallsService } from './calls.service';

@Resolver(() => CaseFile)
export class CallsResolver {
  constructor(
    private readonly calling: CallsService,
    private readonly loaders: CallLoaders,
  ) {}

  @Query(() => [CallListRow])
  @Can('call:make')
  callList(@Me() me: Member): Promise<CallListRow[]> {
    return this.calling.list(me);
  }

  @Mutation(() => CaseFile)
  @Can('call:make')
  takeCall(
    @Me() me: Member,
    @Args('id', { type: () => ID }, IdPipe) id: string,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<CaseFile> {
    return this.calling.take(me, id, key);
  }

  @Mutation(() => CaseFile)
  @Can('call:make')
  dropCall(
    @Me() me: Member,
    @Args('id', { type: () => ID }, IdPipe) id: string,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<CaseFile> {
    return this.calling.drop(me, id, key);
  }

  @Mutation(() => CaseFile)
  @Can('call:make')
  recordCall(@Me() me: Member, @Args('input') input: RecordCallInput): Promise<CaseFile> {
    return this.calling.record(me, input);
  }

  @ResolveField(() => [CallAttempt], { description: 'Newest first.' })
  calls(@Parent() { id }: CaseFile, @Context() context: RequestContext): Promise<CallAttempt[]> {
    return this.loaders.attempts(context).load(id);
  }

  @ResolveField(() => CallGrip, { nullable: true })
  grip(@Parent() { id }: CaseFile, @Context() context: RequestContext): Promise<CallGrip | null> {
    return this.loaders.grip(context).load(id);
  }
}
