import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { HOUSEHOLD_TAG, newKeyPair, newTagger, publicOf } from '@doorstep/sealed';
import { BOARD_DRAWERS, DRAWERS, KeyedHub, someTag, type Holder } from '../../testing/given-keys';
import { suspending, Turner } from '../../testing/turner';
import { packs, Work } from '../../testing/given-work';
import { trustServices, vettingHub, type TrustServices } from '../../testing/given-vetting';
import { HubsService } from '../hubs/hubs.service';
import { EpochsService } from './epochs.service';
import { TAGGED_COLUMNS } from './tagged-columns';

let work: Work;
let services: TrustServices;
let epochs: EpochsService;
let hubs: HubsService;
let keyed: KeyedHub;
let ana: Holder;
let bo: Holder;
let sam: Holder;

beforeAll(async () => {
  work = await Work.open();
  services = trustServices(work);
  hubs = new HubsService(work.fresh.db, packs);
  epochs = new EpochsService(work.fresh.db, hubs, services.removals);
});
afterAll(() => work.close());
beforeEach(async () => {
  keyed = await KeyedHub.found(work, await vettingHub(work), epochs);
  [ana, bo] = keyed.holders as [Holder, Holder];
  sam = await keyed.join('sam-' + randomUUID());
  for (const drawer of DRAWERS) await keyed.seal(drawer);
});

const turner = (holder = ana): Turner => new Turner(keyed, holder);
const kids = async () => (await keyed.currentKeys()).map(({ kid }) => kid);
/** What the hub reads with: not what is being prepared. */
const inForce = () =>
  work.sql(
    `SELECT 'key' AS what, kid AS a, ends_at::text AS b FROM hub_key WHERE hub_id = $1
     UNION ALL SELECT 'grant', kid, member_id::text FROM hub_key_grant WHERE hub_id = $1
     UNION ALL SELECT 'wrap', kid, encode(sha256(wrap), 'hex') FROM sealed_wrap WHERE hub_id = $1
     UNION ALL SELECT 'member', id::text, state FROM member WHERE hub_id = $1
     UNION ALL SELECT 'tag', id::text, encode(household_tag, 'hex') FROM request WHERE hub_id = $1
     ORDER BY 1, 2, 3`,
    [keyed.hub.id],
  );

describe('promise 7: a removed member loses access', () => {
  it('opens nothing with old keys and a fresh dump: neither what was wrapped anew nor what came after', async () => {
    // The control: without a turn, the same keys and the same dump open all nine drawers of an organizer.
    expect(await keyed.opensFromDump(bo)).toHaveLength(DRAWERS.length);
    await turner().all(suspending(bo.me.id));
    await keyed.seal('contact');
    await keyed.seal('card');
    expect(await keyed.opensFromDump(bo)).toEqual([]);
    // And who stays opens all of it, the volunteer what is for the board.
    expect(await keyed.opensFromDump(ana)).toHaveLength(DRAWERS.length + 2);
    expect(await keyed.opensFromDump(sam)).toHaveLength(BOARD_DRAWERS.length + 1);
    const [row] = await work.sql('SELECT state, roles FROM member WHERE id = $1', [bo.me.id]);
    expect(row).toEqual({ state: 'suspended', roles: [] });
  });

  it('is as true for a volunteer who read the board, and not before the turn is finished', async () => {
    const cards = BOARD_DRAWERS.length;
    const t = turner();
    await t.begin(sam.me.id);
    while (await t.passOn());
    while (await t.wrap());
    expect(await keyed.opensFromDump(sam)).toHaveLength(cards);
    await t.finish(suspending(sam.me.id));
    await keyed.seal('card');
    expect(await keyed.opensFromDump(sam)).toEqual([]);
  });

  it('a suspension without a turn is told as a debt until the next one', async () => {
    await services.removals.suspend(ana.me, {
      memberId: sam.me.id,
      reason: 'concern',
      reviews: [],
      key: randomUUID(),
    });
    expect(await epochs.state(ana.me)).toMatchObject({ epoch: 1, owed: 1, turn: null });
    expect(await keyed.opensFromDump(sam)).toHaveLength(BOARD_DRAWERS.length);
    await turner().all();
    expect(await epochs.state(ana.me)).toMatchObject({ epoch: 2, owed: 0, turn: null });
    expect(await keyed.opensFromDump(sam)).toEqual([]);
  });
});

describe('a turn', () => {
  it('is seen by nobody until it is finished, and a dropped one leaves nothing', async () => {
    const before = await inForce();
    const t = turner();
    await t.begin();
    while (await t.passOn());
    await t.wrap(5);
    expect(await inForce()).toEqual(before);
    expect((await epochs.state(bo.me)).turn).toMatchObject({ startedBy: ana.me.id, wrapsDone: 5 });
    await epochs.drop(bo.me, t.turn!.id, randomUUID());
    expect(await inForce()).toEqual(before);
    expect((await epochs.state(ana.me)).turn).toBeNull();
    for (const table of ['epoch_turn', 'turn_key', 'turn_wrap', 'turn_tag'])
      expect(await work.sql(`SELECT FROM ${table} WHERE hub_id = $1`, [keyed.hub.id])).toEqual([]);
    await expect(t.wrap()).rejects.toMatchObject({ code: 'TURN_GONE' });
  });

  it('can be gone on with by a browser that was closed', async () => {
    const t = turner();
    await t.begin();
    await t.wrap(2);
    const later = turner();
    await later.resume();
    await later.rest();
    expect(await keyed.opensFromDump(ana)).toHaveLength(DRAWERS.length);
    expect((await keyed.currentKeys()).map(({ epoch }) => epoch)).toEqual([2, 2]);
  });

  it('takes in what is sealed, changed or given meanwhile before it can be finished', async () => {
    const place = await keyed.seal('place');
    const t = turner();
    await t.begin();
    while (await t.passOn());
    while (await t.wrap());
    await keyed.seal('contact');
    await expect(t.finish()).rejects.toMatchObject({ code: 'TURN_INCOMPLETE', details: { wrapsLeft: 1 } });
    await t.wrap();
    // The same drawer under another key and number: what was staged for it does not fit any more.
    await keyed.seal('place', 1, place);
    await expect(t.finish()).rejects.toMatchObject({ code: 'TURN_INCOMPLETE', details: { wrapsLeft: 1 } });
    await t.wrap();
    const lin = await keyed.join();
    await expect(t.finish()).rejects.toMatchObject({ code: 'TURN_INCOMPLETE', details: { keysLeft: 1 } });
    await t.passOn();
    await t.finish();
    expect(await keyed.opensFromDump(ana)).toHaveLength(DRAWERS.length + 2);
    expect(await keyed.opensFromDump(lin)).toHaveLength(BOARD_DRAWERS.length);
  });

  it('waits for who is sealing to the old keys, and who comes after it seals to the new', async () => {
    const t = turner();
    await t.begin();
    while (await t.passOn());
    while (await t.wrap());
    const [old] = await kids();
    let letGo = (): void => undefined;
    const asked = new Promise<void>((resolve) => (letGo = resolve));
    let isHolding = (): void => undefined;
    const holding = new Promise<void>((resolve) => (isHolding = resolve));
    const asking = work.fresh.db.write(ana.me, async (tx, now) => {
      await hubs.currentKids(tx, now, keyed.hub.id);
      isHolding();
      await asked;
      await tx.query(
        `INSERT INTO sealed_wrap SELECT hub_id, subject_id, compartment, $2, wrap FROM sealed_wrap
         WHERE hub_id = $1 AND compartment = 'contact' AND kid <> $2`,
        [keyed.hub.id, old],
      );
    });
    await holding;
    const finishing = t.finish().then(
      () => 'turned',
      (error: { code: string }) => error.code,
    );
    // It waits for the lock: seen in the database, not by waiting a while.
    await eventually(async () => {
      const [row] = await work.sql<{ n: number }>(
        `SELECT count(*)::int AS n FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`,
      );
      return row!.n > 0;
    });
    letGo();
    await asking;
    expect(await finishing).toBe('TURN_INCOMPLETE');
  });

  it('is refused with keys that the root did not sign, of a wrong epoch, beside another turn, against oneself', async () => {
    const t = turner();
    await expect(t.begin(null, 7)).rejects.toMatchObject({ code: 'TURN_PASSED' });
    await expect(t.begin(ana.me.id)).rejects.toMatchObject({ code: 'OWN_TRUST' });
    await work.sql(`UPDATE hub SET root_key = $2 WHERE id = $1`, [keyed.hub.id, Buffer.alloc(32, 7)]);
    await expect(t.begin()).rejects.toMatchObject({ code: 'KEY_NOT_SIGNED' });
    const other = await KeyedHub.found(work, await vettingHub(work), epochs);
    const [one, two] = other.holders as [Holder, Holder];
    await new Turner(other, one).begin();
    await expect(new Turner(other, two).begin()).rejects.toMatchObject({
      driverError: { constraint: 'epoch_turn_one_at_a_time' },
    });
  });

  it('takes along a standing request, a care sheet and a caregiver plan; carers and families keep their own way in', async () => {
    const [carer, family] = [
      await newKeyPair({ extractable: false }),
      await newKeyPair({ extractable: false }),
    ];
    // A standing request is a subject of its own with the four drawers of a request; its days read through it.
    const standing = randomUUID();
    for (const drawer of ['card', 'place', 'contact', 'care'] as const)
      await keyed.seal(drawer, 0, standing, [publicOf(family)]);
    const sheet = await keyed.seal('sheet', 0, randomUUID(), [publicOf(carer)]);
    const plan = await keyed.seal('caregiver', 0, randomUUID(), [publicOf(family)]);
    const named = [
      ...['card', 'care', 'contact', 'place'].map((drawer) => `${drawer} ${standing}`),
      `caregiver ${plan}`,
      `sheet ${sheet}`,
    ];
    expect(await keyed.opensFromDump(bo)).toEqual(expect.arrayContaining(named));
    await turner().all(suspending(bo.me.id));
    expect(await keyed.opensFromDump(bo)).toEqual([]);
    expect(await keyed.opensFromDump(ana)).toEqual(expect.arrayContaining(named));
    const holding = (own: typeof carer) => keyed.opensFromDump({ me: sam.me, own, memory: new Map() });
    expect(await holding(carer)).toEqual([`sheet ${sheet}`]);
    expect(await holding(family)).toEqual(named.filter((name) => !name.startsWith('sheet')).sort());
  });

  it('does not end anybody whom it was not begun for, nor leave somebody who should go', async () => {
    const t = turner();
    await t.begin(sam.me.id);
    while (await t.passOn());
    while (await t.wrap());
    await expect(t.finish()).rejects.toMatchObject({ code: 'TURN_INCOMPLETE' });
    await expect(t.finish(suspending(bo.me.id))).rejects.toMatchObject({ code: 'TURN_INCOMPLETE' });
    const key = randomUUID();
    await t.finish(suspending(sam.me.id), 0, key);
    // A lost answer: the same press again changes nothing and says how it stands.
    expect(await t.finish(suspending(sam.me.id), 0, key)).toMatchObject({ epoch: 2, turn: null });
  });

  it('carries households’ tags on, so that who asked before is known again, by nobody who left', async () => {
    const was = someTag();
    const task = await work.task(keyed.hub, { householdTag: was });
    await turner().all();
    const [row] = await work.sql<{ tag: Buffer }>(
      'SELECT household_tag AS tag FROM request WHERE id = (SELECT request_id FROM task WHERE id = $1)',
      [task],
    );
    await keyed.unlock(ana);
    const hubKid = (await keyed.currentKeys()).find(({ purpose }) => purpose === 'hub')!.kid;
    const jwk = await crypto.subtle.exportKey('jwk', ana.memory.get(hubKid)!.privateKey);
    const tagger = await newTagger(Buffer.from(jwk.d!, 'base64url'), HOUSEHOLD_TAG);
    expect(row!.tag).toEqual(Buffer.from(await tagger(was)));
  });

  it('knows every column with such a tag', async () => {
    const columns = await work.sql<{ name: string }>(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name IN ('household_tag', 'place_tag', 'address_tag', 'phone_tag')`,
    );
    expect(TAGGED_COLUMNS.map(([table, column]) => `${table}.${column}`).sort()).toEqual(
      columns.map(({ name }) => name).sort(),
    );
  });

  it('closes for good what no key opens, but only when the person was told how much that is', async () => {
    const damaged = await keyed.seal('contact');
    await work.sql(
      `UPDATE sealed_wrap SET wrap = set_byte(wrap, 80, (get_byte(wrap, 80) + 1) % 256) WHERE subject_id = $1`,
      [damaged],
    );
    const hostile = await keyed.join();
    await work.sql('UPDATE member SET public_key = $2 WHERE id = $1', [hostile.me.id, Buffer.alloc(32)]);
    const t = turner();
    await t.begin();
    while (await t.passOn());
    while (await t.wrap());
    await expect(t.finish()).rejects.toMatchObject({ code: 'TURN_INCOMPLETE', details: { without: 2 } });
    await t.finish(null, 2);
    expect(await work.sql('SELECT FROM sealed_wrap WHERE subject_id = $1', [damaged])).toEqual([]);
    expect(await keyed.opensFromDump(ana)).toHaveLength(DRAWERS.length);
  });

  it('refuses a wrap for another key than its own, and a key for who leaves', async () => {
    const t = turner();
    await t.begin(sam.me.id);
    const [need] = await epochs.needs(ana.me, t.turn!.id);
    const stranger = await newKeyPair({ extractable: false });
    const { subjectId, compartment, purpose, mark, wrap } = need!;
    const wrong = Buffer.from(wrap);
    Buffer.from(stranger.kid, 'base64url').copy(wrong, 2);
    await expect(
      epochs.stageWraps(ana.me, {
        id: t.turn!.id,
        wraps: [{ subjectId, compartment, purpose, mark, wrap: wrong }],
        key: randomUUID(),
      }),
    ).rejects.toMatchObject({ code: 'BOX_FOR_WRONG_KEY' });
    await expect(
      epochs.stageKeys(ana.me, {
        id: t.turn!.id,
        keys: [
          { memberId: sam.me.id, purpose: 'board', sealed: Buffer.alloc(94), signature: Buffer.alloc(64) },
        ],
        key: randomUUID(),
      }),
    ).rejects.toMatchObject({ code: 'KEY_GRANTS_WRONG' });
  });
});

/** Until it is so; the suite's own time limit ends a wait for nothing. */
async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}
