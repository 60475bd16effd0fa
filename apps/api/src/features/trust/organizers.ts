import { HELD_CLEARANCE } from '@doorstep/lifecycle';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';

async function othersThan(tx: Tx, hubId: string, memberId: string): Promise<boolean> {
  // Who stops being an organizer waits here for who stops beside them: a hub never loses its last two at once.
  await tx.query('SELECT FROM hub WHERE id = $1 FOR NO KEY UPDATE', [hubId]);
  const rows: unknown[] = await tx.query(
    `SELECT FROM clearance WHERE hub_id = $1 AND role = 'organizer' AND state = ANY($2) AND member_id <> $3 LIMIT 1`,
    [hubId, HELD_CLEARANCE, memberId],
  );
  return rows.length > 0;
}

/** Whether there is a second organizer who could agree. A hub with one organizer can only trust that one. */
export async function anotherOrganizer(tx: Tx, me: Member): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `SELECT FROM clearance WHERE hub_id = $1 AND role = 'organizer' AND state = ANY($2) AND member_id <> $3 LIMIT 1`,
    [me.hubId, HELD_CLEARANCE, me.id],
  );
  return rows.length > 0;
}

/** Refuses LAST_ORGANIZER when the hub would be left without anybody who can open its boxes. */
export async function requireAnotherOrganizer(tx: Tx, hubId: string, memberId: string): Promise<void> {
  if (!(await othersThan(tx, hubId, memberId))) throw new Refusal('LAST_ORGANIZER');
}
