import { randomUUID } from 'node:crypto';
import type { Tx } from '../db/db';
import type { Json } from '../db/idempotency';
import { outboxOf } from '../db/outbox';

/** Wakes the runners of all processes for what is due soon; sent with the commit. */
export const JOB_CHANNEL = 'doorstep_job';

/** Runners look at the table this often by themselves, in milliseconds: a lost call delays a job, never loses it. */
export const LONGEST_SLEEP = 30_000;

export interface JobTiming {
  readonly runAt: Date;
  /** At most one waiting job of this name and key: a later call moves it and replaces its payload. */
  readonly dedupeKey?: string;
}

/**
 * Puts a job beside the rows it belongs to, in the same transaction: it exists exactly when they do. Payload: ids
 * only. A job that is being run when its twin is enqueued runs once more afterwards (the row takes a new id, so the
 * first run's end does not remove it).
 */
export function enqueue(
  tx: Tx,
  hubId: string,
  name: string,
  payload: Json,
  timing: JobTiming,
): Promise<void> {
  const { runAt, dedupeKey = null } = timing;
  const outbox = outboxOf(tx);
  outbox.job({ hubId, id: randomUUID(), name, payload, dedupeKey, runAt });
  // What is due later is found in time without a call.
  if (runAt.getTime() - outbox.now.getTime() < LONGEST_SLEEP)
    outbox.tell({ channel: JOB_CHANNEL, payload: '' });
  return Promise.resolve();
}
