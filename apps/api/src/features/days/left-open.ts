import { ENDED_LEG, ENDED_TASK } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import type { LeftOpen } from './day.types';

/**
 * What days before today left open, by kind and day: rides whose riders nobody has settled, childcare that has begun and
 * not ended, runs that never told their end, and tasks that are in no such run. Doors that stayed shut have a list of
 * their own, of whatever day. One statement, over indexes that hold only what is unfinished.
 */
export const leftOpen = (tx: Tx, now: Date, hubId: string): Promise<LeftOpen[]> =>
  tx.query(LEFT, [hubId, now, ENDED_LEG, ENDED_TASK]);

const LIVE_RUN = `('planned', 'offered', 'accepted', 'loading', 'departed')`;

const LEFT = `
  WITH today AS (SELECT ($2::timestamptz AT TIME ZONE h.time_zone)::date AS day FROM hub h WHERE h.id = $1)
  SELECT what, day::text AS day, count(*)::int AS count FROM (
    SELECT 'ride' AS what, t.day FROM ride_leg l JOIN task t ON t.hub_id = l.hub_id AND t.id = l.task_id
      WHERE l.hub_id = $1 AND l.state <> ALL ($3)
    UNION ALL
    SELECT 'care', q.day FROM arrangement a JOIN request q ON q.hub_id = a.hub_id AND q.id = a.request_id
      WHERE a.hub_id = $1 AND a.state = 'started'
    UNION ALL
    SELECT 'run', r.day FROM run r
      WHERE r.hub_id = $1 AND r.day < (SELECT day FROM today) AND r.state IN ${LIVE_RUN} AND r.ends_at <= $2
    UNION ALL
    SELECT 'task', t.day FROM task t
      WHERE t.hub_id = $1 AND t.day < (SELECT day FROM today) AND t.state <> ALL ($4) AND t.window_to <= $2
        AND NOT EXISTS (SELECT FROM ride_leg l WHERE l.hub_id = t.hub_id AND l.task_id = t.id)
        AND NOT EXISTS (SELECT FROM assignment a JOIN run r ON r.hub_id = a.hub_id AND r.id = a.run_id
          WHERE a.hub_id = t.hub_id AND a.task_id = t.id AND a.state IN ('offered', 'claimed', 'assigned', 'confirmed')
            AND r.state IN ${LIVE_RUN})
        AND NOT EXISTS (SELECT FROM arrangement c WHERE c.hub_id = t.hub_id AND c.request_id = t.request_id
          AND c.state = 'started')
  ) unfinished
  WHERE day < (SELECT day FROM today) GROUP BY what, day ORDER BY day, what`;
