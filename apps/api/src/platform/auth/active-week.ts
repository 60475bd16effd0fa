import type { Tx } from '../db/db';

/**
 * Keeps in which week a member was last here: its Monday by the hub's clock. A directory of people needs to know who has
 * gone quiet; at which hour or on which day somebody looks at the app is nobody's business. Once a week a row changes.
 */
export const rememberWeek = (tx: Tx, now: Date, hubId: string, memberId: string): Promise<unknown> =>
  tx.query(
    `UPDATE member m SET active_week = w.monday
     FROM (SELECT date_trunc('week', $3::timestamptz AT TIME ZONE time_zone)::date AS monday FROM hub WHERE id = $1) w
     WHERE m.hub_id = $1 AND m.id = $2 AND m.active_week IS DISTINCT FROM w.monday`,
    [hubId, memberId, now],
  );
