import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Day, Instant } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
import {
  Cooling,
  ItemCategory,
  LabelKind,
  ShareKind,
  TransferCommand,
  TransferReason,
  TaskState,
  TransferState,
  Unit,
} from '../../platform/graphql/words';

/** Lines of one transfer at most: a van full. */
const LINES = 100;
/** Parcels of one receipt at most. */
const PARCELS = 400;
const MOST = 1_000_000;

@ObjectType({ description: 'A hub of the same region.' })
export class NearHub {
  @Field(() => ID) id: string;
  @Field() name: string;
}

@ObjectType({ description: 'Goods of one lot that were picked, and what became of each unit.' })
export class TransferParcel {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true, description: 'Which lot; for the hub it comes from only.' })
  lotId: string | null;
  @Field(() => ID, { nullable: true, description: 'Where it lay; for the hub it comes from only.' })
  binId: string | null;
  @Field() source: string;
  @Field(() => String, { nullable: true }) brand: string | null;
  @Field(() => String, { nullable: true }) code: string | null;
  @Field(() => Day) receivedOn: string;
  @Field(() => LabelKind) labelKind: LabelKind;
  @Field(() => Day, { nullable: true }) labelDate: string | null;
  @Field(() => Int) quantity: number;
  @Field(() => Int) arrived: number;
  @Field(() => Int) damaged: number;
  @Field(() => Int) missing: number;
  @Field(() => Int) broughtBack: number;
  @Field(() => Int, { description: 'Came on top of what was packed.' }) extra: number;
  @Field(() => Int, { description: 'Packed and not accounted for yet.' }) left: number;
}

@ObjectType({ description: 'What is wanted: the names are those of the hub that asked.' })
export class TransferLine {
  @Field(() => Int) n: number;
  @Field(() => Int) wanted: number;
  @Field() name: string;
  @Field(() => String, { nullable: true }) nameEs: string | null;
  @Field(() => String, { nullable: true }) nameAr: string | null;
  @Field(() => Unit) unit: Unit;
  @Field(() => ItemCategory) category: ItemCategory;
  @Field(() => Cooling) cooling: Cooling;
  @Field(() => ID, {
    nullable: true,
    description: 'Which of the reader’s own items it is, once somebody knows.',
  })
  itemId: string | null;
  @Field(() => [TransferParcel]) parcels: TransferParcel[];
}

@ObjectType({ description: 'Its place on a plan of the hub that the goods come from; that hub reads it.' })
export class Haul {
  @Field(() => ID) taskId: string;
  @Field(() => TaskState) state: TaskState;
  @Field(() => Day) day: string;
  @Field(() => Int) fromMinute: number;
  @Field(() => Int) toMinute: number;
  @Field(() => Int) loadUnits: number;
  @Field(() => String, { nullable: true, description: 'Letter of the run that carries it.' })
  letter: string | null;
  @Field(() => String, { nullable: true, description: 'Pseudonym of its driver.' }) handle: string | null;
}

@ObjectType({ description: 'Goods between two hubs of a region; both read the same.' })
export class Transfer {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => TransferState) state: TransferState;
  @Field(() => NearHub) from: NearHub;
  @Field(() => NearHub) to: NearHub;
  @Field({ description: 'The goods come from the reader’s hub.' }) sends: boolean;
  @Field({ description: 'The reader’s hub asked; the other one says yes or no.' }) asked: boolean;
  @Field(() => Day, { nullable: true }) wantedBy: string | null;
  @Field(() => TransferReason, { nullable: true }) reason: TransferReason | null;
  @Field(() => Instant) askedAt: Date;
  @Field(() => Instant, { nullable: true }) dispatchedAt: Date | null;
  @Field(() => Instant, { nullable: true, description: 'A driver put the goods down at the other hub.' })
  droppedAt: Date | null;
  @Field(() => Instant, { nullable: true }) endedAt: Date | null;
  @Field(() => Haul, { nullable: true }) haul: Haul | null;
  @Field(() => Int, { description: 'Of what is packed, as far as weights are known.' }) grams: number;
  @Field(() => Int, { description: 'Lines with goods whose weight nobody knows.' }) unweighed: number;
  @Field(() => [TransferCommand], { description: 'What the reader’s hub can do now.' })
  can: TransferCommand[];
  @Field(() => [TransferLine]) lines: TransferLine[];
}

@InputType()
export class WantedLineInput {
  @Field(() => ID, { description: 'An item of the hub that asks.' }) @IsId() itemId: string;
  @Field(() => Int) @IsInt() @Min(1) @Max(MOST) quantity: number;
}

@InputType()
export class AskTransferInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => ID, { description: 'The other hub.' }) @IsId() hubId: string;
  @Field({ description: 'True: the goods go from here to there.' }) sends: boolean;
  @Field(() => Day, { nullable: true }) @IsOptional() wantedBy?: string | null;
  @Field(() => [WantedLineInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(LINES)
  @Type(() => WantedLineInput)
  @ValidateNested({ each: true })
  lines: WantedLineInput[];
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class PlanHaulInput {
  @Field(() => ID) @IsId() transferId: string;
  @Field(() => Day) day: string;
  @Field(() => Int) @IsInt() @Min(0) @Max(1439) fromMinute: number;
  @Field(() => Int) @IsInt() @Min(1) @Max(1440) toMinute: number;
  @Field(() => Int) @IsInt() @Min(1) @Max(200) loadUnits: number;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class PickInput {
  @Field(() => ID) @IsId() transferId: string;
  @Field(() => Int) @IsInt() @Min(1) @Max(LINES) n: number;
  @Field(() => ID) @IsId() lotId: string;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsId() binId?: string | null;
  @Field(() => Int, { description: 'How many of this lot at this place; 0 takes it out.' })
  @IsInt()
  @Min(0)
  @Max(MOST)
  quantity: number;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class ReceivedParcelInput {
  @Field(() => ID) @IsId() parcelId: string;
  @Field(() => Int) @IsInt() @Min(0) @Max(MOST) arrived: number;
  @Field(() => Int) @IsInt() @Min(0) @Max(MOST) damaged: number;
  @Field(() => Int) @IsInt() @Min(0) @Max(MOST) missing: number;
  @Field(() => Int) @IsInt() @Min(0) @Max(MOST) extra: number;
}

@InputType()
export class ReceiveTransferInput {
  @Field(() => ID) @IsId() transferId: string;
  @Field(() => ID, { nullable: true, description: 'Where it is put down; none: not put away.' })
  @IsOptional()
  @IsId()
  binId?: string | null;
  @Field(() => [ReceivedParcelInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(PARCELS)
  @Type(() => ReceivedParcelInput)
  @ValidateNested({ each: true })
  parcels: ReceivedParcelInput[];
  @Field(() => ID) @IsId() key: string;
}

@ObjectType({ description: 'What a hub of the region can spare, or lacks. Hubs share what they choose to.' })
export class StockShare {
  @Field(() => NearHub) hub: NearHub;
  @Field({ description: 'Of the reader’s own hub.' }) mine: boolean;
  @Field(() => ID, { nullable: true, description: 'For the hub that shares it only.' }) itemId: string | null;
  @Field() name: string;
  @Field(() => String, { nullable: true }) nameEs: string | null;
  @Field(() => String, { nullable: true }) nameAr: string | null;
  @Field(() => Unit) unit: Unit;
  @Field(() => ShareKind) kind: ShareKind;
  @Field(() => Int) quantity: number;
  @Field(() => Day, { nullable: true, description: 'Good until; needed by.' }) day: string | null;
  @Field(() => Instant) sharedAt: Date;
}

@ObjectType({
  description: 'A transfer that would help, with its reason. Nothing moves before two hubs say yes.',
})
export class SuggestedTransfer {
  @Field(() => NearHub) from: NearHub;
  @Field(() => NearHub) to: NearHub;
  @Field({ description: 'The goods would come from the reader’s hub.' }) sends: boolean;
  @Field(() => ID, { description: 'The item, as the reader’s hub knows it.' }) itemId: string;
  @Field() name: string;
  @Field(() => String, { nullable: true }) nameEs: string | null;
  @Field(() => String, { nullable: true }) nameAr: string | null;
  @Field(() => Unit) unit: Unit;
  @Field(() => Int) quantity: number;
  @Field(() => Int) meters: number;
  @Field(() => Int, { description: 'How many the hub that receives lacks.' }) wanted: number;
  @Field(() => Day) neededBy: string;
  @Field(() => Int, { description: 'How many of them would be over before anybody used them.' })
  ending: number;
  @Field(() => Day, { nullable: true }) goodUntil: string | null;
  @Field(() => Int, { nullable: true, description: 'Of all of it; null: nobody knows what one weighs.' })
  grams: number | null;
  @Field(() => Int, { description: 'What the cars and vans of the hub that sends could carry.' })
  roomGrams: number;
}

@InputType()
export class ShareInput {
  @Field(() => ID) @IsId() itemId: string;
  @Field(() => ShareKind) kind: ShareKind;
  @Field(() => Int, { description: '0 takes it back.' }) @IsInt() @Min(0) @Max(MOST) quantity: number;
  @Field(() => Day, { nullable: true }) @IsOptional() day?: string | null;
  @Field(() => ID) @IsId() key: string;
}
