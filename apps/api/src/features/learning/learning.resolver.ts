import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { Bytes } from '../../platform/graphql/scalars';
import { BytesPipe, IdPipe } from '../../platform/graphql/shape';
import { Course } from '../../platform/graphql/words';
import { Learning } from './learning.types';
import { LearningService } from './learning.service';

@Resolver()
export class LearningResolver {
  constructor(private readonly learning: LearningService) {}

  @Query(() => Learning)
  @Can('learning:own')
  myLearning(@Me() me: Member): Promise<Learning> {
    return this.learning.mine(me);
  }

  @Mutation(() => Learning)
  @Can('learning:own')
  finishTraining(
    @Me() me: Member,
    @Args('course', { type: () => Course }) course: Course,
    @Args('version', { type: () => Int }) version: number,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<Learning> {
    return this.learning.finish(me, course, version, key);
  }

  @Mutation(() => Learning)
  @Can('learning:own')
  signAgreement(
    @Me() me: Member,
    @Args('version', { type: () => Int }) version: number,
    @Args('signature', { type: () => Bytes }, new BytesPipe(64)) signature: Buffer,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<Learning> {
    return this.learning.sign(me, version, signature, key);
  }
}
