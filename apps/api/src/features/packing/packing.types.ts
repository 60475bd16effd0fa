import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MOST_BOXES } from '@doorstep/lifecycle';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Day, Instant } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
import {
  Allergen,
  BagLineState,
  BagState,
  Cooling,
  ItemCategory,
  LabelKind,
  LotReason,
  TaskState,
  Unit,
} from '../../platform/graphql/words';
import { SealedBox, SealedBoxInput } from '../boxes/box.types';

@ObjectType({ description: 'So much of one lot at one place: where somebody reaches for it.' })
export class PackingLot {
  @Field(() => ID) lotId: string;
  @Field(() => ID, { nullable: true, description: 'A bin; null: nobody has put it away yet.' })
  binId: string | null;
  @Field(() => String, { nullable: true }) binName: string | null;
  @Field(() => Int, { nullable: true, description: 'The order in which somebody walks along the bins.' })
  binPosition: number | null;
  @Field(() => LabelKind) labelKind: LabelKind;
  @Field(() => Day, { nullable: true }) labelDate: string | null;
  @Field(() => Int) quantity: number;
}

@ObjectType({ description: 'One kind of goods in a bag.' })
export class BagLine {
  @Field(() => ID) itemId: string;
  @Field(() => Int, { description: 'What the household should get.' }) wanted: number;
  @Field(() => Int, { description: 'What the shelf gave.' }) promised: number;
  @Field(() => Int) picked: number;
  @Field(() => BagLineState) state: BagLineState;
  @Field(() => String, { nullable: true, description: 'Handle of who put it in.' }) pickedBy: string | null;
  @Field(() => Instant, { nullable: true }) pickedAt: Date | null;
  @Field(() => ID, {
    description: 'The item that this one is instead of; its own for what was meant to be in the bag.',
  })
  standsFor: string;
  @Field(() => [PackingLot], { description: 'What is promised, first to expire first.' })
  lots: PackingLot[];
}

@ObjectType({ description: 'What one task carries. Who gets it is in the slip, sealed to hub and board.' })
export class Bag {
  @Field(() => ID) id: string;
  @Field(() => Int) position: number;
  @Field(() => Int) boxes: number;
  @Field(() => BagState) state: BagState;
  @Field(() => Int) version: number;
  @Field(() => String, { nullable: true, description: 'Of its run, when there is one.' }) letter:
    string | null;
  @Field(() => Int, { nullable: true }) stopNumber: number | null;
  @Field(() => String, { nullable: true, description: 'Handle of who finished it.' }) packedBy: string | null;
  @Field(() => Instant, { nullable: true }) packedAt: Date | null;
  @Field(() => SealedBox, { nullable: true }) slip: SealedBox | null;
  @Field(() => [BagLine]) lines: BagLine[];
}

@ObjectType({ description: 'What a packer reads of an item.' })
export class PackingItem {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => String, { nullable: true }) nameEs: string | null;
  @Field(() => String, { nullable: true }) nameAr: string | null;
  @Field(() => Unit) unit: Unit;
  @Field(() => ItemCategory) category: ItemCategory;
  @Field(() => Cooling) cooling: Cooling;
  @Field(() => String, { nullable: true }) exchangeGroup: string | null;
  @Field(() => [ID], { description: 'What this hub puts in its place: its group, and its own word.' })
  standIns: string[];
  @Field(() => [Allergen]) contains: Allergen[];
  @Field(() => [Allergen]) mayContain: Allergen[];
  @Field(() => [PackingLot], { description: 'What is still free of it, first to expire first.' })
  free: PackingLot[];
}

@ObjectType({ description: 'A wave as its packers see it: bags without a person, goods and where they lie.' })
export class PackingWave {
  @Field(() => ID) id: string;
  @Field(() => Day) day: string;
  @Field(() => Instant) startedAt: Date;
  @Field(() => [Bag]) bags: Bag[];
  @Field(() => [PackingItem], { description: 'Everything in the bags, and what may stand in for it.' })
  items: PackingItem[];
}

@ObjectType({ description: 'A bag beside its task: for the desk only.' })
export class BagOfTask {
  @Field(() => ID) taskId: string;
  @Field(() => ID) requestId: string;
  @Field(() => ID) bagId: string;
}

@ObjectType()
export class Wave {
  @Field(() => ID) id: string;
  @Field(() => Day) day: string;
  @Field(() => Instant) startedAt: Date;
  @Field() startedBy: string;
  @Field(() => [BagOfTask]) tasks: BagOfTask[];
}

@ObjectType({ description: 'What a task is promised already: free again for its bag.' })
export class HeldLot {
  @Field(() => ID) lotId: string;
  @Field(() => Int) quantity: number;
}

@ObjectType({
  description: 'A delivery of a day that can be packed, for the desk that decides what goes in.',
})
export class TaskToPack {
  @Field(() => ID) taskId: string;
  @Field(() => ID) requestId: string;
  @Field(() => TaskState) state: TaskState;
  @Field(() => Int) loadUnits: number;
  @Field(() => ID, { nullable: true }) kitId: string | null;
  @Field(() => Int) kitCount: number;
  @Field(() => String, { nullable: true, description: 'Of its run, when there is one.' }) letter:
    string | null;
  @Field(() => Int, { nullable: true }) stopNumber: number | null;
  @Field(() => Day, { description: 'When they asked.' }) askedOn: string;
  @Field(() => Day, {
    nullable: true,
    description: 'When this household last got a delivery, as far as is known.',
  })
  helpedOn: string | null;
  @Field(() => BagState, { nullable: true, description: 'Of the bag it has already.' })
  bagState: BagState | null;
  @Field(() => [HeldLot]) held: HeldLot[];
}

@InputType()
export class BagLineInput {
  @Field(() => ID) @IsId() itemId: string;
  @Field(() => Int) @IsInt() @Min(1) @Max(200) wanted: number;
  @Field(() => Int, {
    description: 'What the split gave it, when there is too little for all; else the same.',
  })
  @IsInt()
  @Min(0)
  @Max(200)
  promised: number;
}

@InputType()
export class BagInput {
  @Field(() => ID, { description: 'Made by the browser: it is part of what the slip authenticates.' })
  @IsId()
  id: string;
  @Field(() => ID) @IsId() taskId: string;
  @Field(() => Int) @IsInt() @Min(1) @Max(MOST_BOXES) boxes: number;
  @Field(() => [BagLineInput])
  @Type(() => BagLineInput)
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  @ArrayUnique(({ itemId }: BagLineInput) => itemId)
  lines: BagLineInput[];
  @Field(() => SealedBoxInput) @Type(() => SealedBoxInput) @ValidateNested() slip: SealedBoxInput;
}

/** A day's work of a large hub. */
const MOST_BAGS = 200;

@InputType()
export class StartWaveInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => Day) day: string;
  @Field(() => [BagInput])
  @Type(() => BagInput)
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_BAGS)
  bags: BagInput[];
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class PickLineInput {
  @Field(() => ID) @IsId() bagId: string;
  @Field(() => ID) @IsId() itemId: string;
  @Field(() => Int, { description: 'What is really in the bag now.' })
  @IsInt()
  @Min(0)
  @Max(200)
  quantity: number;
  @Field(() => ID, {
    nullable: true,
    description: 'Another lot than the promised ones; all of it is taken there.',
  })
  @IsOptional()
  @IsId()
  lotId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Its bin; none: what nobody has put away yet.' })
  @IsOptional()
  @IsId()
  binId?: string | null;
  @Field(() => LotReason, { nullable: true, description: 'Needed when that lot keeps longer.' })
  @IsOptional()
  reason?: LotReason | null;
  @Field(() => Instant) deviceTime: Date;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class SubstituteInput {
  @Field(() => ID) @IsId() bagId: string;
  @Field(() => ID, { description: 'What is short.' }) @IsId() itemId: string;
  @Field(() => ID, { description: 'What goes in instead; of the same group.' }) @IsId() insteadId: string;
  @Field(() => Int) @IsInt() @Min(1) @Max(200) quantity: number;
  @Field(() => Instant) deviceTime: Date;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class UnpickLineInput {
  @Field(() => ID) @IsId() bagId: string;
  @Field(() => ID) @IsId() itemId: string;
  @Field(() => ID) @IsId() standsFor: string;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class PackBagInput {
  @Field(() => ID) @IsId() bagId: string;
  @Field(() => Instant) deviceTime: Date;
  @Field(() => ID) @IsId() key: string;
}
