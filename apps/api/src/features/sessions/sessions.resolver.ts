import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me as Actor } from '../../platform/auth/me.decorator';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Bytes } from '../../platform/graphql/scalars';
import { BytesPipe, TextPipe } from '../../platform/graphql/shape';
import { handOver, takeBack } from '../../platform/http/session-answer';
import { HTTPS } from '../../platform/platform.module';
import { PublicHub } from '../hubs/hub.types';
import { KeyGrant, Me, SignInSalt } from './session.types';
import { SessionsService } from './sessions.service';

const HANDLE = new TextPipe(64);
const AUTH_SECRET = new BytesPipe(32);

@Resolver(() => Me)
export class SessionsResolver {
  constructor(
    private readonly sessions: SessionsService,
    @Inject(HTTPS) private readonly https: boolean,
  ) {}

  @Query(() => SignInSalt)
  @Can('session:begin')
  async signInSalt(
    @Context() context: RequestContext,
    @Args('handle', HANDLE) handle: string,
  ): Promise<SignInSalt> {
    return { salt: await this.sessions.signInSalt(context, handle) };
  }

  @Mutation(() => Me)
  @Can('session:begin')
  async signIn(
    @Context() context: RequestContext,
    @Args('handle', HANDLE) handle: string,
    @Args('authSecret', { type: () => Bytes }, AUTH_SECRET) authSecret: Buffer,
  ): Promise<Me> {
    const session = await this.sessions.signIn(context, handle, authSecret);
    handOver(context, session, this.https);
    return this.sessions.me(session.me);
  }

  @Mutation(() => Boolean)
  @Can('session:own')
  async signOut(@Context() context: RequestContext, @Actor() me: Member): Promise<true> {
    await this.sessions.signOut(me);
    takeBack(context, this.https);
    return true;
  }

  @Query(() => Me)
  @Can('session:own')
  me(@Actor() me: Member): Promise<Me> {
    return this.sessions.me(me);
  }

  @ResolveField(() => PublicHub)
  hub(@Parent() me: Me): Promise<PublicHub> {
    return this.sessions.hubOf(me);
  }

  @ResolveField(() => [KeyGrant])
  keys(@Parent() me: Me): Promise<KeyGrant[]> {
    return this.sessions.keysOf(me);
  }
}
