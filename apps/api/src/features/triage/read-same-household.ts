import type { Tx } from '../../platform/db/db';

/** Pairs of requests with equal household tags: the tag itself is never given out. */
export const readSameHousehold = (
  tx: Tx,
  hubId: string,
  ids: readonly string[],
): Promise<{ id: string; other: string }[]> =>
  tx.query(
    `SELECT r.id, o.id AS other
       FROM request r JOIN request o ON o.hub_id = r.hub_id AND o.household_tag = r.household_tag AND o.id <> r.id
      WHERE r.hub_id = $1 AND r.id = ANY($2) AND r.household_tag IS NOT NULL
      ORDER BY r.id, o.day DESC, o.id`,
    [hubId, ids],
  );
