import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { IdPipe, IdsPipe } from '../../platform/graphql/shape';
import { RecordRequestInput } from '../requests/request.types';
import { MergeInput, ReferRequestInput, TagRequestInput, UndoMergeInput } from './merge.types';
import { TriageService } from './triage.service';
import {
  AcceptRequestInput,
  CaseFile,
  CloseRequestInput,
  DuplicateInput,
  HoldRequestInput,
} from './triage.types';

/** The organizer's verbs on a request. */
@Resolver()
export class DecisionsResolver {
  constructor(private readonly triage: TriageService) {}

  @Mutation(() => CaseFile)
  @Can('request:record')
  recordRequest(@Me() me: Member, @Args('input') input: RecordRequestInput): Promise<CaseFile> {
    return this.triage.record(me, input);
  }

  @Mutation(() => Boolean)
  @Can('request:triage')
  noteOpenings(
    @Me() me: Member,
    @Args('requestIds', { type: () => [ID] }, IdsPipe) requestIds: string[],
  ): Promise<boolean> {
    return this.triage.noteOpenings(me, requestIds);
  }

  @Mutation(() => CaseFile)
  @Can('request:triage')
  acceptRequest(@Me() me: Member, @Args('input') input: AcceptRequestInput): Promise<CaseFile> {
    return this.triage.accept(me, input);
  }

  @Mutation(() => CaseFile)
  @Can('request:triage')
  askMore(@Me() me: Member, @Args('input') input: CloseRequestInput): Promise<CaseFile> {
    return this.triage.close(me, 'askMore', input);
  }

  @Mutation(() => CaseFile)
  @Can('request:triage')
  holdRequest(@Me() me: Member, @Args('input') input: HoldRequestInput): Promise<CaseFile> {
    return this.triage.hold(me, input);
  }

  @Mutation(() => CaseFile)
  @Can('request:triage')
  declineRequest(@Me() me: Member, @Args('input') input: CloseRequestInput): Promise<CaseFile> {
    return this.triage.close(me, 'decline', input);
  }

  @Mutation(() => CaseFile)
  @Can('request:triage')
  referRequest(@Me() me: Member, @Args('input') input: ReferRequestInput): Promise<CaseFile> {
    return this.triage.refer(me, input);
  }

  @Mutation(() => CaseFile)
  @Can('request:triage')
  markDuplicate(@Me() me: Member, @Args('input') input: DuplicateInput): Promise<CaseFile> {
    return this.triage.markDuplicate(me, input);
  }

  @Mutation(() => CaseFile, { description: 'Lays a duplicate into a first request; answers with the first.' })
  @Can('request:triage')
  mergeRequests(@Me() me: Member, @Args('input') input: MergeInput): Promise<CaseFile> {
    return this.triage.merge(me, input);
  }

  @Mutation(() => CaseFile, { description: 'Within a day; answers with the one that had gone.' })
  @Can('request:triage')
  undoMerge(@Me() me: Member, @Args('input') input: UndoMergeInput): Promise<CaseFile> {
    return this.triage.undoMerge(me, input);
  }

  @Mutation(() => Boolean, {
    description: 'Which request this member has on the desk; said again every half minute.',
  })
  @Can('request:triage')
  lookAt(
    @Me() me: Member,
    @Args('id', { type: () => ID, nullable: true }) id: string | null,
  ): Promise<boolean> {
    return this.triage.sayWhere(me, id === null ? null : new IdPipe().transform(id, { data: 'id' }));
  }

  @Mutation(() => CaseFile)
  @Can('request:triage')
  tagRequest(@Me() me: Member, @Args('input') input: TagRequestInput): Promise<CaseFile> {
    return this.triage.tag(me, input);
  }

  @Mutation(() => CaseFile)
  @Can('request:triage')
  withdrawForFamily(@Me() me: Member, @Args('input') input: CloseRequestInput): Promise<CaseFile> {
    return this.triage.close(me, 'withdraw', input);
  }

  @Mutation(() => CaseFile)
  @Can('request:triage')
  reopenRequest(@Me() me: Member, @Args('input') input: CloseRequestInput): Promise<CaseFile> {
    return this.triage.close(me, 'reopen', input);
  }
}
