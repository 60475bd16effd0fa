import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsNotEmpty, IsOptional, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Day } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
import { DonorKind, GivingState } from '../../platform/graphql/words';
import { SealedBox, SealedBoxInput } from '../boxes/box.types';

/** A name as it stands over a shop's door. */
const NAME = 80;

@ObjectType({
  description: 'Who gives. A person has no name in the clear: it is in the box, sealed to the hub.',
})
export class Donor {
  @Field(() => ID) id: string;
  @Field(() => DonorKind) kind: DonorKind;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => GivingState) state: GivingState;
  @Field(() => Int) version: number;
  @Field(() => Day, { nullable: true, description: 'The last donation; newest donors come first.' })
  lastGaveOn: string | null;
  @Field(() => SealedBox, { nullable: true }) box: SealedBox | null;
}

@ObjectType({ description: 'An appeal that many give to.' })
export class Drive {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => GivingState) state: GivingState;
  @Field(() => Int) version: number;
}

@InputType()
export class SaveDonorInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => Int, { description: '0 for a new donor, else the version that was seen.' })
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  version: number;
  @Field(() => DonorKind) kind: DonorKind;
  @Field(() => String, { nullable: true, description: 'Of everybody but a person.' })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(NAME)
  name?: string | null;
  @Field(() => SealedBoxInput, {
    nullable: true,
    description: 'Of a person who is still known: its version is the version that was seen.',
  })
  @IsOptional()
  @Type(() => SealedBoxInput)
  @ValidateNested()
  box?: SealedBoxInput | null;
  @Field(() => GivingState) state: GivingState;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class SaveDriveInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => Int) @IsInt() @Min(0) @Max(1_000_000) version: number;
  @Field() @IsNotEmpty() @MaxLength(NAME) name: string;
  @Field(() => GivingState) state: GivingState;
  @Field(() => ID) @IsId() key: string;
}
