import { HELD_CLEARANCE } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';

/** Whether the hub has an organizer beside this one. A hub with one organizer can only trust that one. */
export async function hasAnotherOrganizer(tx: Tx, hubId: string, memberId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `SELECT FROM clearance WHERE hub_id = $1 AND role = 'organizer' AND state = ANY($2) AND member_id <> $3 LIMIT 1`,
    [hubId, HELD_CLEARANCE, memberId],
  );
  return rows.length > 0;
}

/**
 * Whether the hub would be left without anybody who can open its boxes. Who stops being an organizer waits on the hub's
 * row for who stops beside them, by a press or because a paper ran out: a hub never loses its last two at once.
 */
export async function isLastOrganizer(tx: Tx, hubId: string, memberId: string): Promise<boolean> {
  await tx.query('SELECT FROM hub WHERE id = $1 FOR NO KEY UPDATE', [hubId]);
  return !(await hasAnotherOrganizer(tx, hubId, memberId));
}

/** Refuses LAST_ORGANIZER. */
export async function requireAnotherOrganizer(tx: Tx, hubId: string, memberId: string): Promise<void> {
  if (await isLastOrganizer(tx, hubId, memberId)) throw new Refusal('LAST_ORGANIZER');
}
