import { Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import type { RequestContext } from '../../platform/graphql/request-context';
import { SealedBox } from '../boxes/box.types';
import { HubMember } from './member.types';
import { MemberLoaders } from './members.loader';
import { MembersService } from './members.service';

@Resolver(() => HubMember)
export class MembersResolver {
  constructor(
    private readonly members: MembersService,
    private readonly loaders: MemberLoaders,
  ) {}

  @Query(() => [HubMember])
  @Can('people:read')
  people(@Me() me: Member): Promise<HubMember[]> {
    return this.members.people(me);
  }

  @ResolveField(() => Int)
  openClaims(@Parent() member: HubMember, @Context() context: RequestContext): number | Promise<number> {
    return member.openClaims ?? this.loaders.openClaims(context).load(member.id);
  }

  @ResolveField(() => SealedBox, { nullable: true })
  profile(@Parent() member: HubMember, @Context() context: RequestContext): Promise<SealedBox | null> {
    return this.loaders.profile(context).load(member.id);
  }
}
