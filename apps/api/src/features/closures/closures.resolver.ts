import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { Day } from '../../platform/graphql/scalars';
import { IdPipe } from '../../platform/graphql/shape';
import { CloseAreaInput, Closure } from './closure.types';
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
