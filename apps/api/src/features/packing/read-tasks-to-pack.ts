import { BAG_STANDS, type TaskState } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import type { TaskToPack } from './packing.types';
import { stopOf } from './read-bags';

/** What is planned of a task and can still be packed. */
export const PACKABLE: readonly TaskState[] = ['open', 'offered', 'claimed', 'confirmed'];

/** Deliveries of a day that can be packed: run by run in the order of stops, and those in no run at the end. */
export const tasksToPack = (tx: Tx, hubId: string, day: string): Promise<TaskToPack[]> =>
  tx.query(TO_PACK, [hubId, day, PACKABLE, BAG_STANDS]);

const TO_PACK = `
  SELECT t.id AS "taskId", t.request_id AS "requestId", t.state, t.load_units AS "loadUnits", t.kit_id AS "kitId",
    t.kit_count AS "kitCount", at.letter, at.number AS "stopNumber", q.created_on::text AS "askedOn",
    (SELECT max(o.day)::text FROM request p JOIN task o ON o.hub_id = p.hub_id AND o.request_id = p.id
      WHERE p.hub_id = q.hub_id AND p.household_tag = q.household_tag AND o.kind = 'delivery' AND o.state = 'done'
        AND o.day < t.day) AS "helpedOn",
    b.state AS "bagState",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('lotId', h.lot_id, 'quantity', h.quantity)), '[]') FROM (
      SELECT e.lot_id, sum(e.quantity)::int AS quantity
      FROM stock_movement m JOIN stock_entry e ON e.hub_id = m.hub_id AND e.movement_id = m.id AND e.account = 'reserved'
      WHERE m.hub_id = t.hub_id AND m.task_id = t.id GROUP BY e.lot_id HAVING sum(e.quantity) > 0) h) AS held
  FROM task t
  JOIN request q ON q.hub_id = t.hub_id AND q.id = t.request_id
  LEFT JOIN bag b ON b.hub_id = t.hub_id AND b.task_id = t.id AND b.state = ANY($4)
  ${stopOf('t.hub_id', 't.id')}
  WHERE t.hub_id = $1 AND t.day = $2 AND t.kind = 'delivery' AND t.state = ANY($3)
  ORDER BY length(at.letter), at.letter NULLS LAST, at.number, t.window_from, t.id`;
