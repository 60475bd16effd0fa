import { Extensions, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsInt, Matches, Max, Min, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { Bytes } from '../../platform/graphql/scalars';
import { ALWAYS_ASKED } from '../../platform/graphql/short-ways';
import { Compartment } from '../../platform/graphql/words';

const KID = /^[A-Za-z0-9_-]{16}$/;

@ObjectType({
  description:
    "The key of one box, sealed to the reader's key named by kid. subjectId and version are part of what is authenticated.",
})
export class SealedBox {
  @Field(() => ID) subjectId: string;
  @Field(() => Compartment) compartment: Compartment;
  @Field(() => Int) version: number;
  @Field(() => Bytes) @Extensions(ALWAYS_ASKED) body: Buffer;
  @Field() kid: string;
  @Field(() => Bytes) wrap: Buffer;
}

@InputType()
export class WrapInput {
  @Field() @Matches(KID) kid: string;
  @Field(() => Bytes) wrap: Buffer;
}

@InputType()
export class SealedBoxInput {
  @Field(() => Compartment) compartment: Compartment;
  @Field(() => Int) @IsInt() @Min(0) @Max(1_000_000) version: number;
  @Field(() => Bytes) body: Buffer;
  @Field(() => [WrapInput])
  @Type(() => WrapInput)
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  wraps: WrapInput[];
}
