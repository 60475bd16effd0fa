import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { IdPipe } from '../../platform/graphql/shape';
import { OpenRecallInput, RecallDoorInput, RecallSearch } from './recall-inputs.types';
import { Recall, RecallHeard, RecallLine, RecallMatch } from './recall.types';
import { RecallsService } from './recalls.service';

const id = (name: string): ParameterDecorator => Args(name, { type: () => ID }, IdPipe);

@Resolver()
export class RecallsResolver {
  constructor(private readonly taking: RecallsService) {}

  @Query(() => [RecallLine])
  @Can('recall:work')
  recalls(@Me() me: Member): Promise<RecallLine[]> {
    return this.taking.list(me);
  }

  @Query(() => [RecallHeard], { description: 'What other hubs say that nobody here has taken up.' })
  @Can('recall:work')
  recallsHeard(@Me() me: Member): Promise<RecallHeard[]> {
    return this.taking.heard(me);
  }

  @Query(() => [RecallMatch])
  @Can('recall:work')
  recallMatches(@Me() me: Member, @Args('search') search: RecallSearch): Promise<RecallMatch[]> {
    return this.taking.find(me, search);
  }

  @Query(() => Recall)
  @Can('recall:work')
  recall(@Me() me: Member, @id('id') recallId: string): Promise<Recall> {
    return this.taking.read(me, recallId);
  }

  @Mutation(() => Recall, {
    description: 'Sets apart all of these lots, and of every kit that holds some of them.',
  })
  @Can('recall:work')
  openRecall(@Me() me: Member, @Args('input') input: OpenRecallInput): Promise<Recall> {
    return this.taking.open(me, input);
  }

  @Mutation(() => Recall, { description: 'Somebody took the goods out of the bag of this delivery.' })
  @Can('recall:work')
  takeOutRecalled(
    @Me() me: Member,
    @id('recallId') recallId: string,
    @id('taskId') taskId: string,
    @id('key') key: string,
  ): Promise<Recall> {
    return this.taking.takeOut(me, recallId, taskId, key);
  }

  @Mutation(() => Recall, { description: 'What a call to a household came to.' })
  @Can('recall:work')
  sayRecallDoor(@Me() me: Member, @Args('input') input: RecallDoorInput): Promise<Recall> {
    return this.taking.door(me, input);
  }

  @Mutation(() => Recall, { description: 'Sets apart what came back after the recall was opened.' })
  @Can('recall:work')
  holdReturnedGoods(
    @Me() me: Member,
    @id('recallId') recallId: string,
    @id('key') key: string,
  ): Promise<Recall> {
    return this.taking.holdReturned(me, recallId, key);
  }

  @Mutation(() => Recall, { description: 'What was set apart of a lot is thrown away.' })
  @Can('recall:work')
  destroyRecalledLot(
    @Me() me: Member,
    @id('recallId') recallId: string,
    @id('lotId') lotId: string,
    @id('key') key: string,
  ): Promise<Recall> {
    return this.taking.endLot(me, { recallId, lotId, end: 'destroy' }, key);
  }

  @Mutation(() => Recall, { description: 'What was set apart of a lot is good, and on the shelf again.' })
  @Can('recall:work')
  releaseRecalledLot(
    @Me() me: Member,
    @id('recallId') recallId: string,
    @id('lotId') lotId: string,
    @id('key') key: string,
  ): Promise<Recall> {
    return this.taking.endLot(me, { recallId, lotId, end: 'release' }, key);
  }

  @Mutation(() => Recall)
  @Can('recall:work')
  closeRecall(@Me() me: Member, @id('recallId') recallId: string, @id('key') key: string): Promise<Recall> {
    return this.taking.close(me, recallId, key);
  }
}
