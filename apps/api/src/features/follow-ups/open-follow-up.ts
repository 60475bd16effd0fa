import type { StopReason } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import { announce } from '../../platform/graphql/announce';

export interface OpeningFollowUp {
  readonly hubId: string;
  readonly stopId: string;
  readonly taskId: string;
  readonly reason: StopReason;
}

/**
 * A door stayed shut: it stays in the list until somebody says what became of it. In the caller's transaction; a stop
 * that was undone and attempted again is in the list once.
 */
export async function openFollowUp(tx: Tx, now: Date, about: OpeningFollowUp): Promise<void> {
  const { hubId, stopId, taskId, reason } = about;
  await tx.query(OPEN, [hubId, stopId, taskId, reason, now]);
  await announce(tx, hubId, 'followUp', stopId);
}

/** The result was taken back: nothing happened at this door. */
export async function dropFollowUp(tx: Tx, hubId: string, stopId: string): Promise<void> {
  await tx.query(`DELETE FROM follow_up WHERE hub_id = $1 AND id = $2 AND state = 'open'`, [hubId, stopId]);
  await announce(tx, hubId, 'followUp', stopId);
}

const OPEN = `
  INSERT INTO follow_up (hub_id, id, task_id, reason, opened_at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT ON CONSTRAINT follow_up_pk DO UPDATE
    SET reason = excluded.reason, opened_at = excluded.opened_at, state = 'open', outcome = NULL, closed_by = NULL,
      closed_at = NULL, version = follow_up.version + 1`;
