import { systemOf, VISITOR } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { enqueue } from '../../platform/jobs/enqueue';
import type { Job } from '../../platform/jobs/job-registry';
import type { OuterLayer } from '../../platform/seal/outer-layer';
import { HubEntity } from '../hubs/hub.entity';
import { hubDay } from '../hubs/hubs.service';
import { nextNight } from '../trust/trust.service';

export const FORGET_NIGHT = 'forget.night';

/** A phone that was away sends again what it did; after a month nobody waits for the first answer any more. */
const ANSWERS_KEPT_DAYS = 30;

/** The database itself keeps younger lines: a policy on the table says the same. */
const ACTS_KEPT_DAYS = 90;

const DAY_MS = 24 * 3_600_000;

/** A night after a long rest has more to do: so many rows a statement, until none is left. */
const ROWS_AT_ONCE = 5_000;

/**
 * Once a night a hub: the erasure keys of days that are over go, and with them all that ended then in every copy of the
 * database; and answers and acts that nobody needs any more. The next night is put down first, by itself.
 */
export const forgetNight = (outer: OuterLayer): Job => ({
  name: FORGET_NIGHT,
  async run(db, hubId, _, now) {
    const hub = await db.read(VISITOR, (tx) => tx.findOneByOrFail(HubEntity, { id: hubId }));
    const me = systemOf(hubId);
    const runAt = nextNight(now, hub.timeZone);
    await db.write(me, (tx) => enqueue(tx, hubId, FORGET_NIGHT, {}, { runAt, dedupeKey: 'night' }));
    outer.erase(hubId, hubDay(now, hub.timeZone));
    for (const { table, keptDays } of OLD) {
      const before = new Date(now.getTime() - keptDays * DAY_MS);
      while ((await db.write(me, (tx) => forget(tx, hubId, table, before))) === ROWS_AT_ONCE);
    }
  },
});

const OLD = [
  { table: 'idempotency', keptDays: ANSWERS_KEPT_DAYS },
  { table: 'activity', keptDays: ACTS_KEPT_DAYS },
] as const;

async function forget(
  tx: Tx,
  hubId: string,
  table: (typeof OLD)[number]['table'],
  before: Date,
): Promise<number> {
  const [, gone]: [unknown, number] = await tx.query(
    `DELETE FROM ${table} WHERE hub_id = $1 AND ctid = ANY(ARRAY(
       SELECT ctid FROM ${table} WHERE hub_id = $1 AND at < $2 ORDER BY at LIMIT ${ROWS_AT_ONCE}))`,
    [hubId, before],
  );
  return gone;
}
