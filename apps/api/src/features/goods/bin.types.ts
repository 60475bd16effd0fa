import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsNotEmpty, Max, MaxLength, Min } from 'class-validator';
import { IsId } from '../../platform/graphql/shape';
import { BinState, Cooling } from '../../platform/graphql/words';

@ObjectType({ description: 'Where goods lie; `position` is the order in which somebody walks along them.' })
export class Bin {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => Int) position: number;
  @Field(() => Cooling) cooling: Cooling;
  @Field(() => BinState) state: BinState;
  @Field(() => Int) version: number;
}

@InputType()
export class SaveBinInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => Int, { description: '0 for a new bin, else the version that was seen.' })
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  version: number;
  @Field() @IsNotEmpty() @MaxLength(40) name: string;
  @Field(() => Int) @IsInt() @Min(0) @Max(9999) position: number;
  @Field(() => Cooling) cooling: Cooling;
  @Field(() => BinState) state: BinState;
  @Field(() => ID) @IsId() key: string;
}
