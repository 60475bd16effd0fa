import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsId } from '../../platform/graphql/shape';
import { Bytes, Day, Instant } from '../../platform/graphql/scalars';
import { AssignmentState, Flag, TaskKind } from '../../platform/graphql/words';
import { SealedBox } from '../boxes/box.types';
import { BoardCard } from './board.types';

/** An assignment as its own member sees it. */
@ObjectType()
export class Claim {
  @Field(() => ID) id: string;
  @Field(() => ID) taskId: string;
  @Field(() => ID, { nullable: true, description: 'None: a haul between hubs.' }) requestId: string | null;
  @Field(() => TaskKind) kind: TaskKind;
  @Field(() => AssignmentState) state: AssignmentState;
  @Field(() => Int) version: number;
  @Field(() => ID) cell: string;
  @Field(() => ID, { nullable: true }) destinationCell: string | null;
  @Field(() => Day) day: string;
  @Field(() => Int) fromMinute: number;
  @Field(() => Int) toMinute: number;
  @Field(() => Int) loadUnits: number;
  @Field(() => Int) seats: number;
  @Field(() => [Flag]) flags: Flag[];
  @Field(() => Instant, { nullable: true }) expiresAt: Date | null;
  @Field(() => ID, { nullable: true }) runId: string | null;
  @Field(() => SealedBox, { nullable: true }) card: SealedBox | null;
}

@ObjectType({
  description: 'won: the task is yours. Otherwise two more that you could take.',
})
export class ClaimAnswer {
  @Field() won: boolean;
  @Field(() => Claim, { nullable: true }) claim: Claim | null;
  @Field(() => [BoardCard]) alternatives: BoardCard[];
}

/** The throw-away key of one claim. Its form and signature are checked by claim-key.ts: CLAIM_KEY_MALFORMED. */
@InputType()
export class ClaimKeyInput {
  @Field(() => ID) @IsId() taskId: string;
  @Field(() => Bytes) claimKey: Buffer;
  @Field(() => Bytes) claimSignature: Buffer;
}

@InputType()
export class ClaimTaskInput extends ClaimKeyInput {
  @Field(() => ID) @IsId() key: string;
}
