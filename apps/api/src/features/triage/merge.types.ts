import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsInt, IsOptional, Min, ValidateNested } from 'class-validator';
import { Bytes, Instant } from '../../platform/graphql/scalars';
import { HasBytes, IsId } from '../../platform/graphql/shape';
import { CloseReason } from '../../platform/graphql/words';
import { SealedBoxInput } from '../boxes/box.types';

const DRAWERS = 4;

@ObjectType({ description: 'Two requests that were laid together, while they can be taken apart again.' })
export class Merge {
  @Field(() => ID) id: string;
  @Field(() => ID) keptId: string;
  @Field(() => ID) goneId: string;
  @Field() by: string;
  @Field(() => Instant) until: Date;
}

@InputType({
  description: 'What the browser chose field by field. Clear facts are copied here, sealed ones come sealed.',
})
export class MergeInput {
  @Field(() => ID, { description: 'Of the merge; made by the browser.' }) @IsId() id: string;
  @Field(() => ID) @IsId() keptId: string;
  @Field(() => Int) @IsInt() @Min(1) keptVersion: number;
  @Field(() => ID) @IsId() goneId: string;
  @Field(() => Int) @IsInt() @Min(1) goneVersion: number;
  @Field({ description: 'Day and time of the other one.' }) @IsBoolean() takeTime: boolean;
  @Field({ description: 'Coarse cells of the other one; its place then comes among the boxes.' })
  @IsBoolean()
  takePlace: boolean;
  @Field({ description: 'Size and flags of the other one.' }) @IsBoolean() takeSize: boolean;
  @Field(() => [SealedBoxInput], {
    description: 'Drawers that change, sealed with the box id of the kept one, one version on.',
  })
  @Type(() => SealedBoxInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(DRAWERS)
  boxes: SealedBoxInput[];
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class UndoMergeInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => ID) @IsId() key: string;
}

@InputType({
  description: 'Keyed hashes made in an organizer’s browser from an opened phone number and address.',
})
export class TagRequestInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => Bytes, { nullable: true }) @IsOptional() @HasBytes(16, 64) householdTag?: Buffer | null;
  @Field(() => Bytes, { nullable: true }) @IsOptional() @HasBytes(16, 64) placeTag?: Buffer | null;
}

@ObjectType({ description: 'The last thing somebody did to a request, by pseudonym.' })
export class LastChange {
  @Field() by: string;
  @Field(() => Instant) at: Date;
  @Field() verb: string;
}

@InputType()
export class ReferRequestInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => Int) @IsInt() @Min(1) version: number;
  @Field(() => CloseReason) reason: CloseReason;
  @Field(() => ID, { nullable: true, description: 'Of the directory; null: to nobody who stands there.' })
  @IsOptional()
  @IsId()
  serviceId?: string | null;
  @Field(() => ID) @IsId() key: string;
}
