import { randomUUID } from 'node:crypto';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { askForCover } from './ask-for-cover';
import { lockMembers, lockShiftOf } from './lock';
import { fillOthersOf } from './promote';
import { announceSignUps, type Desk } from './remind';
import { BESIDE_EXPERIENCED, BUSY_WITH_TASKS, CLEARED, IN_ANOTHER_SHIFT } from './rules';
import type { Placed } from './take-place';

/**
 * Asks somebody else to take one's place; until one does, it stays one's own. `asked` false takes the question back.
 * Refuses NOT_FOUND and SIGN_UP_NOT_FROM_HERE.
 */
export async function setCover(
  tx: Tx,
  now: Date,
  desk: Desk,
  { me, signUpId, asked }: { readonly me: Member; readonly signUpId: string; readonly asked: boolean },
): Promise<void> {
  const { hubId } = me;
  const shift = await lockShiftOf(tx, hubId, signUpId);
  const [set] = await returning<{ id: string; shiftId: string; memberId: string; role: string }>(
    tx,
    `UPDATE sign_up SET cover_asked_at = CASE WHEN $4 THEN coalesce(cover_asked_at, $5) END, version = version + 1
     WHERE hub_id = $1 AND id = $2 AND member_id = $3 AND state = 'confirmed' AND arrived_at IS NULL AND ends_at > $5
     RETURNING id, shift_id AS "shiftId", member_id AS "memberId", role`,
    [hubId, signUpId, me.id, asked, now],
  );
  if (set === undefined)
    throw new Refusal((await isMine(tx, me, signUpId)) ? 'SIGN_UP_NOT_FROM_HERE' : 'NOT_FOUND');
  await (asked
    ? askForCover(tx, now, desk, { hubId, shift, asked: set })
    : desk.notices.drop(tx, hubId, [signUpId], ['cover_asked']));
  await announceSignUps(tx, hubId, [set]);
}

/**
 * Hands a place over: one statement in which the one leaves and the other has the seat. Whoever comes second hears
 * COVER_GONE. Refuses as a sign-up would: ROLE_NOT_HELD, SIGN_UP_EXISTS, SIGN_UP_CLASH, SHIFT_NEEDS_EXPERIENCED.
 */
export async function takeCover(
  tx: Tx,
  now: Date,
  desk: Desk,
  { me, signUpId }: { readonly me: Member; readonly signUpId: string },
): Promise<Placed> {
  const { hubId } = me;
  await lockMembers(tx, hubId, [me.id]);
  const shift = await lockShiftOf(tx, hubId, signUpId);
  await leaveQueue(tx, now, me, shift.id);
  const [seat]: { seat: number }[] = await tx.query(
    `SELECT seat FROM sign_up WHERE hub_id = $1 AND id = $2 AND member_id <> $3 AND state = 'confirmed'
       AND cover_asked_at IS NOT NULL AND arrived_at IS NULL AND ends_at > $4`,
    [hubId, signUpId, me.id, now],
  );
  if (seat === undefined) throw new Refusal('COVER_GONE');
  const placed: Placed[] = await tx.query(HAND_OVER, [hubId, signUpId, me.id, randomUUID(), now, seat.seat]);
  const [mine] = placed;
  if (mine === undefined) throw new Refusal(await hurdleOf(tx, me, signUpId));
  await desk.notices.drop(tx, hubId, [signUpId]);
  await thank(tx, now, desk, { hubId, signUpId });
  await announceSignUps(tx, hubId, [mine]);
  return mine;
}

/** Whoever waits in the same shift does not wait any more once they cover for somebody. */
const leaveQueue = (tx: Tx, now: Date, me: Member, shiftId: string): Promise<unknown> =>
  tx.query(
    `UPDATE sign_up SET state = 'withdrew', seat = NULL, expires_at = NULL, ended_at = $4, reason = 'covers',
       version = version + 1
     WHERE hub_id = $1 AND member_id = $2 AND shift_id = $3 AND state IN ('waitlisted', 'offered_place')`,
    [me.hubId, me.id, shiftId, now],
  );

async function thank(
  tx: Tx,
  now: Date,
  desk: Desk,
  { hubId, signUpId }: { readonly hubId: string; readonly signUpId: string },
): Promise<void> {
  const giver: { id: string; shiftId: string; memberId: string }[] = await tx.query(
    'SELECT id, shift_id AS "shiftId", member_id AS "memberId" FROM sign_up WHERE hub_id = $1 AND id = $2',
    [hubId, signUpId],
  );
  await desk.notices.put(
    tx,
    now,
    hubId,
    giver.map(({ id, memberId }) => ({ memberId, kind: 'cover_taken', subjectId: id, dueAt: now })),
  );
  await announceSignUps(tx, hubId, giver);
  await fillOthersOf(
    tx,
    now,
    hubId,
    giver.map(({ memberId }) => memberId),
  );
}

const MAY = `${CLEARED} AND NOT ${BUSY_WITH_TASKS} AND NOT ${IN_ANOTHER_SHIFT} AND ${BESIDE_EXPERIENCED('g.id')}
  AND NOT EXISTS (SELECT FROM sign_up i WHERE i.hub_id = s.hub_id AND i.shift_id = s.id AND i.member_id = m.id
    AND i.seat IS NOT NULL)`;

const JOINED = `
  FROM shift s, shift_place p, member m
  WHERE g.hub_id = $1 AND g.id = $2 AND s.hub_id = $1 AND s.id = g.shift_id AND p.hub_id = $1 AND p.shift_id = g.shift_id
    AND p.role = g.role AND m.hub_id = $1 AND m.id = $3`;

const HAND_OVER = `
  WITH gone AS (
    UPDATE sign_up g SET state = 'withdrew', seat = NULL, leads = false, ended_at = $5, reason = 'covered',
      cover_asked_at = NULL, version = g.version + 1
    ${JOINED} AND g.state = 'confirmed' AND g.seat = $6 AND s.state IN ('published', 'locked', 'in_progress') AND ${MAY}
    RETURNING g.hub_id, g.id, g.shift_id, g.role, g.most, g.starts_at, g.ends_at)
  INSERT INTO sign_up (hub_id, id, shift_id, role, most, seat, member_id, state, starts_at, ends_at, queued_at, covers)
  SELECT hub_id, $4, shift_id, role, most, $6, $3, 'confirmed', starts_at, ends_at, $5, id FROM gone
  RETURNING id, shift_id AS "shiftId", member_id AS "memberId", state, starts_at AS "startsAt"`;

async function hurdleOf(
  tx: Tx,
  me: Member,
  signUpId: string,
): Promise<'COVER_GONE' | 'ROLE_NOT_HELD' | 'SIGN_UP_EXISTS' | 'SIGN_UP_CLASH' | 'SHIFT_NEEDS_EXPERIENCED'> {
  const [row]: { cleared: boolean; inIt: boolean; clash: boolean; beside: boolean }[] = await tx.query(
    `SELECT ${CLEARED} AS cleared, ${BUSY_WITH_TASKS} OR ${IN_ANOTHER_SHIFT} AS clash, ${BESIDE_EXPERIENCED('g.id')} AS beside,
       EXISTS (SELECT FROM sign_up i WHERE i.hub_id = s.hub_id AND i.shift_id = s.id AND i.member_id = m.id
         AND i.seat IS NOT NULL) AS "inIt"
     FROM sign_up g ${JOINED.replace('FROM shift s', ', shift s')}`,
    [me.hubId, signUpId, me.id],
  );
  if (row === undefined) return 'COVER_GONE';
  if (!row.cleared) return 'ROLE_NOT_HELD';
  if (row.inIt) return 'SIGN_UP_EXISTS';
  if (row.clash) return 'SIGN_UP_CLASH';
  return row.beside ? 'COVER_GONE' : 'SHIFT_NEEDS_EXPERIENCED';
}

async function isMine(tx: Tx, me: Member, id: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    'SELECT FROM sign_up WHERE hub_id = $1 AND id = $2 AND member_id = $3',
    [me.hubId, id, me.id],
  );
  return rows.length > 0;
}
