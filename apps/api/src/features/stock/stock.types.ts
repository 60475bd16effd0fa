import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsNotEmpty, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { Day } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
import { AdjustReason, Allergen, DiscardReason, LabelKind, LotState } from '../../platform/graphql/words';
import { Item } from '../goods/item.types';

@ObjectType({ description: 'What lies of a lot at one place.' })
export class LotPlace {
  @Field(() => ID, { nullable: true, description: 'Null: nobody has put it away yet.' }) binId: string | null;
  @Field(() => Int) onHand: number;
  @Field(() => Int) reserved: number;
  @Field(() => Int) held: number;
}

/** What is known of one lot beyond its item. */
export interface LotFacts {
  readonly code: string | null;
  readonly brand: string | null;
  readonly donationId: string | null;
  readonly contains: Allergen[] | null;
  readonly mayContain: Allergen[] | null;
  readonly absent: Allergen[] | null;
}

@ObjectType()
export class Lot implements LotFacts {
  @Field(() => ID) id: string;
  @Field(() => LotState) state: LotState;
  @Field({ description: 'Empty: a person, whose name is nobody’s to read on a shelf.' }) source: string;
  @Field(() => String, { nullable: true, description: 'The maker’s lot, as printed.' }) code: string | null;
  @Field(() => String, { nullable: true }) brand: string | null;
  @Field(() => ID, { nullable: true }) donationId: string | null;
  @Field(() => [Allergen], { nullable: true, description: 'Null: as the item says.' }) contains:
    Allergen[] | null;
  @Field(() => [Allergen], { nullable: true }) mayContain: Allergen[] | null;
  @Field(() => [Allergen], { nullable: true }) absent: Allergen[] | null;
  @Field(() => Day) receivedOn: string;
  @Field(() => LabelKind) labelKind: LabelKind;
  @Field(() => Day, { nullable: true }) labelDate: string | null;
  @Field(() => Int) onHand: number;
  @Field(() => Int) reserved: number;
  @Field(() => Int) available: number;
  @Field(() => Int, { description: 'Set apart: recalled, in doubt.' }) held: number;
  @Field(() => Int, { description: 'On its way to another hub.' }) inTransit: number;
  @Field(() => [LotPlace], { description: 'Where it lies; places with nothing are left out.' })
  places: LotPlace[];
}

@ObjectType()
export class StockLine {
  @Field(() => Item) item: Item;
  @Field(() => Int) onHand: number;
  @Field(() => Int) reserved: number;
  @Field(() => Int) available: number;
  @Field(() => Int) held: number;
  @Field(() => Int) inTransit: number;
  @Field(() => [Lot]) lots: Lot[];
}

@ObjectType()
export class KitLine {
  @Field(() => Item) item: Item;
  @Field(() => Int) quantity: number;
}

@ObjectType()
export class Kit {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => Int) loadUnits: number;
  @Field(() => [KitLine]) lines: KitLine[];
  @Field(() => Int, { description: 'Whole kits that available stock can make.' }) makeable: number;
}

/** More of anything than a hub's shelves hold: a typing slip, not a delivery. */
const MOST = 1_000_000;

@InputType()
export class ReceiveStockInput {
  @Field(() => ID) @IsId() itemId: string;
  @Field(() => ID) @IsId() lotId: string;
  @Field(() => Int) @IsInt() @Max(MOST) quantity: number;
  @Field() @IsNotEmpty() @MaxLength(80) source: string;
  @Field(() => LabelKind) labelKind: LabelKind;
  @Field(() => Day, { nullable: true }) @IsOptional() labelDate?: string | null;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class AdjustStockInput {
  @Field(() => ID) @IsId() lotId: string;
  @Field(() => ID, { nullable: true, description: 'A bin; none: what nobody has put away yet.' })
  @IsOptional()
  @IsId()
  placeId?: string | null;
  @Field(() => Int) @IsInt() @Max(MOST) change: number;
  @Field(() => AdjustReason) reason: AdjustReason;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class DiscardStockInput {
  @Field(() => ID) @IsId() lotId: string;
  @Field(() => ID, { nullable: true, description: 'A bin; none: what nobody has put away yet.' })
  @IsOptional()
  @IsId()
  placeId?: string | null;
  @Field(() => Int) @IsInt() @Min(1) @Max(MOST) quantity: number;
  @Field(() => DiscardReason) reason: DiscardReason;
  @Field(() => Int, {
    nullable: true,
    description: 'As weighed; none: the item’s own weight times the number.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000_000)
  grams?: number | null;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class PutAwayInput {
  @Field(() => ID) @IsId() lotId: string;
  @Field(() => ID, { nullable: true, description: 'A bin; none: what nobody has put away yet.' })
  @IsOptional()
  @IsId()
  fromPlaceId?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsId() toPlaceId?: string | null;
  @Field(() => Int) @IsInt() @Max(MOST) quantity: number;
  @Field(() => ID) @IsId() key: string;
}
