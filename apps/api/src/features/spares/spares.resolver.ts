import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me as Actor } from '../../platform/auth/me.decorator';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Bytes, Day } from '../../platform/graphql/scalars';
import { BytesPipe, TextPipe } from '../../platform/graphql/shape';
import { handOver } from '../../platform/http/session-answer';
import { HTTPS } from '../../platform/platform.module';
import { Me } from '../sessions/session.types';
import { SessionsService } from '../sessions/sessions.service';
import { ChangePassphraseInput, KeepSpareInput } from './spare.types';
import { SparesService } from './spares.service';

const HANDLE = new TextPipe(64);
const PROOF = new BytesPipe(32);

@Resolver(() => Me)
export class SparesResolver {
  constructor(
    private readonly spares: SparesService,
    private readonly sessions: SessionsService,
    @Inject(HTTPS) private readonly https: boolean,
  ) {}

  @Query(() => Bytes, {
    description: 'Both private keys under the spare code’s key, for who holds the code.',
  })
  @Can('session:begin')
  spareKey(
    @Context() context: RequestContext,
    @Args('handle', HANDLE) handle: string,
    @Args('proof', { type: () => Bytes }, PROOF) proof: Buffer,
  ): Promise<Buffer> {
    return this.spares.open(context, handle, proof);
  }

  @Mutation(() => Me, { description: 'Ends every other session of the member, and begins one.' })
  @Can('session:begin')
  async changePassphrase(
    @Context() context: RequestContext,
    @Args('input') input: ChangePassphraseInput,
  ): Promise<Me> {
    const session = await this.spares.change(context, input);
    handOver(context, session, this.https);
    return this.sessions.me(session.me);
  }

  @Mutation(() => Me)
  @Can('session:own')
  async keepSpare(
    @Context() context: RequestContext,
    @Actor() me: Member,
    @Args('input') input: KeepSpareInput,
  ): Promise<Me> {
    await this.spares.keep(context, me, input);
    return this.sessions.me(me);
  }

  @ResolveField(() => Day, { nullable: true })
  spareMadeOn(@Parent() me: Me): Promise<string | null> {
    return this.spares.madeOn(me);
  }
}
