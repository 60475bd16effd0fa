import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Bytes } from '../../platform/graphql/scalars';
import { Flag, KeyPurpose, Role, Vehicle } from '../../platform/graphql/words';

@ObjectType()
export class SignInSalt {
  @Field(() => Bytes) salt: Buffer;
}

/** The private half of a hub or board key, sealed to the reader's own key. */
@ObjectType()
export class KeyGrant {
  @Field() kid: string;
  @Field(() => KeyPurpose) purpose: KeyPurpose;
  @Field(() => Int) epoch: number;
  @Field(() => Bytes) publicKey: Buffer;
  @Field(() => Bytes) sealed: Buffer;
}

/** What a member learns about themselves, and needs to unlock. Nested fields are in sessions.resolver.ts. */
@ObjectType()
export class Me {
  @Field(() => ID) id: string;
  @Field() handle: string;
  @Field(() => [Role]) roles: Role[];
  @Field(() => Int) tier: number;
  @Field(() => Bytes) publicKey: Buffer;
  @Field(() => Bytes) signKey: Buffer;
  @Field(() => Bytes) wrappedKey: Buffer;
  @Field(() => ID, { nullable: true }) homeCell: string | null;
  @Field(() => Vehicle) vehicle: Vehicle;
  @Field(() => Int) seats: number;
  @Field(() => Int) childSeats: number;
  @Field(() => Int) rearFacingSeats: number;
  @Field(() => Int) harnessSeats: number;
  @Field(() => Int) boosterSeats: number;
  @Field(() => Int) loadUnits: number;
  @Field(() => [Flag]) capabilities: Flag[];
  /** Not in the schema: lead to the nested fields. */
  hubId: string;
}
