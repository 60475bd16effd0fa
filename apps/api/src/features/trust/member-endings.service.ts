import { Injectable } from '@nestjs/common';
import { InvariantError } from '@doorstep/std';
import type { Role } from '@doorstep/lifecycle';
import type { Actor } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';

/** What ends, and how far. */
export interface MemberEnd {
  readonly actor: Actor;
  readonly hubId: string;
  readonly memberId: string;
  /** Null: everything the member holds in this hub, whatever the role. */
  readonly roles: readonly Role[] | null;
  /** Work up to this day goes on; null: nothing goes on. */
  readonly after: string | null;
  readonly reason: 'suspended' | 'removed' | 'role_ended' | 'role_expired';
}

/** Ends what one feature keeps of a member, in the caller's transaction. Done twice it finds nothing the second time. */
export interface MemberEnding {
  /** The feature's noun. */
  readonly name: string;
  end(tx: Tx, now: Date, what: MemberEnd): Promise<void>;
}

/**
 * Each feature registers here, when its module is constructed, what must end with a member or with a role: claims and
 * runs, sign-ups, feeds. Suspending somebody forgets none of them.
 */
@Injectable()
export class MemberEndings {
  private readonly endings: MemberEnding[] = [];

  register(ending: MemberEnding): void {
    if (this.endings.some(({ name }) => name === ending.name)) {
      throw new InvariantError(`the ending of ${ending.name} is registered once`);
    }
    this.endings.push(ending);
    this.endings.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** One after the other, by name: locks are taken in one order whoever calls. */
  async endAllOf(tx: Tx, now: Date, what: MemberEnd): Promise<void> {
    for (const ending of this.endings) await ending.end(tx, now, what);
  }
}
