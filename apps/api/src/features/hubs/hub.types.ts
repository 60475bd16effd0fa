import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Bytes } from '../../platform/graphql/scalars';
import { HubIntake, HubKind, KeyPurpose } from '../../platform/graphql/words';

@ObjectType()
export class HubHours {
  @Field(() => Int) weekday: number;
  @Field(() => Int) fromMinute: number;
  @Field(() => Int) toMinute: number;
}

@ObjectType()
export class HubKey {
  @Field() kid: string;
  @Field(() => KeyPurpose) purpose: KeyPurpose;
  @Field(() => Int) epoch: number;
  @Field(() => Bytes) publicKey: Buffer;
  @Field(() => Bytes) signature: Buffer;
}

/** What stands on the hub's poster. Hours, keys and region are batched in hubs.resolver.ts. */
@ObjectType()
export class PublicHub {
  @Field(() => ID) id: string;
  @Field() slug: string;
  @Field() name: string;
  @Field(() => HubKind) kind: HubKind;
  @Field() street: string;
  @Field(() => Float) lon: number;
  @Field(() => Float) lat: number;
  @Field(() => ID) cell: string;
  @Field() phone: string;
  @Field(() => [String]) languages: string[];
  @Field() timeZone: string;
  @Field(() => HubIntake) intake: HubIntake;
  @Field(() => Bytes) rootKey: Buffer;
  /** Not in the schema: leads to `region`. */
  regionId: string;
}
