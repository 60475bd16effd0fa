import { dayOf } from '@doorstep/schedule';
import { instant } from '@doorstep/std';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';

/** The calendar day at the hub: label dates are read on its wall, not on the server's. */
export async function hubToday(tx: Tx, now: Date, hubId: string): Promise<string> {
  const [hub]: { zone: string }[] = await tx.query(`SELECT time_zone AS zone FROM hub WHERE id = $1`, [
    hubId,
  ]);
  if (hub === undefined) throw new Refusal('NOT_FOUND');
  return dayOf(instant(now.getTime()), hub.zone);
}
