import type { Tx } from '../../platform/db/db';
import type { LockedShift } from './lock';
import type { Desk } from './remind';
import { BUSY_WITH_TASKS, CLEARED, IN_ANOTHER_SHIFT, LIVE_STATES } from './rules';

/** Enough to find one, few enough not to wake a whole hub. */
const MOST_ASKED = 30;

/** A place that nobody is sure to fill: of a sign-up that asks for cover, or without one a seat that stands free. */
export interface Gap {
  readonly hubId: string;
  readonly shift: LockedShift;
  readonly asked?: { readonly id: string; readonly role: string };
}

/**
 * Puts a reminder before those who could fill a gap of this shift: cleared for its role that day, in nothing else then,
 * not in it already. Asked for is a sign-up, or the shift itself when a seat stands free.
 */
export async function askForCover(
  tx: Tx,
  now: Date,
  desk: Desk,
  { hubId, shift, asked }: Gap,
): Promise<void> {
  const people: { memberId: string }[] = await tx.query(WHO_COULD, [hubId, shift.id, asked?.role ?? null]);
  await desk.notices.put(
    tx,
    now,
    hubId,
    people.map(({ memberId }) => ({
      memberId,
      kind: 'cover_asked',
      subjectId: asked?.id ?? shift.id,
      dueAt: now,
    })),
  );
}

const WHO_COULD = `
  SELECT m.id AS "memberId" FROM shift s JOIN member m ON m.hub_id = s.hub_id
  WHERE s.hub_id = $1 AND s.id = $2
    AND EXISTS (SELECT FROM shift_place p WHERE p.hub_id = s.hub_id AND p.shift_id = s.id AND p.most > 0
      AND ($3::text IS NULL OR p.role = $3) AND ${CLEARED})
    AND NOT ${BUSY_WITH_TASKS} AND NOT ${IN_ANOTHER_SHIFT}
    AND NOT EXISTS (SELECT FROM sign_up u WHERE u.hub_id = s.hub_id AND u.shift_id = s.id AND u.member_id = m.id
      AND u.state IN (${LIVE_STATES}))
  ORDER BY (SELECT count(*) FROM sign_up w WHERE w.hub_id = m.hub_id AND w.member_id = m.id AND w.starts_at > s.starts_at - interval '30 days'), m.id
  LIMIT ${MOST_ASKED}`;
