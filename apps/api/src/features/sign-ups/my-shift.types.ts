import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day, Instant } from '../../platform/graphql/scalars';
import { Role, ShiftHurdle, ShiftKind, ShiftState, SignUpState } from '../../platform/graphql/words';
import { Site } from '../sites/site.types';

@ObjectType({ description: 'Who else is in the shift: pseudonyms, as on the board.' })
export class Mate {
  @Field() handle: string;
  @Field(() => Role) role: Role;
  @Field(() => SignUpState) state: SignUpState;
  @Field(() => Boolean) leads: boolean;
  @Field(() => ID, {
    nullable: true,
    description: 'The sign-up, for who leads the shift and may check others in.',
  })
  signUpId: string | null;
}

@ObjectType({ description: 'A shift of the reader: before, during and after.' })
export class MyShift {
  @Field(() => ID, { description: 'The sign-up.' }) id: string;
  @Field(() => ID) shiftId: string;
  @Field(() => ShiftKind) kind: ShiftKind;
  @Field(() => ShiftState) shiftState: ShiftState;
  @Field(() => Day) day: string;
  @Field(() => Int) fromMinute: number;
  @Field(() => Int, { description: 'May pass 1440 for a night.' }) toMinute: number;
  @Field(() => Instant) startsAt: Date;
  @Field(() => Instant) endsAt: Date;
  @Field(() => Role) role: Role;
  @Field(() => SignUpState) state: SignUpState;
  @Field(() => Int) version: number;
  @Field(() => Boolean) leads: boolean;
  @Field(() => Instant, { nullable: true, description: 'An offered place waits for an answer until then.' })
  expiresAt: Date | null;
  @Field(() => Int, { nullable: true, description: 'Waiting: how many are asked before.' }) ahead:
    number | null;
  @Field(() => Instant, { nullable: true }) coverAskedAt: Date | null;
  @Field(() => Instant, { nullable: true }) onMyWayAt: Date | null;
  @Field(() => Instant, {
    nullable: true,
    description: 'There, and waiting for the second adult of the room.',
  })
  arrivedAt: Date | null;
  @Field(() => Instant, { nullable: true }) checkedInAt: Date | null;
  @Field(() => Instant, { description: 'From here on giving back is late.' }) lateFrom: Date;
  @Field(() => Instant, { description: 'Check-in is open from here to the end.' }) checkInFrom: Date;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => Site, { nullable: true, description: 'Null: at the hub.' }) site: Site | null;
  @Field(() => [Mate]) mates: Mate[];
}

@ObjectType({ description: 'Places of one role in a shift that one may sign up for.' })
export class OpenPlace {
  @Field(() => Role) role: Role;
  @Field(() => Int) least: number;
  @Field(() => Int) most: number;
  @Field(() => Int) taken: number;
  @Field(() => Int) waiting: number;
  @Field(() => String, { nullable: true }) language: string | null;
  @Field(() => ShiftHurdle, {
    nullable: true,
    description: 'What stands between the reader and a place; null: nothing.',
  })
  hurdle: ShiftHurdle | null;
}

@ObjectType({ description: 'A published shift with a role that the reader holds on its day.' })
export class OpenShift {
  @Field(() => ID) id: string;
  @Field(() => ShiftKind) kind: ShiftKind;
  @Field(() => ShiftState) state: ShiftState;
  @Field(() => Day) day: string;
  @Field(() => Int) fromMinute: number;
  @Field(() => Int) toMinute: number;
  @Field(() => Instant) startsAt: Date;
  @Field(() => Instant) endsAt: Date;
  @Field(() => Instant, { nullable: true }) signUpOpensAt: Date | null;
  @Field(() => Int) urgency: number;
  @Field(() => Boolean, { description: 'The hub says yes first.' }) approval: boolean;
  @Field(() => Site, { nullable: true, description: 'Null: at the hub.' }) site: Site | null;
  @Field(() => [OpenPlace]) places: OpenPlace[];
  @Field(() => SignUpState, { nullable: true, description: 'The reader’s own sign-up, while it lives.' })
  mine: SignUpState | null;
}

@ObjectType({
  description: 'A place that somebody asks to be covered. Who takes it has it, from that moment.',
})
export class Cover {
  @Field(() => ID, { description: 'The sign-up to be taken over.' }) id: string;
  @Field(() => ID) shiftId: string;
  @Field(() => ShiftKind) kind: ShiftKind;
  @Field(() => Day) day: string;
  @Field(() => Int) fromMinute: number;
  @Field(() => Int) toMinute: number;
  @Field(() => Instant) startsAt: Date;
  @Field(() => Instant) endsAt: Date;
  @Field(() => Role) role: Role;
  @Field() handle: string;
  @Field(() => Instant) askedAt: Date;
  @Field(() => Site, { nullable: true }) site: Site | null;
}
