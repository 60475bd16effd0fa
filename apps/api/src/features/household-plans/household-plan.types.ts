import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsInt, IsOptional, ValidateNested } from 'class-validator';
import { Day, Instant } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
import { PlanGapCode, PlanState, RequestKind, RequestState } from '../../platform/graphql/words';
import { DayPair, Unmatched } from '../matching/matching.types';
import { CaseTask } from '../tasks/case-task.types';

/** More needs than one household has on one day. */
export const MOST_PARTS = 8;
const MOST_TASKS = 40;

@ObjectType()
export class PlanPart {
  @Field(() => ID) requestId: string;
  @Field(() => RequestKind) kind: RequestKind;
  @Field(() => RequestState) state: RequestState;
  @Field(() => ID, { nullable: true, description: 'The part that comes before this one.' })
  afterPart: string | null;
  @Field({ description: 'False when the times do not allow the order.' }) orderHolds: boolean;
  @Field(() => [CaseTask]) tasks: CaseTask[];
}

@ObjectType({ description: 'What a plan still lacks; without a task it is the whole part.' })
export class PlanGap {
  @Field(() => ID) requestId: string;
  @Field(() => ID, { nullable: true }) taskId: string | null;
  @Field(() => PlanGapCode) code: PlanGapCode;
}

@ObjectType({ description: 'What one household needs on one day: it stands or falls as a whole.' })
export class HouseholdPlan {
  @Field(() => ID) id: string;
  @Field(() => Day) day: string;
  @Field(() => PlanState) state: PlanState;
  @Field(() => Int) version: number;
  @Field(() => Instant, { nullable: true, description: 'Until when the people of a broken plan are kept.' })
  keptUntil: Date | null;
  @Field({ description: 'Somebody is at work on it, or was.' }) begun: boolean;
  @Field(() => [PlanPart]) parts: PlanPart[];
  @Field(() => [PlanGap]) gaps: PlanGap[];
}

@ObjectType({ description: 'Who could fill a plan: all of it or nothing of it.' })
export class PlanProposal {
  @Field(() => ID) planId: string;
  @Field(() => Int) version: number;
  @Field(() => [DayPair]) pairs: DayPair[];
  @Field(() => [Unmatched]) unmatched: Unmatched[];
}

@InputType({ description: 'Without a version it is a new plan; planId is made by the browser.' })
export class TieHouseholdInput {
  @Field(() => ID) @IsId() planId: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
  @Field(() => [ID])
  @IsId({ each: true })
  @ArrayUnique()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_PARTS)
  requestIds: string[];
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class PlanPartInput {
  @Field(() => ID) @IsId() planId: string;
  @Field(() => Int) @IsInt() version: number;
  @Field(() => ID) @IsId() requestId: string;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class OrderPartInput extends PlanPartInput {
  @Field(() => ID, { nullable: true }) @IsOptional() @IsId() after?: string | null;
}

@InputType()
export class AskPairInput {
  @Field(() => ID) @IsId() taskId: string;
  @Field(() => ID) @IsId() memberId: string;
}

@InputType({ description: 'Asks these people for these tasks, all at once or not at all.' })
export class AskHouseholdInput {
  @Field(() => ID) @IsId() planId: string;
  @Field(() => Int) @IsInt() version: number;
  @Field(() => [AskPairInput])
  @Type(() => AskPairInput)
  @ValidateNested({ each: true })
  @ArrayUnique(({ taskId }: AskPairInput) => taskId)
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_TASKS)
  pairs: AskPairInput[];
  @Field(() => ID) @IsId() key: string;
}
