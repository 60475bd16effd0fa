import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsInt,
  IsNotEmpty,
  IsOptional,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { Day, Instant } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
import { CountReason, CountState, LabelKind } from '../../platform/graphql/words';
import { Item } from '../goods/item.types';

/** More items than a hub's shelves hold. */
const ITEMS = 500;

@ObjectType({ description: 'A count of a bin or of some items.' })
export class CountHead {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true, description: 'Null: chosen items, wherever they lie.' })
  binId: string | null;
  @Field({ description: 'What the book says stays hidden until the figures are confirmed.' }) blind: boolean;
  @Field(() => CountState) state: CountState;
  @Field(() => Int) version: number;
  @Field() openedBy: string;
  @Field(() => Instant) openedAt: Date;
  @Field(() => String, { nullable: true }) confirmedBy: string | null;
  @Field(() => Instant, { nullable: true }) confirmedAt: Date | null;
  @Field({ description: 'The reader confirmed it, so somebody else closes it.' }) confirmedByMe: boolean;
  @Field(() => String, { nullable: true }) closedBy: string | null;
  @Field(() => Instant, { nullable: true }) closedAt: Date | null;
  @Field(() => Int, { description: 'Lines in all.' }) total: number;
  @Field(() => Int, { description: 'Lines with a number.' }) done: number;
}

@ObjectType({ description: 'What moved between the counting of a line and now.' })
export class MovedSince {
  @Field(() => Int) change: number;
  @Field(() => Instant, { nullable: true }) at: Date | null;
  @Field({ description: 'One of these movements was a correction: only counting again helps.' })
  corrected: boolean;
}

@ObjectType()
export class CountLine {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => Item) item: Item;
  @Field(() => ID, { nullable: true, description: 'Null: the book knows no such lot there.' })
  lotId: string | null;
  @Field(() => ID, { nullable: true, description: 'Null: not put away.' }) binId: string | null;
  @Field(() => String, { nullable: true }) source: string | null;
  @Field(() => Day, { nullable: true }) receivedOn: string | null;
  @Field(() => LabelKind, { nullable: true }) labelKind: LabelKind | null;
  @Field(() => Day, { nullable: true }) labelDate: string | null;
  @Field(() => Int, { nullable: true }) counted: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'What the book said when it was counted, or says now; null while it is hidden.',
  })
  book: number | null;
  @Field(() => String, { nullable: true }) countedBy: string | null;
  @Field(() => Instant, { nullable: true }) countedAt: Date | null;
  @Field(() => MovedSince, { nullable: true }) moved: MovedSince | null;
  @Field({ description: 'Somebody looked at what moved and kept the number.' }) kept: boolean;
  @Field(() => CountReason, { nullable: true }) reason: CountReason | null;
}

@ObjectType()
export class CountSheet {
  @Field(() => CountHead) head: CountHead;
  @Field(() => [CountLine]) lines: CountLine[];
}

@InputType()
export class OpenCountInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => ID, { nullable: true, description: 'A bin, or null for items.' })
  @IsOptional()
  @IsId()
  binId?: string | null;
  @Field(() => [ID], { description: 'Which items, wherever they lie; none with a bin.' })
  @ArrayUnique()
  @ArrayMaxSize(ITEMS)
  @IsId({ each: true })
  itemIds: string[];
  @Field() blind: boolean;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class AddCountLineInput {
  @Field(() => ID) @IsId() countId: string;
  @Field(() => ID) @IsId() lineId: string;
  @Field(() => ID) @IsId() itemId: string;
  @Field(() => ID, { nullable: true, description: 'A known lot; none: one that the book does not know.' })
  @IsOptional()
  @IsId()
  lotId?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsId() binId?: string | null;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class WriteCountLineInput {
  @Field(() => ID) @IsId() countId: string;
  @Field(() => ID) @IsId() lineId: string;
  @Field(() => Int, { description: 'The version that was seen.' }) @IsInt() @Min(1) version: number;
  @Field(() => Int) @IsInt() @Min(0) @Max(1_000_000) counted: number;
  @Field(() => String, { nullable: true, description: 'Of a lot that the book does not know.' })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(80)
  source?: string | null;
  @Field(() => LabelKind, { nullable: true }) @IsOptional() labelKind?: LabelKind | null;
  @Field(() => Day, { nullable: true }) @IsOptional() labelDate?: string | null;
  @Field(() => ID) @IsId() key: string;
}
