import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { ClosedDay, ClosedDaysInput, SaveSiteInput, Site } from './site.types';
import { SitesService } from './sites.service';

@Resolver()
export class SitesResolver {
  constructor(private readonly sites: SitesService) {}

  @Mutation(() => Site)
  @Can('shift:write')
  saveSite(@Me() me: Member, @Args('input') input: SaveSiteInput): Promise<Site> {
    return this.sites.save(me, input);
  }

  @Mutation(() => [ClosedDay], {
    description: 'Answers all closed days between the first and the last of these.',
  })
  @Can('shift:write')
  saveClosedDays(@Me() me: Member, @Args('input') input: ClosedDaysInput): Promise<ClosedDay[]> {
    return this.sites.saveClosedDays(me, input);
  }
}
