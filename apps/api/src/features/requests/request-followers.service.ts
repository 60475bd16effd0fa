import { Injectable } from '@nestjs/common';
import { InvariantError } from '@doorstep/std';
import type { Tx } from '../../platform/db/db';

/** What hangs on a request and changes with it or with its tasks, in the same transaction. */
export interface RequestFollower {
  /** The feature's noun. */
  readonly name: string;
  /** Looks at the request as it is now. Done twice it finds nothing the second time. */
  follow(tx: Tx, now: Date, hubId: string, requestId: string): Promise<void>;
}

/** Each feature registers here, when its module is constructed, what must follow a request. */
@Injectable()
export class RequestFollowers {
  private readonly followers: RequestFollower[] = [];

  register(follower: RequestFollower): void {
    if (this.followers.some(({ name }) => name === follower.name)) {
      throw new InvariantError(`the follower ${follower.name} is registered once`);
    }
    this.followers.push(follower);
    this.followers.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** One after the other, by name: locks are taken in one order whoever calls. */
  async follow(tx: Tx, now: Date, hubId: string, requestId: string): Promise<void> {
    for (const follower of this.followers) await follower.follow(tx, now, hubId, requestId);
  }
}
