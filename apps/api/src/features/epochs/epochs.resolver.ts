import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { Bytes } from '../../platform/graphql/scalars';
import { IdPipe } from '../../platform/graphql/shape';
import {
  BeginTurnInput,
  FinishTurnInput,
  KeyState,
  KeyTurn,
  StageKeysInput,
  StageTagsInput,
  StageWrapsInput,
  TurnNeed,
  TurnReader,
} from './epoch.types';
import { EpochsService } from './epochs.service';

@Resolver()
export class EpochsResolver {
  constructor(private readonly epochs: EpochsService) {}

  @Query(() => KeyState)
  @Can('keys:turn')
  keyState(@Me() me: Member): Promise<KeyState> {
    return this.epochs.state(me);
  }

  @Query(() => [TurnNeed], { description: 'The next wraps to make anew; none: all are there.' })
  @Can('keys:turn')
  turnNeeds(@Me() me: Member, @Args('id', { type: () => ID }, IdPipe) id: string): Promise<TurnNeed[]> {
    return this.epochs.needs(me, id);
  }

  @Query(() => [TurnReader], { description: 'The next members to seal the new keys to.' })
  @Can('keys:turn')
  turnReaders(@Me() me: Member, @Args('id', { type: () => ID }, IdPipe) id: string): Promise<TurnReader[]> {
    return this.epochs.readers(me, id);
  }

  @Query(() => [Bytes], { description: 'The next tags of households to chain on.' })
  @Can('keys:turn')
  turnTags(@Me() me: Member, @Args('id', { type: () => ID }, IdPipe) id: string): Promise<Buffer[]> {
    return this.epochs.tags(me, id);
  }

  @Mutation(() => KeyTurn)
  @Can('keys:turn')
  beginTurn(@Me() me: Member, @Args('input') input: BeginTurnInput): Promise<KeyTurn> {
    return this.epochs.begin(me, input);
  }

  @Mutation(() => KeyTurn)
  @Can('keys:turn')
  stageTurnKeys(@Me() me: Member, @Args('input') input: StageKeysInput): Promise<KeyTurn> {
    return this.epochs.stageKeys(me, input);
  }

  @Mutation(() => KeyTurn)
  @Can('keys:turn')
  stageTurnWraps(@Me() me: Member, @Args('input') input: StageWrapsInput): Promise<KeyTurn> {
    return this.epochs.stageWraps(me, input);
  }

  @Mutation(() => KeyTurn)
  @Can('keys:turn')
  stageTurnTags(@Me() me: Member, @Args('input') input: StageTagsInput): Promise<KeyTurn> {
    return this.epochs.stageTags(me, input);
  }

  @Mutation(() => Boolean)
  @Can('keys:turn')
  dropTurn(
    @Me() me: Member,
    @Args('id', { type: () => ID }, IdPipe) id: string,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<boolean> {
    return this.epochs.drop(me, id, key);
  }

  @Mutation(() => KeyState, { description: 'All of the new, or all of the old.' })
  @Can('keys:turn')
  finishTurn(@Me() me: Member, @Args('input') input: FinishTurnInput): Promise<KeyState> {
    return this.epochs.finish(me, input);
  }
}
