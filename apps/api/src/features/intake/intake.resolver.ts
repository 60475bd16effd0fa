import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { Bytes } from '../../platform/graphql/scalars';
import { BytesPipe, IdPipe } from '../../platform/graphql/shape';
import { CallOutcome } from '../../platform/graphql/words';
import { KnownRequest } from './intake.types';
import { IntakeService } from './intake.service';

/** Bytes of a keyed tag. */
const TAG_BYTES = 32;

@Resolver(() => KnownRequest)
export class IntakeResolver {
  constructor(private readonly intake: IntakeService) {}

  @Query(() => [KnownRequest], {
    description: 'Requests of the household that is on the phone, found by the keyed tag of its number.',
  })
  @Can('request:record')
  requestsOfTag(
    @Me() me: Member,
    @Args('householdTag', { type: () => Bytes }, new BytesPipe(TAG_BYTES)) tag: Buffer,
  ): Promise<KnownRequest[]> {
    return this.intake.known(me, tag);
  }

  @Mutation(() => Boolean, { description: 'A call ended without a request: only how it ended is kept.' })
  @Can('request:record')
  noteCall(
    @Me() me: Member,
    @Args('outcome', { type: () => CallOutcome }) outcome: CallOutcome,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<boolean> {
    return this.intake.noteCall(me, outcome, key);
  }
}
