import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { IdPipe } from '../../platform/graphql/shape';
import { HubMember } from '../members/member.types';
import { ClearancesService } from './clearances.service';
import { CredentialsService } from './credentials.service';
import { PoliciesService } from './policies.service';
import { RemovalsService } from './removals.service';
import {
  ChangePolicyInput,
  EndMemberInput,
  EndRoleInput,
  ExemptInput,
  GrantRoleInput,
  RecordCredentialInput,
  ReviewVouchesInput,
  RoleRuleInput,
} from './trust-inputs.types';
import { Policy, RoleLoss } from './trust.types';
import { VouchesService } from './vouches.service';

/** The hub's side of trust. */
@Resolver()
export class VettingResolver {
  constructor(
    private readonly clearing: ClearancesService,
    private readonly papers: CredentialsService,
    private readonly policies: PoliciesService,
    private readonly removals: RemovalsService,
    private readonly vouching: VouchesService,
  ) {}

  @Query(() => Policy)
  @Can('people:read')
  policy(@Me() me: Member): Promise<Policy> {
    return this.policies.policy(me);
  }

  @Query(() => [RoleLoss], { description: 'Who would lose a role today, were these the rules.' })
  @Can('people:read')
  policyEffect(
    @Me() me: Member,
    @Args('rules', { type: () => [RoleRuleInput] }) rules: RoleRuleInput[],
  ): Promise<RoleLoss[]> {
    return this.policies.effect(me, rules);
  }

  @Mutation(() => Policy)
  @Can('people:vet')
  changePolicy(@Me() me: Member, @Args('input') input: ChangePolicyInput): Promise<Policy> {
    return this.policies.change(me, input);
  }

  @Mutation(() => HubMember)
  @Can('people:vet')
  grantRole(@Me() me: Member, @Args('input') input: GrantRoleInput): Promise<HubMember> {
    return this.clearing.grant(me, input);
  }

  @Mutation(() => HubMember)
  @Can('people:vet')
  denyRole(@Me() me: Member, @Args('input') input: EndRoleInput): Promise<HubMember> {
    return this.clearing.deny(me, input);
  }

  @Mutation(() => HubMember)
  @Can('people:vet')
  endRole(@Me() me: Member, @Args('input') input: EndRoleInput): Promise<HubMember> {
    return this.clearing.end(me, input);
  }

  @Mutation(() => HubMember)
  @Can('people:vet')
  recordCredential(@Me() me: Member, @Args('input') input: RecordCredentialInput): Promise<HubMember> {
    return this.papers.record(me, input);
  }

  @Mutation(() => HubMember, { description: 'A second person saw it as well.' })
  @Can('people:vet')
  confirmCredential(
    @Me() me: Member,
    @Args('memberId', { type: () => ID }, IdPipe) memberId: string,
    @Args('id', { type: () => ID }, IdPipe) id: string,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<HubMember> {
    return this.papers.confirm(me, memberId, id, key);
  }

  @Mutation(() => HubMember)
  @Can('people:vet')
  withdrawCredential(
    @Me() me: Member,
    @Args('memberId', { type: () => ID }, IdPipe) memberId: string,
    @Args('id', { type: () => ID }, IdPipe) id: string,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<HubMember> {
    return this.papers.withdraw(me, memberId, id, key);
  }

  @Mutation(() => HubMember)
  @Can('people:vet')
  exempt(@Me() me: Member, @Args('input') input: ExemptInput): Promise<HubMember> {
    return this.papers.exempt(me, input);
  }

  @Mutation(() => HubMember)
  @Can('people:vet')
  endExemption(
    @Me() me: Member,
    @Args('memberId', { type: () => ID }, IdPipe) memberId: string,
    @Args('id', { type: () => ID }, IdPipe) id: string,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<HubMember> {
    return this.papers.endExemption(me, memberId, id, key);
  }

  @Mutation(() => HubMember)
  @Can('people:vet')
  suspendMember(@Me() me: Member, @Args('input') input: EndMemberInput): Promise<HubMember> {
    return this.removals.suspend(me, input);
  }

  @Mutation(() => HubMember)
  @Can('people:vet')
  removeMember(@Me() me: Member, @Args('input') input: EndMemberInput): Promise<HubMember> {
    return this.removals.remove(me, input);
  }

  @Mutation(() => HubMember)
  @Can('people:vet')
  restoreMember(
    @Me() me: Member,
    @Args('memberId', { type: () => ID }, IdPipe) memberId: string,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<HubMember> {
    return this.removals.restore(me, memberId, key);
  }

  @Mutation(() => HubMember)
  @Can('people:vet')
  reviewVouches(@Me() me: Member, @Args('input') input: ReviewVouchesInput): Promise<HubMember> {
    return this.vouching.review(me, input);
  }
}
