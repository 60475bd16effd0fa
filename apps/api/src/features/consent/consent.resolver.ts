import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { IdPipe } from '../../platform/graphql/shape';
import { ConsentService } from './consent.service';
import { FamilyNote } from './family-note.types';

/** What the desk reads of what families said after they asked. */
@Resolver(() => FamilyNote)
export class ConsentResolver {
  constructor(private readonly consent: ConsentService) {}

  @Query(() => [FamilyNote], { description: 'What a family said about one request, newest first.' })
  @Can('request:triage')
  familyNotes(
    @Me() me: Member,
    @Args('requestId', { type: () => ID }, IdPipe) requestId: string,
  ): Promise<FamilyNote[]> {
    return this.consent.notes(me, requestId);
  }

  @Query(() => [FamilyNote], { description: 'What families said and nobody has read yet.' })
  @Can('request:triage')
  unreadFamilyNotes(@Me() me: Member): Promise<FamilyNote[]> {
    return this.consent.notes(me, null);
  }

  @Mutation(() => Boolean)
  @Can('request:triage')
  readFamilyNote(
    @Me() me: Member,
    @Args('id', { type: () => ID }, IdPipe) id: string,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<boolean> {
    return this.consent.read(me, id, key);
  }
}
