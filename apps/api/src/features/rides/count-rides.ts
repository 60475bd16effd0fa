import type { Tx } from '../../platform/db/db';
import type { RideCount } from './ride.types';

/**
 * What became of the rides of some days, each ride once for each outcome. Unmet is what nobody had to press: asked for,
 * its window gone, nobody came.
 */
export const countRides = (
  tx: Tx,
  now: Date,
  hubId: string,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<RideCount[]> => tx.query(COUNT, [hubId, from, until, now]);

const COUNT = `
  SELECT outcome, count(DISTINCT task_id)::int AS count FROM ride_outcome
  WHERE hub_id = $1 AND day BETWEEN $2 AND $3 GROUP BY outcome
  UNION ALL
  SELECT 'unmet', count(*)::int FROM ride_leg l JOIN task t ON t.hub_id = l.hub_id AND t.id = l.task_id
  WHERE l.hub_id = $1 AND t.day BETWEEN $2 AND $3 AND l.state = 'requested' AND l.pickup_to <= $4
    AND t.state IN ('open', 'on_hold') HAVING count(*) > 0
  ORDER BY outcome`;
