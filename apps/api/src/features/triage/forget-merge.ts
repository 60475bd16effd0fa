import type { Tx } from '../../platform/db/db';
import { SealedBoxEntity } from '../boxes/sealed-box.entity';

/** Deletes what one merge kept for its undo. Fine when it is gone already. */
export async function forgetMerge(tx: Tx, hubId: string, id: string): Promise<void> {
  await tx.query('DELETE FROM request_merge WHERE hub_id = $1 AND id = $2', [hubId, id]);
  await tx.delete(SealedBoxEntity, { hubId, subjectId: id });
}

/** Deletes every copy of a request's drawers that a merge kept: part of erasing the request. */
export async function forgetMergesOf(tx: Tx, hubId: string, requestId: string): Promise<void> {
  const rows: { id: string }[] = await tx.query(
    'SELECT id FROM request_merge WHERE hub_id = $1 AND (kept_id = $2 OR gone_id = $2) ORDER BY id',
    [hubId, requestId],
  );
  for (const { id } of rows) await forgetMerge(tx, hubId, id);
}
