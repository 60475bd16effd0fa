import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Bytes, Day } from '../../platform/graphql/scalars';
import { Flag, MemberState, Role, Vehicle } from '../../platform/graphql/words';

/** A member as an organizer of the same hub sees one. Nested fields are batched in members.resolver.ts. */
@ObjectType()
export class HubMember {
  @Field(() => ID) id: string;
  @Field() handle: string;
  @Field(() => [Role]) roles: Role[];
  @Field(() => Int) tier: number;
  @Field(() => MemberState) state: MemberState;
  @Field(() => ID, { nullable: true }) homeCell: string | null;
  @Field(() => Vehicle) vehicle: Vehicle;
  @Field(() => Int) seats: number;
  @Field(() => Int) childSeats: number;
  @Field(() => Int) rearFacingSeats: number;
  @Field(() => Int) harnessSeats: number;
  @Field(() => Int) boosterSeats: number;
  @Field(() => Int) loadUnits: number;
  @Field(() => [Flag]) capabilities: Flag[];
  @Field(() => Day, {
    nullable: true,
    description: 'The Monday of the week in which they were last here; null: not yet.',
  })
  activeWeek?: string | null;
  /** Hub keys that come with a role are sealed to this one, by an organizer's browser. */
  @Field(() => Bytes) publicKey: Buffer;
  /** Public half of the key that signs this member's claim keys. */
  @Field(() => Bytes) signKey: Buffer;
  /** Read along with lists of people; otherwise loaded when asked for. */
  openClaims?: number;
}
