import { record } from '../../platform/activity';
import { systemOf, VISITOR } from '../../platform/auth/actor';
import type { Db } from '../../platform/db/db';
import { enqueue } from '../../platform/jobs/enqueue';
import type { Job } from '../../platform/jobs/job-registry';
import { HubEntity } from '../hubs/hub.entity';
import { foldOverNight } from '../reports/reports.service';
import { nextNight } from '../trust/trust.service';
import { differences } from './compare-books';

export const STOCK_NIGHT = 'stock.night';

/** Goes to the log by its name and place in the code: which lot it was, and how much, stays in the hub's own list. */
export class StockDiffers extends Error {
  override readonly name = 'StockDiffers';
}

/**
 * Once a night a hub: are the balances what the entries add up to? A difference becomes a line of the hub's activity for
 * each lot and a line of the server's log, and stays as it is: somebody counts, and the count corrects it with a
 * reason. Months that are over are folded for reports, from the entries. The next night is put down first, by itself: so the job that ends with an error is not run again before that.
 */
export const stockNight = (): Job => ({
  name: STOCK_NIGHT,
  async run(db, hubId, _, now) {
    const hub = await db.read(VISITOR, (tx) => tx.findOneByOrFail(HubEntity, { id: hubId }));
    const runAt = nextNight(now, hub.timeZone);
    await db.write(systemOf(hubId), (tx) =>
      enqueue(tx, hubId, STOCK_NIGHT, {}, { runAt, dedupeKey: 'night' }),
    );
    const isRight = await areBooksRight(db, hubId);
    await foldOverNight(db, hub);
    if (!isRight) throw new StockDiffers('balances are not what the entries add up to');
  },
});

async function areBooksRight(db: Db, hubId: string): Promise<boolean> {
  const me = systemOf(hubId);
  const found = await db.read(me, (tx) => differences(tx, hubId));
  const lotIds = new Set(found.map(({ lotId }) => lotId));
  if (lotIds.size > 0)
    await db.write(me, async (tx, now) => {
      for (const lotId of lotIds) await record(tx, now, me, { verb: 'stock.differs', subjectId: lotId });
    });
  return lotIds.size === 0;
}
