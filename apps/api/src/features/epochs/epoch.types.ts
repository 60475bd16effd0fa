import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Bytes, Day, Instant } from '../../platform/graphql/scalars';
import { HasBytes, IsId } from '../../platform/graphql/shape';
import { Compartment, EndReason, KeyPurpose } from '../../platform/graphql/words';

/** Bytes of a sealed private half and of a wrap: both hold 32. */
const SEALED = 94;
const SIGNATURE = 64;
/** Of one command, so that it stays well below the 64 KB that a body may have. */
export const MOST_WRAPS = 150;
export const MOST_KEYS = 150;
export const MOST_TAGS = 150;
const MANY = 200;
const MARK = /^[0-9a-f]{32}$/;

export const Ending = { suspend: 'suspend', remove: 'remove' } as const;
export type Ending = (typeof Ending)[keyof typeof Ending];
registerEnumType(Ending, { name: 'Ending' });

@ObjectType({ description: "The private half of the hub's root, sealed to the reader's own key." })
export class RootGrant {
  @Field() kid: string;
  @Field(() => Bytes) sealed: Buffer;
}

@ObjectType({ description: 'The private half of a key that waits for the end of its turn, for the reader.' })
export class TurnGrant {
  @Field(() => KeyPurpose) purpose: KeyPurpose;
  @Field(() => Bytes) sealed: Buffer;
}

@ObjectType({
  description: "A turn of the hub's keys that somebody began. Nobody reads with the new keys yet.",
})
export class KeyTurn {
  @Field(() => ID) id: string;
  @Field(() => Int) epoch: number;
  @Field(() => ID) startedBy: string;
  @Field(() => Instant) startedAt: Date;
  @Field(() => ID, { nullable: true, description: 'Who leaves with this turn and is given no new key.' })
  leaverId: string | null;
  @Field(() => Bytes) hubKey: Buffer;
  @Field(() => Bytes) boardKey: Buffer;
  @Field(() => [TurnGrant]) mine: TurnGrant[];
  @Field(() => Int, { description: 'Private halves that wait to be sealed to members.' }) keysLeft: number;
  @Field(() => Int, { description: 'Boxes that wait for their new wrap.' }) wrapsLeft: number;
  @Field(() => Int, { description: 'Boxes whose new wrap is here.' }) wrapsDone: number;
  @Field(() => Int, { description: 'Household tags that wait for their new value.' }) tagsLeft: number;
  @Field(() => Int, { description: 'What this browser said that it cannot be sealed anew.' }) without: number;
}

@ObjectType({
  description: "What is known of the hub's recovery sheets. Their digits are known to nobody here.",
})
export class RecoverySheets {
  @Field(() => Int, { description: 'How many times sheets were made; only the last count.' }) making: number;
  @Field(() => Day, { nullable: true, description: 'Null: there are none that count.' })
  madeOn: string | null;
  @Field(() => Instant, { nullable: true, description: 'When somebody last came in with two sheets.' })
  openedAt: Date | null;
  @Field(() => String, { nullable: true }) openedBy: string | null;
}

@ObjectType({ description: "How old the hub's keys are, and who left with them." })
export class KeyState {
  @Field(() => Int) epoch: number;
  @Field(() => Instant) since: Date;
  @Field(() => Int, {
    description: 'People who left, or lost a role, with keys that still open what is here.',
  })
  owed: number;
  @Field(() => RootGrant, { nullable: true, description: 'Null for who was not given it: they cannot turn.' })
  root: RootGrant | null;
  @Field(() => KeyTurn, { nullable: true }) turn: KeyTurn | null;
  @Field(() => RecoverySheets) sheets: RecoverySheets;
}

@ObjectType({ description: 'A member, or the recovery sheets, to whom the new key is sealed.' })
export class TurnReader {
  @Field(() => ID, { nullable: true, description: 'Null: the hub’s recovery sheets.' }) memberId:
    string | null;
  @Field(() => String, { nullable: true, description: 'Of the member.' }) handle: string | null;
  @Field(() => KeyPurpose) purpose: KeyPurpose;
  @Field(() => Bytes) publicKey: Buffer;
  @Field(() => Int, { nullable: true, description: 'Which making of the sheets, as the root signed it.' })
  making: number | null;
  @Field(() => Bytes, {
    nullable: true,
    description:
      'The root’s: over what the member was given in the epoch in force, or the key of the sheets.',
  })
  signature: Buffer | null;
}

@ObjectType({ description: 'A wrap that has to be made anew. `mark` names exactly this one.' })
export class TurnNeed {
  @Field(() => ID) subjectId: string;
  @Field(() => Compartment) compartment: Compartment;
  @Field(() => Int) version: number;
  @Field(() => KeyPurpose) purpose: KeyPurpose;
  @Field() kid: string;
  @Field(() => Bytes) wrap: Buffer;
  @Field() mark: string;
}

@InputType()
export class NewKeyInput {
  @Field(() => Bytes) @HasBytes(32) publicKey: Buffer;
  @Field(() => Bytes) @HasBytes(SIGNATURE) signature: Buffer;
  @Field(() => Bytes, { description: 'The private half for whoever begins, so that they can go on later.' })
  @HasBytes(SEALED)
  mine: Buffer;
  @Field(() => Bytes, { description: 'The root’s, that whoever begins is given the key.' })
  @HasBytes(SIGNATURE)
  mineSignature: Buffer;
}

@InputType()
export class BeginTurnInput {
  /** Made by the browser. */
  @Field(() => ID) @IsId() id: string;
  @Field(() => Int) @IsInt() @Min(2) @Max(1_000_000) epoch: number;
  @Field(() => NewKeyInput) @Type(() => NewKeyInput) @ValidateNested() hub: NewKeyInput;
  @Field(() => NewKeyInput) @Type(() => NewKeyInput) @ValidateNested() board: NewKeyInput;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsId() leaverId?: string | null;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class TurnKeyInput {
  @Field(() => ID, { nullable: true, description: 'Null: for the hub’s recovery sheets.' })
  @IsOptional()
  @IsId()
  memberId?: string | null;
  @Field(() => KeyPurpose) purpose: KeyPurpose;
  @Field(() => Bytes, { nullable: true, description: 'Null: nothing can be sealed to this member’s key.' })
  @IsOptional()
  @HasBytes(SEALED)
  sealed?: Buffer | null;
  @Field(() => Bytes, {
    nullable: true,
    description:
      'The root’s, that this member is given the key; null for the sheets, and where nothing is sealed.',
  })
  @IsOptional()
  @HasBytes(SIGNATURE)
  signature?: Buffer | null;
}

@InputType()
export class StageKeysInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => [TurnKeyInput])
  @Type(() => TurnKeyInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(MOST_KEYS)
  keys: TurnKeyInput[];
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class TurnWrapInput {
  @Field(() => ID) @IsId() subjectId: string;
  @Field(() => Compartment) compartment: Compartment;
  @Field(() => KeyPurpose) purpose: KeyPurpose;
  @Field() @Matches(MARK) mark: string;
  @Field(() => Bytes, { nullable: true, description: 'Null: no key of this browser opens the old wrap.' })
  @IsOptional()
  @HasBytes(SEALED)
  wrap?: Buffer | null;
}

@InputType()
export class StageWrapsInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => [TurnWrapInput])
  @Type(() => TurnWrapInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(MOST_WRAPS)
  wraps: TurnWrapInput[];
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class TurnTagInput {
  @Field(() => Bytes) @HasBytes(16, 64) was: Buffer;
  @Field(() => Bytes) @HasBytes(16, 64) becomes: Buffer;
}

@InputType()
export class StageTagsInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => [TurnTagInput])
  @Type(() => TurnTagInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(MOST_TAGS)
  tags: TurnTagInput[];
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class LeaverInput {
  @Field(() => ID) @IsId() memberId: string;
  @Field(() => Ending) as: Ending;
  @Field(() => EndReason) reason: EndReason;
  @Field(() => [ID]) @IsId({ each: true }) @ArrayMaxSize(MANY) @ArrayUnique() reviews: string[];
}

@InputType()
export class FinishTurnInput {
  @Field(() => ID) @IsId() id: string;
  /** As the person was told: nobody closes a box for good without having seen the number. */
  @Field(() => Int) @IsInt() @Min(0) @Max(1_000_000) without: number;
  @Field(() => LeaverInput, { nullable: true })
  @IsOptional()
  @Type(() => LeaverInput)
  @ValidateNested()
  leaver?: LeaverInput | null;
  @Field(() => ID) @IsId() key: string;
}
