import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Bytes, Day, Instant } from '../../platform/graphql/scalars';
import { AssignmentState, Flag, TaskKind, TaskState } from '../../platform/graphql/words';
import { HubMember } from '../members/member.types';

@ObjectType()
export class CaseAssignment {
  @Field(() => ID) id: string;
  @Field(() => ID) taskId: string;
  @Field(() => HubMember) member: HubMember;
  @Field(() => AssignmentState) state: AssignmentState;
  @Field(() => Int) version: number;
  @Field(() => Bytes, { nullable: true }) claimKey: Buffer | null;
  @Field(() => Bytes, { nullable: true }) claimSignature: Buffer | null;
  @Field(() => Instant, { nullable: true }) expiresAt: Date | null;
  @Field(() => ID, { nullable: true }) runId: string | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field() granted: boolean;
}

@ObjectType({ description: 'The hub that goods are brought to. Where a hub is, is public.' })
export class HaulGoal {
  @Field(() => ID) hubId: string;
  @Field() name: string;
  @Field() street: string;
  @Field() phone: string;
  @Field(() => Float) lon: number;
  @Field(() => Float) lat: number;
}

/** A task as the hub's organizers see it. `assignments` and `place` are batched in tasks.resolver.ts. */
@ObjectType()
export class CaseTask {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true, description: 'None: a haul between hubs.' }) requestId: string | null;
  @Field(() => ID, { nullable: true, description: 'Of a haul: whose goods.' }) transferId: string | null;
  @Field(() => TaskKind) kind: TaskKind;
  @Field(() => Int) part: number;
  @Field(() => TaskState) state: TaskState;
  @Field(() => Int) version: number;
  @Field(() => Int) tier: number;
  @Field(() => ID) cell: string;
  @Field(() => ID, { nullable: true }) destinationCell: string | null;
  @Field(() => Day) day: string;
  @Field(() => Int) fromMinute: number;
  @Field(() => Int) toMinute: number;
  @Field(() => Instant) windowFrom: Date;
  @Field(() => Instant) windowTo: Date;
  @Field(() => Int) serviceSeconds: number;
  @Field(() => Int) loadUnits: number;
  @Field(() => Int) seats: number;
  @Field(() => [Flag]) flags: Flag[];
  @Field(() => ID, { nullable: true }) kitId: string | null;
  @Field(() => Int) kitCount: number;
  /** Read along by a verb that needs them anyway; otherwise loaded when asked for. */
  assignments?: CaseAssignment[];
}
