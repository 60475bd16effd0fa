import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { IdPipe } from '../../platform/graphql/shape';
import { Hold, HoldMoreInput, LayHoldInput, OfferTimesInput } from './hold.types';
import { HoldsService } from './holds.service';

const id = { type: () => ID };

@Resolver()
export class HoldsResolver {
  constructor(private readonly pauses: HoldsService) {}

  @Query(() => [Hold])
  @Can('hold:lay')
  holds(@Me() me: Member): Promise<Hold[]> {
    return this.pauses.list(me);
  }

  @Mutation(() => Hold)
  @Can('hold:lay')
  layHold(@Me() me: Member, @Args('input') input: LayHoldInput): Promise<Hold> {
    return this.pauses.lay(me, input);
  }

  @Mutation(() => Hold)
  @Can('hold:lay')
  holdMore(@Me() me: Member, @Args('input') { id: holdId, taskIds, key }: HoldMoreInput): Promise<Hold> {
    return this.pauses.more(me, holdId, taskIds, key);
  }

  @Mutation(() => Hold)
  @Can('hold:lay')
  liftHold(
    @Me() me: Member,
    @Args('id', id, IdPipe) holdId: string,
    @Args('key', id, IdPipe) key: string,
  ): Promise<Hold> {
    return this.pauses.lift(me, holdId, key);
  }

  @Mutation(() => Hold)
  @Can('hold:lay')
  offerTimes(@Me() me: Member, @Args('input') input: OfferTimesInput): Promise<Hold> {
    return this.pauses.offerTimes(me, input);
  }
}
