import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CLEARANCE, type Course, type Role } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import { systemOf, type Actor, type Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { NoticesService } from '../notices/notices.service';
import { hubDay, HubsService, type CurrentKids } from '../hubs/hubs.service';
import { nextMorning } from './night-times';
import { lockMember } from './lock-member';
import { MemberEndings } from './member-endings.service';
import { byRole, groundOf } from './policies';
import { readFacts, type TrustFacts } from './read-facts';
import { rolesOn } from './roles-on';
import { seatRecovered } from './seat-recovered';
import { settle, tellOfTrust } from './settle';
import { standingFor, type Lack } from './standing';
import type { Standing } from './trust.types';

export { nextNight } from './night-times';
export { CLEARED_FOR_TASK, clearedFor, fullyClearedFor } from './cleared-for';
export { rolesOn, type RolesOn } from './roles-on';

/** Something a member did alone and that counts: what they signed, what they learnt. */
export interface OwnCredential {
  readonly kind: 'agreement' | 'training';
  readonly course: Course | null;
}

/** Trust as other features need it: each method is a part of the caller's verb and runs in its transaction. */
@Injectable()
export class TrustService {
  constructor(
    private readonly db: Db,
    private readonly hubs: HubsService,
    private readonly endings: MemberEndings,
    private readonly notices: NoticesService,
  ) {}

  /**
   * Puts down that the member signed the agreement or finished a course today; done twice on a day it is there once.
   * Clearances that rest on it follow.
   */
  async recordOwn(tx: Tx, now: Date, me: Member, { kind, course }: OwnCredential): Promise<void> {
    const today = await this.today(tx, now, me.hubId);
    await lockMember(tx, me.hubId, me.id);
    await tx.query(
      `INSERT INTO credential (hub_id, id, member_id, kind, course, given_on, state)
       SELECT $1, $2, $3, $4, $5, $6, 'given'
       WHERE NOT EXISTS (SELECT FROM credential WHERE hub_id = $1 AND member_id = $3 AND kind = $4
         AND course IS NOT DISTINCT FROM $5 AND given_on = $6 AND state = 'given' AND seen_by IS NULL)`,
      [me.hubId, randomUUID(), me.id, kind, course, today],
    );
    await record(tx, now, me, {
      verb: `credential.${kind}`,
      subjectId: me.id,
      ...(course ? { reason: course } : {}),
    });
    await this.settle(tx, now, me, [me.id]);
  }

  /** A member wants these roles and has none of them yet: what a new member asks for, or an old one asks anew. */
  async applyFor(
    tx: Tx,
    now: Date,
    who: { readonly actor: Actor; readonly hubId: string; readonly memberId: string },
    roles: readonly Role[],
  ): Promise<void> {
    const today = await this.today(tx, now, who.hubId);
    await tx.query(
      `INSERT INTO clearance (hub_id, member_id, role, state, changed_on)
       SELECT $1, $2, role, $4, $5 FROM unnest($3::text[]) AS role
       ON CONFLICT (hub_id, member_id, role) DO UPDATE SET state = $4, changed_on = $5, version = clearance.version + 1
       WHERE clearance.state = ANY($6)`,
      [who.hubId, who.memberId, roles, CLEARANCE.apply.to, today, CLEARANCE.apply.from],
    );
    await record(tx, now, who.actor, { verb: 'clearance.apply', subjectId: who.memberId });
    await tellOfTrust(tx, who.hubId, who.memberId);
  }

  /**
   * An organizer because they hold two of the hub's recovery sheets: exempt for a while from what nobody may be left to
   * check. Their row is there already.
   */
  async seatRecovered(tx: Tx, now: Date, hubId: string, memberId: string): Promise<void> {
    await seatRecovered(tx, { hubId, memberId, today: await this.today(tx, now, hubId) });
    await this.settle(tx, now, systemOf(hubId) as Actor & { hubId: string }, [memberId]);
  }

  /** The roles somebody wants from now on: new ones are applied for, applications for others are taken back. */
  wantRoles(me: Member, roles: readonly Role[], key: string): Promise<Standing> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb: 'clearance.want',
        work: async () => {
          await lockMember(tx, me.hubId, me.id);
          const today = await this.today(tx, now, me.hubId);
          await tx.query(
            `UPDATE clearance SET state = $4, changed_on = $5, version = version + 1, proposed_state = NULL, proposed_by = NULL
             WHERE hub_id = $1 AND member_id = $2 AND role <> ALL($3) AND state IN ('applied', 'screening')`,
            [me.hubId, me.id, roles, CLEARANCE.end.to, today],
          );
          await this.applyFor(tx, now, { actor: me, hubId: me.hubId, memberId: me.id }, roles);
          await this.settle(tx, now, me, [me.id]);
          return this.standing(tx, now, me);
        },
        answerOf: () => true,
        reread: () => this.standing(tx, now, me),
      }),
    );
  }

  myStanding(me: Member): Promise<Standing> {
    return this.db.read(me, (tx, now) => this.standing(tx, now, me));
  }

  /** Lets the clearances of these members follow what they rest on. */
  async settle(
    tx: Tx,
    now: Date,
    actor: Actor & { hubId: string },
    memberIds: readonly string[] | null,
  ): Promise<void> {
    const { hubId } = actor;
    const { timeZone } = await this.hubs.require(tx, hubId);
    const [today, morning] = [hubDay(now, timeZone), nextMorning(now, timeZone)];
    const { endings, notices } = this;
    await settle(tx, now, { actor, hubId, memberIds, today, morning, endings, notices });
  }

  /** The same, in nobody's name. */
  settleQuietly(tx: Tx, now: Date, hubId: string, memberIds: readonly string[] | null): Promise<void> {
    return this.settle(tx, now, systemOf(hubId) as Actor & { hubId: string }, memberIds);
  }

  /** Who of these members may do what on that day. */
  rolesOn(tx: Tx, hubId: string, memberIds: readonly string[], day: string): ReturnType<typeof rolesOn> {
    return rolesOn(tx, hubId, memberIds, day);
  }

  /** What is known of these members, with what each clearance lacks today. One statement for the people, one for the policy. */
  async factsOf(tx: Tx, now: Date, hubId: string, memberIds: readonly string[] | null): Promise<ToldFacts[]> {
    const ground = await groundOf(tx, hubId);
    const [rules, today] = [byRole(ground.rules), hubDay(now, ground.timeZone)];
    const all = await readFacts(tx, hubId, memberIds);
    return all.map((facts) => ({
      ...facts,
      clearances: facts.clearances.map((clearance) => {
        const rule = rules.get(clearance.role);
        return {
          ...clearance,
          missing: rule === undefined ? [] : [...standingFor(rule, facts, today).missing],
        };
      }),
    }));
  }

  currentKids(tx: Tx, now: Date, hubId: string): Promise<CurrentKids> {
    return this.hubs.currentKids(tx, now, hubId);
  }

  async today(tx: Tx, now: Date, hubId: string): Promise<string> {
    const { timeZone } = await this.hubs.require(tx, hubId);
    return hubDay(now, timeZone);
  }

  private async standing(tx: Tx, now: Date, me: Member): Promise<Standing> {
    const [facts] = await this.factsOf(tx, now, me.hubId, [me.id]);
    if (facts === undefined)
      return { state: 'applied', clearances: [], credentials: [], exemptions: [], vouches: [] };
    const { state, clearances, credentials, exemptions, vouches } = facts;
    return {
      state,
      clearances: [...clearances],
      credentials: [...credentials],
      exemptions: [...exemptions],
      vouches: vouches.map(({ state: how, until }) => ({ state: how, until })),
    };
  }
}

export interface ToldFacts extends Omit<TrustFacts, 'clearances'> {
  readonly clearances: readonly (TrustFacts['clearances'][number] & { readonly missing: Lack[] })[];
}
