import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Day, Instant } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
import { PlanRunInput, PlanStopInput } from './day-run.types';

const CELL_CHARS = 24;

@InputType()
export class RunChangeInput {
  @Field(() => ID) @IsId() runId: string;
  @Field(() => Int) @IsInt() version: number;
  @Field(() => Instant) endsAt: Date;
  @Field(() => Int) @IsInt() @Min(0) @Max(2_000_000) meters: number;
  @Field(() => Int) @IsInt() @Min(0) @Max(86_400) seconds: number;
  @Field(() => [PlanStopInput], { description: 'Every stop still to do, in order.' })
  @Type(() => PlanStopInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(100)
  stops: PlanStopInput[];
}

@InputType({ description: 'Where a box that is in a car gets into another one.' })
export class MeetingInput {
  @Field(() => ID) @IsId() taskId: string;
  @Field(() => ID) @MaxLength(CELL_CHARS) cell: string;
  @Field(() => Instant) at: Date;
}

@InputType()
export class ReplanRunsInput {
  @Field(() => Day) day: string;
  @Field(() => [RunChangeInput])
  @Type(() => RunChangeInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(100)
  runs: RunChangeInput[];
  @Field(() => [PlanRunInput])
  @Type(() => PlanRunInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(100)
  fresh: PlanRunInput[];
  @Field(() => [ID], { description: 'Tasks taken out of their runs; they are open again.' })
  @IsId({ each: true })
  @ArrayMaxSize(200)
  release: string[];
  @Field(() => [MeetingInput])
  @Type(() => MeetingInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(100)
  meetings: MeetingInput[];
  @Field(() => ID) @IsId() key: string;
}
