import { createHash, timingSafeEqual } from 'node:crypto';
import type { StopOutcome } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import { hubOf, type Actor } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { RunEntity } from './run.entity';

/** How long after its planned end a run still hears from its phone. */
const HEARS_MS = 2 * 86_400_000;

export interface LateResult {
  readonly stopId: string;
  readonly outcome: StopOutcome;
  readonly deviceTime: Date;
}

export interface LateReport {
  readonly runId: string;
  /** 32 bytes that the phone made when it set off. */
  readonly secret: Buffer;
  readonly results: readonly LateResult[];
}

/**
 * What a phone did at doors before it learnt that its driver is no member any more. Who holds the run's secret may add
 * what was reported, and nothing else: no state changes, nothing is read, a dispatcher sees both words. Refuses
 * NOT_FOUND, for a wrong secret as for a run that is none.
 */
export async function reportLate(tx: Tx, now: Date, actor: Actor, report: LateReport): Promise<void> {
  const hubId = hubOf(actor);
  const run = await tx.findOne(RunEntity, {
    where: { hubId, id: report.runId },
    lock: { mode: 'for_no_key_update' },
  });
  if (
    run?.state !== 'aborted' ||
    !holdsSecret(run, report.secret) ||
    run.endsAt.getTime() + HEARS_MS < now.getTime()
  ) {
    throw new Refusal('NOT_FOUND');
  }
  for (const { stopId, outcome, deviceTime } of report.results) {
    await tx.query(REPORTED, [hubId, run.id, stopId, outcome, deviceTime, now]);
    await record(tx, now, actor, { verb: `stop.reported_${outcome}`, subjectId: stopId });
  }
  await announce(tx, hubId, 'run', run.id);
}

function holdsSecret({ lateHash }: RunEntity, secret: Buffer): boolean {
  const shown = lateHashOf(secret);
  return lateHash !== null && lateHash.length === shown.length && timingSafeEqual(lateHash, shown);
}

/** What is stored of the secret: it is random, so one SHA-256 is enough. */
export const lateHashOf = (secret: Buffer): Buffer => createHash('sha256').update(secret).digest();

/** Beside a result that stands, never over it. */
const REPORTED = `
  UPDATE stop SET reported = $4, device_time = coalesce(device_time, $5), received_at = coalesce(received_at, $6)
  WHERE hub_id = $1 AND run_id = $2 AND id = $3 AND state NOT IN ('done')`;
