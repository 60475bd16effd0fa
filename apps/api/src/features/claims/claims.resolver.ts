import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { IdPipe } from '../../platform/graphql/shape';
import { CloseReason, ReleaseReason } from '../../platform/graphql/words';
import { CaseTask } from '../tasks/case-task.types';
import { BoardService } from './board.service';
import { BoardPage } from './board.types';
import { Claim, ClaimAnswer, ClaimTaskInput } from './claim.types';
import { ClaimsService } from './claims.service';

const id = { type: () => ID };

@Resolver()
export class ClaimsResolver {
  constructor(
    private readonly claims: ClaimsService,
    private readonly boards: BoardService,
  ) {}

  @Query(() => BoardPage)
  @Can('board:read')
  board(
    @Me() me: Member,
    @Args('first', { type: () => Int, defaultValue: 10 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<BoardPage> {
    return this.boards.board(me, first, after ?? null);
  }

  @Query(() => [Claim])
  @Can('claim:own')
  myClaims(@Me() me: Member): Promise<Claim[]> {
    return this.claims.myClaims(me);
  }

  @Mutation(() => ClaimAnswer)
  @Can('claim:own')
  claimTask(@Me() me: Member, @Args('input') input: ClaimTaskInput): Promise<ClaimAnswer> {
    return this.claims.take(me, input);
  }

  @Mutation(() => ClaimAnswer)
  @Can('claim:own')
  confirmOffer(@Me() me: Member, @Args('input') input: ClaimTaskInput): Promise<ClaimAnswer> {
    return this.claims.confirmOffer(me, input);
  }

  @Mutation(() => Claim)
  @Can('claim:own')
  releaseClaim(
    @Me() me: Member,
    @Args('assignmentId', id, IdPipe) assignmentId: string,
    @Args('reason', { type: () => ReleaseReason }) reason: ReleaseReason,
    @Args('key', id, IdPipe) key: string,
  ): Promise<Claim> {
    return this.claims.release(me, assignmentId, reason, key);
  }

  @Mutation(() => Claim)
  @Can('claim:own')
  undoRelease(
    @Me() me: Member,
    @Args('assignmentId', id, IdPipe) assignmentId: string,
    @Args('key', id, IdPipe) key: string,
  ): Promise<Claim> {
    return this.claims.undoRelease(me, assignmentId, key);
  }

  @Mutation(() => CaseTask)
  @Can('task:match')
  removeAssignment(
    @Me() me: Member,
    @Args('assignmentId', id, IdPipe) assignmentId: string,
    @Args('reason', { type: () => CloseReason }) reason: CloseReason,
    @Args('key', id, IdPipe) key: string,
  ): Promise<CaseTask> {
    return this.claims.remove(me, assignmentId, reason, key);
  }

  @Mutation(() => CaseTask)
  @Can('task:match')
  recordNoShow(
    @Me() me: Member,
    @Args('assignmentId', id, IdPipe) assignmentId: string,
    @Args('key', id, IdPipe) key: string,
  ): Promise<CaseTask> {
    return this.claims.recordNoShow(me, assignmentId, key);
  }
}
