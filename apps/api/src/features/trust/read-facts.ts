import type { ClearanceState, Role } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import type { Held, HeldCredential, HeldExemption } from './standing';
import type { Credential, Exemption } from './trust.types';

export interface ClearanceFacts {
  readonly role: Role;
  readonly state: ClearanceState;
  readonly until: string | null;
  readonly changedOn: string;
  readonly proposedState: 'provisional' | 'approved' | null;
  readonly proposedBy: string | null;
}

export interface VouchFacts {
  readonly id: string;
  readonly memberId: string;
  readonly state: 'given' | 'review' | 'withdrawn';
  readonly until: string;
  readonly madeOn: string;
}

/** Everything about trust in one member, tags and boxes aside. */
export interface TrustFacts extends Held {
  readonly memberId: string;
  readonly handle: string;
  readonly joinedOn: string;
  readonly state: ClearanceState;
  readonly roles: readonly Role[];
  readonly tier: number;
  readonly clearances: readonly ClearanceFacts[];
  readonly credentials: readonly (HeldCredential & Credential)[];
  readonly exemptions: readonly (HeldExemption & Exemption)[];
  readonly vouches: readonly VouchFacts[];
}

/** One statement, whatever the number of members; null means all of the hub. By handle. */
export const readFacts = (tx: Tx, hubId: string, ids: readonly string[] | null): Promise<TrustFacts[]> =>
  tx.query(FACTS, [hubId, ids]);

const listOf = (table: string, columns: string, order: string): string => `
  SELECT l.member_id, json_agg(json_build_object(${columns}) ORDER BY ${order}) AS list
  FROM ${table} l WHERE l.hub_id = $1 AND ($2::uuid[] IS NULL OR l.member_id = ANY($2)) GROUP BY l.member_id`;

const FACTS = `
  WITH clearances AS (${listOf(
    'clearance',
    `'role', l.role, 'state', l.state, 'until', l.until, 'changedOn', l.changed_on, 'proposedState', l.proposed_state,
     'proposedBy', l.proposed_by`,
    'l.role',
  )}
  ), credentials AS (${listOf(
    'credential',
    `'id', l.id, 'kind', l.kind, 'course', l.course, 'givenOn', l.given_on, 'until', l.until, 'seenBy', l.seen_by,
     'secondBy', l.second_by, 'state', l.state`,
    'l.given_on DESC, l.kind, l.id',
  )}
  ), exemptions AS (${listOf(
    'exemption',
    `'id', l.id, 'role', l.role, 'kind', l.kind, 'course', l.course, 'reason', l.reason, 'until', l.until,
     'madeBy', l.made_by, 'madeOn', l.made_on, 'endedOn', l.ended_on`,
    'l.until DESC, l.id',
  )}
  ), vouches AS (${listOf(
    'vouch',
    `'id', l.id, 'memberId', l.member_id, 'state', l.state, 'until', l.until, 'madeOn', l.made_on`,
    'l.until DESC, l.id',
  )}
  )
  SELECT m.id AS "memberId", m.handle, m.created_on AS "joinedOn", m.state, m.roles, m.tier, coalesce(c.list, '[]') AS clearances,
    coalesce(p.list, '[]') AS credentials, coalesce(e.list, '[]') AS exemptions, coalesce(v.list, '[]') AS vouches
  FROM member m
  LEFT JOIN clearances c ON c.member_id = m.id
  LEFT JOIN credentials p ON p.member_id = m.id
  LEFT JOIN exemptions e ON e.member_id = m.id
  LEFT JOIN vouches v ON v.member_id = m.id
  WHERE m.hub_id = $1 AND ($2::uuid[] IS NULL OR m.id = ANY($2))
  ORDER BY m.handle`;
