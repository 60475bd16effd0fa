import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { kidOf } from '@doorstep/sealed';
import { ServerKey } from '../../platform/seal/server-key';
import { Desk } from '../../testing/given-desk';
import { aReceipt, openAnswer, type Asked } from '../../testing/given-request';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { StockService } from '../stock/stock.service';
import { ReceiptsService } from './receipts.service';
import { givenOuter } from '../../testing/given-boxes';

let g: Hubs;
let home: GivenHub;
let desk: Desk;
let receipts: ReceiptsService;
let stock: StockService;

beforeAll(async () => {
  g = await openHubs();
  home = await g.hub('home');
  desk = new Desk(g);
  stock = new StockService(g.db);
  receipts = new ReceiptsService(g.db, ServerKey.random(), desk.endings, givenOuter);
});
afterAll(() => g.close());

const asked = (): Promise<Asked> => desk.asked(home);
const command = ({ receipt }: Asked) => ({ lookup: receipt.lookup, proof: receipt.proof, key: randomUUID() });
const stateOf = async ({ input }: Asked): Promise<string> => {
  const [row] = await g.owner.query(`SELECT state FROM request WHERE id = $1`, [input.requestId]);
  return row?.['state'] as string;
};
/** A task of the request that the organizer holds, confirmed, with a grant and promised rice. */
async function taken({ input }: Asked, taskState = 'confirmed') {
  const [task, assignment, item, kit] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const { id: hub, cell } = home;
  const q = (sql: string, ...values: unknown[]) => g.owner.query(sql, values);
  await q(`UPDATE request SET state = 'scheduled' WHERE id = $1`, input.requestId);
  await q(
    `INSERT INTO task (hub_id, id, request_id, kind, state, tier, cell, day, from_minute, to_minute, window_from, window_to,
       service_seconds, load_units)
     VALUES ($1, $2, $3, 'delivery', 'open', 2, $4, '2026-11-24', 840, 960, '2026-11-24T20:00Z', '2026-11-24T22:00Z', 240, 2)`,
    hub,
    task,
    input.requestId,
    cell,
  );
  await q(
    `INSERT INTO item (hub_id, id, name, unit, category) VALUES ($1, $2, $3, 'each', 'dry')`,
    hub,
    item,
    item,
  );
  await q(`INSERT INTO kit (hub_id, id, name, load_units) VALUES ($1, $2, $3, 1)`, hub, kit, kit);
  await q(`INSERT INTO kit_line VALUES ($1, $2, $3, 2)`, hub, kit, item);
  const lot = {
    itemId: item,
    lotId: randomUUID(),
    quantity: 5,
    source: 'market',
    labelKind: 'none' as const,
  };
  await stock.receive(home.organizer, { ...lot, key: randomUUID() });
  await g.db.write(home.organizer, (tx, now) =>
    stock.reserveFor(tx, now, home.organizer, { taskId: task, kitId: kit, count: 1 }),
  );
  await q(
    `INSERT INTO assignment (hub_id, id, task_id, member_id, state, claim_key, made_at)
     VALUES ($1, $2, $3, $4, 'confirmed', '\\x01', '2026-11-21T15:00Z')`,
    hub,
    assignment,
    task,
    home.organizer.id,
  );
  await q(
    `INSERT INTO place_grant VALUES ($1, $2, $3, 'kid', $4, '2026-11-24T18:00Z', '2026-11-24T23:00Z')`,
    hub,
    assignment,
    input.requestId,
    Buffer.alloc(94),
  );
  await q(`UPDATE task SET state = $2 WHERE id = $1`, task, taskState);
  return { task, assignment, item };
}
const only = async (sql: string, id: string) => (await g.owner.query(sql, [id]))[0];

describe('looking', () => {
  it('shows the holder of the code what became of the request', async () => {
    const one = await asked();
    await g.owner.query(`INSERT INTO disclosure VALUES ($1, $2, $3, '2026-11-21', 'organizer', NULL)`, [
      home.id,
      home.organizer.id,
      one.input.requestId,
    ]);
    const answer = await openAnswer(one.receipt, await receipts.look(one.receipt.lookup));
    expect(answer).toEqual({
      ok: true,
      value: {
        v: 1,
        hub: 'home',
        kind: 'groceries',
        state: 'received',
        day: '2026-11-24',
        fromMinute: 840,
        toMinute: 960,
        opened: [{ role: 'organizer', day: '2026-11-21', count: 1 }],
        parts: 1,
        boxId: one.input.requestId,
        mayChange: true,
        said: null,
        wayHome: null,
        caregiverPlan: null,
        consent: null,
      },
    });
  });

  it('answers known and unknown codes alike', async () => {
    const known = await asked();
    const stranger = await aReceipt();
    const truths = [await receipts.look(known.receipt.lookup), await receipts.look(known.receipt.lookup)];
    const decoys = [await receipts.look(stranger.lookup), await receipts.look(stranger.lookup)];
    expect(new Set([...truths, ...decoys].map((blob) => blob.length)).size).toBe(1);
    // The key id stays for one code and differs between codes, true or not; the rest is fresh each time.
    for (const [first, second] of [truths, decoys]) {
      expect(kidOf(first!)).toBe(kidOf(second!));
      expect(first!.equals(second!)).toBe(false);
    }
    expect(kidOf(truths[0]!)).not.toBe(kidOf(decoys[0]!));
    expect(await openAnswer(stranger, decoys[0]!)).toEqual({ ok: false, error: 'WRONG_KEY' });
    expect(await openAnswer(stranger, truths[0]!)).toEqual({ ok: false, error: 'WRONG_KEY' });
  });
});

describe('withdrawing', () => {
  it('ends the request, its claims, its grants and frees its goods', async () => {
    const one = await asked();
    const { task, assignment, item } = await taken(one);
    const answer = await openAnswer(one.receipt, await receipts.withdraw(command(one)));
    expect(answer).toMatchObject({ ok: true, value: { state: 'withdrawn' } });
    expect(await only(`SELECT state FROM task WHERE id = $1`, task)).toEqual({ state: 'cancelled' });
    expect(await only(`SELECT state FROM assignment WHERE id = $1`, assignment)).toEqual({
      state: 'removed',
    });
    expect(await only(`SELECT 1 FROM place_grant WHERE assignment_id = $1`, assignment)).toBeUndefined();
    const shelf = await stock.stock(home.organizer);
    expect(shelf.find((line) => line.item.id === item)).toMatchObject({ onHand: 5, reserved: 0 });
  });

  it('changes nothing the second time, nor two at once', async () => {
    const one = await asked();
    const blobs = await Promise.all([1, 2, 3].map(() => receipts.withdraw(command(one))));
    for (const blob of blobs) {
      expect(await openAnswer(one.receipt, blob)).toMatchObject({ value: { state: 'withdrawn' } });
    }
    const lines = await g.owner.query(
      `SELECT verb FROM activity WHERE subject_id = $1 AND verb = 'request.withdraw'`,
      [one.input.requestId],
    );
    expect(lines).toHaveLength(1);
  });

  it('writes nothing for a wrong proof and answers with a decoy of the same size', async () => {
    const one = await asked();
    const truth = await receipts.look(one.receipt.lookup);
    const wrong = { ...command(one), proof: (await aReceipt()).proof };
    for (const blob of [await receipts.withdraw(wrong), await receipts.erase(wrong)]) {
      expect(blob).toHaveLength(truth.length);
      expect(await openAnswer(one.receipt, blob)).toEqual({ ok: false, error: 'WRONG_KEY' });
    }
    expect(await stateOf(one)).toBe('submitted');
    expect(await receipts.withdraw({ ...wrong, lookup: (await aReceipt()).lookup })).toHaveLength(
      truth.length,
    );
  });

  it('does not stop a car that is under way', async () => {
    const one = await asked();
    const { task } = await taken(one, 'loaded');
    await g.owner.query(`UPDATE request SET state = 'in_progress' WHERE id = $1`, [one.input.requestId]);
    const answer = await openAnswer(one.receipt, await receipts.withdraw(command(one)));
    expect(answer).toMatchObject({ value: { state: 'on_the_way' } });
    expect(await only(`SELECT state FROM task WHERE id = $1`, task)).toEqual({ state: 'loaded' });
  });
});

describe('erasing', () => {
  const sealedLeft = async ({ input }: Asked): Promise<number> => {
    const row = await only(
      `SELECT count(*)::int AS n FROM sealed_box WHERE subject_id = $1`,
      input.requestId,
    );
    return row?.['n'] as number;
  };

  it('deletes every box at once, and answers with the state a last time', async () => {
    const one = await asked();
    const answer = await openAnswer(one.receipt, await receipts.erase(command(one)));
    expect(answer).toMatchObject({ value: { state: 'withdrawn' } });
    expect(await sealedLeft(one)).toBe(0);
    // From now on the code is one that nobody has: look-ups and a second press get decoys.
    const { lookup } = one.receipt;
    for (const blob of [await receipts.erase(command(one)), await receipts.look(lookup)]) {
      expect(await openAnswer(one.receipt, blob)).toEqual({ ok: false, error: 'WRONG_KEY' });
    }
    expect(
      await only(`SELECT 1 FROM receipt_lookup WHERE request_id = $1`, one.input.requestId),
    ).toBeUndefined();
  });

  it('is remembered by the hour only, as asking was: a network’s own records must not match it', async () => {
    g.clock.pass(23 * 60_000 + 45_000);
    const one = await asked();
    await receipts.erase(command(one));
    const acts = await g.owner.query(
      `SELECT verb, at = date_trunc('hour', at) AS coarse FROM activity
        WHERE subject_id = $1 AND actor IN ('visitor', 'family') ORDER BY verb`,
      [one.input.requestId],
    );
    expect(acts).toEqual([
      { verb: 'request.ask.web', coarse: true },
      { verb: 'request.erase', coarse: true },
      { verb: 'request.withdraw', coarse: true },
    ]);
  });

  it('leaves nothing that ties the request to others of the household', async () => {
    const one = await asked();
    const { requestId } = one.input;
    const tag = Buffer.alloc(32, 9);
    await g.owner.query(`UPDATE request SET household_tag = $2 WHERE id = $1`, [requestId, tag]);
    await g.owner.query(`INSERT INTO disclosure VALUES ($1, $2, $3, '2026-11-21', 'organizer', $4)`, [
      home.id,
      home.organizer.id,
      requestId,
      tag,
    ]);
    await receipts.erase(command(one));
    expect(await only(`SELECT household_tag FROM request WHERE id = $1`, requestId)).toEqual({
      household_tag: null,
    });
    expect(await only(`SELECT household_tag FROM disclosure WHERE request_id = $1`, requestId)).toEqual({
      household_tag: null,
    });
  });

  it('takes the place from whoever was given it, even under way', async () => {
    const one = await asked();
    const { assignment } = await taken(one, 'loaded');
    await g.owner.query(`UPDATE request SET state = 'in_progress' WHERE id = $1`, [one.input.requestId]);
    await receipts.erase(command(one));
    expect(await sealedLeft(one)).toBe(0);
    expect(await only(`SELECT 1 FROM place_grant WHERE assignment_id = $1`, assignment)).toBeUndefined();
    expect(await stateOf(one)).toBe('in_progress');
  });
});
