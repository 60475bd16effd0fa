import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsInt, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { Day, Instant } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
import {
  AcceptReason,
  Allergen,
  Arrival,
  DonationState,
  LabelKind,
  LineFault,
  RejectReason,
} from '../../platform/graphql/words';
import { Item } from '../goods/item.types';

@ObjectType({ description: 'One lot of one item, as it was written down.' })
export class DonationLine {
  @Field(() => ID, { description: 'Of the lot, too, once the donation is finished.' }) id: string;
  @Field(() => Item) item: Item;
  @Field(() => Int, { description: 'Whole units of issue.' }) quantity: number;
  @Field(() => Int, { nullable: true, description: 'As weighed, without the crate.' }) grams: number | null;
  @Field(() => Int, { nullable: true }) tareGrams: number | null;
  @Field(() => String, { nullable: true }) brand: string | null;
  @Field(() => String, { nullable: true, description: 'The maker’s lot, as printed.' }) code: string | null;
  @Field(() => LabelKind, { nullable: true }) labelKind: LabelKind | null;
  @Field(() => Day, { nullable: true }) labelDate: string | null;
  @Field() dateAnswered: boolean;
  @Field(() => [Allergen], { nullable: true, description: 'Null: as the item says.' }) contains:
    Allergen[] | null;
  @Field(() => [Allergen], { nullable: true }) mayContain: Allergen[] | null;
  @Field(() => [Allergen], { nullable: true }) absent: Allergen[] | null;
  @Field(() => Arrival) arrival: Arrival;
  @Field(() => Int, { nullable: true, description: 'Tenths of a degree Fahrenheit.' }) temperature:
    number | null;
  @Field(() => AcceptReason, { nullable: true }) acceptReason: AcceptReason | null;
  @Field(() => RejectReason, { nullable: true }) rejectReason: RejectReason | null;
  @Field(() => ID, { nullable: true }) binId: string | null;
  @Field(() => Int) version: number;
  @Field({ description: 'The pseudonym of who wrote it last.' }) writtenBy: string;
  @Field(() => [LineFault], { description: 'What keeps it from being taken in today.' }) faults: LineFault[];
}

@ObjectType()
export class Donation {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true }) donorId: string | null;
  @Field(() => ID, { nullable: true }) driveId: string | null;
  @Field(() => DonationState) state: DonationState;
  @Field(() => Day) receivedOn: string;
  @Field() begunBy: string;
  @Field(() => Instant) begunAt: Date;
  @Field(() => String, { nullable: true }) finishedBy: string | null;
  @Field(() => Instant, { nullable: true }) finishedAt: Date | null;
  @Field(() => Int) version: number;
  @Field(() => Int) lineCount: number;
}

@ObjectType({ description: 'A donation with its lines, in the order in which they came.' })
export class OpenDonation extends Donation {
  @Field(() => [DonationLine]) lines: DonationLine[];
}

@InputType()
export class SaveDonationInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => Int, { description: '0 for a new draft, else the version that was seen.' })
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  version: number;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsId() donorId?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsId() driveId?: string | null;
  @Field(() => ID) @IsId() key: string;
}

/** More of anything than a hub's shelves hold: a typing slip, not a delivery. */
const MOST = 1_000_000;
/** Half a tonne in one crate is a typing slip. */
const GRAMS = 500_000;

@InputType()
export class SaveDonationLineInput {
  @Field(() => ID) @IsId() donationId: string;
  @Field(() => ID) @IsId() id: string;
  @Field(() => Int, { description: '0 for a new line, else the version that was seen.' })
  @IsInt()
  @Min(0)
  @Max(MOST)
  version: number;
  @Field(() => ID) @IsId() itemId: string;
  @Field(() => Int) @IsInt() @Min(1) @Max(MOST) quantity: number;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(GRAMS) grams?: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(0) @Max(GRAMS) tareGrams?: number | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(60) brand?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(40) code?: string | null;
  @Field(() => LabelKind, { nullable: true }) @IsOptional() labelKind?: LabelKind | null;
  @Field(() => Day, { nullable: true }) @IsOptional() labelDate?: string | null;
  @Field({ description: 'Somebody looked at the question about this date and said yes.' })
  dateAnswered: boolean;
  @Field(() => [Allergen], { nullable: true, description: 'All three lists, or none: as the item says.' })
  @IsOptional()
  @ArrayUnique()
  @ArrayMaxSize(9)
  contains?: Allergen[] | null;
  @Field(() => [Allergen], { nullable: true })
  @IsOptional()
  @ArrayUnique()
  @ArrayMaxSize(9)
  mayContain?: Allergen[] | null;
  @Field(() => [Allergen], { nullable: true })
  @IsOptional()
  @ArrayUnique()
  @ArrayMaxSize(9)
  absent?: Allergen[] | null;
  @Field(() => Arrival) arrival: Arrival;
  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(-1000)
  @Max(3000)
  temperature?: number | null;
  @Field(() => AcceptReason, { nullable: true }) @IsOptional() acceptReason?: AcceptReason | null;
  @Field(() => RejectReason, { nullable: true }) @IsOptional() rejectReason?: RejectReason | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsId() binId?: string | null;
  @Field(() => ID) @IsId() key: string;
}
