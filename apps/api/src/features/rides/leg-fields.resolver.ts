import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { HubMember } from '../members/member.types';
import { MyStop } from '../runs/my-run.types';
import { CaseTask } from '../tasks/case-task.types';
import { MyLeg, RideLeg } from './ride.types';
import { RideLoaders } from './rides.loader';

const isRide = (kind: string): boolean => kind === 'ride_out' || kind === 'ride_back';

@Resolver(() => MyStop)
export class StopLegResolver {
  constructor(private readonly loaders: RideLoaders) {}

  @ResolveField(() => MyLeg, { nullable: true, description: 'Rides: where the leg stands.' })
  leg(@Parent() stop: MyStop, @Context() context: RequestContext): Promise<MyLeg | null> | null {
    return isRide(stop.taskKind) ? this.loaders.leg(context).load(stop.taskId) : null;
  }
}

@Resolver(() => CaseTask)
export class TaskLegResolver {
  constructor(private readonly loaders: RideLoaders) {}

  @ResolveField(() => RideLeg, { nullable: true, description: 'Rides: where the leg stands.' })
  leg(@Parent() task: CaseTask, @Context() context: RequestContext): Promise<RideLeg | null> | null {
    return isRide(task.kind) ? this.loaders.leg(context).load(task.id) : null;
  }
}

@Resolver(() => RideLeg)
export class LegDriverResolver {
  constructor(private readonly loaders: RideLoaders) {}

  @ResolveField(() => HubMember, { nullable: true })
  driver(@Parent() leg: RideLeg, @Context() context: RequestContext): Promise<HubMember | null> | null {
    return leg.driverId === null ? null : this.loaders.driver(context).load(leg.driverId);
  }
}
