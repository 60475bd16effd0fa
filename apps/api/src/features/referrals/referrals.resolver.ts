import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import type { RequestContext } from '../../platform/graphql/request-context';
import { CaseFile } from '../triage/triage.types';
import { ReferralLoaders } from './referrals.loader';
import { ReferralsService } from './referrals.service';
import { ImportServicesInput, Service, ServiceInput, ServiceStepInput } from './service.types';

@Resolver(() => CaseFile)
export class ReferralsResolver {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly loaders: ReferralLoaders,
  ) {}

  @Query(() => [Service])
  @Can('service:keep')
  services(@Me() me: Member): Promise<Service[]> {
    return this.referrals.list(me);
  }

  @Mutation(() => Service)
  @Can('service:keep')
  saveService(@Me() me: Member, @Args('input') input: ServiceInput): Promise<Service> {
    return this.referrals.save(me, input);
  }

  @Mutation(() => Int, { description: 'How many were written.' })
  @Can('service:keep')
  importServices(@Me() me: Member, @Args('input') input: ImportServicesInput): Promise<number> {
    return this.referrals.import(me, input);
  }

  @Mutation(() => Service)
  @Can('service:keep')
  closeService(@Me() me: Member, @Args('input') input: ServiceStepInput): Promise<Service> {
    return this.referrals.close(me, input);
  }

  @Mutation(() => Service)
  @Can('service:keep')
  reopenService(@Me() me: Member, @Args('input') input: ServiceStepInput): Promise<Service> {
    return this.referrals.reopen(me, input);
  }

  @ResolveField(() => Service, { nullable: true, description: 'To whom it was referred.' })
  referredTo(@Parent() { id }: CaseFile, @Context() context: RequestContext): Promise<Service | null> {
    return this.loaders.ofRequest(context).load(id);
  }
}
