import {
  HELD_CLEARANCE,
  memberStateOf,
  type ClearanceState,
  type Role,
  type RoleRule,
} from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import type { Actor } from '../../platform/auth/actor';
import { endSessionsOf } from '../../platform/auth/session';
import type { Tx } from '../../platform/db/db';
import { announce } from '../../platform/graphql/announce';
import type { NoticesService } from '../notices/notices.service';
import { takeKeys } from './key-grants';
import type { MemberEndings } from './member-endings.service';
import { isLastOrganizer } from './organizers';
import { byRole, currentPolicy } from './policies';
import { readFacts, type ClearanceFacts, type TrustFacts } from './read-facts';
import { standingFor } from './standing';

export const TRUST_TOPIC = 'trust';

/** Where a member stands changed: for the desk, and for the member, who may be looking at it at this moment. */
export const tellOfTrust = (tx: Tx, hubId: string, memberId: string): Promise<void> =>
  announce(tx, hubId, TRUST_TOPIC, memberId, memberId);

export interface Settling {
  readonly actor: Actor;
  readonly hubId: string;
  /** Null: everybody, after a change of policy or at night. */
  readonly memberIds: readonly string[] | null;
  readonly today: string;
  /** When people hear of what changed without anybody pressing: nine the next time. */
  readonly morning: Date;
  readonly endings: MemberEndings;
  readonly notices: NoticesService;
}

/** A held clearance as the facts of today make it. */
interface Settled extends ClearanceFacts {
  readonly was: string | null;
  readonly lost: boolean;
}

const isHeld = (state: ClearanceState): boolean => (HELD_CLEARANCE as readonly string[]).includes(state);

/**
 * Lets clearances follow what they rest on, and the member's copies follow the clearances: called by every verb that
 * changes a credential, a vouch, an exemption, a clearance or the policy, in its transaction. What is no longer fulfilled
 * expires, except the last organizer, without whom nobody could renew anything; an end that moved closer lets go of the
 * work after it; keys that no role opens any more are taken, and the hub owes a turn; who gains or loses a role signs in
 * again.
 */
export async function settle(tx: Tx, now: Date, settling: Settling): Promise<void> {
  const { hubId, memberIds } = settling;
  await tx.query(LOCK, [hubId, memberIds]);
  const rules = byRole((await currentPolicy(tx, hubId)).rules);
  for (const facts of await readFacts(tx, hubId, memberIds))
    await settleOne(tx, now, settling, { facts, rules });
}

/** In the order of their ids, as everywhere: two changes to one person's trust wait for each other, and so does a claim. */
const LOCK = `
  SELECT id FROM member WHERE hub_id = $1 AND ($2::uuid[] IS NULL OR id = ANY($2)) ORDER BY id FOR NO KEY UPDATE`;

interface One {
  readonly facts: TrustFacts;
  readonly rules: ReadonlyMap<Role, RoleRule>;
}

async function settleOne(tx: Tx, now: Date, settling: Settling, { facts, rules }: One): Promise<void> {
  const settled: Settled[] = [];
  for (const one of facts.clearances) {
    const next = settledOf(one, facts, rules, settling.today);
    const keeps =
      next.lost && one.role === 'organizer' && (await isLastOrganizer(tx, settling.hubId, facts.memberId));
    settled.push(keeps ? { ...one, was: one.until, lost: false } : next);
  }
  for (const one of settled) if (one.lost || one.until !== one.was) await write(tx, settling, facts, one);
  await copy(tx, now, settling, { facts, settled, rules });
  for (const one of settled) await letGoOf(tx, now, settling, facts, one);
  if (settled.some(({ lost }) => lost))
    await takeKeys(tx, hourOf(now, settling), settling.hubId, facts.memberId);
}

/** What follows from a vouch must not say at which hour that was: what nobody pressed is dated the next morning. */
const hourOf = (now: Date, { actor, morning }: Settling): Date =>
  actor.relation === 'system' ? morning : now;

function settledOf(
  clearance: ClearanceFacts,
  facts: TrustFacts,
  rules: ReadonlyMap<Role, RoleRule>,
  today: string,
): Settled {
  const was = clearance.until;
  const rule = rules.get(clearance.role);
  if (!isHeld(clearance.state) || rule === undefined) return { ...clearance, was, lost: false };
  const { missing, until } = standingFor(rule, facts, today);
  const lost = missing.length > 0;
  return lost
    ? { ...clearance, state: 'expired', until: null, was, lost }
    : { ...clearance, until, was, lost };
}

const write = (
  tx: Tx,
  { hubId, today }: Settling,
  { memberId }: TrustFacts,
  one: Settled,
): Promise<unknown> =>
  tx.query(
    `UPDATE clearance SET state = $4, until = $5, version = version + 1,
       changed_on = CASE WHEN state <> $4 THEN $6::date ELSE changed_on END
     WHERE hub_id = $1 AND member_id = $2 AND role = $3`,
    [hubId, memberId, one.role, one.state, one.until, today],
  );

/** Suspended and left are said of a member by name; everything else follows from the roles. */
const SAID: readonly ClearanceState[] = ['suspended', 'left'];

async function copy(
  tx: Tx,
  now: Date,
  settling: Settling,
  { facts, settled, rules }: One & { readonly settled: readonly Settled[] },
): Promise<void> {
  const { actor, hubId, notices } = settling;
  const held = settled.filter(({ state }) => isHeld(state)).map(({ role }) => role);
  const tier = Math.max(0, ...held.map((role) => rules.get(role)?.tier ?? 0));
  const state = SAID.includes(facts.state) ? facts.state : memberStateOf(settled.map((one) => one.state));
  const isSameWork = tier === facts.tier && [...held].sort().join() === [...facts.roles].sort().join();
  if (isSameWork && state === facts.state) return;
  await tx.query(
    `UPDATE member SET roles = $3, tier = $4, state = $5, version = version + 1 WHERE hub_id = $1 AND id = $2`,
    [hubId, facts.memberId, held, tier, state],
  );
  for (const { role, lost } of settled)
    if (lost)
      await record(tx, now, actor, { verb: 'clearance.expire', subjectId: facts.memberId, reason: role });
  // Roles and trust are read with every request; a new session makes sure that no open screen keeps the old ones.
  if (!isSameWork) await endSessionsOf(tx, hubId, facts.memberId);
  await tellOfTrust(tx, hubId, facts.memberId);
  const dueAt = hourOf(now, settling);
  const subjectId = facts.memberId;
  await notices.put(tx, now, hubId, [{ memberId: subjectId, kind: 'clearance_changed', subjectId, dueAt }]);
}

/** Work beyond a clearance goes back on the board: all of it when it is lost, what lies after its day when it is shorter. */
async function letGoOf(
  tx: Tx,
  now: Date,
  { actor, hubId, endings }: Settling,
  { memberId }: TrustFacts,
  { role, state, until, was, lost }: Settled,
): Promise<void> {
  const isShorter = isHeld(state) && until !== null && (was === null || until < was);
  if (!lost && !isShorter) return;
  const after = lost ? null : until;
  await endings.endAllOf(tx, now, { actor, hubId, memberId, roles: [role], after, reason: 'role_expired' });
}
