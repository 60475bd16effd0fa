import { randomUUID } from 'node:crypto';
import type { Json } from '../db/idempotency';
import type { Tx } from '../db/db';

/** Wakes the runners of all processes; sent with the commit. */
export const JOB_CHANNEL = 'doorstep_job';

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
export async function enqueue(
  tx: Tx,
  hubId: string,
  name: string,
  payload: Json,
  timing: JobTiming,
): Promise<void> {
  await tx.query(
    `INSERT INTO job (hub_id, id, name, payload, dedupe_key, run_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (hub_id, name, dedupe_key) DO UPDATE SET id = excluded.id, payload = excluded.payload,
       run_at = excluded.run_at, attempts = 0, locked_until = NULL, last_error = NULL, dead = false`,
    [hubId, randomUUID(), name, JSON.stringify(payload), timing.dedupeKey ?? null, timing.runAt],
  );
  await tx.query('SELECT pg_notify($1, $2)', [JOB_CHANNEL, timing.runAt.toISOString()]);
}
