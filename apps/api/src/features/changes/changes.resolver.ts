import { Resolver, Subscription } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { ChangeFeed, isMine } from '../../platform/changes/change-feed';
import { Change } from './changes.types';

const asItIs = (change: Change): Change => change;

@Resolver()
export class ChangesResolver {
  constructor(private readonly feed: ChangeFeed) {}

  @Subscription(() => Change, { resolve: asItIs })
  @Can('change:hub')
  hubChanged(@Me() me: Member): AsyncIterableIterator<Change> {
    return this.feed.stream(me);
  }

  @Subscription(() => Change, { resolve: asItIs })
  @Can('change:own')
  myChanges(@Me() me: Member): AsyncIterableIterator<Change> {
    return this.feed.stream(me, (notice) => isMine(me, notice));
  }
}
