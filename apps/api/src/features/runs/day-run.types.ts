import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { Bytes, Day, Instant } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
import {
  RescuedGoods,
  RunState,
  StopKind,
  StopOutcome,
  StopReason,
  StopState,
} from '../../platform/graphql/words';
import { HubMember } from '../members/member.types';
import { Meeting } from './meeting.types';

@ObjectType()
export class DayStop {
  @Field(() => ID) id: string;
  @Field(() => ID) taskId: string;
  @Field(() => Int) position: number;
  @Field(() => StopKind) kind: StopKind;
  @Field(() => StopState) state: StopState;
  @Field(() => Instant) arriveAt: Date;
  @Field(() => Instant) departAt: Date;
  @Field(() => StopReason, { nullable: true }) reason: StopReason | null;
  @Field(() => Instant, { nullable: true }) deviceTime: Date | null;
  @Field(() => StopOutcome, {
    nullable: true,
    description: 'What a driver says of a stop that is no longer theirs.',
  })
  reported: StopOutcome | null;
}

@ObjectType()
export class DayRun {
  @Field(() => ID) id: string;
  @Field() letter: string;
  @Field(() => Day) day: string;
  @Field(() => RunState) state: RunState;
  @Field(() => Int) version: number;
  @Field(() => HubMember) member: HubMember;
  @Field(() => Instant) startsAt: Date;
  @Field(() => Instant) endsAt: Date;
  @Field(() => Int) meters: number;
  @Field(() => Int) seconds: number;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => Instant, { nullable: true, description: "When the driver's phone last said something." })
  heardAt: Date | null;
  @Field(() => [DayStop]) stops: DayStop[];
  @Field(() => [Meeting]) meetings: Meeting[];
}

@InputType()
export class PlanStopInput {
  @Field(() => ID) @IsId() taskId: string;
  @Field(() => StopKind) kind: StopKind;
  @Field(() => Instant) arriveAt: Date;
  @Field(() => Instant) departAt: Date;
}

@InputType()
export class PlanRunInput {
  @Field(() => ID) @IsId() memberId: string;
  @Field(() => Instant) startsAt: Date;
  @Field(() => Instant) endsAt: Date;
  @Field(() => Int) @IsInt() @Min(0) @Max(2_000_000) meters: number;
  @Field(() => Int) @IsInt() @Min(0) @Max(86_400) seconds: number;
  @Field(() => [PlanStopInput])
  @Type(() => PlanStopInput)
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  stops: PlanStopInput[];
}

@InputType()
export class PublishPlanInput {
  @Field(() => Day) day: string;
  @Field(() => [PlanRunInput])
  @Type(() => PlanRunInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(100)
  runs: PlanRunInput[];
  @Field(() => ID) @IsId() key: string;
}

@InputType({
  description: 'Where the boxes of a run are that its driver broke off: its tasks are open again.',
})
export class RescueRunInput {
  @Field(() => ID) @IsId() runId: string;
  @Field(() => RescuedGoods) goods: RescuedGoods;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class SettledStopInput {
  @Field(() => ID) @IsId() stopId: string;
  @Field(() => StopOutcome) outcome: StopOutcome;
  @Field(() => StopReason, { nullable: true }) reason?: StopReason | null;
}

@InputType({ description: 'How a run ended whose phone never told: each stop still open, and it is over.' })
export class SettleRunInput {
  @Field(() => ID) @IsId() runId: string;
  @Field(() => Int) @IsInt() version: number;
  @Field(() => [SettledStopInput])
  @Type(() => SettledStopInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(100)
  stops: SettledStopInput[];
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class GrantInput {
  @Field(() => ID) @IsId() assignmentId: string;
  @Field() kid: string;
  @Field(() => Bytes) wrap: Buffer;
}
