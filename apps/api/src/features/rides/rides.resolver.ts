import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { Day } from '../../platform/graphql/scalars';
import { IdPipe } from '../../platform/graphql/shape';
import { MyRun } from '../runs/my-run.types';
import {
  LegDecisionInput,
  RideCount,
  RideLeg,
  RidePolicy,
  RidePolicyInput,
  StepLegInput,
} from './ride.types';
import { RidesService } from './rides.service';

const id = { type: () => ID };

@Resolver()
export class RidesResolver {
  constructor(private readonly rides: RidesService) {}

  @Mutation(() => MyRun)
  @Can('run:own')
  stepLeg(@Me() me: Member, @Args('input') { key, ...step }: StepLegInput): Promise<MyRun> {
    return this.rides.step(me, step, key);
  }

  @Query(() => [RideLeg])
  @Can('ride:read')
  ridesOfDay(@Me() me: Member, @Args('day', { type: () => Day }) day: string): Promise<RideLeg[]> {
    return this.rides.ofDay(me, day);
  }

  @Query(() => [RideLeg], { description: 'Everybody who is not home yet, whatever the day.' })
  @Can('ride:read')
  openRides(@Me() me: Member): Promise<RideLeg[]> {
    return this.rides.open(me);
  }

  @Query(() => [RideLeg], { description: 'Rides still to come whose child seat is gone from under them.' })
  @Can('ride:read')
  ridesWithoutSeat(@Me() me: Member): Promise<RideLeg[]> {
    return this.rides.withoutSeat(me);
  }

  @Query(() => [RideCount])
  @Can('ride:read')
  rideCounts(
    @Me() me: Member,
    @Args('from', { type: () => Day }) from: string,
    @Args('days', { type: () => Int }) days: number,
  ): Promise<RideCount[]> {
    return this.rides.counts(me, from, days);
  }

  @Query(() => RidePolicy)
  @Can('ride:read')
  ridePolicy(@Me() me: Member): Promise<RidePolicy> {
    return this.rides.policy(me);
  }

  @Mutation(() => RidePolicy)
  @Can('ride:write')
  setRidePolicy(@Me() me: Member, @Args('input') input: RidePolicyInput): Promise<RidePolicy> {
    return this.rides.setPolicy(me, input);
  }

  @Mutation(() => RideLeg)
  @Can('ride:write')
  callReady(
    @Me() me: Member,
    @Args('taskId', id, IdPipe) taskId: string,
    @Args('key', id, IdPipe) key: string,
  ): Promise<RideLeg> {
    return this.rides.callReady(me, taskId, key);
  }

  @Mutation(() => RideLeg)
  @Can('ride:write')
  turnDownLeg(@Me() me: Member, @Args('input') input: LegDecisionInput): Promise<RideLeg> {
    return this.rides.turnDown(me, input);
  }

  @Mutation(() => RideLeg)
  @Can('ride:write')
  recordMissedLeg(@Me() me: Member, @Args('input') input: LegDecisionInput): Promise<RideLeg> {
    return this.rides.recordMissed(me, input);
  }

  @Mutation(() => RideLeg)
  @Can('ride:write')
  closeLeg(@Me() me: Member, @Args('input') input: LegDecisionInput): Promise<RideLeg> {
    return this.rides.close(me, input);
  }
}
