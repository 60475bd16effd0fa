import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { IdPipe } from '../../platform/graphql/shape';
import { TalkOutcome } from '../../platform/graphql/words';
import { RecordAbsenceInput } from './shift-change.types';
import { Shift } from './shift.types';
import { ShiftsService } from './shifts.service';

const id = (): ParameterDecorator => Args('signUpId', { type: () => ID }, IdPipe);
const key = (): ParameterDecorator => Args('key', { type: () => ID }, IdPipe);

/** What organizers write down about who came. Each answers the whole shift: one arrival can check in two. */
@Resolver()
export class AttendanceResolver {
  constructor(private readonly shifts: ShiftsService) {}

  @Mutation(() => Shift, { description: 'From an hour before the start until a week after the end.' })
  @Can('shift:write')
  recordCheckIn(@Me() me: Member, @id() signUpId: string, @key() once: string): Promise<Shift> {
    return this.shifts.recordCheckIn(me, signUpId, once);
  }

  @Mutation(() => Shift, { description: 'By a named person. Nothing follows by itself.' })
  @Can('shift:write')
  recordAbsence(@Me() me: Member, @Args('input') input: RecordAbsenceInput): Promise<Shift> {
    return this.shifts.recordAbsence(me, input.signUpId, input.kind, input.key);
  }

  @Mutation(() => Shift, { description: 'The conversation that answers an absence.' })
  @Can('shift:write')
  recordTalk(
    @Me() me: Member,
    @id() signUpId: string,
    @Args('outcome', { type: () => TalkOutcome }) outcome: TalkOutcome,
    @key() once: string,
  ): Promise<Shift> {
    return this.shifts.recordTalk(me, signUpId, outcome, once);
  }

  @Mutation(() => Shift, { description: 'Yes or no to somebody who applied for a place.' })
  @Can('shift:write')
  answerSignUp(
    @Me() me: Member,
    @id() signUpId: string,
    @Args('yes') yes: boolean,
    @key() once: string,
  ): Promise<Shift> {
    return this.shifts.answerSignUp(me, signUpId, yes, once);
  }
}
