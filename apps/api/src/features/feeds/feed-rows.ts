import type { Tx } from '../../platform/db/db';
import type { Promised, Told } from './retell';

/** Days that a calendar shows back. What is older is forgotten here, and the app of the member may keep it. */
export const DAYS_BACK = 30;
const DAY = 86_400_000;

const horizonOf = (now: Date): Date => new Date(now.getTime() - DAYS_BACK * DAY);

/**
 * Shifts a member is in, as the hub's clock gives their moments, and runs they accepted. Runs are told in whole
 * quarters of an hour, outwards: the minute at which somebody leaves a hub says how many doors there are, and a
 * calendar may be kept by somebody else's company. Who waits for a place, or for the hub's yes, has promised nothing.
 */
const PROMISED = `
  SELECT u.id AS "subjectId", 'shift' AS kind, u.starts_at AS "startsAt", u.ends_at AS "endsAt"
  FROM sign_up u JOIN shift s ON s.hub_id = u.hub_id AND s.id = u.shift_id
  WHERE u.hub_id = $1 AND u.member_id = $2 AND u.ends_at > $3
    AND u.state IN ('confirmed', 'checked_in', 'completed')
    AND s.state IN ('published', 'locked', 'in_progress', 'closed')
  UNION ALL
  SELECT id, 'drive', date_bin('15 minutes', starts_at, 'epoch'),
    date_bin('15 minutes', ends_at + interval '14 minutes 59.999999 seconds', 'epoch')
  FROM run
  WHERE hub_id = $1 AND member_id = $2 AND ends_at > $3
    AND state IN ('accepted', 'loading', 'departed', 'completed')`;

export const readPromised = (tx: Tx, hubId: string, memberId: string, now: Date): Promise<Promised[]> =>
  tx.query(PROMISED, [hubId, memberId, horizonOf(now)]);

const TOLD = `
  SELECT id, subject_id AS "subjectId", kind, starts_at AS "startsAt", ends_at AS "endsAt", cancelled, sequence,
    told_at AS "toldAt"
  FROM calendar_entry WHERE hub_id = $1 AND member_id = $2 AND ends_at > $3
  ORDER BY starts_at, id`;

export const readTold = (tx: Tx, hubId: string, memberId: string, now: Date): Promise<Told[]> =>
  tx.query(TOLD, [hubId, memberId, horizonOf(now)]);

/** Forgets what is older than a calendar shows. */
export async function forgetOld(tx: Tx, hubId: string, memberId: string, now: Date): Promise<void> {
  await tx.query('DELETE FROM calendar_entry WHERE hub_id = $1 AND member_id = $2 AND ends_at <= $3', [
    hubId,
    memberId,
    horizonOf(now),
  ]);
}

const KEEP = `
  INSERT INTO calendar_entry (hub_id, member_id, id, subject_id, kind, starts_at, ends_at, cancelled, sequence, told_at)
  SELECT $1, $2, id, "subjectId", kind, "startsAt", "endsAt", cancelled, sequence, "toldAt"
  FROM jsonb_to_recordset($3) AS told (id uuid, "subjectId" uuid, kind text, "startsAt" timestamptz,
    "endsAt" timestamptz, cancelled boolean, sequence integer, "toldAt" timestamptz)
  ON CONFLICT (hub_id, id) DO UPDATE SET starts_at = excluded.starts_at, ends_at = excluded.ends_at,
    cancelled = excluded.cancelled, sequence = excluded.sequence, told_at = excluded.told_at`;

export async function keepTold(
  tx: Tx,
  hubId: string,
  memberId: string,
  changed: readonly Told[],
): Promise<void> {
  if (changed.length > 0) await tx.query(KEEP, [hubId, memberId, JSON.stringify(changed)]);
}
