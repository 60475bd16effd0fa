import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me as Actor } from '../../platform/auth/me.decorator';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Bytes } from '../../platform/graphql/scalars';
import { BytesPipe } from '../../platform/graphql/shape';
import { handOver } from '../../platform/http/session-answer';
import { HTTPS } from '../../platform/platform.module';
import { Me } from '../sessions/session.types';
import { SessionsService } from '../sessions/sessions.service';
import { KeepSheetsInput, RecoverHubInput, RecoveryDoor } from './recovery.types';
import { RecoveryService } from './recovery.service';
import { SheetsService } from './sheets.service';

const SECRET = new BytesPipe(32);

@Resolver()
export class RecoveryResolver {
  constructor(
    private readonly sheets: SheetsService,
    private readonly recovery: RecoveryService,
    private readonly sessions: SessionsService,
    @Inject(HTTPS) private readonly https: boolean,
  ) {}

  @Mutation(() => Boolean, { description: 'From now on these sheets count, and none before them.' })
  @Can('keys:turn')
  keepSheets(
    @Context() context: RequestContext,
    @Actor() me: Member,
    @Args('input') input: KeepSheetsInput,
  ): Promise<boolean> {
    return this.sheets.keep(context, me, input);
  }

  @Query(() => RecoveryDoor, { description: 'The keys of a hub, for who holds two of its sheets.' })
  @Can('session:begin')
  recoveryDoor(
    @Context() context: RequestContext,
    @Args('lookup', { type: () => Bytes }, SECRET) lookup: Buffer,
    @Args('proof', { type: () => Bytes }, SECRET) proof: Buffer,
  ): Promise<RecoveryDoor> {
    return this.recovery.door(context, { lookup, proof });
  }

  @Mutation(() => Me, {
    description: 'Makes an organizer of who holds two sheets, uses them up, and tells everybody.',
  })
  @Can('session:begin')
  async recoverHub(@Context() context: RequestContext, @Args('input') input: RecoverHubInput): Promise<Me> {
    const session = await this.recovery.recover(context, input);
    handOver(context, session, this.https);
    return this.sessions.me(session.me);
  }
}
