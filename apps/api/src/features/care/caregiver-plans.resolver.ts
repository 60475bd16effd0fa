import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { IdPipe } from '../../platform/graphql/shape';
import { AskCaregiverPlanInput, WriteCaregiverPlanInput } from './care-inputs.types';
import { CaregiverPlan } from './caregiver-plan.types';
import { CaregiverPlansService } from './caregiver-plans.service';

const requestId = (): ParameterDecorator => Args('requestId', { type: () => ID }, IdPipe);
const key = (): ParameterDecorator => Args('key', { type: () => ID }, IdPipe);

/** The glass and its two hammers. */
@Resolver()
export class CaregiverPlansResolver {
  constructor(private readonly plans: CaregiverPlansService) {}

  @Query(() => CaregiverPlan, { nullable: true })
  @Can('care:plan')
  caregiverPlan(@Me() me: Member, @requestId() id: string): Promise<CaregiverPlan | null> {
    return this.plans.read(me, id);
  }

  @Mutation(() => CaregiverPlan)
  @Can('care:plan')
  writeCaregiverPlan(
    @Me() me: Member,
    @Args('input') input: WriteCaregiverPlanInput,
  ): Promise<CaregiverPlan> {
    return this.plans.write(me, input);
  }

  @Mutation(() => CaregiverPlan, { description: 'The first of two presses.' })
  @Can('care:plan')
  askCaregiverPlan(@Me() me: Member, @Args('input') input: AskCaregiverPlanInput): Promise<CaregiverPlan> {
    return this.plans.ask(me, input.requestId, input.reason, input.key);
  }

  @Mutation(() => CaregiverPlan, {
    description: 'The second press, by another organizer. The family reads of it.',
  })
  @Can('care:plan')
  openCaregiverPlan(@Me() me: Member, @requestId() id: string, @key() once: string): Promise<CaregiverPlan> {
    return this.plans.open(me, id, once);
  }

  @Mutation(() => CaregiverPlan)
  @Can('care:plan')
  closeCaregiverPlan(@Me() me: Member, @requestId() id: string, @key() once: string): Promise<CaregiverPlan> {
    return this.plans.close(me, id, once);
  }
}
