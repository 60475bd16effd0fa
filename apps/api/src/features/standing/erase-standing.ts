import type { Tx } from '../../platform/db/db';
import { SealedBoxEntity } from '../boxes/sealed-box.entity';

/** Deletes the boxes of an ended standing request and all that ties it to a household. False while it is not ended. */
export async function eraseStanding(tx: Tx, hubId: string, id: string): Promise<boolean> {
  const ended: unknown[] = await tx.query(
    `SELECT FROM standing WHERE hub_id = $1 AND id = $2 AND state = 'ended' FOR NO KEY UPDATE`,
    [hubId, id],
  );
  if (ended.length === 0) return false;
  await tx.query(`UPDATE standing SET household_tag = NULL, place_tag = NULL WHERE hub_id = $1 AND id = $2`, [
    hubId,
    id,
  ]);
  await tx.delete(SealedBoxEntity, { hubId, subjectId: id });
  return true;
}
