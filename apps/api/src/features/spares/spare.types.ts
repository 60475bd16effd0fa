import { Length } from 'class-validator';
import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import { WRAPPED_MEMBER_KEYS } from '@doorstep/sealed';
import { Bytes } from '../../platform/graphql/scalars';
import { HasBytes } from '../../platform/graphql/shape';

/** What a member still has when they choose a new passphrase. */
export const UnlockWay = { passphrase: 'passphrase', spare: 'spare' } as const;
export type UnlockWay = (typeof UnlockWay)[keyof typeof UnlockWay];
registerEnumType(UnlockWay, { name: 'UnlockWay' });

@InputType()
export class KeepSpareInput {
  @Field(() => Bytes, {
    description: 'The auth secret of the passphrase: a session alone makes no second key.',
  })
  @HasBytes(32)
  proof: Buffer;
  @Field(() => Bytes, { description: 'The auth secret of the spare code.' }) @HasBytes(32) authSecret: Buffer;
  @Field(() => Bytes, { description: 'Both private keys under the spare code’s key.' })
  @HasBytes(WRAPPED_MEMBER_KEYS)
  wrappedKey: Buffer;
}

@InputType()
export class ChangePassphraseInput {
  @Field() @Length(1, 64) handle: string;
  @Field(() => UnlockWay) way: UnlockWay;
  @Field(() => Bytes, { description: 'The auth secret of the old passphrase, or of the spare code.' })
  @HasBytes(32)
  proof: Buffer;
  @Field(() => Bytes, { description: 'Salt of the new passphrase.' }) @HasBytes(16) salt: Buffer;
  @Field(() => Bytes, { description: 'Auth secret of the new passphrase.' })
  @HasBytes(32)
  authSecret: Buffer;
  @Field(() => Bytes, { description: 'Both private keys under the new passphrase’s key.' })
  @HasBytes(WRAPPED_MEMBER_KEYS)
  wrappedKey: Buffer;
}
