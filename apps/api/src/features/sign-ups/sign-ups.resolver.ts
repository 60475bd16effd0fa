import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { Day } from '../../platform/graphql/scalars';
import { IdPipe } from '../../platform/graphql/shape';
import { WithdrawReason } from '../../platform/graphql/words';
import { DaysPipe } from './days.pipe';
import { Cover, MyShift, OpenShift } from './my-shift.types';
import { SignUpInput } from './sign-up.types';
import { SignUpsService } from './sign-ups.service';

const id = (): ParameterDecorator => Args('id', { type: () => ID }, IdPipe);
const key = (): ParameterDecorator => Args('key', { type: () => ID }, IdPipe);

/** What members do with their own shifts. */
@Resolver()
export class SignUpsResolver {
  constructor(private readonly signUps: SignUpsService) {}

  @Query(() => [MyShift], { description: 'Ahead, on, and over for two weeks at most; soonest first.' })
  @Can('shift:own')
  myShifts(@Me() me: Member): Promise<MyShift[]> {
    return this.signUps.myShifts(me);
  }

  @Query(() => [OpenShift], {
    description: 'Shifts with places for roles that the reader holds on their day.',
  })
  @Can('shift:own')
  openShifts(
    @Me() me: Member,
    @Args('from', { type: () => Day }) from: string,
    @Args('days', { type: () => Int, defaultValue: 14 }, DaysPipe) days: number,
  ): Promise<OpenShift[]> {
    return this.signUps.openShifts(me, from, days);
  }

  @Query(() => [Cover], { description: 'Places that others ask to be covered, which the reader may take.' })
  @Can('shift:own')
  covers(@Me() me: Member): Promise<Cover[]> {
    return this.signUps.covers(me);
  }

  @Mutation(() => MyShift)
  @Can('shift:own')
  signUp(@Me() me: Member, @Args('input') input: SignUpInput): Promise<MyShift> {
    return this.signUps.signUp(me, input);
  }

  @Mutation(() => MyShift)
  @Can('shift:own')
  withdrawSignUp(
    @Me() me: Member,
    @id() signUpId: string,
    @Args('reason', { type: () => WithdrawReason }) reason: WithdrawReason,
    @key() once: string,
  ): Promise<MyShift> {
    return this.signUps.withdraw(me, signUpId, reason, once);
  }

  @Mutation(() => MyShift, { description: 'Yes or no to an offered place.' })
  @Can('shift:own')
  answerPlace(
    @Me() me: Member,
    @id() signUpId: string,
    @Args('yes') yes: boolean,
    @key() once: string,
  ): Promise<MyShift> {
    return this.signUps.answerPlace(me, signUpId, yes, once);
  }

  @Mutation(() => MyShift, { description: 'asked: false takes the question back.' })
  @Can('shift:own')
  askCover(
    @Me() me: Member,
    @id() signUpId: string,
    @Args('asked', { defaultValue: true }) asked: boolean,
    @key() once: string,
  ): Promise<MyShift> {
    return this.signUps.askCover(me, signUpId, asked, once);
  }

  @Mutation(() => MyShift, { description: 'Takes over the place of this sign-up, which asks for it.' })
  @Can('shift:own')
  takeCover(@Me() me: Member, @id() signUpId: string, @key() once: string): Promise<MyShift> {
    return this.signUps.takeCover(me, signUpId, once);
  }

  @Mutation(() => MyShift)
  @Can('shift:own')
  onMyWay(@Me() me: Member, @id() signUpId: string, @key() once: string): Promise<MyShift> {
    return this.signUps.onMyWay(me, signUpId, once);
  }

  @Mutation(() => MyShift, {
    description: 'Oneself, or somebody of a shift that one leads. Answers one’s own shift.',
  })
  @Can('shift:own')
  checkIn(@Me() me: Member, @id() signUpId: string, @key() once: string): Promise<MyShift> {
    return this.signUps.checkIn(me, signUpId, once);
  }

  @Mutation(() => MyShift, {
    description: 'Somebody of a shift that one leads did not come. Answers one’s own shift.',
  })
  @Can('shift:own')
  reportAbsence(@Me() me: Member, @id() signUpId: string, @key() once: string): Promise<MyShift> {
    return this.signUps.reportAbsence(me, signUpId, once);
  }
}
