import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { bringBack, sendOff } from './on-the-road';
import { lockTransfer, moveOn, tellBoth, type TransferRow } from './transfer-row';

/*
 * What a driver's presses mean for the goods of hauls. Each is a part of the run's own verb and transaction; tasks that
 * are no hauls are passed over. The sender's book moves when the car leaves; the receiver's only when they receive.
 */

/** The car leaves: goods that are packed are on their way. Those that changed cars are so already. */
export async function haulOff(tx: Tx, now: Date, me: Member, taskIds: readonly string[]): Promise<void> {
  for (const row of await transfersOf(tx, me, taskIds)) {
    if (row.state !== 'packed') continue;
    await sendOff(tx, now, me, row);
    await moveOn(tx, now, row, { command: 'dispatch' });
  }
}

/** The driver put the goods down at the other hub (`at`), or takes that word back (null). */
export async function haulPutDown(
  tx: Tx,
  me: Member,
  { taskId, at }: { readonly taskId: string; readonly at: Date | null },
): Promise<void> {
  for (const row of await transfersOf(tx, me, [taskId])) {
    await tx.query('UPDATE transfer SET dropped_at = $3 WHERE hub_id = $1 AND id = $2', [
      row.hubId,
      row.id,
      at,
    ]);
    await tellBoth(tx, row);
  }
}

/** Nobody took the goods in, and the car is back: what is still on its way lies where it lay. */
export async function haulBack(tx: Tx, now: Date, me: Member, taskIds: readonly string[]): Promise<void> {
  for (const row of await transfersOf(tx, me, taskIds)) {
    // Somebody over there may have received all of it meanwhile.
    if (row.state !== 'dispatched' && row.state !== 'partly_received') continue;
    await bringBack(tx, now, me, row);
    await moveOn(tx, now, row, { command: 'bringBack' });
  }
}

async function transfersOf(tx: Tx, me: Member, taskIds: readonly string[]): Promise<TransferRow[]> {
  const rows: { id: string }[] = await tx.query(
    'SELECT transfer_id AS id FROM task WHERE hub_id = $1 AND id = ANY($2) AND transfer_id IS NOT NULL ORDER BY id',
    [me.hubId, taskIds],
  );
  const locked: TransferRow[] = [];
  for (const { id } of rows) locked.push(await lockTransfer(tx, id));
  return locked;
}
