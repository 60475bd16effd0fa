import { CARE_CHECK, CARE_CHECK_EVERY_MS, CARE_CHECK_GRACE_MS } from '@doorstep/lifecycle';
import { systemOf, type Actor } from '../../platform/auth/actor';
import { hubOf } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { enqueue } from '../../platform/jobs/enqueue';
import type { Job } from '../../platform/jobs/job-registry';
import type { NoticesService } from '../notices/notices.service';
import { lockCare, tellCare } from './lock-care';
import { tellOrganizers } from './tell-organizers';

export const CARE_CHECK_JOB = 'care.check';

/** Lays the next call: due an hour on, missed a quarter of an hour later. */
export async function layCheck(
  tx: Tx,
  hubId: string,
  { arrangementId, n, after }: { readonly arrangementId: string; readonly n: number; readonly after: Date },
): Promise<void> {
  const dueAt = new Date(after.getTime() + CARE_CHECK_EVERY_MS);
  await tx.query(
    `INSERT INTO care_check (hub_id, arrangement_id, n, due_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    [hubId, arrangementId, n, dueAt],
  );
  const runAt = new Date(dueAt.getTime() + CARE_CHECK_GRACE_MS);
  await enqueue(tx, hubId, CARE_CHECK_JOB, { arrangementId }, { runAt, dedupeKey: arrangementId });
}

/**
 * All is well: answers what is due or was missed, or the next one early, and lays another. Nothing happens when
 * nothing is open. Who answers has been looked at by the caller, and the arrangement is locked.
 */
export async function answerChecks(
  tx: Tx,
  now: Date,
  {
    hubId,
    arrangementId,
    memberId,
  }: { readonly hubId: string; readonly arrangementId: string; readonly memberId: string },
): Promise<void> {
  const answered = await returning<{ n: number }>(tx, ANSWER, [
    hubId,
    arrangementId,
    CARE_CHECK.answer.from,
    CARE_CHECK.answer.to,
    now,
    memberId,
  ]);
  if (answered.length === 0) return;
  const n = Math.max(...answered.map((check) => check.n)) + 1;
  await layCheck(tx, hubId, { arrangementId, n, after: now });
}

/** What was due and is not answered is missed: the desk is told, and the next call is laid. Returns how many. */
export async function missChecks(
  tx: Tx,
  now: Date,
  notices: NoticesService,
  { actor, arrangementId }: { readonly actor: Actor; readonly arrangementId: string },
): Promise<number> {
  const hubId = hubOf(actor);
  const care = await lockCare(tx, hubId, arrangementId);
  if (care.row.state !== 'started') return 0;
  const before = new Date(now.getTime() - CARE_CHECK_GRACE_MS);
  const missed = await returning<{ n: number; dueAt: Date }>(tx, MISS, [
    hubId,
    arrangementId,
    CARE_CHECK.miss.from,
    CARE_CHECK.miss.to,
    now,
    before,
  ]);
  const [last] = [...missed].sort((a, b) => b.n - a.n);
  if (last === undefined) return 0;
  await tellOrganizers(tx, now, notices, { hubId, kind: 'care_check_missed', subjectId: arrangementId });
  await tellCare(tx, now, actor, { care, verb: 'care.check_missed' });
  await layCheck(tx, hubId, { arrangementId, n: last.n + 1, after: last.dueAt });
  return missed.length;
}

/** Looks at an arrangement when a call is overdue. Moved calls and ended arrangements leave it nothing to do. */
export const careCheckJob = (notices: NoticesService): Job => ({
  name: CARE_CHECK_JOB,
  async run(db, hubId, payload) {
    const { arrangementId } = payload as { readonly arrangementId: string };
    const actor = systemOf(hubId);
    await db.write(actor, (tx, now) => missChecks(tx, now, notices, { actor, arrangementId }));
  },
});

const ANSWER = `
  UPDATE care_check SET state = $4, answered_at = $5, answered_by = $6
  WHERE hub_id = $1 AND arrangement_id = $2 AND state = ANY($3) RETURNING n`;

const MISS = `
  UPDATE care_check SET state = $4, missed_at = $5
  WHERE hub_id = $1 AND arrangement_id = $2 AND state = ANY($3) AND due_at <= $6 RETURNING n, due_at AS "dueAt"`;
