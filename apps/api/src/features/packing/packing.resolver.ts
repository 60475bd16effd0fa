import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { Day } from '../../platform/graphql/scalars';
import { IdPipe } from '../../platform/graphql/shape';
import type { RequestContext } from '../../platform/graphql/request-context';
import { SealedBox } from '../boxes/box.types';
import { PackingLoaders } from './packing.loader';
import { PackingService } from './packing.service';
import {
  Bag,
  PackBagInput,
  PackingWave,
  PickLineInput,
  StartWaveInput,
  SubstituteInput,
  TaskToPack,
  UnpickLineInput,
  Wave,
} from './packing.types';

@Resolver()
export class PackingResolver {
  constructor(private readonly packers: PackingService) {}

  @Query(() => [Wave], { description: 'Waves of a day, with the task of each bag.' })
  @Can('wave:keep')
  waves(@Me() me: Member, @Args('day', { type: () => Day }) day: string): Promise<Wave[]> {
    return this.packers.waves(me, day);
  }

  @Query(() => Day, {
    nullable: true,
    description: 'The first day from then on with bags; null when no day has.',
  })
  @Can('wave:keep')
  nextPackingDay(@Me() me: Member, @Args('from', { type: () => Day }) from: string): Promise<string | null> {
    return this.packers.nextDay(me, from);
  }

  @Query(() => [PackingWave], { description: 'What is there to pack; an empty list for who does not pack.' })
  @Can('bag:pack')
  packing(
    @Me() me: Member,
    @Args('day', { type: () => Day, nullable: true }) day: string | null,
  ): Promise<PackingWave[]> {
    return this.packers.packing(me, day ?? null);
  }

  @Query(() => [TaskToPack])
  @Can('wave:keep')
  tasksToPack(@Me() me: Member, @Args('day', { type: () => Day }) day: string): Promise<TaskToPack[]> {
    return this.packers.toPack(me, day);
  }

  @Mutation(() => Wave)
  @Can('wave:keep')
  startWave(@Me() me: Member, @Args('input') input: StartWaveInput): Promise<Wave> {
    return this.packers.start(me, input);
  }

  @Mutation(() => Bag, { description: 'Nobody carries this bag any more: its goods are free.' })
  @Can('wave:keep')
  cancelBag(
    @Me() me: Member,
    @Args('bagId', { type: () => ID }, IdPipe) bagId: string,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<Bag> {
    return this.packers.cancel(me, bagId, key);
  }

  @Mutation(() => Bag)
  @Can('bag:pack')
  pickLine(@Me() me: Member, @Args('input') input: PickLineInput): Promise<Bag> {
    return this.packers.pick(me, input);
  }

  @Mutation(() => Bag)
  @Can('bag:pack')
  unpickLine(@Me() me: Member, @Args('input') input: UnpickLineInput): Promise<Bag> {
    return this.packers.unpick(me, input);
  }

  @Mutation(() => Bag)
  @Can('bag:pack')
  substituteLine(@Me() me: Member, @Args('input') input: SubstituteInput): Promise<Bag> {
    return this.packers.substitute(me, input);
  }

  @Mutation(() => Bag)
  @Can('bag:pack')
  packBag(@Me() me: Member, @Args('input') input: PackBagInput): Promise<Bag> {
    return this.packers.pack(me, input);
  }

  @Mutation(() => Bag)
  @Can('bag:pack')
  putBackBag(
    @Me() me: Member,
    @Args('bagId', { type: () => ID }, IdPipe) bagId: string,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<Bag> {
    return this.packers.putBack(me, bagId, key);
  }
}

/** What a home needs, for the browser that fills its bag: asked for only when somebody opens it. */
@Resolver(() => TaskToPack)
export class TaskToPackResolver {
  constructor(private readonly loaders: PackingLoaders) {}

  @ResolveField(() => [SealedBox], { description: 'Place and care of its request.' })
  boxes(@Parent() task: TaskToPack, @Context() context: RequestContext): Promise<SealedBox[]> {
    return this.loaders.boxes(context).load(task.requestId);
  }
}
