import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { Day } from '../../platform/graphql/scalars';
import { IdPipe } from '../../platform/graphql/shape';
import type { RequestContext } from '../../platform/graphql/request-context';
import { SealedBox } from '../boxes/box.types';
import { MyRun } from '../runs/my-run.types';
import { CloseAreaInput, Closure } from './closure.types';
import { ClosureLoaders } from './closures.loader';
import { ClosuresService } from './closures.service';

@Resolver()
export class ClosuresResolver {
  constructor(private readonly areas: ClosuresService) {}

  @Query(() => [Closure])
  @Can('closure:read')
  closures(@Me() me: Member, @Args('day', { type: () => Day }) day: string): Promise<Closure[]> {
    return this.areas.ofDay(me, day);
  }

  @Mutation(() => Closure)
  @Can('closure:write')
  closeArea(@Me() me: Member, @Args('input') input: CloseAreaInput): Promise<Closure> {
    return this.areas.close(me, input);
  }

  @Mutation(() => Boolean)
  @Can('closure:write')
  liftClosure(
    @Me() me: Member,
    @Args('id', { type: () => ID }, IdPipe) id: string,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<boolean> {
    return this.areas.lift(me, id, key);
  }
}

/** A driver's run brings along where not to drive on its day, as it brings its places: sealed. */
@Resolver(() => MyRun)
export class RunClosuresResolver {
  constructor(private readonly loaders: ClosureLoaders) {}

  @ResolveField(() => [SealedBox], {
    description: 'Areas that nobody drives through on that day; none before the run is accepted.',
  })
  closures(@Parent() run: MyRun, @Context() context: RequestContext): Promise<SealedBox[]> {
    return this.loaders.boxes(context).load(run.day);
  }
}
