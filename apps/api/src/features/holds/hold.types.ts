import { HOLD_TASKS } from '@doorstep/lifecycle';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Day, Instant } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
import { HoldKind, HoldReason, TaskKind, TaskState } from '../../platform/graphql/words';
import { SealedBox, SealedBoxInput } from '../boxes/box.types';

@ObjectType({
  description: 'A task that a hold froze, or whose driver it warned because they were out already.',
})
export class HeldTask {
  @Field(() => ID) taskId: string;
  @Field(() => ID) requestId: string;
  @Field(() => TaskKind) kind: TaskKind;
  @Field(() => TaskState) state: TaskState;
  @Field(() => ID) cell: string;
  @Field(() => Instant) windowFrom: Date;
  @Field(() => Instant) windowTo: Date;
  @Field() warned: boolean;
  @Field(() => String, { nullable: true, description: 'Who has it, by handle.' }) handle: string | null;
}

@ObjectType({
  description: 'A pause with an end: of an area (sealed), of the whole hub, or of one of its people.',
})
export class Hold {
  @Field(() => ID) id: string;
  @Field(() => HoldKind) kind: HoldKind;
  @Field(() => HoldReason) reason: HoldReason;
  @Field(() => ID, { nullable: true }) memberId: string | null;
  @Field(() => String, { nullable: true }) handle: string | null;
  @Field(() => Instant) fromAt: Date;
  @Field(() => Instant) untilAt: Date;
  @Field() madeBy: string;
  @Field(() => Instant, { nullable: true }) liftedAt: Date | null;
  @Field(() => Int) version: number;
  @Field(() => SealedBox, { nullable: true }) box: SealedBox | null;
  @Field(() => [HeldTask]) tasks: HeldTask[];
}

@InputType()
export class LayHoldInput {
  /** Made by the browser: it is part of what the box authenticates. */
  @Field(() => ID) @IsId() id: string;
  @Field(() => HoldKind) kind: HoldKind;
  @Field(() => HoldReason) reason: HoldReason;
  @Field(() => ID, { nullable: true, description: 'Who pauses; for a person only.' })
  @IsOptional()
  @IsId()
  memberId?: string | null;
  @Field(() => Instant) fromAt: Date;
  @Field(() => Instant) untilAt: Date;
  @Field(() => [ID], {
    description:
      'For an area only: what lies inside, as the browser knows it. What does not fall into the time is left out.',
  })
  @IsId({ each: true })
  @ArrayMaxSize(HOLD_TASKS)
  taskIds: string[];
  @Field(() => SealedBoxInput, { nullable: true, description: 'For an area only: where it is.' })
  @IsOptional()
  @Type(() => SealedBoxInput)
  @ValidateNested()
  box?: SealedBoxInput | null;
  @Field(() => ID) @IsId() key: string;
}

@InputType({ description: 'What came in since a hold was laid; for an area by name, else none.' })
export class HoldMoreInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => [ID]) @IsId({ each: true }) @ArrayMaxSize(HOLD_TASKS) taskIds: string[];
  @Field(() => ID) @IsId() key: string;
}

@InputType({ description: 'A new time for what a hold froze: requests and tasks move, claims on them end.' })
export class OfferTimesInput {
  @Field(() => ID) @IsId() holdId: string;
  @Field(() => [ID]) @IsId({ each: true }) @ArrayMaxSize(HOLD_TASKS) taskIds: string[];
  @Field(() => Day) day: string;
  @Field(() => Int) @IsInt() @Min(0) @Max(1440) fromMinute: number;
  @Field(() => Int) @IsInt() @Min(0) @Max(1440) toMinute: number;
  @Field(() => ID) @IsId() key: string;
}
