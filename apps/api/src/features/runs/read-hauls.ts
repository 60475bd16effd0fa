import type { Tx } from '../../platform/db/db';
import { grouped } from '../../platform/db/rows';
import type { HaulGoal } from '../tasks/case-task.types';
import { goalsOf } from '../tasks/tasks.service';
import type { PackLine } from './my-run.types';

export interface Hauled {
  /** By transfer. */
  readonly goals: ReadonlyMap<string, HaulGoal>;
  readonly lines: ReadonlyMap<string, PackLine[]>;
}

/** What hauls carry and where to; two statements, or none where there are no hauls. */
export async function hauledBy(tx: Tx, hubId: string, transferIds: readonly string[]): Promise<Hauled> {
  if (transferIds.length === 0) return { goals: new Map(), lines: new Map() };
  const goals = await goalsOf(tx, hubId, transferIds);
  const rows: (PackLine & { transferId: string })[] = await tx.query(LINES, [hubId, transferIds]);
  const lines = [...grouped(rows, ({ transferId }) => transferId)].map(
    ([id, own]) => [id, own.map(({ transferId: _, ...line }) => line)] as const,
  );
  return { goals, lines: new Map(lines) };
}

/** What is in the car: what was packed and has not been accounted for. */
const LINES = `
  SELECT l.transfer_id AS "transferId", l.item->>'name' AS item, l.item->>'unit' AS unit,
    sum(p.quantity - p.arrived - p.damaged - p.missing - p.brought_back)::int AS quantity
  FROM transfer_line l
  JOIN transfer_parcel p ON p.hub_id = l.hub_id AND p.transfer_id = l.transfer_id AND p.n = l.n
  WHERE l.hub_id = $1 AND l.transfer_id = ANY($2)
  GROUP BY l.transfer_id, l.n, l.item
  HAVING sum(p.quantity - p.arrived - p.damaged - p.missing - p.brought_back) > 0 ORDER BY l.transfer_id, l.n`;
