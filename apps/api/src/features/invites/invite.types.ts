import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsOptional,
  IsUUID,
  Length,
  ValidateNested,
} from 'class-validator';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { WRAPPED_MEMBER_KEYS } from '@doorstep/sealed';
import { Bytes, Instant } from '../../platform/graphql/scalars';
import { HasBytes } from '../../platform/graphql/shape';
import { InviteState, Role } from '../../platform/graphql/words';
import { SealedBoxInput } from '../boxes/box.types';
import { PublicHub } from '../hubs/hub.types';
import { TOKEN_BYTES } from './invite-state';

@ObjectType({
  description: 'An invitation on the organizers’ list. The link itself is known to who made it only.',
})
export class Invite {
  @Field(() => ID) id: string;
  @Field(() => [Role]) roles: Role[];
  @Field(() => InviteState) state: InviteState;
  @Field({ description: 'Handle of who made it.' }) madeBy: string;
  @Field(() => Instant) madeAt: Date;
  @Field(() => Instant) expiresAt: Date;
  @Field(() => Instant, { nullable: true }) usedAt: Date | null;
}

@ObjectType({
  description: 'What the holder of a link is shown: which hub asks, and whether the link still works.',
})
export class InviteDoor {
  @Field(() => InviteState) state: InviteState;
  @Field(() => PublicHub) hub: PublicHub;
  @Field(() => [Role], { description: 'What the hub hopes for; none once the link does not work any more.' })
  roles: Role[];
  @Field(() => Instant) expiresAt: Date;
}

@InputType()
export class MakeInviteInput {
  @Field(() => [Role]) @ArrayMinSize(1) @ArrayMaxSize(16) @ArrayUnique() roles: Role[];
  @Field(() => Bytes, {
    description: 'SHA-256 of the 16 random bytes in the link, which the browser made and keeps to itself.',
  })
  @HasBytes(32)
  tokenHash: Buffer;
  @Field(() => ID) @IsUUID() key: string;
}

@InputType()
export class AcceptInviteInput {
  @Field(() => Bytes, { description: 'The 16 bytes of the link.' }) @HasBytes(TOKEN_BYTES) token: Buffer;
  /** Made by the browser: the profile's box and the wrapped keys are bound to it. */
  @Field(() => ID) @IsUUID() memberId: string;
  @Field() @Length(1, 64) handle: string;
  @Field(() => [Role], { description: 'What they would like to do.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(16)
  @ArrayUnique()
  roles: Role[];
  @Field(() => Bytes) @HasBytes(16) salt: Buffer;
  @Field(() => Bytes) @HasBytes(32) authSecret: Buffer;
  @Field(() => Bytes) @HasBytes(32) publicKey: Buffer;
  @Field(() => Bytes) @HasBytes(32) signKey: Buffer;
  @Field(() => Bytes, { description: 'Both private keys under the passphrase’s key.' })
  @HasBytes(WRAPPED_MEMBER_KEYS)
  wrappedKey: Buffer;
  @Field(() => SealedBoxInput, { nullable: true, description: 'Sealed to the hub and to themselves.' })
  @IsOptional()
  @Type(() => SealedBoxInput)
  @ValidateNested()
  profile?: SealedBoxInput | null;
  @Field(() => ID) @IsUUID() key: string;
}
