import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { Bytes } from '../../platform/graphql/scalars';
import { BytesPipe, IdPipe } from '../../platform/graphql/shape';
import { CalendarFeed } from './feed.types';
import { FeedsService } from './feeds.service';

const HASH = new BytesPipe(32);

@Resolver()
export class FeedsResolver {
  constructor(private readonly feeds: FeedsService) {}

  @Query(() => CalendarFeed, { nullable: true })
  @Can('feed:own')
  myFeed(@Me() me: Member): Promise<CalendarFeed | null> {
    return this.feeds.own(me);
  }

  @Mutation(() => CalendarFeed, {
    description: 'The browser makes the token and sends its SHA-256. An older address of the member ends.',
  })
  @Can('feed:own')
  makeFeed(
    @Me() me: Member,
    @Args('tokenHash', { type: () => Bytes }, HASH) tokenHash: Buffer,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<CalendarFeed> {
    return this.feeds.make(me, tokenHash, key);
  }

  @Mutation(() => Boolean)
  @Can('feed:own')
  endFeed(@Me() me: Member, @Args('key', { type: () => ID }, IdPipe) key: string): Promise<boolean> {
    return this.feeds.end(me, key);
  }
}
