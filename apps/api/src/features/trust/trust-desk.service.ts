import { Injectable } from '@nestjs/common';
import type { ClearanceState } from '@doorstep/lifecycle';
import type { Member } from '../../platform/auth/actor';
import { once } from '../../platform/db/idempotency';
import { Db, type Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import type { HubMember } from '../members/member.types';
import { MembersService } from '../members/members.service';
import { lockMember } from './lock-member';
import { tellOfTrust } from './settle';
import { TrustService } from './trust.service';

interface Press {
  readonly key: string;
  readonly verb: string;
  readonly memberId: string;
  readonly reason?: string;
}

interface Locked {
  readonly id: string;
  readonly handle: string;
  readonly state: ClearanceState;
}

/** What every press of an organizer about one member has in common: once, locked, settled, told, and read back. */
@Injectable()
export class TrustDesk {
  constructor(
    private readonly db: Db,
    private readonly trust: TrustService,
    private readonly members: MembersService,
  ) {}

  /** Refuses NOT_FOUND for who is not of this hub. */
  change(
    me: Member,
    { key, verb, memberId }: Press,
    work: (tx: Tx, now: Date, member: Locked) => Promise<void>,
  ): Promise<HubMember> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb,
        work: async () => {
          await work(tx, now, await lockMember(tx, me.hubId, memberId));
          await this.trust.settle(tx, now, me, [memberId]);
          await tellOfTrust(tx, me.hubId, memberId);
          return this.one(tx, me, memberId);
        },
        answerOf: ({ id }) => id,
        reread: (id) => this.one(tx, me, String(id)),
      }),
    );
  }

  private async one(tx: Tx, me: Member, memberId: string): Promise<HubMember> {
    const [member] = await this.members.findMany(tx, me.hubId, [memberId]);
    if (member === undefined) throw new Refusal('NOT_FOUND');
    return member;
  }
}
