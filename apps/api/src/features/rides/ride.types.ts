import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';
import { Day, Instant } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
import {
  LegReason,
  LegStep,
  OpenWhy,
  RideOutcome,
  RideReturn,
  RideState,
  TaskKind,
  TaskState,
} from '../../platform/graphql/words';
import { HubMember } from '../members/member.types';

/** A leg as its driver's phone needs it: what to press next, and from when. */
@ObjectType()
export class MyLeg {
  @Field(() => ID) taskId: string;
  @Field(() => RideState) state: RideState;
  @Field(() => Int) version: number;
  @Field(() => Instant, { description: 'The window in which the rider waits.' }) pickupFrom: Date;
  @Field(() => Instant) pickupTo: Date;
  @Field(() => Int) waitMinutes: number;
  @Field(() => Int) childSeats: number;
  @Field({ description: 'Somebody with a name takes over at the goal.' }) handover: boolean;
  @Field(() => RideReturn, { nullable: true }) returns: RideReturn | null;
  @Field(() => ID, { nullable: true }) stopId: string | null;
  @Field(() => Instant, { nullable: true }) arrivedAt: Date | null;
  @Field(() => Instant, { nullable: true }) onBoardAt: Date | null;
  @Field(() => Instant, { nullable: true }) handedOverAt: Date | null;
}

/** A leg as the hub sees it. Who rides, where to and why opens in the organizer's browser only. */
@ObjectType()
export class RideLeg extends MyLeg {
  @Field(() => ID) requestId: string;
  @Field(() => TaskKind) kind: TaskKind;
  @Field(() => TaskState) taskState: TaskState;
  @Field(() => Day) day: string;
  @Field(() => ID) cell: string;
  @Field(() => ID, { nullable: true }) destinationCell: string | null;
  @Field(() => Int) seats: number;
  @Field(() => Int) rideLimitMinutes: number;
  @Field() shareAgreed: boolean;
  @Field() standby: boolean;
  @Field(() => Instant, { nullable: true, description: 'When the driver plans to be there.' })
  plannedAt: Date | null;
  @Field(() => Instant, { nullable: true }) readyAt: Date | null;
  @Field(() => Instant, { nullable: true }) endedAt: Date | null;
  @Field(() => LegReason, { nullable: true }) reason: LegReason | null;
  @Field(() => OpenWhy, {
    nullable: true,
    description: 'Why somebody must look at it; null when nobody waits for anything out of the ordinary.',
  })
  openWhy: OpenWhy | null;
  @Field(() => HubMember, { nullable: true }) driver: HubMember | null;
  driverId: string | null;
}

@ObjectType()
export class RideCount {
  @Field(() => RideOutcome) outcome: RideOutcome;
  @Field(() => Int) count: number;
}

@ObjectType()
export class RidePolicy {
  @Field(() => Int) waitMinutes: number;
  @Field(() => Int) version: number;
}

@InputType()
export class StepLegInput {
  @Field(() => ID) @IsId() stopId: string;
  @Field(() => LegStep) step: LegStep;
  @Field(() => Instant) deviceTime: Date;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class LegDecisionInput {
  @Field(() => ID) @IsId() taskId: string;
  @Field(() => LegReason) reason: LegReason;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class RidePolicyInput {
  @Field(() => Int) @IsInt() @Min(5) @Max(30) waitMinutes: number;
  @Field(() => Int) @IsInt() @Min(0) version: number;
  @Field(() => ID) @IsId() key: string;
}
