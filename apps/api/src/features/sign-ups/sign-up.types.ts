import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Day, Instant } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
import { Role, SignUpState, TalkOutcome } from '../../platform/graphql/words';

@ObjectType({ description: 'Somebody of the hub, by pseudonym.' })
export class ShiftPerson {
  @Field(() => ID) id: string;
  @Field() handle: string;
}

@ObjectType({ description: 'The conversation that answers an absence. Nothing else follows from one.' })
export class Talk {
  @Field(() => Day) day: string;
  @Field(() => ShiftPerson) by: ShiftPerson;
  @Field(() => TalkOutcome) outcome: TalkOutcome;
}

/** One person and one shift, as organizers see them. */
@ObjectType()
export class SignUp {
  @Field(() => ID) id: string;
  @Field(() => ID) shiftId: string;
  @Field(() => Role) role: Role;
  @Field(() => Int, {
    nullable: true,
    description: 'From 1 to the most places of the role; null for who has no seat.',
  })
  seat: number | null;
  @Field(() => SignUpState) state: SignUpState;
  @Field(() => Int) version: number;
  @Field(() => ShiftPerson) member: ShiftPerson;
  @Field(() => Boolean) leads: boolean;
  @Field(() => Boolean, {
    description: 'Has done fewer shifts than the policy asks for, or is cleared for paired work only.',
  })
  newcomer: boolean;
  @Field(() => Boolean, { description: 'Whether the role holds on the day of the shift.' }) cleared: boolean;
  @Field(() => Instant, { description: 'Since when; the waitlist goes by it.' }) queuedAt: Date;
  @Field(() => Instant, { nullable: true, description: 'An offered place waits for its yes until then.' })
  expiresAt: Date | null;
  @Field(() => Instant, { nullable: true }) coverAskedAt: Date | null;
  @Field(() => Instant, { nullable: true }) onMyWayAt: Date | null;
  @Field(() => Instant, {
    nullable: true,
    description: 'There, but not checked in yet: a childcare room waits for its second adult.',
  })
  arrivedAt: Date | null;
  @Field(() => Instant, { nullable: true }) checkedInAt: Date | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => Talk, { nullable: true }) talk: Talk | null;
}

@InputType()
export class SignUpInput {
  @Field(() => ID) @IsId() shiftId: string;
  @Field(() => Role) role: Role;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Wait when all places are taken; otherwise SHIFT_FULL is the answer.',
  })
  orWait: boolean;
  @Field(() => ID) @IsId() key: string;
}
