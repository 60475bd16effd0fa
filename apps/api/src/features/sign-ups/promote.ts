import { offerEnds } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { enqueue } from '../../platform/jobs/enqueue';
import type { LockedShift } from './lock';
import { announceSignUps, tell, type Desk } from './remind';
import { BESIDE_EXPERIENCED, BUSY_WITH_TASKS, CLEARED, FREE_SEAT, IN_ANOTHER_SHIFT } from './rules';

export const PLACE_EXPIRE = 'place.expire';
export const SHIFT_FILL = 'shift.fill';

interface Offered {
  readonly id: string;
  readonly shiftId: string;
  readonly memberId: string;
}

/** Locked: nobody signs up by themselves any more, but who waits moves up. */
const MOVING: readonly LockedShift['state'][] = ['published', 'locked'];

/**
 * Gives every free seat to whoever waits longest and may have it: not as a fact, but as a question with an end. The seat
 * is theirs until then. The shift is locked by the caller. Asked again it finds nothing to do.
 */
export async function promote(
  tx: Tx,
  now: Date,
  desk: Desk,
  hubId: string,
  shift: LockedShift,
): Promise<Offered[]> {
  const ends = offerEnds(now.getTime(), shift.startsAt.getTime());
  if (ends === null || !MOVING.includes(shift.state)) return [];
  const expiresAt = new Date(ends);
  const offered: Offered[] = [];
  for (;;) {
    const [next] = await returning<Offered>(tx, OFFER, [hubId, shift.id, expiresAt]);
    if (next === undefined) break;
    offered.push(next);
    await enqueue(tx, hubId, PLACE_EXPIRE, { signUpId: next.id }, { runAt: expiresAt, dedupeKey: next.id });
  }
  await tell(tx, now, desk, hubId, { kind: 'place_offered', to: offered });
  await announceSignUps(tx, hubId, offered);
  return offered;
}

/**
 * Whoever has an hour free again may be asked in other shifts they wait for. Those are filled by jobs: locking them here,
 * after the shift at hand, would break the order of locks.
 */
export async function fillOthersOf(
  tx: Tx,
  now: Date,
  hubId: string,
  memberIds: readonly string[],
): Promise<void> {
  const rows: { id: string }[] = await tx.query(
    `SELECT DISTINCT shift_id AS id FROM sign_up WHERE hub_id = $1 AND member_id = ANY($2) AND state = 'waitlisted'`,
    [hubId, memberIds],
  );
  for (const { id } of rows)
    await enqueue(tx, hubId, SHIFT_FILL, { shiftId: id }, { runAt: now, dedupeKey: id });
}

const OFFER = `
  WITH next AS (
    SELECT u.id, ${FREE_SEAT} AS seat FROM sign_up u
    JOIN shift s ON s.hub_id = u.hub_id AND s.id = u.shift_id
    JOIN shift_place p ON p.hub_id = u.hub_id AND p.shift_id = u.shift_id AND p.role = u.role
    JOIN member m ON m.hub_id = u.hub_id AND m.id = u.member_id
    WHERE u.hub_id = $1 AND u.shift_id = $2 AND u.state = 'waitlisted' AND ${FREE_SEAT} IS NOT NULL
      AND ${CLEARED} AND NOT ${BUSY_WITH_TASKS} AND NOT ${IN_ANOTHER_SHIFT} AND ${BESIDE_EXPERIENCED()}
    ORDER BY u.queued_at, u.id LIMIT 1)
  UPDATE sign_up u SET state = 'offered_place', seat = next.seat, expires_at = $3, version = u.version + 1
  FROM next WHERE u.hub_id = $1 AND u.id = next.id
  RETURNING u.id, u.shift_id AS "shiftId", u.member_id AS "memberId"`;
