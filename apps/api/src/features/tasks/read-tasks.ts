import type { Tx } from '../../platform/db/db';
import type { CaseTask } from './case-task.types';

/** The tasks of a day, soonest first. Plain rows: a day has a hundred, and making entities of them took longer than reading. */
export const tasksOfDay = (tx: Tx, hubId: string, day: string): Promise<CaseTask[]> =>
  tx.query(
    `SELECT id, request_id AS "requestId", transfer_id AS "transferId", kind, part, state, version, tier, cell,
       destination_cell AS "destinationCell", day, from_minute AS "fromMinute", to_minute AS "toMinute",
       window_from AS "windowFrom", window_to AS "windowTo", service_seconds AS "serviceSeconds",
       load_units AS "loadUnits", seats, flags, kit_id AS "kitId", kit_count AS "kitCount"
     FROM task WHERE hub_id = $1 AND day = $2 ORDER BY window_from, id`,
    [hubId, day],
  );
