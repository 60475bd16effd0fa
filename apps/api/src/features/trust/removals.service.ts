import { Injectable } from '@nestjs/common';
import { addDays } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import { CLEARANCE, type ClearanceState } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { endSessionsOf } from '../../platform/auth/session';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { BoxesService } from '../boxes/boxes.service';
import type { HubMember } from '../members/member.types';
import { takeAllKeys } from './key-grants';
import { lockMember } from './lock-member';
import { MemberEndings } from './member-endings.service';
import { requireAnotherOrganizer } from './organizers';
import { tellOfTrust } from './settle';
import { TrustDesk } from './trust-desk.service';
import type { EndMemberInput } from './trust-inputs.types';
import { TrustService } from './trust.service';

/** A vouch whose giver went counts so long: time to look, and then it is gone by itself. */
export const REVIEW_DAYS = 14;

/** Who leaves and why; `reviews` are the vouches they gave. */
export type MemberLeaving = Pick<EndMemberInput, 'memberId' | 'reason' | 'reviews'>;

export interface Leaving {
  readonly as: 'suspend' | 'remove';
  readonly input: MemberLeaving;
}

interface Standing {
  readonly state: ClearanceState;
  readonly input: MemberLeaving;
}

/** Suspending and removing people: one press, one transaction, nothing left open. */
@Injectable()
export class RemovalsService {
  constructor(
    private readonly desk: TrustDesk,
    private readonly trust: TrustService,
    private readonly boxes: BoxesService,
    private readonly endings: MemberEndings,
  ) {}

  /**
   * Ends at once all that a member holds: sessions, keys, places, open tasks (offered again), whatever else registered.
   * Vouches they gave come up for review. Refuses NOT_FOUND, OWN_TRUST, LAST_ORGANIZER and MEMBER_NOT_FROM_HERE.
   */
  suspend(me: Member, input: EndMemberInput): Promise<HubMember> {
    const { memberId, key } = input;
    return this.desk.change(me, { key, verb: 'member.suspend', memberId }, (tx, now, { state }) =>
      this.suspendFrom(tx, now, me, { state, input }),
    );
  }

  /**
   * For good: as suspending, and the login, the sealed profile, the papers and the vouches for this member go as well.
   * The handle stays with what was done under it. Refuses as `suspend`.
   */
  remove(me: Member, input: EndMemberInput): Promise<HubMember> {
    const { memberId, key } = input;
    return this.desk.change(me, { key, verb: 'member.remove', memberId }, (tx, now, { state }) =>
      this.removeFrom(tx, now, me, { state, input }),
    );
  }

  /**
   * Suspends or removes inside the caller's transaction: the keys turn as somebody leaves, or neither happens. Refuses
   * as `suspend`.
   */
  async endWithin(tx: Tx, now: Date, me: Member, { as, input }: Leaving): Promise<void> {
    const { state } = await lockMember(tx, me.hubId, input.memberId);
    await (as === 'suspend'
      ? this.suspendFrom(tx, now, me, { state, input })
      : this.removeFrom(tx, now, me, { state, input }));
    await this.trust.settle(tx, now, me, [input.memberId]);
    await tellOfTrust(tx, me.hubId, input.memberId);
  }

  /**
   * Lifts a suspension: the member may come in again and is looked at anew. Roles and keys are given one by one.
   * Refuses NOT_FOUND, OWN_TRUST and MEMBER_NOT_FROM_HERE.
   */
  restore(me: Member, memberId: string, key: string): Promise<HubMember> {
    return this.desk.change(me, { key, verb: 'member.restore', memberId }, async (tx, now, { state }) => {
      if (state !== 'suspended') throw new Refusal('MEMBER_NOT_FROM_HERE');
      await this.moveAll(tx, now, me.hubId, { memberId, command: 'restore' });
      await tx.query(
        `UPDATE member SET state = 'screening', version = version + 1 WHERE hub_id = $1 AND id = $2`,
        [me.hubId, memberId],
      );
      await record(tx, now, me, { verb: 'member.restore', subjectId: memberId });
    });
  }

  private async suspendFrom(tx: Tx, now: Date, me: Member, { state, input }: Standing): Promise<void> {
    const { memberId, reason } = input;
    if (state === 'suspended' || state === 'left') throw new Refusal('MEMBER_NOT_FROM_HERE');
    await this.endEverything(tx, now, me, { input, command: 'suspend', as: 'suspended' });
    await record(tx, now, me, { verb: 'member.suspend', subjectId: memberId, reason });
  }

  private async removeFrom(tx: Tx, now: Date, me: Member, { state, input }: Standing): Promise<void> {
    const { memberId, reason } = input;
    if (state === 'left') throw new Refusal('MEMBER_NOT_FROM_HERE');
    await this.endEverything(tx, now, me, { input, command: 'end', as: 'left' });
    await this.forget(tx, me.hubId, memberId);
    await record(tx, now, me, { verb: 'member.remove', subjectId: memberId, reason });
  }

  private async endEverything(
    tx: Tx,
    now: Date,
    me: Member,
    { input, command, as }: { input: MemberLeaving; command: 'suspend' | 'end'; as: ClearanceState },
  ): Promise<void> {
    const { hubId } = me;
    const { memberId, reviews } = input;
    if (memberId === me.id) throw new Refusal('OWN_TRUST');
    await requireAnotherOrganizer(tx, hubId, memberId);
    await this.moveAll(tx, now, hubId, { memberId, command });
    await tx.query(
      `UPDATE member SET state = $3, roles = '{}', tier = 0, version = version + 1 WHERE hub_id = $1 AND id = $2`,
      [hubId, memberId, as],
    );
    const reason = command === 'suspend' ? 'suspended' : 'removed';
    await this.endings.endAllOf(tx, now, { actor: me, hubId, memberId, roles: null, after: null, reason });
    await takeAllKeys(tx, now, hubId, memberId);
    await tx.query('DELETE FROM vouch_call WHERE hub_id = $1 AND member_id = $2', [hubId, memberId]);
    await endSessionsOf(tx, hubId, memberId);
    await this.putUpForReview(tx, now, hubId, reviews);
  }

  private async moveAll(
    tx: Tx,
    now: Date,
    hubId: string,
    { memberId, command }: { memberId: string; command: 'suspend' | 'end' | 'restore' },
  ): Promise<void> {
    const { from, to } = CLEARANCE[command];
    await tx.query(
      `UPDATE clearance SET state = $3, until = NULL, proposed_state = NULL, proposed_by = NULL, version = version + 1,
         changed_on = $5
       WHERE hub_id = $1 AND member_id = $2 AND state = ANY($4)`,
      [hubId, memberId, to, from, await this.trust.today(tx, now, hubId)],
    );
  }

  /** In nobody's name, and without a line in the list of acts: who gave these vouches is not written down anywhere. */
  private async putUpForReview(tx: Tx, now: Date, hubId: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const today = await this.trust.today(tx, now, hubId);
    const changed = await returning<{ memberId: string }>(
      tx,
      `UPDATE vouch SET state = 'review', until = least(until, $3::date)
       WHERE hub_id = $1 AND id = ANY($2) AND state = 'given' RETURNING member_id AS "memberId"`,
      [hubId, ids, addDays(dayText(today), REVIEW_DAYS)],
    );
    const members = [...new Set(changed.map(({ memberId }) => memberId))].sort();
    await this.trust.settleQuietly(tx, now, hubId, members);
  }

  private async forget(tx: Tx, hubId: string, memberId: string): Promise<void> {
    const of = [hubId, memberId];
    await tx.query('DELETE FROM member_login WHERE hub_id = $1 AND member_id = $2', of);
    await tx.query(
      `DELETE FROM sealed_box b USING vouch v
       WHERE v.hub_id = $1 AND v.member_id = $2 AND b.hub_id = v.hub_id AND b.subject_id = v.id AND b.compartment = 'vouch'`,
      of,
    );
    for (const table of ['member_spare', 'vouch', 'credential', 'exemption']) {
      await tx.query(`DELETE FROM ${table} WHERE hub_id = $1 AND member_id = $2`, of);
    }
    await this.boxes.erase(tx, hubId, memberId, ['profile']);
  }
}
