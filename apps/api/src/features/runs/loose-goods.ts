import type { Tx } from '../../platform/db/db';
import { grouped } from '../../platform/db/rows';
import { GOODS_OUT } from '../tasks/tasks.service';
import type { LooseGoods } from './goods.types';
import type { PackLine } from './my-run.types';

type Row = Omit<LooseGoods, 'lines'>;

/** Goods that are out for tasks of a day and on nobody's way: somebody has to say what becomes of them. */
export async function looseGoods(
  tx: Tx,
  hubId: string,
  which: { readonly day: string } | { readonly taskId: string },
): Promise<LooseGoods[]> {
  const rows: Row[] =
    'day' in which
      ? await tx.query(`${LOOSE} AND t.day = $2 ORDER BY last."endedAt", t.id`, [hubId, which.day])
      : await tx.query(`${LOOSE} AND t.id = $2`, [hubId, which.taskId]);
  if (rows.length === 0) return [];
  const lines: (PackLine & { taskId: string })[] = await tx.query(LINES, [
    hubId,
    rows.map(({ taskId }) => taskId),
  ]);
  const byTask = grouped(lines, ({ taskId }) => taskId);
  return rows.map((row) => ({
    ...row,
    lines: (byTask.get(row.taskId) ?? []).map(({ taskId: _, ...line }) => line),
  }));
}

/**
 * What a driver brings back to the hub at the end of a run is not loose: the end of the run puts it on the shelf. The
 * last car is that of the last assignment that ended by more than a no, or the giver's when its meeting never came.
 */
const LOOSE = `
  SELECT t.id AS "taskId", t.request_id AS "requestId", t.kind, t.state, t.cell, t.load_units AS "loadUnits",
    last.*, last."endedAt" AS since
  FROM task t
  JOIN LATERAL (
    SELECT r.id AS "runId", r.letter, r.state AS "runState", m.handle, a.ended_at AS "endedAt"
    FROM assignment a
    LEFT JOIN meeting g ON g.hub_id = a.hub_id AND g.assignment_id = a.id AND g.at > a.ended_at
    JOIN run r ON r.hub_id = a.hub_id AND r.id = coalesce(g.from_run_id, a.run_id)
    JOIN member m ON m.hub_id = r.hub_id AND m.id = r.member_id
    WHERE a.hub_id = t.hub_id AND a.task_id = t.id AND a.state IN ('removed', 'released', 'completed', 'no_show')
    ORDER BY a.ended_at DESC NULLS LAST LIMIT 1) last ON true
  WHERE t.hub_id = $1 AND t.request_id IS NOT NULL AND t.state IN ('open', 'on_hold', 'attempted', 'cancelled')
    AND NOT (t.state = 'attempted' AND last."runState" = 'departed')
    AND NOT EXISTS (SELECT FROM assignment a WHERE a.hub_id = t.hub_id AND a.task_id = t.id
      AND a.state IN ('offered', 'claimed', 'assigned', 'confirmed'))
    AND ${GOODS_OUT('t')}`;

const LINES = `
  SELECT m.task_id AS "taskId", i.name AS item, i.unit, sum(e.quantity)::int AS quantity
  FROM stock_movement m
  JOIN stock_entry e ON e.hub_id = m.hub_id AND e.movement_id = m.id AND e.account = 'issued'
  JOIN lot l ON l.hub_id = e.hub_id AND l.id = e.lot_id
  JOIN item i ON i.hub_id = l.hub_id AND i.id = l.item_id
  WHERE m.hub_id = $1 AND m.task_id = ANY($2)
  GROUP BY m.task_id, i.name, i.unit HAVING sum(e.quantity) > 0 ORDER BY i.name`;
