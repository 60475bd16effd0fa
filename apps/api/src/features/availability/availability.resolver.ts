import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { Refusal } from '../../platform/errors/refusal';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Day } from '../../platform/graphql/scalars';
import { IdPipe } from '../../platform/graphql/shape';
import { SealedBox } from '../boxes/box.types';
import { HubMember } from '../members/member.types';
import { AvailabilityLoaders, freeKey } from './availability.loader';
import { AvailabilityService } from './availability.service';
import {
  Availability,
  Away,
  FreeWindow,
  GoAwayInput,
  MyAvailability,
  SaveAvailabilityInput,
  SkipOnceInput,
  Wishes,
} from './availability.types';

@Resolver()
export class AvailabilityResolver {
  constructor(private readonly availability: AvailabilityService) {}

  @Query(() => MyAvailability)
  @Can('availability:own')
  myAvailability(@Me() me: Member): Promise<MyAvailability> {
    return this.availability.mine(me);
  }

  @Mutation(() => MyAvailability)
  @Can('availability:own')
  saveAvailability(@Me() me: Member, @Args('input') input: SaveAvailabilityInput): Promise<MyAvailability> {
    return this.availability.save(me, input);
  }

  @Mutation(() => MyAvailability)
  @Can('availability:own')
  goAway(@Me() me: Member, @Args('input') input: GoAwayInput): Promise<MyAvailability> {
    return this.availability.goAway(me, input);
  }

  @Mutation(() => MyAvailability)
  @Can('availability:own')
  comeBack(
    @Me() me: Member,
    @Args('awayId', { type: () => ID }, IdPipe) awayId: string,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<MyAvailability> {
    return this.availability.comeBack(me, awayId, key);
  }

  @Mutation(() => MyAvailability)
  @Can('availability:own')
  skipOnce(@Me() me: Member, @Args('input') input: SkipOnceInput): Promise<MyAvailability> {
    return this.availability.skipOnce(me, input);
  }
}

/** A month of days and the days its weeks reach over: what a roster asks for at most. */
const MOST_DAYS = 45;

/** What organizers see beside a person. */
@Resolver(() => HubMember)
export class MemberAvailabilityResolver {
  constructor(private readonly loaders: AvailabilityLoaders) {}

  @ResolveField(() => [Availability])
  availability(@Parent() { id }: HubMember, @Context() context: RequestContext): Promise<Availability[]> {
    return this.loaders.series(context).load(id);
  }

  @ResolveField(() => [Away], { description: 'Days away that are not over.' })
  away(@Parent() { id }: HubMember, @Context() context: RequestContext): Promise<Away[]> {
    return this.loaders.away(context).load(id);
  }

  @ResolveField(() => Wishes)
  wishes(@Parent() { id }: HubMember, @Context() context: RequestContext): Promise<Wishes> {
    return this.loaders.wishes(context).load(id);
  }

  @ResolveField(() => SealedBox, {
    nullable: true,
    description: 'With whom they like to be, and with whom not.',
  })
  company(@Parent() { id }: HubMember, @Context() context: RequestContext): Promise<SealedBox | null> {
    return this.loaders.company(context).load(id);
  }

  @ResolveField(() => [FreeWindow], {
    description: 'When they are free in so many days from one on, at most 45; never while they are away.',
  })
  freeOn(
    @Parent() { id }: HubMember,
    @Context() context: RequestContext,
    @Args('day', { type: () => Day }) day: string,
    @Args('days', { type: () => Int, defaultValue: 1 }) days: number,
  ): Promise<FreeWindow[]> {
    if (days < 1 || days > MOST_DAYS) throw new Refusal('INPUT_MALFORMED', { field: 'days' });
    return this.loaders.free(context).load(freeKey(id, day, days));
  }
}
