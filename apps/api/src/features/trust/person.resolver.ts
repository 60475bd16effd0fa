import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { InvariantError } from '@doorstep/std';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Day } from '../../platform/graphql/scalars';
import { IdPipe } from '../../platform/graphql/shape';
import { ActivityService } from '../activity/activity.service';
import { ActivityPage } from '../activity/activity.types';
import { SealedBox } from '../boxes/box.types';
import { HubMember } from '../members/member.types';
import { MembersService } from '../members/members.service';
import { TrustLoaders } from './trust.loader';
import type { ToldFacts } from './trust.service';
import { Clearance, Credential, Exemption, Vouch } from './trust.types';

const PAGE = 50;

@Resolver(() => HubMember)
export class PersonResolver {
  constructor(
    private readonly members: MembersService,
    private readonly activities: ActivityService,
    private readonly loaders: TrustLoaders,
  ) {}

  @Query(() => HubMember)
  @Can('people:read')
  person(@Me() me: Member, @Args('id', { type: () => ID }, IdPipe) id: string): Promise<HubMember> {
    return this.members.one(me, id);
  }

  @Query(() => ActivityPage, { description: 'What was done by this member, and about them; newest first.' })
  @Can('people:read')
  accessLog(
    @Me() me: Member,
    @Args('memberId', { type: () => ID }, IdPipe) memberId: string,
    @Args('first', { type: () => Int, defaultValue: PAGE }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<ActivityPage> {
    return this.activities.pageOfMember(me, memberId, first, after ?? null);
  }

  @ResolveField(() => Day)
  async joinedOn(@Parent() member: HubMember, @Context() context: RequestContext): Promise<string> {
    return (await this.factsOf(member, context)).joinedOn;
  }

  @ResolveField(() => [Clearance])
  async clearances(@Parent() member: HubMember, @Context() context: RequestContext): Promise<Clearance[]> {
    return [...(await this.factsOf(member, context)).clearances];
  }

  @ResolveField(() => [Credential])
  async credentials(@Parent() member: HubMember, @Context() context: RequestContext): Promise<Credential[]> {
    return [...(await this.factsOf(member, context)).credentials];
  }

  @ResolveField(() => [Exemption])
  async exemptions(@Parent() member: HubMember, @Context() context: RequestContext): Promise<Exemption[]> {
    return [...(await this.factsOf(member, context)).exemptions];
  }

  @ResolveField(() => [Vouch])
  async vouches(
    @Parent() member: HubMember,
    @Context() context: RequestContext,
  ): Promise<Omit<Vouch, 'box'>[]> {
    return [...(await this.factsOf(member, context)).vouches];
  }

  private async factsOf(member: HubMember, context: RequestContext): Promise<ToldFacts> {
    const facts = await this.loaders.facts(context).load(member.id);
    if (facts === null) throw new InvariantError('a member that was read has facts');
    return facts;
  }
}

@Resolver(() => Vouch)
export class VouchBoxResolver {
  constructor(private readonly loaders: TrustLoaders) {}

  @ResolveField(() => SealedBox)
  async box(@Parent() vouch: Omit<Vouch, 'box'>, @Context() context: RequestContext): Promise<SealedBox> {
    const box = await this.loaders.vouchBox(context).load(vouch.id);
    if (box === null) throw new InvariantError('a vouch comes with its box');
    return box;
  }
}
