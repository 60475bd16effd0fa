import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Day } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
import { Degrees, WeightUnit } from '../../platform/graphql/words';
import { Item } from '../goods/item.types';

@ObjectType({ description: 'What the hub asks donors for. No words of its own.' })
export class Wish {
  @Field(() => Item) item: Item;
  @Field(() => Int) quantity: number;
  @Field(() => Day) wishedOn: string;
}

@ObjectType({
  description: 'How this hub’s store room reads scales and thermometers, and what it wishes for.',
})
export class Store {
  @Field(() => Degrees) degrees: Degrees;
  @Field(() => WeightUnit) weight: WeightUnit;
  @Field({ description: 'Everybody may read the wishes.' }) wishesPublic: boolean;
  @Field(() => Int, { description: '0: nobody has changed anything yet.' }) version: number;
  @Field(() => [Wish]) wishes: Wish[];
  @Field(() => Day, { description: 'The day at the hub.' }) today: string;
}

@ObjectType({ description: 'How long an item lasts for what is asked of it in the next seven days.' })
export class StockOutlook {
  @Field(() => Item) item: Item;
  @Field(() => Int) available: number;
  @Field(() => Int) reserved: number;
  @Field(() => Int, { description: 'Of deliveries that have none of it promised yet.' }) need: number;
  @Field(() => Number, { nullable: true, description: 'Null: nothing is asked of it.' }) daysOfCover:
    number | null;
  @Field(() => Day, { nullable: true, description: 'The first day on which it is too little.' })
  runsOutOn: string | null;
  @Field({ description: 'At or below the point that the hub set, or it runs out.' }) low: boolean;
}

@InputType()
export class WishInput {
  @Field(() => ID) @IsId() itemId: string;
  @Field(() => Int) @IsInt() @Min(1) @Max(1_000_000) quantity: number;
}

@InputType()
export class SaveStoreInput {
  @Field(() => Int) @IsInt() @Min(0) @Max(1_000_000) version: number;
  @Field(() => Degrees) degrees: Degrees;
  @Field(() => WeightUnit) weight: WeightUnit;
  @Field() wishesPublic: boolean;
  @Field(() => [WishInput])
  @ArrayMaxSize(60)
  @Type(() => WishInput)
  @ValidateNested({ each: true })
  wishes: WishInput[];
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class ItemLevelInput {
  @Field(() => ID) @IsId() itemId: string;
  @Field(() => Int, { nullable: true, description: 'At so few the hub asks for more; null: never.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  reorderAt?: number | null;
  @Field({ description: 'Families may choose it by picture.' }) offered: boolean;
  @Field(() => ID) @IsId() key: string;
}
