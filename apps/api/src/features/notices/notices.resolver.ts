import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { IdPipe } from '../../platform/graphql/shape';
import { Notice } from './notice.types';
import { NoticesService } from './notices.service';

@Resolver()
export class NoticesResolver {
  constructor(private readonly notices: NoticesService) {}

  @Query(() => [Notice], { description: 'What is due and unread, newest first.' })
  @Can('notice:own')
  myNotices(@Me() me: Member): Promise<Notice[]> {
    return this.notices.mine(me);
  }

  @Mutation(() => Boolean)
  @Can('notice:own')
  readNotice(
    @Me() me: Member,
    @Args('id', { type: () => ID }, IdPipe) id: string,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<boolean> {
    return this.notices.read(me, id, key);
  }
}
