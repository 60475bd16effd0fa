import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { CareMomentInput, EndCareInput, MoveChildInput } from './care-inputs.types';
import { CareService } from './care.service';
import { MyCare } from './care.types';

/** What carers do. Each answers the whole arrangement: one arrival can start it. */
@Resolver()
export class MyCareResolver {
  constructor(private readonly care: CareService) {}

  @Query(() => [MyCare], { description: 'Ahead, on, and of the last day.' })
  @Can('care:own')
  myCare(@Me() me: Member): Promise<MyCare[]> {
    return this.care.mine(me);
  }

  @Mutation(() => MyCare, { description: 'I am there. The first one waits for the second.' })
  @Can('care:own')
  arriveForCare(@Me() me: Member, @Args('input') input: CareMomentInput): Promise<MyCare> {
    return this.care.arrive(me, input);
  }

  @Mutation(() => MyCare)
  @Can('care:own')
  leaveCare(@Me() me: Member, @Args('input') input: CareMomentInput): Promise<MyCare> {
    return this.care.leave(me, input);
  }

  @Mutation(() => MyCare, { description: 'One line of the log: giver, receiver, time.' })
  @Can('care:own')
  moveChild(@Me() me: Member, @Args('input') input: MoveChildInput): Promise<MyCare> {
    return this.care.moveChild(me, input);
  }

  @Mutation(() => MyCare, { description: 'All is well.' })
  @Can('care:own')
  answerCareCheck(@Me() me: Member, @Args('input') input: CareMomentInput): Promise<MyCare> {
    return this.care.answerCheck(me, input);
  }

  @Mutation(() => MyCare, { description: 'Every child is with its family again.' })
  @Can('care:own')
  endCare(@Me() me: Member, @Args('input') input: EndCareInput): Promise<MyCare> {
    return this.care.end(me, input);
  }
}
