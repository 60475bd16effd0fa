import { Args, Context, Float, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import type { RequestContext } from '../../platform/graphql/request-context';
import { TextPipe } from '../../platform/graphql/shape';
import { ChangeHubInput, HubHours, HubKey, PublicHub } from './hub.types';
import { HubLoaders } from './hubs.loader';
import { HubsService } from './hubs.service';

const SLUG = new TextPipe(64);

@Resolver(() => PublicHub)
export class HubsResolver {
  constructor(
    private readonly directory: HubsService,
    private readonly loaders: HubLoaders,
  ) {}

  @Query(() => [PublicHub])
  @Can('hub:read')
  hubs(): Promise<PublicHub[]> {
    return this.directory.list();
  }

  @Query(() => PublicHub)
  @Can('hub:read')
  hub(@Args('slug', SLUG) slug: string): Promise<PublicHub> {
    return this.directory.bySlug(slug);
  }

  @Mutation(() => PublicHub)
  @Can('hub:write')
  changeHub(@Me() me: Member, @Args('input') input: ChangeHubInput): Promise<PublicHub> {
    return this.directory.change(me, input);
  }

  @ResolveField(() => [HubHours])
  hours(@Parent() hub: PublicHub, @Context() context: RequestContext): Promise<HubHours[]> {
    return this.loaders.hours(context).load(hub.id);
  }

  @ResolveField(() => [HubKey])
  keys(@Parent() hub: PublicHub, @Context() context: RequestContext): Promise<HubKey[]> {
    return this.loaders.keys(context).load(hub.id);
  }

  @ResolveField(() => Float, {
    description: "What the region's own drivers take over what posted limits say; 1 until learnt.",
  })
  calibration(@Parent() hub: PublicHub, @Context() context: RequestContext): Promise<number> {
    return this.loaders.calibration(context).load(hub.regionId);
  }

  @ResolveField(() => String)
  region(@Parent() hub: PublicHub, @Context() context: RequestContext): Promise<string> {
    return this.loaders.regionSlug(context).load(hub.regionId);
  }
}
