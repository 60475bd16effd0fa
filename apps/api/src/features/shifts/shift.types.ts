import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day, Instant } from '../../platform/graphql/scalars';
import { Role, ShiftKind, ShiftState, ShiftWarning, TemplateState } from '../../platform/graphql/words';
import { ShiftPerson, SignUp } from '../sign-ups/sign-up.types';
import { ClosedDay, Site } from '../sites/site.types';

@ObjectType()
export class ShiftPlace {
  @Field(() => Role) role: Role;
  @Field(() => Int) least: number;
  @Field(() => Int) most: number;
  @Field(() => String, { nullable: true, description: 'BCP 47: one of them should speak it.' }) language:
    string | null;
}

@ObjectType({ description: 'A shift as the organizers of its hub see it.' })
export class Shift {
  @Field(() => ID) id: string;
  @Field(() => ShiftKind) kind: ShiftKind;
  @Field(() => ID, { nullable: true, description: 'Null: at the hub.' }) siteId: string | null;
  @Field(() => Day) day: string;
  @Field(() => Int) fromMinute: number;
  @Field(() => Int, { description: 'May pass 1440 for a night.' }) toMinute: number;
  @Field(() => Instant) startsAt: Date;
  @Field(() => Instant) endsAt: Date;
  @Field(() => ShiftState) state: ShiftState;
  @Field(() => Int, { description: 'Counts what organizers change, not who signs up.' }) version: number;
  @Field(() => Instant, { nullable: true }) signUpOpensAt: Date | null;
  @Field(() => Int) urgency: number;
  @Field(() => Boolean, { description: 'Sign-ups wait for a yes of the hub.' }) approval: boolean;
  @Field(() => ID, { nullable: true }) templateId: string | null;
  @Field(() => Day, {
    nullable: true,
    description: 'The day on which the rule puts it, wherever it was moved.',
  })
  occurrence: string | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => [ShiftPlace]) places: ShiftPlace[];
  @Field(() => [SignUp]) signUps: SignUp[];
  @Field(() => [ShiftWarning]) warnings: ShiftWarning[];
}

@ObjectType()
export class ShiftTemplate {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => TemplateState) state: TemplateState;
  @Field(() => ShiftKind) kind: ShiftKind;
  @Field(() => ID, { nullable: true }) siteId: string | null;
  @Field(() => Int) fromMinute: number;
  @Field(() => Int) toMinute: number;
  @Field(() => [ShiftPlace]) places: ShiftPlace[];
  @Field(() => Int, { nullable: true, description: 'Signing up opens so many hours before; null: at once.' })
  opensHours: number | null;
  @Field(() => Int) urgency: number;
  @Field(() => Boolean) approval: boolean;
  @Field(() => Day) startsOn: string;
  @Field(() => String, {
    nullable: true,
    description: 'RFC 5545 in the hub’s zone; null: laid once, on startsOn.',
  })
  rule: string | null;
  @Field(() => [Day]) skipped: string[];
}

@ObjectType({ description: 'Another organizer who looks at this week.' })
export class AtBoard {
  @Field(() => ID) memberId: string;
  @Field() handle: string;
  @Field(() => Instant) seenAt: Date;
}

@ObjectType()
export class Week {
  @Field(() => Day) from: string;
  @Field(() => Int) days: number;
  @Field(() => [Shift]) shifts: Shift[];
  @Field(() => [Site]) sites: Site[];
  @Field(() => [ShiftTemplate]) templates: ShiftTemplate[];
  @Field(() => [ClosedDay]) closedDays: ClosedDay[];
  @Field(() => [AtBoard]) atBoard: AtBoard[];
}

@ObjectType({ description: 'One person of a shift that is on now, or about to begin.' })
export class Presence {
  @Field(() => ID) shiftId: string;
  @Field(() => ShiftKind) kind: ShiftKind;
  @Field(() => ID, { nullable: true }) siteId: string | null;
  @Field(() => Instant) startsAt: Date;
  @Field(() => Instant) endsAt: Date;
  @Field(() => ID) signUpId: string;
  @Field(() => Role) role: Role;
  @Field(() => ShiftPerson) member: ShiftPerson;
  @Field(() => Boolean) leads: boolean;
  @Field(() => Boolean, { description: 'Checked in.' }) here: boolean;
  @Field(() => Boolean, { description: 'There, but a childcare room waits for its second adult.' })
  waits: boolean;
  @Field(() => Instant, { nullable: true }) onMyWayAt: Date | null;
}
