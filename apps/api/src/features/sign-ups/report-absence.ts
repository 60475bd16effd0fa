import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { LED_BY_ME } from './check-in';
import { lockShiftOf } from './lock';

/** How long after the end who leads may still say it; later an organizer does. */
const AFTERWARDS_MS = 24 * 3_600_000;

/**
 * Whether this member may say now that somebody of the shift did not come: who leads it, about somebody else, from the
 * start until a day after the end. Locks the shift. Refuses NOT_FOUND, SIGN_UP_NOT_FROM_HERE and CHECK_IN_OVER.
 */
export async function requireMayReport(tx: Tx, now: Date, me: Member, signUpId: string): Promise<void> {
  const shift = await lockShiftOf(tx, me.hubId, signUpId);
  const led: unknown[] = await tx.query(
    `SELECT FROM sign_up u WHERE u.hub_id = $1 AND u.id = $2 AND u.member_id <> $3 AND ${LED_BY_ME}`,
    [me.hubId, signUpId, me.id],
  );
  if (led.length === 0) throw new Refusal('NOT_FOUND');
  if (now < shift.startsAt) throw new Refusal('SIGN_UP_NOT_FROM_HERE');
  if (now.getTime() > shift.endsAt.getTime() + AFTERWARDS_MS) throw new Refusal('CHECK_IN_OVER');
}

/** Their own sign-up of the same shift: the answer to who leads it. */
export async function ownBeside(tx: Tx, me: Member, signUpId: string): Promise<string> {
  const [own]: { id: string }[] = await tx.query(
    `SELECT o.id FROM sign_up u JOIN sign_up o ON o.hub_id = u.hub_id AND o.shift_id = u.shift_id
     WHERE u.hub_id = $1 AND u.id = $2 AND o.member_id = $3 AND o.seat IS NOT NULL`,
    [me.hubId, signUpId, me.id],
  );
  return own?.id ?? signUpId;
}
