import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { Day } from '../../platform/graphql/scalars';
import { IdPipe } from '../../platform/graphql/shape';
import {
  AskHouseholdInput,
  HouseholdPlan,
  OrderPartInput,
  PlanPartInput,
  PlanProposal,
  TieHouseholdInput,
} from './household-plan.types';
import { HouseholdPlansService } from './household-plans.service';

@Resolver()
export class HouseholdPlansResolver {
  constructor(private readonly plans: HouseholdPlansService) {}

  @Query(() => [HouseholdPlan], { description: 'The household plans of a day; broken ones first.' })
  @Can('plan:household')
  householdPlans(@Me() me: Member, @Args('day', { type: () => Day }) day: string): Promise<HouseholdPlan[]> {
    return this.plans.ofDay(me, day);
  }

  @Query(() => HouseholdPlan)
  @Can('plan:household')
  householdPlan(
    @Me() me: Member,
    @Args('id', { type: () => ID }, IdPipe) id: string,
  ): Promise<HouseholdPlan> {
    return this.plans.one(me, id);
  }

  @Query(() => HouseholdPlan, { nullable: true, description: 'The plan that a request is a part of.' })
  @Can('plan:household')
  planOfRequest(
    @Me() me: Member,
    @Args('requestId', { type: () => ID }, IdPipe) requestId: string,
  ): Promise<HouseholdPlan | null> {
    return this.plans.ofRequest(me, requestId);
  }

  @Query(() => PlanProposal, {
    description: 'Who could fill a plan, all or nothing: what nobody holds, or anew all that has not begun.',
  })
  @Can('plan:household')
  planProposal(
    @Me() me: Member,
    @Args('id', { type: () => ID }, IdPipe) id: string,
    @Args('anew', { type: () => Boolean, defaultValue: false }) anew: boolean,
  ): Promise<PlanProposal> {
    return this.plans.propose(me, id, anew);
  }

  @Mutation(() => HouseholdPlan)
  @Can('plan:household')
  tieHousehold(@Me() me: Member, @Args('input') input: TieHouseholdInput): Promise<HouseholdPlan> {
    return this.plans.tie(me, input);
  }

  @Mutation(() => HouseholdPlan)
  @Can('plan:household')
  untiePart(@Me() me: Member, @Args('input') input: PlanPartInput): Promise<HouseholdPlan> {
    return this.plans.untie(me, input);
  }

  @Mutation(() => HouseholdPlan)
  @Can('plan:household')
  orderPart(@Me() me: Member, @Args('input') input: OrderPartInput): Promise<HouseholdPlan> {
    return this.plans.order(me, input);
  }

  @Mutation(() => HouseholdPlan)
  @Can('plan:household')
  askHousehold(@Me() me: Member, @Args('input') input: AskHouseholdInput): Promise<HouseholdPlan> {
    return this.plans.ask(me, input);
  }
}
