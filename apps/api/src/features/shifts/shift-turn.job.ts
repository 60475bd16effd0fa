import { SHIFT } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import { systemOf } from '../../platform/auth/actor';
import type { Db, Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { announce } from '../../platform/graphql/announce';
import type { Job } from '../../platform/jobs/job-registry';
import { endSignUps, lockShifts, type SignUpsService } from '../sign-ups/sign-ups.service';
import { SHIFT_BEGIN, SHIFT_CLOSE } from './shift-turn';

/** The clock turns a shift. Nothing happens before its hour (it was moved), and nothing the second time. */
export const shiftTurns = (signUps: SignUpsService): readonly Job[] => [
  {
    name: SHIFT_BEGIN,
    run: (db, hubId, payload) =>
      turn(db, hubId, payload, (tx, now, id) => begin(tx, now, signUps, hubId, id)),
  },
  {
    name: SHIFT_CLOSE,
    run: (db, hubId, payload) =>
      turn(db, hubId, payload, async (tx, now, id) => {
        await begin(tx, now, signUps, hubId, id); // the first job may be late
        await close(tx, now, signUps, hubId, id);
      }),
  },
];

async function turn(
  db: Db,
  hubId: string,
  payload: unknown,
  work: (tx: Tx, now: Date, id: string) => Promise<void>,
): Promise<void> {
  const { shiftId } = payload as { readonly shiftId: string };
  await db.write(systemOf(hubId), async (tx, now) => {
    await lockShifts(tx, hubId, [shiftId]);
    await work(tx, now, shiftId);
  });
}

/** It is on. Who still waits, was asked or applied has no answer any more. */
async function begin(tx: Tx, now: Date, signUps: SignUpsService, hubId: string, id: string): Promise<void> {
  const { from, to } = SHIFT.begin;
  if (!(await step(tx, now, hubId, { id, from, to, when: 'starts_at' }))) return;
  const waiting: { id: string }[] = await tx.query(
    `SELECT id FROM sign_up WHERE hub_id = $1 AND shift_id = $2 AND state IN ('applied', 'waitlisted', 'offered_place')`,
    [hubId, id],
  );
  if (waiting.length === 0) return;
  await endSignUps(tx, now, signUps, {
    actor: systemOf(hubId),
    signUpIds: waiting.map((one) => one.id),
    command: 'expire',
    reason: 'began',
    verb: 'sign_up.expire',
  });
}

/** It is over. Who was there has completed it; who was not seen stays confirmed until a person says what happened. */
async function close(tx: Tx, now: Date, signUps: SignUpsService, hubId: string, id: string): Promise<void> {
  const { from, to } = SHIFT.close;
  if (!(await step(tx, now, hubId, { id, from, to, when: 'ends_at' }))) return;
  const people: { id: string }[] = await tx.query(
    'SELECT id FROM sign_up WHERE hub_id = $1 AND shift_id = $2',
    [hubId, id],
  );
  // Nobody can cover what is over.
  await signUps.notices.drop(tx, hubId, [id, ...people.map((one) => one.id)], ['cover_asked']);
  await tx.query(
    `UPDATE sign_up SET state = 'completed', ended_at = $3, version = version + 1
     WHERE hub_id = $1 AND shift_id = $2 AND (state = 'checked_in' OR state = 'confirmed' AND arrived_at IS NOT NULL)`,
    [hubId, id, now],
  );
}

interface Step {
  readonly id: string;
  readonly from: readonly string[];
  readonly to: string;
  readonly when: 'starts_at' | 'ends_at';
}

async function step(tx: Tx, now: Date, hubId: string, { id, from, to, when }: Step): Promise<boolean> {
  const moved = await returning<{ id: string }>(
    tx,
    `UPDATE shift SET state = $3 WHERE hub_id = $1 AND id = $2 AND state = ANY($4) AND ${when} <= $5 RETURNING id`,
    [hubId, id, to, from, now],
  );
  if (moved.length === 0) return false;
  await record(tx, now, systemOf(hubId), { verb: `shift.${to}`, subjectId: id });
  await announce(tx, hubId, 'week', id);
  return true;
}
