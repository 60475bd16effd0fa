import type { CallOutcome } from '../../platform/graphql/words';

export interface CallRow {
  readonly id: string;
  readonly attempts: number;
  readonly lastAt: Date | null;
  readonly lastOutcome: CallOutcome | null;
  readonly nextAt: Date | null;
  readonly gripBy: string | null;
  readonly gripHandle: string | null;
  readonly gripUntil: Date | null;
}

/**
 * Whoever asked to be called at a time that has come is first; a time that has not come yet puts them last. Between
 * them the least recently tried comes first, and who was never tried before all of them; ties by how soon the day is.
 */
export const CALL_LIST = `
  SELECT r.id, coalesce(c.attempts, 0)::int AS attempts, c.at AS "lastAt", c.outcome AS "lastOutcome",
    c.next_at AS "nextAt", m.id AS "gripBy", m.handle AS "gripHandle",
    CASE WHEN m.id IS NULL THEN NULL ELSE r.grip_until END AS "gripUntil"
  FROM request r
  LEFT JOIN member m ON m.hub_id = r.hub_id AND m.id = r.grip_by AND r.grip_until > $2
  LEFT JOIN LATERAL (
    SELECT at, outcome, next_at, n AS attempts FROM call_attempt a
    WHERE a.hub_id = r.hub_id AND a.request_id = r.id ORDER BY n DESC LIMIT 1) c ON true
  WHERE r.hub_id = $1 AND r.state = 'needs_info'
  ORDER BY CASE WHEN c.next_at IS NULL THEN 1 WHEN c.next_at <= $2 THEN 0 ELSE 2 END,
    coalesce(c.next_at, c.at) NULLS FIRST, r.day, r.id
  LIMIT $3`;
