import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day, Instant } from '../../platform/graphql/scalars';
import { Strength } from '../../platform/graphql/words';
import { Reason } from '../claims/reason.types';
import { HubMember } from '../members/member.types';

@ObjectType()
export class Suggestion {
  @Field(() => HubMember) member: HubMember;
  @Field(() => Strength) strength: Strength;
  @Field(() => Int) travelSeconds: number;
  @Field(() => [Reason]) reasons: Reason[];
}

@ObjectType()
export class Cannot {
  @Field(() => HubMember) member: HubMember;
  @Field(() => [String]) codes: string[];
}

@ObjectType()
export class Suggestions {
  @Field(() => ID) taskId: string;
  @Field(() => [Suggestion]) ranked: Suggestion[];
  @Field(() => [Cannot]) cannot: Cannot[];
}

@ObjectType()
export class DayPair {
  @Field(() => ID) taskId: string;
  @Field(() => HubMember) member: HubMember;
  @Field(() => Strength) strength: Strength;
  @Field(() => Int) travelSeconds: number;
  @Field(() => [Reason]) reasons: Reason[];
}

@ObjectType()
export class RuleCount {
  @Field() code: string;
  @Field(() => Int) count: number;
}

@ObjectType()
export class Unmatched {
  @Field(() => ID) taskId: string;
  @Field(() => [RuleCount]) rules: RuleCount[];
  @Field(() => String, { nullable: true }) fix: string | null;
}

/** Who knows a task's home already, and who cannot be asked: what an organizer's browser needs to match by itself. */
@ObjectType()
export class TaskStanding {
  @Field(() => ID) taskId: string;
  @Field(() => [ID]) knownTo: string[];
  @Field(() => [ID]) declinedBy: string[];
}

@ObjectType()
export class BusySpan {
  @Field(() => Instant) from: Date;
  @Field(() => Instant) to: Date;
}

/** What the day leaves of a person: limits not yet used up, and hours already promised. */
@ObjectType()
export class PersonStanding {
  @Field(() => ID) memberId: string;
  @Field(() => Int) newHomesLeft: number;
  @Field(() => Int) tasksLeft: number;
  @Field(() => [BusySpan]) busy: BusySpan[];
}

@ObjectType()
export class DayMatch {
  @Field(() => Day) day: string;
  @Field(() => [DayPair]) pairs: DayPair[];
  @Field(() => [Unmatched]) unmatched: Unmatched[];
  @Field(() => [TaskStanding]) tasks: TaskStanding[];
  @Field(() => [PersonStanding]) people: PersonStanding[];
}
