import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import type { HaulSeed } from '../tasks/tasks.service';
import type { TransferRow } from './transfer-row';
import type { PlanHaulInput } from './transfer.types';

/** A packed transfer as a task: where its goods go, and what the car must be able to do. */
export async function haulOf(tx: Tx, row: TransferRow, input: PlanHaulInput): Promise<HaulSeed> {
  const { day, fromMinute, toMinute, loadUnits } = input;
  const [goods]: { cell: string; cooled: boolean }[] = await tx.query(
    `SELECT h.cell, EXISTS (SELECT FROM transfer_line l WHERE l.transfer_id = $1
       AND l.item->>'cooling' <> 'shelf') AS cooled
     FROM hub h WHERE h.id = $2`,
    [row.id, row.toHubId],
  );
  if (goods === undefined) throw new Refusal('NOT_FOUND');
  return {
    ...{ hubId: row.hubId, transferId: row.id, cell: goods.cell, day, fromMinute, toMinute, loadUnits },
    flags: goods.cooled ? ['cooled'] : [],
  };
}
