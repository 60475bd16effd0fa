import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsInt,
  IsOptional,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Bytes, Day } from '../../platform/graphql/scalars';
import { HasBytes, IsId } from '../../platform/graphql/shape';
import {
  CloseReason,
  Flag,
  RequestChannel,
  RequestKind,
  RequestState,
  RideReturn,
  TaskKind,
} from '../../platform/graphql/words';
import { SealedBoxInput } from '../boxes/box.types';

const CELL_CHARS = 24;
const MOST_TASKS = 8;

@ObjectType()
export class Opening {
  @Field() role: string;
  @Field(() => Day) day: string;
}

/** A request as the organizers of its hub see it. Boxes, tasks, openings and household are batched in triage.resolver.ts. */
@ObjectType()
export class CaseFile {
  @Field(() => ID) id: string;
  @Field(() => ID, {
    description: 'Subject of its boxes: its own id, or that of the standing request whose boxes it uses.',
  })
  boxId: string;
  @Field(() => RequestKind) kind: RequestKind;
  @Field(() => RequestState) state: RequestState;
  @Field(() => Int) version: number;
  @Field(() => RequestChannel) channel: RequestChannel;
  @Field(() => ID) cell: string;
  @Field(() => ID, { nullable: true }) destinationCell: string | null;
  @Field(() => Day) day: string;
  @Field(() => Int) fromMinute: number;
  @Field(() => Int) toMinute: number;
  @Field(() => Int) loadUnits: number;
  @Field(() => [Flag]) flags: Flag[];
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => Day, { nullable: true }) heldUntil: string | null;
  @Field(() => ID, { nullable: true }) duplicateOf: string | null;
  @Field(() => Day) createdOn: string;
  @Field(() => Day) expiresOn: string;
  @Field(() => Bytes) receiptKey: Buffer;
}

@ObjectType()
export class CasePage {
  @Field(() => [CaseFile]) cases: CaseFile[];
  @Field(() => String, { nullable: true }) next: string | null;
  @Field(() => Int) total: number;
}

/** What a ride carries on the road. Who rides and why stays sealed; minutes are of the hub's day. */
@InputType()
export class LegInput {
  @Field(() => Int) @IsInt() pickupFromMinute: number;
  @Field(() => Int) @IsInt() pickupToMinute: number;
  @Field(() => Int) @IsInt() rideLimitMinutes: number;
  @Field(() => Int) @IsInt() childSeats: number;
  @Field() handover: boolean;
  @Field() shareAgreed: boolean;
  @Field(() => RideReturn, { nullable: true }) @IsOptional() returns?: RideReturn | null;
}

@InputType()
export class TaskInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => TaskKind) kind: TaskKind;
  @Field(() => Int) @IsInt() part: number;
  @Field(() => Int) @IsInt() fromMinute: number;
  @Field(() => Int) @IsInt() toMinute: number;
  @Field(() => Int) @IsInt() serviceSeconds: number;
  @Field(() => Int) @IsInt() loadUnits: number;
  @Field(() => Int) @IsInt() seats: number;
  @Field(() => [Flag]) @ArrayUnique() flags: Flag[];
  @Field(() => ID, { nullable: true }) @IsOptional() @IsId() kitId?: string | null;
  @Field(() => Int) @IsInt() kitCount: number;
  @Field(() => LegInput, { nullable: true, description: 'Rides: when, how long, and what is counted of it.' })
  @IsOptional()
  @Type(() => LegInput)
  @ValidateNested()
  leg?: LegInput | null;
}

@InputType()
export class AcceptRequestInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => Int) @IsInt() @Min(1) version: number;
  @Field(() => ID, {
    nullable: true,
    description: "A corrected coarse cell, when the organizer's browser found the place.",
  })
  @IsOptional()
  @MaxLength(CELL_CHARS)
  cell?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @MaxLength(CELL_CHARS) destinationCell?: string | null;
  @Field(() => Bytes, { nullable: true }) @IsOptional() @HasBytes(16, 64) householdTag?: Buffer | null;
  @Field(() => Bytes, { nullable: true }) @IsOptional() @HasBytes(16, 64) placeTag?: Buffer | null;
  @Field(() => [TaskInput])
  @Type(() => TaskInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(MOST_TASKS)
  tasks: TaskInput[];
  @Field(() => SealedBoxInput, {
    nullable: true,
    description: 'The place with its point filled in, sealed again.',
  })
  @IsOptional()
  @Type(() => SealedBoxInput)
  @ValidateNested()
  place?: SealedBoxInput | null;
  @Field(() => SealedBoxInput, {
    nullable: true,
    description: "The card re-sealed to the board key, when the family's browser had an older one.",
  })
  @IsOptional()
  @Type(() => SealedBoxInput)
  @ValidateNested()
  card?: SealedBoxInput | null;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class CloseRequestInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => Int) @IsInt() @Min(1) version: number;
  @Field(() => CloseReason) reason: CloseReason;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class HoldRequestInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => Int) @IsInt() @Min(1) version: number;
  @Field(() => Day) until: string;
  @Field(() => CloseReason) reason: CloseReason;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class DuplicateInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => Int) @IsInt() @Min(1) version: number;
  @Field(() => ID) @IsId() of: string;
  @Field(() => ID) @IsId() key: string;
}
