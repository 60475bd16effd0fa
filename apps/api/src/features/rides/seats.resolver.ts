import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { IdPipe } from '../../platform/graphql/shape';
import { AddSeatInput, ChildSeat, LendSeatInput } from './seat.types';
import { SeatsService } from './seats.service';

const id = { type: () => ID };

@Resolver()
export class SeatsResolver {
  constructor(private readonly seats: SeatsService) {}

  @Query(() => [ChildSeat])
  @Can('ride:read')
  childSeats(@Me() me: Member): Promise<ChildSeat[]> {
    return this.seats.all(me);
  }

  @Mutation(() => ChildSeat)
  @Can('ride:write')
  addChildSeat(@Me() me: Member, @Args('input') input: AddSeatInput): Promise<ChildSeat> {
    return this.seats.add(me, input);
  }

  @Mutation(() => ChildSeat)
  @Can('ride:write')
  lendChildSeat(@Me() me: Member, @Args('input') input: LendSeatInput): Promise<ChildSeat> {
    return this.seats.lend(me, input);
  }

  @Mutation(() => ChildSeat)
  @Can('ride:write')
  takeBackChildSeat(
    @Me() me: Member,
    @Args('seatId', id, IdPipe) seatId: string,
    @Args('key', id, IdPipe) key: string,
  ): Promise<ChildSeat> {
    return this.seats.takeBack(me, seatId, key);
  }

  @Mutation(() => ChildSeat)
  @Can('ride:write')
  withdrawChildSeat(
    @Me() me: Member,
    @Args('seatId', id, IdPipe) seatId: string,
    @Args('recalled') recalled: boolean,
    @Args('key', id, IdPipe) key: string,
  ): Promise<ChildSeat> {
    return this.seats.withdraw(me, seatId, recalled, key);
  }
}
