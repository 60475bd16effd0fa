import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsInt,
  IsNotEmpty,
  IsOptional,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsId } from '../../platform/graphql/shape';
import {
  Allergen,
  AnimalIn,
  Cooking,
  Cooling,
  Diet,
  GlutenIn,
  ItemCategory,
  ItemState,
  LabelKind,
  StrictKind,
  Unit,
} from '../../platform/graphql/words';

/** A name as people write it on a shelf. */
const NAME = 80;
/** Half a tonne: heavier is a typing slip. */
const GRAMS = 500_000;
/** A picture is two to four words of ours: `can tomato`, `pack bread-flat`. */
const PICTURE = /^[a-z]+( [a-z-]+){1,2}$/;

@ObjectType({ description: 'A kind of goods, whatever the brand.' })
export class Item {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => String, { nullable: true }) nameEs: string | null;
  @Field(() => String, { nullable: true }) nameAr: string | null;
  @Field(() => Unit) unit: Unit;
  @Field(() => ItemCategory) category: ItemCategory;
  @Field(() => String, { nullable: true, description: 'Items of one group stand in for each other.' })
  exchangeGroup: string | null;
  @Field(() => Int, { nullable: true, description: 'Of one unit, with its pack.' }) grams: number | null;
  @Field(() => Int, { nullable: true, description: 'Null where cases differ.' }) perCase: number | null;
  @Field(() => Cooling) cooling: Cooling;
  @Field(() => Cooking) cooking: Cooking;
  @Field(() => LabelKind, { description: 'The kind of date it mostly carries.' }) labelKind: LabelKind;
  @Field(() => Int, { description: 'Days past a quality date on which the hub still gives it out.' })
  graceDays: number;
  @Field(() => StrictKind, { nullable: true, description: 'Its date is a hard stop.' })
  strict: StrictKind | null;
  @Field(() => AnimalIn) animal: AnimalIn;
  @Field(() => [Allergen]) contains: Allergen[];
  @Field(() => [Allergen]) mayContain: Allergen[];
  @Field(() => [Allergen], { description: 'What is in none of the three lists, nobody has read.' })
  absent: Allergen[];
  @Field(() => GlutenIn) gluten: GlutenIn;
  @Field(() => [Diet], { description: 'What a label or a certificate vouches for.' }) marks: Diet[];
  @Field(() => String, { nullable: true, description: 'An outline and what is on it: `can tomato`.' })
  picture: string | null;
  @Field(() => String, { nullable: true, description: 'The line of the starter catalogue it came from.' })
  slug: string | null;
  @Field(() => ItemState) state: ItemState;
  @Field(() => Int) version: number;
  @Field() cooled: boolean;
  @Field() infantFormula: boolean;
  @Field(() => Int, { nullable: true, description: 'At so few the hub asks for more.' }) reorderAt:
    number | null;
  @Field({ description: 'Families may choose it by picture.' }) offered: boolean;
}

@ObjectType({ description: 'A number that is scanned, and which item it is.' })
export class ItemCode {
  @Field({ description: 'GTIN, 14 digits.' }) gtin: string;
  @Field(() => ID) itemId: string;
}

@InputType()
export class SaveItemInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => Int, { description: '0 for a new item, else the version that was seen.' })
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  version: number;
  @Field() @IsNotEmpty() @MaxLength(NAME) name: string;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(NAME) nameEs?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(NAME) nameAr?: string | null;
  @Field(() => Unit) unit: Unit;
  @Field(() => ItemCategory) category: ItemCategory;
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,40}$/)
  exchangeGroup?: string | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(GRAMS) grams?: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(1000) perCase?: number | null;
  @Field(() => Cooling) cooling: Cooling;
  @Field(() => Cooking) cooking: Cooking;
  @Field(() => LabelKind) labelKind: LabelKind;
  @Field(() => Int) @IsInt() @Min(0) @Max(3650) graceDays: number;
  @Field(() => StrictKind, { nullable: true }) @IsOptional() strict?: StrictKind | null;
  @Field(() => AnimalIn) animal: AnimalIn;
  @Field(() => [Allergen]) @ArrayUnique() @ArrayMaxSize(9) contains: Allergen[];
  @Field(() => [Allergen]) @ArrayUnique() @ArrayMaxSize(9) mayContain: Allergen[];
  @Field(() => [Allergen]) @ArrayUnique() @ArrayMaxSize(9) absent: Allergen[];
  @Field(() => GlutenIn) gluten: GlutenIn;
  @Field(() => [Diet]) @ArrayUnique() @ArrayMaxSize(6) marks: Diet[];
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(PICTURE) picture?: string | null;
  @Field(() => ItemState) state: ItemState;
  @Field(() => ID) @IsId() key: string;
}

/** As many letters as fit into one message: some four hundred lines. */
const TABLE = 60_000;

@InputType()
export class ImportItemsInput {
  @Field({ description: 'A table of items with a heading, as comma-separated values.' })
  @IsNotEmpty()
  @MaxLength(TABLE)
  table: string;
  @Field({ description: 'SHA-256 of the plan that was shown, in hex.' })
  @Matches(/^[0-9a-f]{64}$/)
  seen: string;
  @Field(() => ID) @IsId() key: string;
}

@ObjectType({ description: 'What a table did.' })
export class ImportedItems {
  @Field(() => Int) made: number;
  @Field(() => Int) changed: number;
  @Field(() => Int, { description: 'Numbers that are an item from now on.' }) linked: number;
}
