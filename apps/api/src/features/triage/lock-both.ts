import type { Tx } from '../../platform/db/db';

/** Locks two requests in the order of their ids: two people who come crosswise wait for each other instead of in a circle. */
export const lockBoth = (tx: Tx, hubId: string, ids: readonly [string, string]): Promise<unknown> =>
  tx.query('SELECT FROM request WHERE hub_id = $1 AND id = ANY($2) ORDER BY id FOR NO KEY UPDATE', [
    hubId,
    ids,
  ]);
