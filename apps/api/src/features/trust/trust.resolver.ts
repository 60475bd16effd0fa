import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Bytes } from '../../platform/graphql/scalars';
import { BytesPipe, IdPipe, TextPipe } from '../../platform/graphql/shape';
import { Role } from '../../platform/graphql/words';
import { GiveVouchInput } from './trust-inputs.types';
import { TrustService } from './trust.service';
import { Standing, VouchCall, VouchCandidate } from './trust.types';
import { VouchCalls } from './vouch-calls.service';
import { VouchesService } from './vouches.service';

const CODE = new TextPipe(8);

/** A member's own side of trust. */
@Resolver()
export class TrustResolver {
  constructor(
    private readonly trust: TrustService,
    private readonly calls: VouchCalls,
    private readonly vouching: VouchesService,
  ) {}

  @Query(() => Standing)
  @Can('trust:own')
  myStanding(@Me() me: Member): Promise<Standing> {
    return this.trust.myStanding(me);
  }

  @Mutation(() => Standing, { description: 'The roles the reader would like from now on.' })
  @Can('trust:own')
  wantRoles(
    @Me() me: Member,
    @Args('roles', { type: () => [Role] }) roles: Role[],
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<Standing> {
    return this.trust.wantRoles(me, [...new Set(roles)], key);
  }

  @Mutation(() => VouchCall)
  @Can('trust:own')
  askForVouch(@Me() me: Member): Promise<VouchCall> {
    return this.calls.ask(me);
  }

  @Query(() => VouchCandidate)
  @Can('trust:own')
  vouchCandidate(
    @Me() me: Member,
    @Context() context: RequestContext,
    @Args('code', CODE) code: string,
  ): Promise<VouchCandidate> {
    return this.calls.candidate(me, context.network, code);
  }

  @Mutation(() => Boolean)
  @Can('trust:own')
  giveVouch(
    @Me() me: Member,
    @Context() context: RequestContext,
    @Args('input') input: GiveVouchInput,
  ): Promise<boolean> {
    return this.vouching.give(me, context.network, input);
  }

  @Mutation(() => Boolean)
  @Can('trust:own')
  withdrawVouch(
    @Me() me: Member,
    @Args('memberId', { type: () => ID }, IdPipe) memberId: string,
    @Args('tag', { type: () => Bytes }, new BytesPipe(32)) tag: Buffer,
  ): Promise<boolean> {
    return this.vouching.withdraw(me, memberId, tag);
  }
}
