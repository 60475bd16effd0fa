import { Args, Query, Resolver } from '@nestjs/graphql';
import { Can } from '../../platform/auth/can.decorator';
import { TextPipe } from '../../platform/graphql/shape';
import { RequestKind } from '../../platform/graphql/words';
import { PromisedHalfDay } from './promise.types';
import { PromisesService } from './promises.service';

@Resolver(() => PromisedHalfDay)
export class PromisesResolver {
  constructor(private readonly promises: PromisesService) {}

  @Query(() => [PromisedHalfDay], {
    description:
      'The next half days in which a hub has room for this kind of help, from published shifts, free time and stock.',
  })
  @Can('hub:read')
  promise(
    @Args('slug', new TextPipe(64)) slug: string,
    @Args('kind', { type: () => RequestKind }) kind: RequestKind,
  ): Promise<PromisedHalfDay[]> {
    return this.promises.of(slug, kind);
  }
}
