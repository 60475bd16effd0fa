import type { Tx } from '../../platform/db/db';

interface Taking {
  readonly taskId: string;
  readonly itemId: string;
  /** Units that must come out of the bag. */
  readonly out: number;
  /** Units of these that no other lot could make good. */
  readonly short: number;
}

/**
 * Brings a bag's own list in line with what the ledger promises it now: the line is to be picked anew, of other lots. A
 * bag that was packed is open again; one that stands in a car is only counted down.
 */
export async function takeFromBag(tx: Tx, hubId: string, taking: Taking): Promise<void> {
  const { taskId, itemId, out, short } = taking;
  await tx.query(OPEN_LINE, [hubId, taskId, itemId, short]);
  await tx.query(COUNT_DOWN, [hubId, taskId, itemId, out, short]);
  await tx.query(OPEN_BAG, [hubId, taskId]);
}

const OPEN_LINE = `
  UPDATE bag_line l SET promised = greatest(0, l.promised - $4), picked = 0, state = 'open', picked_by = NULL, picked_at = NULL
  FROM bag b WHERE b.hub_id = $1 AND b.task_id = $2 AND b.state IN ('reserved', 'picking', 'packed')
    AND l.hub_id = b.hub_id AND l.bag_id = b.id AND l.item_id = $3`;

const COUNT_DOWN = `
  UPDATE bag_line l SET promised = greatest(0, l.promised - $5), picked = greatest(0, least(l.picked - $4, l.promised - $5))
  FROM bag b WHERE b.hub_id = $1 AND b.task_id = $2 AND b.state = 'loaded'
    AND l.hub_id = b.hub_id AND l.bag_id = b.id AND l.item_id = $3`;

const OPEN_BAG = `
  UPDATE bag SET state = 'picking', packed_by = NULL, packed_at = NULL, version = version + 1
  WHERE hub_id = $1 AND task_id = $2 AND state = 'packed'`;
