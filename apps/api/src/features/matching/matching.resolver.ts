import { WEIGHT_BOUNDS, WEIGHT_NAMES, WEIGHTS, type WeightName } from '@doorstep/matching';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { Day } from '../../platform/graphql/scalars';
import { IdPipe, IdsPipe } from '../../platform/graphql/shape';
import { OverrideReason } from '../../platform/graphql/words';
import { CaseTask } from '../tasks/case-task.types';
import type { MatchPolicy } from './match-policy';
import { MatchingService } from './matching.service';
import {
  DayMatch,
  DayStandings,
  MatchWeights,
  SaveWeightsInput,
  SimpleRow,
  Suggestions,
  TryWeightsInput,
  type WeightInput,
  WeightsTrial,
} from './matching.types';

@Resolver()
export class MatchingResolver {
  constructor(private readonly matching: MatchingService) {}

  @Query(() => Suggestions)
  @Can('task:match')
  suggestions(
    @Me() me: Member,
    @Args('taskId', { type: () => ID }, IdPipe) taskId: string,
  ): Promise<Suggestions> {
    return this.matching.suggestions(me, taskId);
  }

  @Query(() => DayMatch)
  @Can('task:match')
  matchDay(@Me() me: Member, @Args('day', { type: () => Day }) day: string): Promise<DayMatch> {
    return this.matching.matchDay(me, day);
  }

  @Query(() => DayStandings)
  @Can('task:match')
  dayStandings(@Me() me: Member, @Args('day', { type: () => Day }) day: string): Promise<DayStandings> {
    return this.matching.standings(me, day);
  }

  @Query(() => [SimpleRow], { description: 'By part of town and free time, when nothing can be weighed.' })
  @Can('task:match')
  simpleList(
    @Me() me: Member,
    @Args('taskId', { type: () => ID }, IdPipe) taskId: string,
  ): Promise<SimpleRow[]> {
    return this.matching.simpleList(me, taskId);
  }

  @Mutation(() => CaseTask, { description: 'Asks people; the first yes wins.' })
  @Can('task:match')
  offerTask(
    @Me() me: Member,
    @Args('taskId', { type: () => ID }, IdPipe) taskId: string,
    @Args('memberIds', { type: () => [ID] }, IdsPipe) memberIds: string[],
    @Args('reason', { type: () => OverrideReason, nullable: true }) reason: OverrideReason | null,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<CaseTask> {
    return this.matching.offer(me, { taskId, memberIds, reason: reason ?? null, key });
  }

  @Mutation(() => CaseTask, { description: 'Puts one person down for a task, and tells them.' })
  @Can('task:match')
  assignTask(
    @Me() me: Member,
    @Args('taskId', { type: () => ID }, IdPipe) taskId: string,
    @Args('memberId', { type: () => ID }, IdPipe) memberId: string,
    @Args('reason', { type: () => OverrideReason, nullable: true }) reason: OverrideReason | null,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<CaseTask> {
    return this.matching.assign(me, { taskId, memberIds: [memberId], reason: reason ?? null, key });
  }

  @Query(() => MatchWeights)
  @Can('task:match')
  async matchWeights(@Me() me: Member): Promise<MatchWeights> {
    return inWords(await this.matching.weights(me));
  }

  @Mutation(() => MatchWeights)
  @Can('hub:write')
  async saveMatchWeights(@Me() me: Member, @Args('input') input: SaveWeightsInput): Promise<MatchWeights> {
    const { version, weights, key } = input;
    return inWords(await this.matching.saveWeights(me, { version, own: ownOf(weights), key }));
  }

  @Query(() => WeightsTrial, { description: 'The hub’s real last week, matched again with other weights.' })
  @Can('hub:write')
  tryMatchWeights(@Me() me: Member, @Args('input') { weights }: TryWeightsInput): Promise<WeightsTrial> {
    return this.matching.tryWeights(me, ownOf(weights));
  }
}

const ownOf = (weights: readonly WeightInput[]): Partial<Record<WeightName, number>> =>
  Object.fromEntries(weights.map(({ name, value }) => [name, value]));

const inWords = ({ version, weights }: MatchPolicy): MatchWeights => ({
  version,
  weights: WEIGHT_NAMES.map((name) => ({
    name,
    value: weights[name],
    usual: WEIGHTS[name],
    ...WEIGHT_BOUNDS[name],
  })),
});
