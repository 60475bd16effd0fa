import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { IdPipe } from '../../platform/graphql/shape';
import { CountReason } from '../../platform/graphql/words';
import { AddCountLineInput, CountHead, CountSheet, OpenCountInput, WriteCountLineInput } from './count.types';
import { CountsService } from './counts.service';

const Id = (name: string): ParameterDecorator => Args(name, { type: () => ID }, IdPipe);

@Resolver()
export class CountsResolver {
  constructor(private readonly shelves: CountsService) {}

  @Query(() => [CountHead])
  @Can('stock:count')
  counts(@Me() me: Member): Promise<CountHead[]> {
    return this.shelves.counts(me);
  }

  @Query(() => CountSheet)
  @Can('stock:count')
  countSheet(@Me() me: Member, @Id('id') id: string): Promise<CountSheet> {
    return this.shelves.count(me, id);
  }

  @Mutation(() => CountSheet)
  @Can('stock:count')
  openCount(@Me() me: Member, @Args('input') input: OpenCountInput): Promise<CountSheet> {
    return this.shelves.open(me, input);
  }

  @Mutation(() => CountSheet)
  @Can('stock:count')
  addCountLine(@Me() me: Member, @Args('input') input: AddCountLineInput): Promise<CountSheet> {
    return this.shelves.add(me, input);
  }

  @Mutation(() => CountSheet)
  @Can('stock:count')
  writeCountLine(@Me() me: Member, @Args('input') input: WriteCountLineInput): Promise<CountSheet> {
    return this.shelves.write(me, input);
  }

  @Mutation(() => CountSheet)
  @Can('stock:count')
  leaveOutCountLine(
    @Me() me: Member,
    @Id('countId') countId: string,
    @Id('lineId') lineId: string,
    @Id('key') key: string,
  ): Promise<CountSheet> {
    return this.shelves.leaveOut(me, { countId, lineId, key });
  }

  @Mutation(() => CountSheet)
  @Can('stock:count')
  recountLine(
    @Me() me: Member,
    @Id('countId') countId: string,
    @Id('lineId') lineId: string,
    @Id('key') key: string,
  ): Promise<CountSheet> {
    return this.shelves.recount(me, { countId, lineId, key });
  }

  @Mutation(() => CountSheet, { description: 'The number stays right beside what moved since.' })
  @Can('stock:count')
  keepCountLine(
    @Me() me: Member,
    @Id('countId') countId: string,
    @Id('lineId') lineId: string,
    @Id('key') key: string,
  ): Promise<CountSheet> {
    return this.shelves.keep(me, { countId, lineId, key });
  }

  @Mutation(() => CountSheet)
  @Can('stock:count')
  explainCountLine(
    @Me() me: Member,
    @Id('countId') countId: string,
    @Id('lineId') lineId: string,
    @Args('reason', { type: () => CountReason }) reason: CountReason,
    @Id('key') key: string,
  ): Promise<CountSheet> {
    return this.shelves.explain(me, { countId, lineId, reason, key });
  }

  @Mutation(() => CountSheet)
  @Can('stock:count')
  finishCount(@Me() me: Member, @Id('id') id: string, @Id('key') key: string): Promise<CountSheet> {
    return this.shelves.finish(me, id, key);
  }

  @Mutation(() => CountSheet)
  @Can('stock:count')
  reopenCount(@Me() me: Member, @Id('id') id: string, @Id('key') key: string): Promise<CountSheet> {
    return this.shelves.reopen(me, id, key);
  }

  @Mutation(() => CountSheet)
  @Can('stock:count')
  confirmCount(@Me() me: Member, @Id('id') id: string, @Id('key') key: string): Promise<CountSheet> {
    return this.shelves.confirm(me, id, key);
  }

  @Mutation(() => CountSheet, { description: 'By somebody else than who confirmed it.' })
  @Can('stock:count')
  finalizeCount(@Me() me: Member, @Id('id') id: string, @Id('key') key: string): Promise<CountSheet> {
    return this.shelves.finalize(me, id, key);
  }

  @Mutation(() => CountSheet)
  @Can('stock:count')
  cancelCount(@Me() me: Member, @Id('id') id: string, @Id('key') key: string): Promise<CountSheet> {
    return this.shelves.cancel(me, id, key);
  }
}
