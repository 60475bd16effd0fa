import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsInt,
  IsOptional,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Day } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
import {
  Flag,
  RequestKind,
  RequestState,
  RideReturn,
  StandingState,
  TaskKind,
} from '../../platform/graphql/words';
import { SealedBoxInput } from '../boxes/box.types';
import { TaskInput } from '../triage/triage.types';

const MOST_TASKS = 8;
const RULE_CHARS = 160;
const DRAWERS = 4;

@ObjectType({ description: 'One day of a standing request that has its own request by now.' })
export class StandingOccurrence {
  @Field(() => ID) requestId: string;
  @Field(() => Day, { description: 'The day on which the rule puts it, wherever it was moved since.' })
  occurrence: string;
  @Field(() => Day) day: string;
  @Field(() => RequestState) state: RequestState;
  @Field(() => Int) version: number;
  @Field({ description: 'It was changed by itself, and has boxes of its own.' }) own: boolean;
}

@ObjectType({ description: 'What a ride of each occurrence carries on the road.' })
export class StandingLeg {
  @Field(() => Int) pickupFromMinute: number;
  @Field(() => Int) pickupToMinute: number;
  @Field(() => Int) rideLimitMinutes: number;
  @Field(() => Int) childSeats: number;
  @Field() handover: boolean;
  @Field() shareAgreed: boolean;
  @Field(() => RideReturn, { nullable: true }) returns: RideReturn | null;
}

@ObjectType({ description: 'What each occurrence puts on the board.' })
export class StandingTask {
  @Field(() => TaskKind) kind: TaskKind;
  @Field(() => Int) part: number;
  @Field(() => Int) fromMinute: number;
  @Field(() => Int) toMinute: number;
  @Field(() => Int) serviceSeconds: number;
  @Field(() => Int) loadUnits: number;
  @Field(() => Int) seats: number;
  @Field(() => [Flag]) flags: Flag[];
  @Field(() => ID, { nullable: true }) kitId: string | null;
  @Field(() => Int) kitCount: number;
  @Field(() => StandingLeg, { nullable: true }) leg: StandingLeg | null;
}

/** Boxes, occurrences and tasks are batched in standing.resolver.ts. */
@ObjectType({
  description: 'A need that comes back. Every day of it gets an ordinary request, 14 days ahead.',
})
export class StandingRequest {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => StandingState) state: StandingState;
  @Field(() => ID) originId: string;
  @Field(() => RequestKind) kind: RequestKind;
  @Field(() => ID) cell: string;
  @Field(() => ID, { nullable: true }) destinationCell: string | null;
  @Field(() => Int) loadUnits: number;
  @Field(() => [Flag]) flags: Flag[];
  @Field(() => Int) fromMinute: number;
  @Field(() => Int) toMinute: number;
  @Field({ description: 'RFC 5545, as libs/schedule prints it.' }) rule: string;
  @Field(() => Day) startsOn: string;
  @Field(() => Day, { nullable: true }) until: string | null;
  @Field(() => [Day]) skipped: string[];
  @Field(() => Day, { nullable: true, description: 'The first day on which a paused one goes on by itself.' })
  pausedUntil: string | null;
  @Field(() => Day, { description: 'It ends after this day unless somebody asked the family again.' })
  renewBy: string;
  @Field(() => [Day], { description: 'The next days of its rule, laid or not, skipped ones left out.' })
  nextDays: string[];
}

@InputType()
export class MakeStandingInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => ID, { description: 'The request it is made from; its receipt opens this one too.' })
  @IsId()
  requestId: string;
  @Field(() => Int) @IsInt() @Min(1) version: number;
  @Field() @MaxLength(RULE_CHARS) rule: string;
  @Field(() => Day) startsOn: string;
  @Field(() => Day, { nullable: true }) @IsOptional() until?: string | null;
  @Field(() => Day) renewBy: string;
  @Field(() => Int) @IsInt() fromMinute: number;
  @Field(() => Int) @IsInt() toMinute: number;
  @Field(() => [TaskInput])
  @Type(() => TaskInput)
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_TASKS)
  tasks: TaskInput[];
  @Field(() => [SealedBoxInput], { description: 'Version 0, sealed with this id as subject.' })
  @Type(() => SealedBoxInput)
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(DRAWERS)
  boxes: SealedBoxInput[];
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class ChangeStandingInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => Int) @IsInt() @Min(1) version: number;
  @Field() @MaxLength(RULE_CHARS) rule: string;
  @Field(() => Day) startsOn: string;
  @Field(() => Day, { nullable: true }) @IsOptional() until?: string | null;
  @Field(() => Int) @IsInt() fromMinute: number;
  @Field(() => Int) @IsInt() toMinute: number;
  @Field(() => [TaskInput])
  @Type(() => TaskInput)
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_TASKS)
  tasks: TaskInput[];
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class StandingStepInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => Int) @IsInt() @Min(1) version: number;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class PauseStandingInput extends StandingStepInput {
  @Field(() => Day, { nullable: true, description: 'The first day on which it goes on; null: until told.' })
  @IsOptional()
  until?: string | null;
}

@InputType()
export class SkipDayInput extends StandingStepInput {
  @Field(() => Day) day: string;
}

@InputType()
export class RenewStandingInput extends StandingStepInput {
  @Field(() => Day) renewBy: string;
}

@InputType()
export class ChangeOccurrenceInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => Int) @IsInt() @Min(1) version: number;
  @Field(() => Day) day: string;
  @Field(() => Int) @IsInt() fromMinute: number;
  @Field(() => Int) @IsInt() toMinute: number;
  @Field(() => [TaskInput])
  @Type(() => TaskInput)
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_TASKS)
  tasks: TaskInput[];
  @Field(() => [SealedBoxInput], { description: 'All four, version 0, sealed with the request as subject.' })
  @Type(() => SealedBoxInput)
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(DRAWERS)
  boxes: SealedBoxInput[];
  @Field(() => ID) @IsId() key: string;
}
