import { WEIGHT_BOUNDS, type WeightName } from '@doorstep/matching';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsIn, IsInt, ValidateNested } from 'class-validator';
import { Day, Instant } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
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
  @Field({ description: 'Hours and effort only: an organizer may ask all the same, with a reason.' })
  liftable: boolean;
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
  @Field({ description: 'NOBODY_CAN, ALL_TAKEN or LINK.' }) because: string;
  @Field(() => [ID], { description: 'Linked tasks that hold it up.' }) heldUpBy: string[];
  @Field(() => [RuleCount]) rules: RuleCount[];
  @Field(() => String, { nullable: true }) fix: string | null;
  @Field(() => Int, { description: 'How many people that would free.' }) fixWith: number;
}

/** Who knows a task's home already, and who cannot be asked: what an organizer's browser needs to match by itself. */
@ObjectType()
export class TaskStanding {
  @Field(() => ID) taskId: string;
  @Field(() => [ID]) knownTo: string[];
  @Field(() => Int, { description: 'How many more volunteers may learn the home within the quarter.' })
  facesLeft: number;
  @Field(() => ID, {
    nullable: true,
    description: 'Tasks that name the same are done all or none: a household plan, a ride with its way back.',
  })
  together: string | null;
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

@ObjectType({ description: 'Who knows which home of a day, and how many each may still learn.' })
export class DayStandings {
  @Field(() => [TaskStanding]) tasks: TaskStanding[];
  @Field(() => [PersonStanding]) people: PersonStanding[];
}

@ObjectType()
export class DayMatch extends DayStandings {
  @Field(() => Day) day: string;
  @Field(() => [DayPair]) pairs: DayPair[];
  @Field(() => [Unmatched]) unmatched: Unmatched[];
}

@ObjectType({ description: 'Somebody who holds the role, when nothing can be weighed.' })
export class SimpleRow {
  @Field(() => HubMember) member: HubMember;
  @Field() sameZone: boolean;
  @Field(() => Int, { description: 'Minutes of the task’s window in which they are free.' })
  freeMinutes: number;
}

@ObjectType({
  description:
    'How much one fact counts, in points; a minute on the road is ten unless the hub says otherwise.',
})
export class Weight {
  @Field() name: string;
  @Field(() => Int) value: number;
  @Field(() => Int) usual: number;
  @Field(() => Int) least: number;
  @Field(() => Int) most: number;
  @Field(() => Int) step: number;
}

@ObjectType()
export class MatchWeights {
  @Field(() => Int, { description: '0 while the hub has said nothing.' }) version: number;
  @Field(() => [Weight]) weights: Weight[];
}

@InputType()
export class WeightInput {
  @Field(() => String) @IsIn(Object.keys(WEIGHT_BOUNDS)) name: WeightName;
  @Field(() => Int) @IsInt() value: number;
}

@InputType()
export class TryWeightsInput {
  @Field(() => [WeightInput])
  @Type(() => WeightInput)
  @ValidateNested({ each: true })
  @ArrayUnique(({ name }: WeightInput) => name)
  @ArrayMaxSize(40)
  weights: WeightInput[];
}

@InputType()
export class SaveWeightsInput extends TryWeightsInput {
  @Field(() => Int) @IsInt() version: number;
  @Field(() => ID) @IsId() key: string;
}

@ObjectType({ description: 'What a week comes to, each of its days matched by itself.' })
export class WeekFigures {
  @Field(() => Int) tasks: number;
  @Field(() => Int) matched: number;
  @Field(() => Int) travelMinutes: number;
  @Field(() => Int, { description: 'How often somebody would learn a home they did not know.' })
  newHomes: number;
  @Field(() => Int, { description: 'Tasks given to who would rather not do such work.' }) unwanted: number;
  @Field(() => Int) people: number;
  @Field(() => Int) mostForOne: number;
}

@ObjectType({ description: 'The hub’s last seven days, with its weights and with others.' })
export class WeightsTrial {
  @Field(() => Day) from: string;
  @Field(() => Int) days: number;
  @Field(() => WeekFigures) now: WeekFigures;
  @Field(() => WeekFigures) then: WeekFigures;
}
