import { Type } from 'class-transformer';
import { IsUUID, ValidateNested } from 'class-validator';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Day } from '../../platform/graphql/scalars';
import { SealedBox, SealedBoxInput } from '../boxes/box.types';

@ObjectType({ description: 'Not through here on this day. The area is in the box, sealed to hub and board.' })
export class Closure {
  @Field(() => ID) id: string;
  @Field(() => Day) day: string;
  @Field(() => SealedBox) box: SealedBox;
}

@InputType()
export class CloseAreaInput {
  /** Made by the browser: it is part of what the box authenticates. */
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Day) day: string;
  @Field(() => SealedBoxInput) @Type(() => SealedBoxInput) @ValidateNested() box: SealedBoxInput;
  @Field(() => ID) @IsUUID() key: string;
}
