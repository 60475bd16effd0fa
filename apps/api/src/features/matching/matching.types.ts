import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../../platform/graphql/scalars';
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

@ObjectType()
export class DayMatch {
  @Field(() => Day) day: string;
  @Field(() => [DayPair]) pairs: DayPair[];
  @Field(() => [Unmatched]) unmatched: Unmatched[];
}
