import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { HasBytes, IsId } from '../../platform/graphql/shape';
import { Bytes, Day, Instant } from '../../platform/graphql/scalars';
import {
  Flag,
  Goods,
  HoldReason,
  RunState,
  StopKind,
  StopOutcome,
  StopReason,
  StopState,
  TaskKind,
  Unit,
} from '../../platform/graphql/words';
import { SealedBox } from '../boxes/box.types';
import { HaulGoal } from '../tasks/case-task.types';
import { Claim } from '../claims/claim.types';
import { Meeting } from './meeting.types';

@ObjectType()
export class PlaceGrant {
  @Field(() => Instant) opensAt: Date;
  @Field(() => Instant) closesAt: Date;
  @Field(() => SealedBox) box: SealedBox;
}

@ObjectType()
export class PackLine {
  @Field() item: string;
  @Field(() => Unit) unit: Unit;
  @Field(() => Int) quantity: number;
}

@ObjectType()
export class MyStop {
  @Field(() => ID) id: string;
  @Field(() => ID) taskId: string;
  @Field(() => Int) position: number;
  @Field(() => StopKind) kind: StopKind;
  @Field(() => StopState) state: StopState;
  @Field(() => Int) version: number;
  @Field(() => TaskKind) taskKind: TaskKind;
  @Field(() => ID) cell: string;
  @Field(() => Instant) arriveAt: Date;
  @Field(() => Instant) departAt: Date;
  @Field(() => Instant) windowFrom: Date;
  @Field(() => Instant) windowTo: Date;
  @Field(() => Int) loadUnits: number;
  @Field(() => [Flag]) flags: Flag[];
  @Field(() => StopReason, { nullable: true }) reason: StopReason | null;
  @Field(() => HoldReason, {
    nullable: true,
    description: 'Why nobody should go there now; null: nothing holds it.',
  })
  heldFor: HoldReason | null;
  @Field(() => Claim, { nullable: true }) claim: Claim | null;
  @Field(() => [PackLine]) lines: PackLine[];
  @Field(() => HaulGoal, { nullable: true, description: 'Of a haul: where to. Hubs are public.' })
  goal: HaulGoal | null;
  @Field(() => PlaceGrant, {
    nullable: true,
    description: "Only for the claim's own key, only inside its window, only until the stop is over.",
  })
  place: PlaceGrant | null;
}

@ObjectType()
export class MyRun {
  @Field(() => ID) id: string;
  @Field() letter: string;
  @Field(() => Day) day: string;
  @Field(() => RunState) state: RunState;
  @Field(() => Int) version: number;
  @Field(() => Instant) startsAt: Date;
  @Field(() => Instant) endsAt: Date;
  @Field(() => Int) meters: number;
  @Field(() => Int) seconds: number;
  @Field(() => [MyStop]) stops: MyStop[];
  @Field(() => [Meeting]) meetings: Meeting[];
}

@InputType()
export class RecordStopInput {
  @Field(() => ID) @IsId() stopId: string;
  @Field(() => StopOutcome) outcome: StopOutcome;
  @Field(() => StopReason, { nullable: true }) reason?: StopReason | null;
  @Field(() => Goods, { nullable: true }) goods?: Goods | null;
  @Field(() => Instant) deviceTime: Date;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class LateResultInput {
  @Field(() => ID) @IsId() stopId: string;
  @Field(() => StopOutcome) outcome: StopOutcome;
  @Field(() => Instant) deviceTime: Date;
}

@InputType({
  description:
    'From a phone whose driver was removed while it was offline. It can add, never read or change.',
})
export class ReportLateInput {
  @Field(() => ID) @IsId() hubId: string;
  @Field(() => ID) @IsId() runId: string;
  @Field(() => Bytes) @HasBytes(32) secret: Buffer;
  @Field(() => [LateResultInput])
  @Type(() => LateResultInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(100)
  results: LateResultInput[];
}
