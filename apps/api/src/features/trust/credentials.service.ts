import { Injectable } from '@nestjs/common';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import type { HubMember } from '../members/member.types';
import { hasAnotherOrganizer } from './organizers';
import { TrustDesk } from './trust-desk.service';
import type { ExemptInput, RecordCredentialInput } from './trust-inputs.types';
import { TrustService } from './trust.service';

/** What organizers saw of a member, and what they let pass. */
@Injectable()
export class CredentialsService {
  constructor(
    private readonly desk: TrustDesk,
    private readonly trust: TrustService,
  ) {}

  /**
   * Puts down that a paper was seen, a conversation was had, a course was taken. Refuses NOT_FOUND, OWN_TRUST,
   * INPUT_MALFORMED and CREDENTIAL_DATES (given in the future, or over already).
   */
  record(me: Member, input: RecordCredentialInput): Promise<HubMember> {
    const { id, memberId, kind, course, givenOn, until, key } = input;
    return this.desk.change(me, { key, verb: 'credential.record', memberId }, async (tx, now) => {
      await this.requireOther(tx, me, memberId);
      if (kind === 'vouches' || (kind === 'training') !== (course !== null))
        throw new Refusal('INPUT_MALFORMED');
      const today = await this.trust.today(tx, now, me.hubId);
      if (givenOn > today || (until !== null && until < today)) throw new Refusal('CREDENTIAL_DATES');
      await tx.query(
        `INSERT INTO credential (hub_id, id, member_id, kind, course, given_on, until, seen_by, state)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'given')`,
        [me.hubId, id, memberId, kind, course, givenOn, until, me.id],
      );
      await record(tx, now, me, { verb: 'credential.record', subjectId: memberId, reason: kind });
    });
  }

  /** A second person saw it as well. Refuses NOT_FOUND, OWN_TRUST and SECOND_PERSON_NEEDED. */
  async confirm(me: Member, memberId: string, id: string, key: string): Promise<HubMember> {
    return this.desk.change(me, { key, verb: 'credential.confirm', memberId }, async (tx, now) => {
      await this.requireOther(tx, me, memberId);
      const [row]: { seenBy: string | null }[] = await tx.query(
        `SELECT seen_by AS "seenBy" FROM credential WHERE hub_id = $1 AND id = $2 AND member_id = $3 AND state = 'given'`,
        [me.hubId, id, memberId],
      );
      if (row === undefined) throw new Refusal('NOT_FOUND');
      if (row.seenBy === me.id) throw new Refusal('SECOND_PERSON_NEEDED');
      await tx.query('UPDATE credential SET second_by = $3 WHERE hub_id = $1 AND id = $2', [
        me.hubId,
        id,
        me.id,
      ]);
      await record(tx, now, me, { verb: 'credential.confirm', subjectId: memberId });
    });
  }

  /** It was wrong, or counts no longer. Roles that rest on it expire at once. Refuses NOT_FOUND. */
  withdraw(me: Member, memberId: string, id: string, key: string): Promise<HubMember> {
    return this.desk.change(me, { key, verb: 'credential.withdraw', memberId }, async (tx, now) => {
      const changed = await returning(
        tx,
        `UPDATE credential SET state = 'withdrawn'
         WHERE hub_id = $1 AND id = $2 AND member_id = $3 AND state = 'given' RETURNING id`,
        [me.hubId, id, memberId],
      );
      if (changed.length === 0) throw new Refusal('NOT_FOUND');
      await record(tx, now, me, { verb: 'credential.withdraw', subjectId: memberId });
    });
  }

  /**
   * Lets a requirement pass for one role until a day. Refuses NOT_FOUND, OWN_TRUST, INPUT_MALFORMED, CREDENTIAL_DATES
   * (over already, or more than a year away) and EXEMPTION_NEVER: nobody cares for children unchecked.
   */
  exempt(me: Member, input: ExemptInput): Promise<HubMember> {
    const { id, memberId, role, kind, course, reason, until, key } = input;
    return this.desk.change(me, { key, verb: 'exemption.make', memberId }, async (tx, now) => {
      await this.requireOther(tx, me, memberId);
      if (role === 'carer' && kind === 'background_check') throw new Refusal('EXEMPTION_NEVER');
      if ((kind === 'training') !== (course !== null) || reason === 'before_policy')
        throw new Refusal('INPUT_MALFORMED');
      const today = await this.trust.today(tx, now, me.hubId);
      if (until < today || until > yearAfter(today)) throw new Refusal('CREDENTIAL_DATES');
      await tx.query(
        `INSERT INTO exemption (hub_id, id, member_id, role, kind, course, reason, until, made_by, made_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [me.hubId, id, memberId, role, kind, course, reason, until, me.id, today],
      );
      await record(tx, now, me, { verb: 'exemption.make', subjectId: memberId, reason: kind });
    });
  }

  /** From now on the requirement counts again. Refuses NOT_FOUND. */
  endExemption(me: Member, memberId: string, id: string, key: string): Promise<HubMember> {
    return this.desk.change(me, { key, verb: 'exemption.end', memberId }, async (tx, now) => {
      const changed = await returning(
        tx,
        `UPDATE exemption SET ended_on = $4 WHERE hub_id = $1 AND id = $2 AND member_id = $3 AND ended_on IS NULL RETURNING id`,
        [me.hubId, id, memberId, await this.trust.today(tx, now, me.hubId)],
      );
      if (changed.length === 0) throw new Refusal('NOT_FOUND');
      await record(tx, now, me, { verb: 'exemption.end', subjectId: memberId });
    });
  }

  /** Nobody sees their own papers, as long as there is anybody else. */
  private async requireOther(tx: Tx, me: Member, memberId: string): Promise<void> {
    if (memberId === me.id && (await hasAnotherOrganizer(tx, me.hubId, me.id)))
      throw new Refusal('OWN_TRUST');
  }
}

/** Days as text sort; a year is the same day of the next one. */
const yearAfter = (today: string): string => `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
