import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { Bytes, Day, Instant } from '../../platform/graphql/scalars';
import { IdPipe } from '../../platform/graphql/shape';
import { CloseReason, ReleaseReason } from '../../platform/graphql/words';
import { ClaimKeyInput } from '../claims/claim.types';
import { CaseAssignment } from '../tasks/case-task.types';
import { DayRun, GrantInput, PublishPlanInput, RescueRunInput, SettleRunInput } from './day-run.types';
import { LooseGoods, SettleGoodsInput } from './goods.types';
import { ListPipe } from './list.pipe';
import { MyRun, RecordStopInput, ReportLateInput } from './my-run.types';
import { ReplanRunsInput } from './run-change.types';
import { RunsService } from './runs.service';

const id = { type: () => ID };
const CLAIMS = new ListPipe<ClaimKeyInput>(0, ({ taskId }) => taskId);
const GRANTS = new ListPipe<GrantInput>(1, ({ assignmentId }) => assignmentId);
const IDS = new ListPipe<string>(0, (each) => each);

@Resolver()
export class RunsResolver {
  constructor(private readonly runs: RunsService) {}

  @Query(() => [MyRun])
  @Can('run:own')
  myRuns(@Me() me: Member): Promise<MyRun[]> {
    return this.runs.myRuns(me);
  }

  @Mutation(() => MyRun)
  @Can('run:own')
  acceptRun(
    @Me() me: Member,
    @Args('runId', id, IdPipe) runId: string,
    @Args('claims', { type: () => [ClaimKeyInput] }, CLAIMS) claims: ClaimKeyInput[],
    @Args('key', id, IdPipe) key: string,
  ): Promise<MyRun> {
    return this.runs.accept(me, runId, claims, key);
  }

  @Mutation(() => MyRun)
  @Can('run:own')
  declineRun(
    @Me() me: Member,
    @Args('runId', id, IdPipe) runId: string,
    @Args('reason', { type: () => ReleaseReason }) reason: ReleaseReason,
    @Args('key', id, IdPipe) key: string,
  ): Promise<MyRun> {
    return this.runs.decline(me, runId, reason, key);
  }

  @Mutation(() => MyRun)
  @Can('run:own')
  startLoading(
    @Me() me: Member,
    @Args('runId', id, IdPipe) runId: string,
    @Args('key', id, IdPipe) key: string,
  ): Promise<MyRun> {
    return this.runs.startLoading(me, runId, key);
  }

  @Mutation(() => MyRun)
  @Can('run:own')
  departRun(
    @Me() me: Member,
    @Args('runId', id, IdPipe) runId: string,
    @Args('loaded', { type: () => [ID] }, IDS) loaded: string[],
    @Args('key', id, IdPipe) key: string,
    @Args('lateHash', { type: () => Bytes, nullable: true }) lateHash: Buffer | null,
  ): Promise<MyRun> {
    return this.runs.depart(me, runId, loaded, key, lateHash);
  }

  @Mutation(() => MyRun)
  @Can('run:own')
  recordStop(@Me() me: Member, @Args('input') input: RecordStopInput): Promise<MyRun> {
    const { key, reason = null, goods = null, ...result } = input;
    return this.runs.recordStop(me, { ...result, reason, goods }, key);
  }

  @Mutation(() => MyRun)
  @Can('run:own')
  undoStop(
    @Me() me: Member,
    @Args('stopId', id, IdPipe) stopId: string,
    @Args('deviceTime', { type: () => Instant }) deviceTime: Date,
    @Args('key', id, IdPipe) key: string,
  ): Promise<MyRun> {
    return this.runs.undoStop(me, stopId, deviceTime, key);
  }

  @Mutation(() => MyRun)
  @Can('run:own')
  completeRun(
    @Me() me: Member,
    @Args('runId', id, IdPipe) runId: string,
    @Args('key', id, IdPipe) key: string,
  ): Promise<MyRun> {
    return this.runs.complete(me, runId, key);
  }

  @Mutation(() => MyRun)
  @Can('run:own')
  stopEverything(
    @Me() me: Member,
    @Args('runId', id, IdPipe) runId: string,
    @Args('key', id, IdPipe) key: string,
  ): Promise<MyRun> {
    return this.runs.stopEverything(me, runId, key);
  }

  @Mutation(() => [CaseAssignment])
  @Can('claim:confirm')
  confirmClaims(
    @Me() me: Member,
    @Args('grants', { type: () => [GrantInput] }, GRANTS) grants: GrantInput[],
    @Args('key', id, IdPipe) key: string,
  ): Promise<CaseAssignment[]> {
    return this.runs.confirmClaims(me, grants, key);
  }

  @Mutation(() => [DayRun])
  @Can('plan:publish')
  publishPlan(@Me() me: Member, @Args('input') input: PublishPlanInput): Promise<DayRun[]> {
    return this.runs.publishPlan(me, input.day, input.runs, input.key);
  }

  @Mutation(() => [DayRun])
  @Can('plan:publish')
  replanRuns(@Me() me: Member, @Args('input') { key, ...rest }: ReplanRunsInput): Promise<DayRun[]> {
    return this.runs.replan(me, rest, key);
  }

  @Query(() => [LooseGoods])
  @Can('stock:read')
  looseGoods(@Me() me: Member, @Args('day', { type: () => Day }) day: string): Promise<LooseGoods[]> {
    return this.runs.looseGoods(me, day);
  }

  @Mutation(() => [LooseGoods])
  @Can('stock:write')
  settleGoods(@Me() me: Member, @Args('input') input: SettleGoodsInput): Promise<LooseGoods[]> {
    const { key, reason = null, ...settling } = input;
    return this.runs.settleGoods(me, { ...settling, reason }, key);
  }

  @Mutation(() => DayRun)
  @Can('plan:publish')
  rescueRun(@Me() me: Member, @Args('input') { runId, goods, key }: RescueRunInput): Promise<DayRun> {
    return this.runs.rescue(me, runId, goods, key);
  }

  @Mutation(() => DayRun, { description: 'For a driver whose phone never told, after a call.' })
  @Can('plan:publish')
  settleRun(@Me() me: Member, @Args('input') { stops, key, ...run }: SettleRunInput): Promise<DayRun> {
    const results = stops.map(({ reason = null, ...stop }) => ({ ...stop, reason }));
    return this.runs.settle(me, { ...run, results }, key);
  }

  @Mutation(() => Boolean)
  @Can('run:own')
  stillHere(@Me() me: Member, @Args('runId', id, IdPipe) runId: string): Promise<boolean> {
    return this.runs.stillHere(me, runId);
  }

  @Mutation(() => Boolean)
  @Can('run:late')
  reportLate(@Args('input') { hubId, ...report }: ReportLateInput): Promise<boolean> {
    return this.runs.reportLate(hubId, report);
  }

  @Mutation(() => DayRun)
  @Can('plan:publish')
  recallRun(
    @Me() me: Member,
    @Args('runId', id, IdPipe) runId: string,
    @Args('reason', { type: () => CloseReason }) reason: CloseReason,
    @Args('key', id, IdPipe) key: string,
  ): Promise<DayRun> {
    return this.runs.recall(me, runId, reason, key);
  }
}
