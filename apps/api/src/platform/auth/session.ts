import { randomBytes } from 'node:crypto';
import { MAY_COME_IN } from '@doorstep/lifecycle';
import { hashOf } from '../http/cookies';
import type { Db, Tx } from '../db/db';
import { announce } from '../graphql/announce';
import { rememberWeek } from './active-week';
import { type Actor, type Member, VISITOR } from './actor';
import type { Role } from './permissions';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long a session lives, in milliseconds: unused, and at all. Organizers' end sooner; they can open more. */
export const LIFE = {
  organizer: { idle: 30 * MINUTE, absolute: 12 * HOUR },
  volunteer: { idle: 12 * HOUR, absolute: 7 * 24 * HOUR },
} as const;

/** The topic that makes a member's open streams look at their session again. */
export const SESSION_TOPIC = 'session';

interface SessionRow {
  hub_id: string;
  member_id: string;
  handle: string;
  roles: Role[];
  tier: number;
  idle_until: Date;
  ends_at: Date;
}

export const relationOf = (roles: readonly Role[]): Member['relation'] =>
  roles.includes('organizer') ? 'organizer' : 'volunteer';

/** The member a token hash stands for, or the visitor when there is no live session. One transaction. */
export async function findActor(db: Db, tokenHash: Buffer | null): Promise<Actor> {
  if (tokenHash === null) return VISITOR;
  const row = await liveSession(db, tokenHash);
  if (row === undefined) return VISITOR;
  const me = memberOf(row, tokenHash);
  await stayAwake(db, me, row, tokenHash);
  return me;
}

async function liveSession(db: Db, tokenHash: Buffer): Promise<SessionRow | undefined> {
  const found = await db.knock<SessionRow>(tokenHash, SESSION);
  const now = db.now();
  return found !== undefined && found.idle_until > now && found.ends_at > now ? found : undefined;
}

/**
 * Roles, trust and state are the member's own of this moment, not those of signing in: who was suspended is out with
 * the next request, whatever changed the row. The session's hub opens the member's row to this one transaction.
 */
const SESSION = `
  SELECT set_config('app.hub_id', coalesce((SELECT hub_id::text FROM session WHERE token_hash = app.door()), ''), true);
  SELECT s.hub_id, s.member_id, s.handle, m.roles, m.tier, s.idle_until, s.ends_at
  FROM session s JOIN member m ON m.hub_id = s.hub_id AND m.id = s.member_id
  WHERE s.token_hash = app.door() AND m.state IN (${MAY_COME_IN.map((state) => `'${state}'`).join(', ')})`;

/** Whether a member's session still lives. Asking does not keep it alive: an open screen is no activity. */
export async function isLive(db: Db, me: Member): Promise<boolean> {
  return (await liveSession(db, Buffer.from(me.session, 'hex'))) !== undefined;
}

function memberOf(row: SessionRow, tokenHash: Buffer): Member {
  return {
    relation: relationOf(row.roles),
    hubId: row.hub_id,
    id: row.member_id,
    handle: row.handle,
    roles: row.roles,
    tier: row.tier,
    session: tokenHash.toString('hex'),
  };
}

/** Moves the idle end on, at most once in a tenth of it: not every read becomes a write. */
async function stayAwake(db: Db, me: Member, row: SessionRow, tokenHash: Buffer): Promise<void> {
  const { idle } = LIFE[me.relation];
  const end = Math.min(db.now().getTime() + idle, row.ends_at.getTime());
  if (end - row.idle_until.getTime() < idle / 10) return;
  await db.write(me, async (tx, now) => {
    await tx.query('UPDATE session SET idle_until = $3 WHERE hub_id = $1 AND token_hash = $2', [
      me.hubId,
      tokenHash,
      new Date(end),
    ]);
    await rememberWeek(tx, now, me.hubId, me.id);
  });
}

export interface NewSession {
  readonly token: string;
  readonly me: Member;
  readonly seconds: number;
}

/** Begins a session with a fresh token; an older one of the same browser ends with it. */
export async function beginSession(
  tx: Tx,
  now: Date,
  who: { hubId: string; id: string; handle: string; roles: Role[]; tier: number },
  replaced: Buffer | null,
): Promise<NewSession> {
  const token = randomBytes(32).toString('base64url');
  const tokenHash = hashOf(token);
  const life = LIFE[relationOf(who.roles)];
  await tx.query('DELETE FROM session WHERE hub_id = $1 AND (token_hash = $2 OR ends_at < $3)', [
    who.hubId,
    replaced ?? tokenHash,
    now,
  ]);
  await tx.query(
    `INSERT INTO session (token_hash, hub_id, member_id, handle, roles, tier, created_at, idle_until, ends_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      tokenHash,
      who.hubId,
      who.id,
      who.handle,
      who.roles,
      who.tier,
      now,
      new Date(now.getTime() + life.idle),
      new Date(now.getTime() + life.absolute),
    ],
  );
  await rememberWeek(tx, now, who.hubId, who.id);
  const me: Member = {
    relation: relationOf(who.roles),
    hubId: who.hubId,
    id: who.id,
    handle: who.handle,
    roles: who.roles,
    tier: who.tier,
    session: tokenHash.toString('hex'),
  };
  return { token, me, seconds: life.absolute / 1000 };
}

/** Ends this one session; open streams of the member look again and close. */
export async function endSession(tx: Tx, me: Member): Promise<void> {
  await tx.query('DELETE FROM session WHERE hub_id = $1 AND token_hash = $2', [
    me.hubId,
    Buffer.from(me.session, 'hex'),
  ]);
  await announce(tx, me.hubId, SESSION_TOPIC, me.id, me.id);
}

/** Ends every session of a member: in the transaction that changes their roles, tier or state. */
export async function endSessionsOf(tx: Tx, hubId: string, memberId: string): Promise<void> {
  await tx.query('DELETE FROM session WHERE hub_id = $1 AND member_id = $2', [hubId, memberId]);
  await announce(tx, hubId, SESSION_TOPIC, memberId, memberId);
}
