import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsOptional, IsUUID, Length, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { WRAPPED_MEMBER_KEYS } from '@doorstep/sealed';
import { Bytes } from '../../platform/graphql/scalars';
import { HasBytes } from '../../platform/graphql/shape';
import { RootGrant } from '../epochs/epoch.types';
import { PublicHub } from '../hubs/hub.types';
import { KeyGrant } from '../sessions/session.types';

/** A hub's key of every week, for longer than anybody keeps a sheet; and the body of a command holds them. */
const MOST_GRANTS = 300;

@InputType()
export class RecoveryGrantInput {
  @Field() @Length(16, 16) kid: string;
  @Field(() => Bytes, {
    description: 'The private half, sealed to the key of the sheets; of the root, to the new member.',
  })
  @HasBytes(94, 126)
  sealed: Buffer;
}

@InputType()
export class NewcomerGrantInput extends RecoveryGrantInput {
  @Field(() => Bytes, {
    nullable: true,
    description: 'The root’s, that the new member is given the key; of a key in force.',
  })
  @IsOptional()
  @HasBytes(64)
  signature?: Buffer | null;
}

@InputType()
export class KeepSheetsInput {
  @Field(() => Int, {
    description: 'One more than what was read: of two who make sheets at once, one is told.',
  })
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  making: number;
  @Field(() => Bytes, { description: 'The auth secret of the passphrase: a session alone makes no sheets.' })
  @HasBytes(32)
  passphrase: Buffer;
  @Field(() => Bytes, { description: 'What finds the hub for who holds two sheets.' })
  @HasBytes(32)
  lookup: Buffer;
  @Field(() => Bytes, { description: 'What will prove that somebody holds two.' })
  @HasBytes(32)
  proof: Buffer;
  @Field(() => Bytes) @HasBytes(32) publicKey: Buffer;
  @Field(() => Bytes, { description: 'The root’s, over public key and making.' })
  @HasBytes(64)
  signature: Buffer;
  @Field(() => [RecoveryGrantInput], {
    description: 'The root, the board’s key, and the hub’s of every epoch.',
  })
  @Type(() => RecoveryGrantInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(MOST_GRANTS)
  grants: RecoveryGrantInput[];
}

@ObjectType({ description: 'What two sheets open: the keys of their hub, sealed to them.' })
export class RecoveryDoor {
  @Field(() => PublicHub) hub: PublicHub;
  @Field(() => RootGrant) root: RootGrant;
  @Field(() => [KeyGrant]) keys: KeyGrant[];
}

@InputType()
export class RecoverHubInput {
  @Field(() => Bytes) @HasBytes(32) lookup: Buffer;
  @Field(() => Bytes) @HasBytes(32) proof: Buffer;
  /** Made by the browser: what is sealed is bound to it. */
  @Field(() => ID) @IsUUID() memberId: string;
  @Field() @Length(1, 64) handle: string;
  @Field(() => Bytes) @HasBytes(16) salt: Buffer;
  @Field(() => Bytes) @HasBytes(32) authSecret: Buffer;
  @Field(() => Bytes) @HasBytes(32) publicKey: Buffer;
  @Field(() => Bytes) @HasBytes(32) signKey: Buffer;
  @Field(() => Bytes, { description: 'Both private keys under the passphrase’s key.' })
  @HasBytes(WRAPPED_MEMBER_KEYS)
  wrappedKey: Buffer;
  @Field(() => [NewcomerGrantInput], { description: 'Every key of the door, sealed to the new member.' })
  @Type(() => NewcomerGrantInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(MOST_GRANTS)
  grants: NewcomerGrantInput[];
}
