import { InvariantError } from '@doorstep/std';
import type { Role } from './permissions';

/**
 * Who acts. One hub at a time: an actor never reaches past its hub, and nobody is more than one relation to a row.
 *  - visitor: anyone, towards one hub (asking for help, reading its door);
 *  - family: holds a receipt code of that hub;
 *  - member: signed in as volunteer or organizer;
 *  - system: a job, working inside one hub.
 */
export type Actor =
  | { readonly relation: 'visitor'; readonly hubId: string | null }
  | { readonly relation: 'family'; readonly hubId: string; readonly requestId: string }
  | Member
  | { readonly relation: 'system'; readonly hubId: string };

export interface Member {
  readonly relation: 'volunteer' | 'organizer';
  readonly hubId: string;
  readonly id: string;
  readonly handle: string;
  readonly roles: readonly Role[];
  readonly tier: number;
  /** SHA-256 of the session token, hex: to sign out and to end this one session. */
  readonly session: string;
}

export const VISITOR: Actor = { relation: 'visitor', hubId: null };
export const visitorOf = (hubId: string): Actor => ({ relation: 'visitor', hubId });
export const systemOf = (hubId: string): Actor => ({ relation: 'system', hubId });

/** The pseudonym written into the activity list and beside idempotency keys. */
export function nameOf(actor: Actor): string {
  return 'handle' in actor ? actor.handle : actor.relation;
}

/** The hub an act belongs to. A visitor without a hub cannot write: that would be our bug. */
export function hubOf(actor: Actor): string {
  if (actor.hubId === null) throw new InvariantError('who writes stands in front of one hub');
  return actor.hubId;
}
