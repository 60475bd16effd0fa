import { Injectable } from '@nestjs/common';
import { addDays } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { BoxesService, hasSealedForm } from '../boxes/boxes.service';
import type { HubMember } from '../members/member.types';
import { lockMember } from './lock-member';
import { tellOfTrust } from './settle';
import { TrustDesk } from './trust-desk.service';
import type { GiveVouchInput, ReviewVouchesInput } from './trust-inputs.types';
import { TrustService } from './trust.service';
import { VouchCalls } from './vouch-calls.service';

/** A vouch is asked for anew after a year. */
const VOUCH_DAYS = 365;

/**
 * Who knows whom is not the server's to know: it learns that somebody vouched for a member, never who. So nothing here
 * is written in the voucher's name: no line in the list of acts, no row of commands, no hour beside the vouch. What
 * makes a vouch safe to send twice is its tag, which only the voucher's browser can make.
 */
@Injectable()
export class VouchesService {
  constructor(
    private readonly db: Db,
    private readonly calls: VouchCalls,
    private readonly boxes: BoxesService,
    private readonly trust: TrustService,
    private readonly desk: TrustDesk,
  ) {}

  /**
   * Vouches for whoever shows the code. The same voucher again renews the vouch. Refuses TOO_MANY_TRIES,
   * VOUCH_CODE_WRONG, OWN_TRUST, VOUCH_NOT_YET (only approved members vouch), BOX_MALFORMED, BOX_FOR_WRONG_KEY.
   */
  give(me: Member, network: string, input: GiveVouchInput): Promise<boolean> {
    return this.calls.answer(me, network, input.code, async (tx, now, { memberId }) => {
      await this.requireForHub(tx, now, me.hubId, input.box);
      await lockMember(tx, me.hubId, memberId);
      if (await this.isThere(tx, me.hubId, memberId, input.id)) return true;
      const today = await this.trust.today(tx, now, me.hubId);
      const until = addDays(dayText(today), VOUCH_DAYS);
      await this.forgetTag(tx, me.hubId, memberId, input.tag);
      await tx.query(
        `INSERT INTO vouch (hub_id, id, member_id, tag, until, state, made_on) VALUES ($1, $2, $3, $4, $5, 'given', $6)`,
        [me.hubId, input.id, memberId, input.tag, until, today],
      );
      await this.boxes.put(tx, me.hubId, input.id, [{ ...input.box, expiresOn: until }]);
      await this.trust.settleQuietly(tx, now, me.hubId, [memberId]);
      await tellOfTrust(tx, me.hubId, memberId);
      return true;
    });
  }

  /** Takes a vouch back; true also when it was taken back before. Refuses NOT_FOUND for a tag that is not there. */
  withdraw(me: Member, memberId: string, tag: Buffer): Promise<boolean> {
    return this.db.write(me, async (tx, now) => {
      await lockMember(tx, me.hubId, memberId);
      const changed = await returning(
        tx,
        `UPDATE vouch SET state = 'withdrawn' WHERE hub_id = $1 AND member_id = $2 AND tag = $3 RETURNING id`,
        [me.hubId, memberId, tag],
      );
      if (changed.length === 0) throw new Refusal('NOT_FOUND');
      await this.trust.settleQuietly(tx, now, me.hubId, [memberId]);
      await tellOfTrust(tx, me.hubId, memberId);
      return true;
    });
  }

  /** An organizer who opened the boxes says which vouches count and which are gone. Refuses NOT_FOUND and OWN_TRUST. */
  review(me: Member, { memberId, keep, drop, key }: ReviewVouchesInput): Promise<HubMember> {
    return this.desk.change(me, { key, verb: 'vouch.review', memberId }, async (tx, now) => {
      if (memberId === me.id) throw new Refusal('OWN_TRUST');
      const kept = await returning(
        tx,
        `UPDATE vouch SET state = 'given', until = made_on + ${VOUCH_DAYS}
         WHERE hub_id = $1 AND member_id = $2 AND id = ANY($3) AND state IN ('given', 'review') RETURNING id`,
        [me.hubId, memberId, keep],
      );
      const dropped = await returning(
        tx,
        `UPDATE vouch SET state = 'withdrawn' WHERE hub_id = $1 AND member_id = $2 AND id = ANY($3) RETURNING id`,
        [me.hubId, memberId, drop],
      );
      if (kept.length < new Set(keep).size || dropped.length < new Set(drop).size)
        throw new Refusal('NOT_FOUND');
      await record(tx, now, me, { verb: 'vouch.review', subjectId: memberId });
    });
  }

  private async requireForHub(tx: Tx, now: Date, hubId: string, box: GiveVouchInput['box']): Promise<void> {
    if (box.compartment !== 'vouch' || box.version !== 0 || !hasSealedForm(box)) {
      throw new Refusal('BOX_MALFORMED', { compartment: 'vouch' });
    }
    const { hub } = await this.trust.currentKids(tx, now, hubId);
    if (!box.wraps.every(({ kid }) => kid === hub)) {
      throw new Refusal('BOX_FOR_WRONG_KEY', { compartment: 'vouch' });
    }
  }

  /** The same press came twice. */
  private async isThere(tx: Tx, hubId: string, memberId: string, id: string): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      'SELECT FROM vouch WHERE hub_id = $1 AND id = $2 AND member_id = $3',
      [hubId, id, memberId],
    );
    return rows.length > 0;
  }

  /** One voucher, one vouch: an older one of the same tag makes room. */
  private async forgetTag(tx: Tx, hubId: string, memberId: string, tag: Buffer): Promise<void> {
    const gone = await returning<{ id: string }>(
      tx,
      'DELETE FROM vouch WHERE hub_id = $1 AND member_id = $2 AND tag = $3 RETURNING id',
      [hubId, memberId, tag],
    );
    for (const { id } of gone) await this.boxes.erase(tx, hubId, id, ['vouch']);
  }
}
