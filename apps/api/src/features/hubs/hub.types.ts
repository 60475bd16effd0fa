import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsInt, IsUUID, Matches, Max, Min } from 'class-validator';
import { Bytes, Day } from '../../platform/graphql/scalars';
import { HubIntake, HubKind, KeyPurpose, Roads } from '../../platform/graphql/words';

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
  @Field(() => [ID], { description: 'Cells the hub goes to; none named: all of its region.' })
  reach: string[];
  @Field(() => Roads, { description: 'How the roads are, up to and with roadsUntil.' }) roads: Roads;
  @Field(() => Day, { nullable: true }) roadsUntil: string | null;
  @Field(() => Int, { description: 'At most so many volunteers learn one home within a quarter.' })
  peoplePerHome: number;
  /** What a change of these settings names, so that nobody overwrites another's unseen. */
  @Field(() => Int) version: number;
  @Field(() => Bytes) rootKey: Buffer;
  /** Not in the schema: leads to `region`. */
  regionId: string;
}

/** A cell as the region pack spells it. */
const CELL = /^[0-9A-Za-z]{1,32}$/;
const MOST_CELLS = 2000;

/** The whole of what an organizer may change about a hub's door and reach. */
@InputType()
export class ChangeHubInput {
  /** As it was read: another's change since then is never overwritten unseen. */
  @Field(() => Int) @IsInt() @Min(1) version: number;
  @Field(() => HubIntake) intake: HubIntake;
  @Field(() => [ID])
  @ArrayMaxSize(MOST_CELLS)
  @ArrayUnique()
  @Matches(CELL, { each: true })
  reach: string[];
  @Field(() => Roads) roads: Roads;
  /** Not for dry roads; within a week. */
  @Field(() => Day, { nullable: true }) roadsUntil: string | null;
  @Field(() => Int) @IsInt() @Min(2) @Max(20) peoplePerHome: number;
  @Field(() => ID) @IsUUID() key: string;
}
