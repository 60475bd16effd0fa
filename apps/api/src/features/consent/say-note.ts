import type { FamilyNoteKind } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';

export interface NoteDraft {
  readonly hubId: string;
  readonly id: string;
  readonly requestId: string;
  readonly kind: FamilyNoteKind;
}

const HOUR = 3_600_000;
/** Unread notes about one request; who says more is asked to call. */
const MOST_UNREAD = 12;

/**
 * Puts down that a family said something, to the hour. Two of the same kind that nobody has read yet are one, except
 * messages. Refuses TOO_MANY_TRIES.
 */
export async function sayNote(tx: Tx, now: Date, note: NoteDraft): Promise<void> {
  const { hubId, id, requestId, kind } = note;
  await tx.query('SELECT id FROM request WHERE hub_id = $1 AND id = $2 FOR NO KEY UPDATE', [
    hubId,
    requestId,
  ]);
  if (kind !== 'message') {
    await tx.query(
      `DELETE FROM family_note WHERE hub_id = $1 AND request_id = $2 AND kind = $3 AND read_by IS NULL`,
      [hubId, requestId, kind],
    );
  }
  const [row]: { unread: number }[] = await tx.query(
    `SELECT count(*)::int AS unread FROM family_note WHERE hub_id = $1 AND request_id = $2 AND read_by IS NULL`,
    [hubId, requestId],
  );
  if ((row?.unread ?? 0) >= MOST_UNREAD) throw new Refusal('TOO_MANY_TRIES');
  const saidAt = new Date(Math.floor(now.getTime() / HOUR) * HOUR);
  await tx.query(
    `INSERT INTO family_note (hub_id, id, request_id, kind, said_at) VALUES ($1, $2, $3, $4, $5)`,
    [hubId, id, requestId, kind, saidAt],
  );
  await announce(tx, hubId, 'request', requestId);
}
