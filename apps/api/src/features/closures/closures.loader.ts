import { Injectable } from '@nestjs/common';
import { InvariantError } from '@doorstep/std';
import { perRequest } from '../../platform/graphql/loaders';
import type { SealedBox } from '../boxes/box.types';
import { ClosuresService } from './closures.service';

/** Closed areas beside the runs of one member. */
@Injectable()
export class ClosureLoaders {
  constructor(private readonly closures: ClosuresService) {}

  /** By day. */
  readonly boxes = perRequest<string, SealedBox[]>(async ({ actor }, days) => {
    if (actor.relation !== 'volunteer' && actor.relation !== 'organizer') {
      throw new InvariantError('runs are a member’s');
    }
    const lists: SealedBox[][] = [];
    for (const day of days) lists.push((await this.closures.ofDay(actor, day)).map(({ box }) => box));
    return lists;
  });
}
