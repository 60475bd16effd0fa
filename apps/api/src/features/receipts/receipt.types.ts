import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, ValidateNested } from 'class-validator';
import { Bytes, Day } from '../../platform/graphql/scalars';
import { HasBytes, IsId } from '../../platform/graphql/shape';
import { SealedBoxInput } from '../boxes/box.types';

const SECRET_BYTES = 32;

@InputType({
  description:
    'What the browser derived from the receipt code: where it is found, and the proof that the code is held.',
})
export class ReceiptInput {
  @Field(() => Bytes) @HasBytes(SECRET_BYTES) lookup: Buffer;
  @Field(() => Bytes) @HasBytes(SECRET_BYTES) proof: Buffer;
  /** Ending and erasing change nothing the second time, so the key only names the command in a client's queue. */
  @Field(() => ID) @IsId() key: string;
}

@InputType({ description: 'Another time for the same wish, in whole two-hour blocks.' })
export class NewTimeInput extends ReceiptInput {
  @Field(() => Day) day: string;
  @Field(() => Int) @IsInt() fromMinute: number;
  @Field(() => Int) @IsInt() toMinute: number;
}

@InputType({
  description: 'A sealed message for the hub. noteId is made by the browser and sealed into the box.',
})
export class TellHubInput extends ReceiptInput {
  @Field(() => ID) @IsId() noteId: string;
  @Field(() => SealedBoxInput) @Type(() => SealedBoxInput) @ValidateNested() box: SealedBoxInput;
}

@InputType({ description: 'The consent record, sealed anew and whole, one version on.' })
export class ConsentInput extends ReceiptInput {
  @Field(() => SealedBoxInput) @Type(() => SealedBoxInput) @ValidateNested() box: SealedBoxInput;
}
