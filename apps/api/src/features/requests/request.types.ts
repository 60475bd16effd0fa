import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsInt,
  IsOptional,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Bytes, Day } from '../../platform/graphql/scalars';
import { HasBytes, IsId } from '../../platform/graphql/shape';
import { DeskChannel, Flag, RequestKind } from '../../platform/graphql/words';
import { SealedBoxInput } from '../boxes/box.types';

/** Bytes of a look-up value, a proof, a verifier and an X25519 key. */
const SECRET_BYTES = 32;
/** Longer than any cell of any region. */
const CELL_CHARS = 24;
const COMPARTMENTS = 5;
/** Bytes of a keyed tag. */
const TAG_BYTES = 32;

@InputType()
export class ReceiptKeysInput {
  @Field(() => Bytes) @HasBytes(SECRET_BYTES) lookup: Buffer;
  /** SHA-256 of the proof. */
  @Field(() => Bytes) @HasBytes(SECRET_BYTES) verifier: Buffer;
  @Field(() => Bytes) @HasBytes(SECRET_BYTES) publicKey: Buffer;
}

@InputType({
  description:
    'requestId is made by the browser: it is sealed into every box, and sending the same request twice is one request.',
})
export class AskForHelpInput {
  @Field(() => ID) @IsId() hubId: string;
  @Field(() => ID) @IsId() requestId: string;
  @Field(() => RequestKind) kind: RequestKind;
  @Field(() => ID) @MaxLength(CELL_CHARS) cell: string;
  @Field(() => ID, { nullable: true }) @IsOptional() @MaxLength(CELL_CHARS) destinationCell?: string | null;
  @Field(() => Day) day: string;
  @Field(() => Int) @IsInt() fromMinute: number;
  @Field(() => Int) @IsInt() toMinute: number;
  @Field(() => Int) @IsInt() @Min(1) @Max(4) loadUnits: number;
  @Field(() => [Flag]) @ArrayUnique() @ArrayMaxSize(5) flags: Flag[];
  @Field(() => [SealedBoxInput])
  @Type(() => SealedBoxInput)
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(COMPARTMENTS)
  boxes: SealedBoxInput[];
  @Field(() => ID, {
    nullable: true,
    description:
      'Requests of one form share it: they are planned as one household plan. Made by the browser.',
  })
  @IsOptional()
  @IsId()
  planId?: string | null;
  @Field(() => ReceiptKeysInput)
  @Type(() => ReceiptKeysInput)
  @ValidateNested()
  receipt: ReceiptKeysInput;
}

@InputType({
  description:
    'What an organizer keys in for somebody. The tags are made in that browser, so that whoever calls again is known at once.',
})
export class RecordRequestInput extends AskForHelpInput {
  @Field(() => DeskChannel) channel: DeskChannel;
  @Field(() => Bytes, { nullable: true }) @IsOptional() @HasBytes(TAG_BYTES) householdTag?: Buffer | null;
  @Field(() => Bytes, { nullable: true }) @IsOptional() @HasBytes(TAG_BYTES) placeTag?: Buffer | null;
}

@ObjectType()
export class AskAnswer {
  @Field(() => ID) requestId: string;
}
