import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { SHIFT_KINDS } from '@doorstep/lifecycle';
import { Day, Instant } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
import { ShiftKind } from '../../platform/graphql/words';
import { SealedBox, SealedBoxInput } from '../boxes/box.types';

const RULE = 'An RFC 5545 RRULE value, like FREQ=WEEKLY;BYDAY=SA; null happens once.';
const MINUTES = 'After midnight of its day on the hub’s clock; past 1440 it ends the next day.';

@ObjectType({ description: 'A time that somebody can come, once or again and again.' })
export class Availability {
  @Field(() => ID) id: string;
  @Field(() => Day) startsOn: string;
  @Field(() => Int) fromMinute: number;
  @Field(() => Int, { description: MINUTES }) toMinute: number;
  @Field(() => String, { nullable: true, description: RULE }) rule: string | null;
  /** Left out; the series goes on. */
  @Field(() => [Day]) skipped: string[];
  @Field(() => [Day]) extra: string[];
}

@ObjectType({ description: 'Days somebody is not free, whatever their series say; both included.' })
export class Away {
  @Field(() => ID) id: string;
  @Field(() => Day) fromDay: string;
  @Field(() => Day) toDay: string;
}

@ObjectType({ description: 'How much and what somebody likes to do; null where they said nothing.' })
export class Wishes {
  @Field(() => Int, { nullable: true }) weekHours: number | null;
  @Field(() => Int, { nullable: true }) monthHours: number | null;
  /** Between the last shift of a day and the first of another. */
  @Field(() => Int, { nullable: true }) restHours: number | null;
  @Field(() => Int, { nullable: true }) shiftsPerDay: number | null;
  @Field(() => [ShiftKind]) prefersKinds: ShiftKind[];
  @Field(() => [ShiftKind]) dislikesKinds: ShiftKind[];
  /** Where a drive should end, as a cell of the region. */
  @Field(() => ID, { nullable: true }) endsNearCell: string | null;
}

@ObjectType()
export class MyAvailability {
  /** Goes up with every change; to be sent along with the next one. */
  @Field(() => Int) version: number;
  @Field(() => [Availability]) series: Availability[];
  @Field(() => [Away]) away: Away[];
  @Field(() => Wishes) wishes: Wishes;
  /** With whom the reader likes to be and with whom not, with the wrap for the reader's own key. */
  @Field(() => SealedBox, { nullable: true }) company: SealedBox | null;
}

@ObjectType({ description: 'A stretch of time in which somebody is free, without the days they are away.' })
export class FreeWindow {
  @Field(() => Instant) from: Date;
  @Field(() => Instant) to: Date;
}

@InputType()
export class AvailabilityInput {
  /** Made by the browser, and kept when the hours change: it names the series. */
  @Field(() => ID) @IsId() id: string;
  @Field(() => Day) startsOn: string;
  @Field(() => Int) @IsInt() @Min(0) @Max(1439) fromMinute: number;
  @Field(() => Int) @IsInt() @Min(1) @Max(2879) toMinute: number;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(160) rule: string | null;
  @Field(() => [Day]) @ArrayMaxSize(400) skipped: string[];
  @Field(() => [Day]) @ArrayMaxSize(100) extra: string[];
}

@InputType()
export class WishesInput {
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(80) weekHours: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(320) monthHours: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(0) @Max(72) restHours: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(6) shiftsPerDay: number | null;
  @Field(() => [ShiftKind]) @IsIn(SHIFT_KINDS, { each: true }) @ArrayMaxSize(7) prefersKinds: ShiftKind[];
  @Field(() => [ShiftKind]) @IsIn(SHIFT_KINDS, { each: true }) @ArrayMaxSize(7) dislikesKinds: ShiftKind[];
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(24)
  endsNearCell: string | null;
}

@InputType()
export class SaveAvailabilityInput {
  /** All of them: what is not named any more is gone. */
  @Field(() => [AvailabilityInput])
  @Type(() => AvailabilityInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(60)
  series: AvailabilityInput[];

  @Field(() => WishesInput) @Type(() => WishesInput) @ValidateNested() wishes: WishesInput;

  /** Only when it changed: sealed whole to the hub and to the writer's own key, one version up. */
  @Field(() => SealedBoxInput, { nullable: true })
  @IsOptional()
  @Type(() => SealedBoxInput)
  @ValidateNested()
  company: SealedBoxInput | null;

  /** The version that was read. */
  @Field(() => Int) @IsInt() @Min(0) version: number;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class GoAwayInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => Day) fromDay: string;
  @Field(() => Day) toDay: string;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class SkipOnceInput {
  @Field(() => ID) @IsId() seriesId: string;
  @Field(() => Day) day: string;
  /** False takes it back. */
  @Field(() => Boolean, { defaultValue: true }) skip: boolean;
  @Field(() => ID) @IsId() key: string;
}
