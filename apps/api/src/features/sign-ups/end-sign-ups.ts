import { SIGN_UP, type Machine, type SignUpState } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import { hubOf, type Actor } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { askForCover } from './ask-for-cover';
import { lockShifts, type LockedShift } from './lock';
import { fillOthersOf, promote } from './promote';
import { announceSignUps, tell, type Desk } from './remind';
import { settleRoom } from './settle-room';

/** Commands after which a sign-up has no seat any more. */
export type EndCommand =
  'decline' | 'expire' | 'withdraw' | 'withdrawLate' | 'recordNoShow' | 'excuse' | 'remove';

export interface Ending {
  readonly actor: Actor;
  readonly signUpIds: readonly string[];
  readonly command: EndCommand;
  readonly reason: string | null;
  /** The word in the list of acts. */
  readonly verb: string;
  /** The version that was seen; only for one sign-up. */
  readonly version?: number;
}

export interface Ended {
  readonly id: string;
  readonly shiftId: string;
  readonly memberId: string;
}

/**
 * Ends sign-ups with all that hangs on them: the seat is free and goes to who waits longest, reminders go, a childcare
 * room that loses its second adult stands no more, and a late gap is told to those who could fill it. Returns those that
 * were in a state to be ended; the rest are left as they are.
 */
export async function endSignUps(tx: Tx, now: Date, desk: Desk, ending: Ending): Promise<readonly Ended[]> {
  const hubId = hubOf(ending.actor);
  const shifts = await lockShiftsOf(tx, hubId, ending.signUpIds);
  const ways: Machine<SignUpState, EndCommand> = SIGN_UP;
  const way = ways[ending.command];
  const ended = await returning<Ended>(tx, END, [
    hubId,
    ending.signUpIds,
    way.from,
    way.to,
    now,
    ending.reason,
    'id' in ending.actor ? ending.actor.id : null,
    ending.version ?? null,
  ]);
  if (ended.length === 0) return [];
  await desk.notices.drop(
    tx,
    hubId,
    ended.map(({ id }) => id),
  );
  for (const { id } of ended) {
    const act = { verb: ending.verb, subjectId: id };
    await record(tx, now, ending.actor, ending.reason === null ? act : { ...act, reason: ending.reason });
  }
  await announceSignUps(tx, hubId, ended);
  const touched = new Set(ended.map(({ shiftId }) => shiftId));
  for (const shift of shifts.filter(({ id }) => touched.has(id)))
    await fill(tx, now, desk, { hubId, shift, ending });
  await fillOthersOf(
    tx,
    now,
    hubId,
    ended.map(({ memberId }) => memberId),
  );
  return ended;
}

/** After a seat has become free: the room, the queue, and for a late gap those who could come. */
async function fill(
  tx: Tx,
  now: Date,
  desk: Desk,
  { hubId, shift, ending }: { readonly hubId: string; readonly shift: LockedShift; readonly ending: Ending },
): Promise<void> {
  await settleRoom(tx, now, hubId, shift);
  const offered = await promote(tx, now, desk, hubId, shift);
  const isAhead = now < shift.endsAt && ['published', 'locked', 'in_progress'].includes(shift.state);
  if (ending.command === 'withdrawLate' && offered.length === 0 && isAhead)
    await askForCover(tx, now, desk, { hubId, shift });
}

/** Tells those who were in it that a shift is off, or that they are no longer in it. */
export const tellGone = (
  tx: Tx,
  now: Date,
  desk: Desk,
  hubId: string,
  ended: readonly Ended[],
): Promise<void> => tell(tx, now, desk, hubId, { kind: 'place_gone', to: ended });

async function lockShiftsOf(tx: Tx, hubId: string, signUpIds: readonly string[]): Promise<LockedShift[]> {
  const rows: { id: string }[] = await tx.query(
    'SELECT DISTINCT shift_id AS id FROM sign_up WHERE hub_id = $1 AND id = ANY($2)',
    [hubId, signUpIds],
  );
  return lockShifts(
    tx,
    hubId,
    rows.map(({ id }) => id),
  );
}

/** Who has arrived is no no-show. */
const END = `
  UPDATE sign_up SET state = $4, seat = NULL, expires_at = NULL, leads = false, cover_asked_at = NULL, ended_at = $5,
    reason = $6, recorded_by = coalesce($7, recorded_by), version = version + 1
  WHERE hub_id = $1 AND id = ANY($2) AND state = ANY($3) AND ($8::int IS NULL OR version = $8)
    AND ($4 <> 'no_show' OR arrived_at IS NULL)
  RETURNING id, shift_id AS "shiftId", member_id AS "memberId"`;
