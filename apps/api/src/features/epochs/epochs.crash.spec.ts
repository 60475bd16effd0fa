import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DRAWERS, KeyedHub, someTag, type Holder } from '../../testing/given-keys';
import { suspending, Turner } from '../../testing/turner';
import { packs, Work } from '../../testing/given-work';
import { trustServices, vettingHub } from '../../testing/given-vetting';
import type { Db, Tx } from '../../platform/db/db';
import { HubsService } from '../hubs/hubs.service';
import { EpochsService } from './epochs.service';

/*
 * The connection is cut before the n-th statement of every step of a turn, for every n there is: as when the process
 * is killed there. What the hub reads with is then all of the old or all of the new.
 */

let work: Work;
beforeAll(async () => {
  work = await Work.open();
});
afterAll(() => work.close());

/** Cuts its own connection before one statement of a writing transaction. */
class Cutting {
  /** Null: no cut. */
  at: number | null = null;
  statements = 0;

  constructor(private readonly db: Db) {}

  now = () => this.db.now();
  newId = () => this.db.newId();
  read: Db['read'] = (actor, read) => this.db.read(actor, read);
  write: Db['write'] = (actor, write) =>
    this.db.write(actor, (tx, now) => {
      this.statements = 0;
      const ask = tx.query.bind(tx);
      const cut = async (...question: Parameters<Tx['query']>): Promise<unknown> => {
        if (this.statements++ === this.at) await ask('SELECT pg_terminate_backend(pg_backend_pid())');
        return ask(...question);
      };
      tx.query = cut as Tx['query'];
      return write(tx, now);
    });
}

/** Everything that anybody reads with. */
const inForce = (hubId: string) =>
  work.sql(
    `SELECT 'key' AS what, kid AS a, ends_at::text AS b FROM hub_key WHERE hub_id = $1
     UNION ALL SELECT 'grant', kid, member_id::text FROM hub_key_grant WHERE hub_id = $1
     UNION ALL SELECT 'wrap', kid, encode(sha256(wrap), 'hex') FROM sealed_wrap WHERE hub_id = $1
     UNION ALL SELECT 'member', id::text, state FROM member WHERE hub_id = $1
     UNION ALL SELECT 'debt', member_id::text, '' FROM key_debt WHERE hub_id = $1
     UNION ALL SELECT 'place', assignment_id::text, kid FROM place_grant WHERE hub_id = $1
     UNION ALL SELECT 'tag', id::text, encode(household_tag, 'hex') FROM request WHERE hub_id = $1
     ORDER BY 1, 2, 3`,
    [hubId],
  );

describe('a turn that is cut off', () => {
  it('before any statement of any step leaves the old whole, and can be gone on with', async () => {
    const cutting = new Cutting(work.fresh.db);
    const services = trustServices(work);
    const epochs = new EpochsService(
      cutting as unknown as Db,
      new HubsService(work.fresh.db, packs),
      services.removals,
    );
    const keyed = await KeyedHub.found(work, await vettingHub(work), epochs);
    const [ana] = keyed.holders as [Holder];
    const sam = await keyed.join();
    for (const drawer of DRAWERS) await keyed.seal(drawer);
    await work.task(keyed.hub, { householdTag: someTag() });
    const before = await inForce(keyed.hub.id);
    const t = new Turner(keyed, ana);
    const leaver = suspending(sam.me.id);
    const key = randomUUID();
    let cuts = 0;

    /** Cuts at 0, 1, 2, ... until the step goes through: then it has no statement more. */
    const throughAllCuts = async (step: () => Promise<unknown>): Promise<void> => {
      for (let at = 0; ; at++) {
        cutting.at = at;
        const went = await step().then(
          () => true,
          () => false,
        );
        cutting.at = null;
        if (went) return;
        cuts += 1;
        expect(await inForce(keyed.hub.id)).toEqual(before);
      }
    };
    await throughAllCuts(() => t.begin(sam.me.id));
    await throughAllCuts(() => t.passOn());
    await throughAllCuts(() => t.wrap());
    await throughAllCuts(() => t.chainTags());
    const beforeFinish = cuts;
    await throughAllCuts(() => t.finish(leaver, 0, key));
    // The finish alone is made of some tens of statements, the ending of a member among them.
    expect(cuts - beforeFinish).toBeGreaterThan(20);

    const after = await inForce(keyed.hub.id);
    expect(after).not.toEqual(before);
    expect(await keyed.opensFromDump(sam)).toEqual([]);
    expect(await keyed.opensFromDump(ana)).toHaveLength(DRAWERS.length);
    // The answer was lost, and the press is sent again.
    await t.finish(leaver, 0, key);
    expect(await inForce(keyed.hub.id)).toEqual(after);
  }, 60_000);
});
