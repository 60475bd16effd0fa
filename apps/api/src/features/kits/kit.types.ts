import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Instant } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';

@ObjectType({ description: 'What of one lot is in each kit.' })
export class KitPart {
  @Field(() => ID) lotId: string;
  @Field(() => ID) itemId: string;
  @Field(() => Int) quantity: number;
}

@ObjectType({ description: 'Prepacked kits that are alike to the last lot: a lot of the kit’s own item.' })
export class BuiltKits {
  @Field(() => ID) lotId: string;
  @Field(() => ID) itemId: string;
  @Field(() => ID) recipeId: string;
  @Field(() => Int) number: number;
  @Field(() => Int, { description: 'The band: people at which it begins.' }) peopleFrom: number;
  @Field(() => Int) count: number;
  @Field(() => Int) broken: number;
  @Field(() => Int, { description: 'On the shelves and promised to nobody.' }) free: number;
  @Field(() => Instant) builtAt: Date;
  @Field(() => [KitPart]) parts: KitPart[];
}

/** More than a morning of many hands packs: a typing slip. */
const MOST_KITS = 500;

@InputType()
export class BuildKitsInput {
  @Field(() => ID) @IsId() recipeId: string;
  @Field(() => Int) @IsInt() @Min(1) number: number;
  @Field(() => Int) @IsInt() @Min(1) peopleFrom: number;
  @Field(() => Int) @IsInt() @Max(MOST_KITS) count: number;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class BreakKitsInput {
  @Field(() => ID) @IsId() lotId: string;
  @Field(() => ID, { nullable: true, description: 'A bin, or the hub; none: wherever they lie.' })
  @IsOptional()
  @IsId()
  placeId?: string | null;
  @Field(() => Int) @IsInt() @Max(MOST_KITS) count: number;
  @Field(() => ID) @IsId() key: string;
}
