import { Field, ID, InputType } from '@nestjs/graphql';
import { Bytes } from '../../platform/graphql/scalars';
import { HasBytes, IsId } from '../../platform/graphql/shape';

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
