import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { Bytes } from '../../platform/graphql/scalars';
import { BytesListPipe, IdPipe } from '../../platform/graphql/shape';
import { CallOutcome } from '../../platform/graphql/words';
import { KnownRequest } from './intake.types';
import { IntakeService } from './intake.service';

/** Bytes of a keyed tag. */
const TAG_BYTES = 32;
/** Rows of a list that are asked about at once. */
const MOST_TAGS = 50;

@Resolver(() => KnownRequest)
export class IntakeResolver {
  constructor(private readonly intake: IntakeService) {}

  @Query(() => [[KnownRequest]], {
    description:
      'Requests of households that are on the phone or on a list, by the keyed tags of their numbers: one list for each tag.',
  })
  @Can('request:record')
  requestsOfTags(
    @Me() me: Member,
    @Args('householdTags', { type: () => [Bytes] }, new BytesListPipe(TAG_BYTES, MOST_TAGS)) tags: Buffer[],
  ): Promise<KnownRequest[][]> {
    return this.intake.known(me, tags);
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
