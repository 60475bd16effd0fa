import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { Day } from '../../platform/graphql/scalars';
import { IdPipe, IdsPipe } from '../../platform/graphql/shape';
import { SetUpArrangementInput, ShareSheetInput } from './care-inputs.types';
import { CareService } from './care.service';
import { Arrangement, CareNearness } from './care.types';

const id = (): ParameterDecorator => Args('id', { type: () => ID }, IdPipe);
const key = (): ParameterDecorator => Args('key', { type: () => ID }, IdPipe);
const version = (): ParameterDecorator => Args('version', { type: () => Int });

/** What the hub does for childcare. */
@Resolver()
export class CareResolver {
  constructor(private readonly care: CareService) {}

  @Query(() => [Arrangement])
  @Can('care:arrange')
  arrangements(@Me() me: Member, @Args('day', { type: () => Day }) day: string): Promise<Arrangement[]> {
    return this.care.ofDay(me, day);
  }

  @Query(() => Arrangement)
  @Can('care:arrange')
  arrangement(@Me() me: Member, @id() arrangementId: string): Promise<Arrangement> {
    return this.care.one(me, arrangementId);
  }

  @Query(() => [CareNearness], {
    description: 'Caregiver-days and families of a year, against the licence line.',
  })
  @Can('care:arrange')
  licenceLine(@Me() me: Member, @Args('day', { type: () => Day }) day: string): Promise<CareNearness[]> {
    return this.care.licenceLine(me, day);
  }

  @Mutation(() => Arrangement)
  @Can('care:arrange')
  setUpArrangement(@Me() me: Member, @Args('input') input: SetUpArrangementInput): Promise<Arrangement> {
    return this.care.setUp(me, input);
  }

  @Mutation(() => Arrangement)
  @Can('care:arrange')
  shareSheet(@Me() me: Member, @Args('input') input: ShareSheetInput): Promise<Arrangement> {
    return this.care.shareSheet(me, input);
  }

  @Mutation(() => Arrangement, { description: 'A person says that no two of these are one family.' })
  @Can('care:arrange')
  confirmUnrelated(
    @Me() me: Member,
    @id() arrangementId: string,
    @Args('memberIds', { type: () => [ID] }, IdsPipe) memberIds: string[],
    @key() once: string,
  ): Promise<Arrangement> {
    return this.care.confirmUnrelated(me, arrangementId, memberIds, once);
  }

  @Mutation(() => Arrangement, { description: 'It starts by itself when everybody it needs is there.' })
  @Can('care:arrange')
  declareReady(
    @Me() me: Member,
    @id() arrangementId: string,
    @version() seen: number,
    @key() once: string,
  ): Promise<Arrangement> {
    return this.care.declareReady(me, arrangementId, seen, once);
  }

  @Mutation(() => Arrangement, { description: 'For a carer whose phone has no network, after a call.' })
  @Can('care:arrange')
  recordCareArrival(
    @Me() me: Member,
    @id() arrangementId: string,
    @Args('memberId', { type: () => ID }, IdPipe) memberId: string,
    @key() once: string,
  ): Promise<Arrangement> {
    return this.care.recordArrival(me, arrangementId, memberId, once);
  }

  @Mutation(() => Arrangement, { description: 'The desk called, and all is well.' })
  @Can('care:arrange')
  recordCareCheck(@Me() me: Member, @id() arrangementId: string, @key() once: string): Promise<Arrangement> {
    return this.care.recordCheck(me, arrangementId, once);
  }

  @Mutation(() => Arrangement, { description: 'The family said on the phone that the child is with them.' })
  @Can('care:arrange')
  recordChildHome(
    @Me() me: Member,
    @id() arrangementId: string,
    @Args('child', { type: () => Int }) child: number,
    @key() once: string,
  ): Promise<Arrangement> {
    return this.care.recordHome(me, arrangementId, child, once);
  }

  @Mutation(() => Arrangement)
  @Can('care:arrange')
  closeArrangement(
    @Me() me: Member,
    @id() arrangementId: string,
    @version() seen: number,
    @Args('concern') concern: boolean,
    @key() once: string,
  ): Promise<Arrangement> {
    return this.care.close(me, arrangementId, seen, concern, once);
  }
}
