import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me as Actor } from '../../platform/auth/me.decorator';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Bytes } from '../../platform/graphql/scalars';
import { BytesPipe, IdPipe } from '../../platform/graphql/shape';
import { handOver } from '../../platform/http/session-answer';
import { HTTPS } from '../../platform/platform.module';
import { Me } from '../sessions/session.types';
import { SessionsService } from '../sessions/sessions.service';
import { TOKEN_BYTES } from './invite-state';
import { AcceptInviteInput, Invite, InviteDoor, MakeInviteInput } from './invite.types';
import { InvitesService } from './invites.service';
import { JoiningService } from './joining.service';

const TOKEN = new BytesPipe(TOKEN_BYTES);

@Resolver()
export class InvitesResolver {
  constructor(
    private readonly list: InvitesService,
    private readonly joining: JoiningService,
    private readonly sessions: SessionsService,
    @Inject(HTTPS) private readonly https: boolean,
  ) {}

  @Query(() => [Invite])
  @Can('invite:make')
  invites(@Actor() me: Member): Promise<Invite[]> {
    return this.list.list(me);
  }

  @Mutation(() => Invite)
  @Can('invite:make')
  makeInvite(@Actor() me: Member, @Args('input') input: MakeInviteInput): Promise<Invite> {
    return this.list.make(me, input);
  }

  @Mutation(() => Invite)
  @Can('invite:make')
  withdrawInvite(
    @Actor() me: Member,
    @Args('id', { type: () => ID }, IdPipe) id: string,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<Invite> {
    return this.list.withdraw(me, id, key);
  }

  @Query(() => InviteDoor)
  @Can('invite:use')
  invite(
    @Context() context: RequestContext,
    @Args('token', { type: () => Bytes }, TOKEN) token: Buffer,
  ): Promise<InviteDoor> {
    return this.joining.door(context, token);
  }

  @Mutation(() => Me, { description: 'Uses the link up; the answer signs the new applicant in.' })
  @Can('invite:use')
  async acceptInvite(
    @Context() context: RequestContext,
    @Args('input') input: AcceptInviteInput,
  ): Promise<Me> {
    const session = await this.joining.accept(context, input);
    handOver(context, session, this.https);
    return this.sessions.me(session.me);
  }
}
