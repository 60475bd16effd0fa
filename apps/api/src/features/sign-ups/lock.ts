import type { ShiftKind, ShiftState } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';

/** What verbs need to know of a shift while they hold it. */
export interface LockedShift {
  readonly id: string;
  readonly kind: ShiftKind;
  readonly state: ShiftState;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/*
 * The order of locks: members by id, then shifts by id, then nothing more. A claim locks its member too, so a claim and a
 * sign-up of one person wait for each other; whoever changes a shift's sign-ups holds the shift, so places are counted in
 * peace. The constraints of sign_up are the last word all the same.
 */

/** Locks members of a hub, those who are no longer there are left out. */
export const lockMembers = (tx: Tx, hubId: string, ids: readonly string[]): Promise<unknown> =>
  tx.query('SELECT id FROM member WHERE hub_id = $1 AND id = ANY($2) ORDER BY id FOR NO KEY UPDATE', [
    hubId,
    ids,
  ]);

/** Locks shifts of a hub in the one order. */
export const lockShifts = (tx: Tx, hubId: string, ids: readonly string[]): Promise<LockedShift[]> =>
  tx.query(
    `SELECT id, kind, state, starts_at AS "startsAt", ends_at AS "endsAt" FROM shift
     WHERE hub_id = $1 AND id = ANY($2) ORDER BY id FOR UPDATE`,
    [hubId, ids],
  );

/** Locks the shift of a sign-up. Refuses NOT_FOUND. */
export async function lockShiftOf(tx: Tx, hubId: string, signUpId: string): Promise<LockedShift> {
  const [row]: { shiftId: string }[] = await tx.query(
    'SELECT shift_id AS "shiftId" FROM sign_up WHERE hub_id = $1 AND id = $2',
    [hubId, signUpId],
  );
  const [shift] = row === undefined ? [] : await lockShifts(tx, hubId, [row.shiftId]);
  if (shift === undefined) throw new Refusal('NOT_FOUND');
  return shift;
}
