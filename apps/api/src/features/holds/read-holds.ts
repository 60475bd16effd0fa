import type { Tx } from '../../platform/db/db';
import { grouped } from '../../platform/db/rows';
import type { BoxesService } from '../boxes/boxes.service';
import type { HeldTask, Hold } from './hold.types';

type Row = Omit<Hold, 'box' | 'tasks'>;

/** Holds that are in force or to come, soonest end first; or one, whatever became of it. Three statements. */
export async function readHolds(
  tx: Tx,
  boxes: BoxesService,
  hubId: string,
  which: { readonly now: Date } | { readonly id: string },
): Promise<Hold[]> {
  const rows: Row[] =
    'id' in which
      ? await tx.query(`${HOLDS} AND h.id = $2`, [hubId, which.id])
      : await tx.query(`${HOLDS} AND h.lifted_at IS NULL AND h.until_at > $2 ORDER BY h.until_at, h.id`, [
          hubId,
          which.now,
        ]);
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const tasks: (HeldTask & { holdId: string })[] = await tx.query(TASKS, [hubId, ids]);
  const byHold = grouped(tasks, ({ holdId }) => holdId);
  const areas = new Map(
    (await boxes.findFor(tx, hubId, 'hub', ['closure'], ids)).map((box) => [box.subjectId, box]),
  );
  return rows.map((row) => ({
    ...row,
    box: areas.get(row.id) ?? null,
    tasks: (byHold.get(row.id) ?? []).map(({ holdId: _, ...task }) => task),
  }));
}

const HOLDS = `
  SELECT h.id, h.kind, h.reason, h.member_id AS "memberId", p.handle, h.from_at AS "fromAt", h.until_at AS "untilAt",
    m.handle AS "madeBy", h.lifted_at AS "liftedAt", h.version
  FROM hold h
  JOIN member m ON m.hub_id = h.hub_id AND m.id = h.made_by
  LEFT JOIN member p ON p.hub_id = h.hub_id AND p.id = h.member_id
  WHERE h.hub_id = $1`;

const TASKS = `
  SELECT k.hold_id AS "holdId", k.task_id AS "taskId", t.request_id AS "requestId", t.kind, t.state, t.cell,
    t.window_from AS "windowFrom", t.window_to AS "windowTo", k.warned, m.handle
  FROM held_task k
  JOIN task t ON t.hub_id = k.hub_id AND t.id = k.task_id
  LEFT JOIN assignment a ON a.hub_id = t.hub_id AND a.task_id = t.id AND a.state IN ('claimed', 'assigned', 'confirmed')
  LEFT JOIN member m ON m.hub_id = a.hub_id AND m.id = a.member_id
  WHERE k.hub_id = $1 AND k.hold_id = ANY($2) ORDER BY t.window_from, t.id`;
