import { Injectable } from '@nestjs/common';
import {
  CLEARANCE,
  move,
  type ClearanceCommand,
  type ClearanceState,
  type Role,
  type RoleRule,
} from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import type { HubMember } from '../members/member.types';
import { giveKeys, takeKeys } from './key-grants';
import { MemberEndings } from './member-endings.service';
import { hasAnotherOrganizer, requireAnotherOrganizer } from './organizers';
import { byRole, currentPolicy } from './policies';
import { readFacts } from './read-facts';
import { standingFor } from './standing';
import { TrustDesk } from './trust-desk.service';
import type { EndRoleInput, GrantRoleInput } from './trust-inputs.types';
import { TrustService } from './trust.service';

/** Organizers give roles and take them back. */
@Injectable()
export class ClearancesService {
  constructor(
    private readonly desk: TrustDesk,
    private readonly trust: TrustService,
    private readonly endings: MemberEndings,
  ) {}

  /**
   * Gives a role, for work in pairs or fully. Where the policy asks for two people the first press proposes and another
   * organizer's press approves. Refuses NOT_FOUND, OWN_TRUST, MEMBER_NOT_ACTIVE, ROLE_NEEDS (with what is missing),
   * SECOND_PERSON_NEEDED, CLEARANCE_NOT_FROM_HERE and KEY_GRANTS_WRONG.
   */
  grant(me: Member, input: GrantRoleInput): Promise<HubMember> {
    const { memberId, role, state, grants } = input;
    return this.desk.change(me, { key: input.key, verb: 'role.grant', memberId }, async (tx, now, member) => {
      const others = await hasAnotherOrganizer(tx, me.hubId, me.id);
      if (memberId === me.id && others) throw new Refusal('OWN_TRUST');
      if (member.state === 'suspended' || member.state === 'left') throw new Refusal('MEMBER_NOT_ACTIVE');
      const today = await this.trust.today(tx, now, me.hubId);
      const rule = await this.requireFulfilled(tx, me.hubId, { memberId, role, today });
      const standing = await clearanceOf(tx, me.hubId, { memberId, role, today });
      const press = pressOf(me, standing, { state, twoPeople: rule.twoPeople && others });
      if (press === 'nothing') return;
      if (press === 'propose') {
        await this.propose(tx, now, me, { memberId, role, state, today, from: standing.state });
        return;
      }
      const command = state === 'approved' ? 'approve' : 'tryOut';
      await moveClearance(tx, now, me, { memberId, role, command, today });
      const kids = await this.trust.currentKids(tx, now, me.hubId);
      await giveKeys(tx, me.hubId, { memberId, role, kids, grants });
    });
  }

  /** Says no to somebody who applied or was on trial. Refuses NOT_FOUND and CLEARANCE_NOT_FROM_HERE. */
  deny(me: Member, input: EndRoleInput): Promise<HubMember> {
    return this.finish(me, input, 'deny', 'role.deny');
  }

  /** Takes a role back: the work it held is offered again. Refuses as `deny`, and LAST_ORGANIZER. */
  end(me: Member, input: EndRoleInput): Promise<HubMember> {
    return this.finish(me, input, 'end', 'role.end');
  }

  private finish(
    me: Member,
    { memberId, role, reason, key }: EndRoleInput,
    command: 'deny' | 'end',
    verb: string,
  ): Promise<HubMember> {
    return this.desk.change(me, { key, verb, memberId, reason }, async (tx, now) => {
      if (role === 'organizer') await requireAnotherOrganizer(tx, me.hubId, memberId);
      const today = await this.trust.today(tx, now, me.hubId);
      await moveClearance(tx, now, me, { memberId, role, command, today, reason });
      await this.endings.endAllOf(tx, now, {
        actor: me,
        hubId: me.hubId,
        memberId,
        roles: [role],
        after: null,
        reason: 'role_ended',
      });
      await takeKeys(tx, now, me.hubId, memberId);
    });
  }

  private async requireFulfilled(
    tx: Tx,
    hubId: string,
    { memberId, role, today }: OfRole,
  ): Promise<RoleRule> {
    const rule = byRole((await currentPolicy(tx, hubId)).rules).get(role);
    const [facts] = await readFacts(tx, hubId, [memberId]);
    if (rule === undefined || facts === undefined) throw new Refusal('NOT_FOUND');
    const { missing } = standingFor(rule, facts, today);
    if (missing.length > 0) throw new Refusal('ROLE_NEEDS', { role, missing });
    return rule;
  }

  /** The first of two presses. A role that is held stays as it is until the second. */
  private async propose(
    tx: Tx,
    now: Date,
    me: Member,
    what: OfRole & { readonly state: 'provisional' | 'approved'; readonly from: ClearanceState },
  ): Promise<void> {
    const way = move(CLEARANCE, what.from, 'propose');
    await tx.query(
      `UPDATE clearance SET state = $4, proposed_state = $5, proposed_by = $6, version = version + 1, changed_on = $7
       WHERE hub_id = $1 AND member_id = $2 AND role = $3`,
      [me.hubId, what.memberId, what.role, way.ok ? way.value : what.from, what.state, me.id, what.today],
    );
    await record(tx, now, me, { verb: 'role.propose', subjectId: what.memberId, reason: what.role });
  }
}

/** What this press does: nothing new, the first of two, or the deed. Refuses SECOND_PERSON_NEEDED. */
function pressOf(
  me: Member,
  standing: ClearanceRow,
  wanted: { readonly state: ClearanceState; readonly twoPeople: boolean },
): 'nothing' | 'propose' | 'do' {
  const isProposed = standing.proposedState === wanted.state;
  if (standing.state === wanted.state && standing.proposedBy === null) return 'nothing';
  if (!wanted.twoPeople) return 'do';
  if (!isProposed) return 'propose';
  if (standing.proposedBy === me.id) throw new Refusal('SECOND_PERSON_NEEDED');
  return 'do';
}

interface OfRole {
  readonly memberId: string;
  readonly role: Role;
  readonly today: string;
}

interface ClearanceRow {
  readonly state: ClearanceState;
  readonly proposedState: 'provisional' | 'approved' | null;
  readonly proposedBy: string | null;
}

/** The member's row for a role; one that was never asked for reads as left, which is where applying begins. */
async function clearanceOf(tx: Tx, hubId: string, { memberId, role, today }: OfRole): Promise<ClearanceRow> {
  const [row]: ClearanceRow[] = await tx.query(
    `INSERT INTO clearance (hub_id, member_id, role, state, changed_on) VALUES ($1, $2, $3, 'left', $4)
     ON CONFLICT (hub_id, member_id, role) DO UPDATE SET version = clearance.version
     RETURNING state, proposed_state AS "proposedState", proposed_by AS "proposedBy"`,
    [hubId, memberId, role, today],
  );
  if (row === undefined) throw new Refusal('NOT_FOUND');
  return row;
}

interface Moving extends OfRole {
  readonly command: ClearanceCommand;
  readonly reason?: string;
}

async function moveClearance(tx: Tx, now: Date, me: Member, what: Moving): Promise<void> {
  const { memberId, role, command } = what;
  const way = CLEARANCE[command];
  const moved = await returning(
    tx,
    `UPDATE clearance SET state = $4, until = NULL, proposed_state = NULL, proposed_by = NULL, version = version + 1,
       changed_on = $6
     WHERE hub_id = $1 AND member_id = $2 AND role = $3 AND state = ANY($5) RETURNING role`,
    [me.hubId, memberId, role, way.to, way.from, what.today],
  );
  if (moved.length === 0) throw new Refusal('CLEARANCE_NOT_FROM_HERE');
  await record(tx, now, me, { verb: `role.${command}`, subjectId: memberId, reason: what.reason ?? role });
}
