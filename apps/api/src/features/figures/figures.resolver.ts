import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { Day } from '../../platform/graphql/scalars';
import { RequestKind } from '../../platform/graphql/words';
import { FiguresService } from './figures.service';
import { Capacity, UnmetCount } from './figures.types';

@Resolver()
export class FiguresResolver {
  constructor(private readonly figures: FiguresService) {}

  @Query(() => Capacity, { nullable: true })
  @Can('request:triage')
  capacity(
    @Me() me: Member,
    @Args('day', { type: () => Day }) day: string,
    @Args('kind', { type: () => RequestKind }) kind: RequestKind,
  ): Promise<Capacity | null> {
    return this.figures.capacity(me, day, kind);
  }

  @Query(() => [UnmetCount])
  @Can('request:triage')
  unmet(
    @Me() me: Member,
    @Args('from', { type: () => Day }) from: string,
    @Args('days', { type: () => Int }) days: number,
  ): Promise<UnmetCount[]> {
    return this.figures.unmet(me, from, days);
  }
}
