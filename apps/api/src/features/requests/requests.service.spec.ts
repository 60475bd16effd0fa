import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Wish } from '@doorstep/clients';
import { newKeyPair, openBox, publicOf } from '@doorstep/sealed';
import { aWish, sealedFor, type Asked } from '../../testing/given-request';
import { cells, openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { HubsService } from '../hubs/hubs.service';
import { boxErase } from './box-erase.job';
import type { AskForHelpInput } from './request.types';
import { IntakeService } from '../intake/intake.service';
import { RequestsService } from './requests.service';
import { bare, givenBoxes } from '../../testing/given-boxes';

let g: Hubs;
let home: GivenHub;
let requests: RequestsService;
let cell: string;
let otherCell: string;

beforeAll(async () => {
  g = await openHubs();
  home = await g.hub('home');
  requests = new RequestsService(g.db, new HubsService(g.db, g.packs), givenBoxes());
  [cell, otherCell] = cells() as [string, string];
});
afterAll(() => g.close());

const asked = (change: Partial<Wish> = {}, hub = home): Promise<Asked> =>
  sealedFor(hub.door, aWish({ cell, ...change }));
const refuses = async (input: AskForHelpInput, code: string): Promise<void> => {
  await expect(requests.ask(input)).rejects.toMatchObject({ code });
  expect(await rowsOf('request', 'id', input.requestId)).toEqual([]);
  expect(await rowsOf('sealed_box', 'subject_id', input.requestId)).toEqual([]);
};
const rowsOf = (table: string, column: string, id: string): Promise<Record<string, unknown>[]> =>
  g.owner.query(`SELECT * FROM ${table} WHERE ${column} = $1`, [id]);

describe('asking for help', () => {
  it('writes the request, its boxes, its receipt and the plan of its erasure', async () => {
    const { input, receipt } = await asked();
    expect(await requests.ask(input)).toEqual({ requestId: input.requestId });
    const [row] = await rowsOf('request', 'id', input.requestId);
    expect(row).toMatchObject({ state: 'submitted', version: 1, channel: 'web', cell, load_units: 2 });
    expect(await rowsOf('sealed_box', 'subject_id', input.requestId)).toHaveLength(4);
    // card to board, hub and receipt; place, contact and care to hub and receipt: 3 + 2 + 2 + 2.
    expect(await rowsOf('sealed_wrap', 'subject_id', input.requestId)).toHaveLength(9);
    const [found] = await rowsOf('receipt_lookup', 'request_id', input.requestId);
    expect((found?.lookup_hash as Buffer).equals(receipt.lookup)).toBe(false);
    const jobs = await g.owner.query(
      `SELECT name, payload->>'compartment' AS what, run_at FROM job WHERE payload->>'requestId' = $1 ORDER BY run_at, what`,
      [input.requestId],
    );
    // Tuesday 16:00 in Chicago is 22:00 UTC; a day, a week and thirty days later.
    const at = (day: string) => new Date(`${day}T22:00:00Z`);
    expect(jobs).toEqual([
      { name: 'box.erase', what: 'place', run_at: at('2026-11-25') },
      { name: 'box.erase', what: 'card', run_at: at('2026-12-01') },
      { name: 'box.erase', what: 'care', run_at: at('2026-12-01') },
      { name: 'box.erase', what: 'consent', run_at: at('2026-12-01') },
      { name: 'box.erase', what: 'contact', run_at: at('2026-12-01') },
      { name: 'request.expire', what: null, run_at: at('2026-12-24') },
    ]);
  });

  it('keeps boxes that the hub can open and the server cannot', async () => {
    const { input } = await asked();
    await requests.ask(input);
    const [box] = await g.db.read(home.organizer, (tx) =>
      givenBoxes().findFor(tx, home.id, 'hub', ['place'], [input.requestId]),
    );
    const context = {
      deployment: 'doorstep',
      hub: home.id,
      subject: input.requestId,
      compartment: 'place' as const,
      version: box!.version,
    };
    const opened = await openBox(context, bare(box!.body), box!.wrap, home.hubKey);
    expect(opened).toMatchObject({ ok: true, value: { address: '12 Invented Street' } });
    const kept = JSON.stringify(await rowsOf('sealed_box', 'subject_id', input.requestId));
    expect(kept).not.toContain('Invented');
  });

  it('is one request however often it is sent, also at the same moment and after a pause', async () => {
    const { input } = await asked();
    await Promise.all([1, 2, 3, 4, 5].map(() => requests.ask(input)));
    await g.owner.query(`UPDATE hub SET intake = 'paused' WHERE id = $1`, [home.id]);
    expect(await requests.ask(input)).toEqual({ requestId: input.requestId });
    await refuses((await asked()).input, 'HUB_PAUSED');
    await g.owner.query(`UPDATE hub SET intake = 'open' WHERE id = $1`, [home.id]);
    expect(await rowsOf('request', 'id', input.requestId)).toHaveLength(1);
  });

  it('refuses another request under the same id, and a receipt that leads elsewhere', async () => {
    const first = await asked();
    await requests.ask(first.input);
    const { input } = await asked();
    const stolen = { ...input, requestId: first.input.requestId };
    await expect(requests.ask(stolen)).rejects.toMatchObject({ code: 'REQUEST_EXISTS' });
    const again = await sealedFor(home.door, aWish({ cell }), first.receipt);
    await refuses(again.input, 'REQUEST_EXISTS');
  });

  it('refuses hubs, places and times it cannot serve', async () => {
    const { input } = await asked();
    await refuses({ ...input, hubId: randomUUID() }, 'NOT_FOUND');
    await refuses({ ...input, cell: '0123' }, 'CELL_UNKNOWN');
    await refuses({ ...input, kind: 'ride' }, 'INPUT_MALFORMED');
    await refuses({ ...input, destinationCell: otherCell }, 'INPUT_MALFORMED');
    await refuses({ ...input, kind: 'ride', destinationCell: '0123' }, 'CELL_UNKNOWN');
    await refuses({ ...input, fromMinute: 850 }, 'WINDOW_NOT_A_BUCKET');
    await refuses({ ...input, toMinute: 840 }, 'WINDOW_NOT_A_BUCKET');
    await refuses({ ...input, fromMinute: -120 }, 'WINDOW_NOT_A_BUCKET');
    await refuses({ ...input, toMinute: 1560 }, 'WINDOW_NOT_A_BUCKET');
    // It is Saturday 21 November, 9:00 in Chicago: six to eight is over, eight to ten is not.
    await refuses({ ...input, day: '2026-11-21', fromMinute: 360, toMinute: 480 }, 'WINDOW_PAST');
    await requests.ask({ ...input, day: '2026-11-21', fromMinute: 480, toMinute: 600 });
    // Four weeks from today is 19 December.
    await refuses({ ...(await asked()).input, day: '2026-12-20' }, 'WINDOW_TOO_FAR');
    await requests.ask({ ...(await asked()).input, day: '2026-12-19' });
  });

  it('takes a ride with a coarse destination', async () => {
    const { input } = await asked({ kind: 'ride', destinationCell: otherCell });
    await requests.ask(input);
    const [row] = await rowsOf('request', 'id', input.requestId);
    expect(row).toMatchObject({ kind: 'ride', destination_cell: otherCell });
  });
});

describe('sealed parts', () => {
  type Box = AskForHelpInput['boxes'][number];
  const withBox = (input: AskForHelpInput, compartment: string, change: (box: Box) => Box | null) => ({
    ...input,
    boxes: input.boxes.flatMap((box) => (box.compartment === compartment ? (change(box) ?? []) : box)),
  });

  it.each(['card', 'place', 'contact', 'care'])('refuses a request without its %s', async (compartment) => {
    const { input } = await asked();
    await refuses(
      withBox(input, compartment, () => null),
      'BOX_MISSING',
    );
    await refuses(
      withBox(input, compartment, (box) => ({
        ...box,
        wraps: box.wraps.filter(({ kid }) => kid !== home.hubKey.kid),
      })),
      'BOX_MISSING',
    );
  });

  it('refuses damaged bytes', async () => {
    const { input } = await asked();
    const damage = (change: (box: Box) => Box) => refuses(withBox(input, 'place', change), 'BOX_MALFORMED');
    await damage((box) => ({ ...box, body: box.body.subarray(1) }));
    await damage((box) => ({ ...box, body: Buffer.concat([Buffer.from([2]), box.body.subarray(1)]) }));
    await damage((box) => ({ ...box, compartment: 'profile' as const }));
    await damage((box) => ({ ...box, compartment: 'care' as const }));
    await damage((box) => ({ ...box, wraps: [...box.wraps, box.wraps[0]!] }));
    await damage((box) => ({ ...box, wraps: box.wraps.map((w) => ({ ...w, wrap: w.wrap.subarray(1) })) }));
    // The wrap itself names its key: a row may not say otherwise.
    const [one, two] = [0, 1];
    await damage((box) => ({
      ...box,
      wraps: [
        { kid: box.wraps[one]!.kid, wrap: box.wraps[two]!.wrap },
        { kid: box.wraps[two]!.kid, wrap: box.wraps[one]!.wrap },
      ],
    }));
  });

  it('refuses readers a part may not have', async () => {
    const stranger = publicOf(await newKeyPair({ extractable: false }));
    const old = await sealedFor({ ...home.door, hubKey: stranger }, aWish({ cell }));
    await refuses(old.input, 'BOX_FOR_WRONG_KEY');
    // The place sealed to the board as well: every volunteer would read the address.
    const { input, receipt } = await asked();
    const leaky = await sealedFor({ ...home.door, hubKey: home.door.boardKey }, aWish({ cell }), receipt);
    const board = leaky.input.boxes
      .find((box) => box.compartment === 'place')!
      .wraps.filter(({ kid }) => kid === home.boardKey.kid);
    expect(board).toHaveLength(1);
    await refuses(
      withBox(input, 'place', (box) => ({ ...box, wraps: [...box.wraps, ...board] })),
      'BOX_FOR_WRONG_KEY',
    );
  });

  it('refuses a receipt key that cannot be sealed to', async () => {
    const { input } = await asked();
    const receipt = { ...input.receipt, publicKey: Buffer.alloc(32) };
    await refuses({ ...input, receipt }, 'INPUT_MALFORMED');
  });
});

describe('what a desk keys in', () => {
  it('is the same request on another channel, with its tags at once, in the organizer’s own hub only', async () => {
    const { input } = await asked();
    const tags = { householdTag: Buffer.alloc(32, 7), placeTag: Buffer.alloc(32, 8) };
    await requests.record(home.organizer, { ...input, channel: 'paper', ...tags });
    // A row of a list that is brought in again is the row that is there.
    await requests.record(home.organizer, { ...input, channel: 'paper' });
    expect((await rowsOf('request', 'id', input.requestId))[0]).toMatchObject({
      channel: 'paper',
      household_tag: tags.householdTag,
      place_tag: tags.placeTag,
    });
    const other = await g.hub('other');
    const elsewhere = { ...(await asked()).input, channel: 'phone' as const };
    await expect(requests.record(other.organizer, elsewhere)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is found by the tags of many numbers at once, a list for each, and by no other hub', async () => {
    const [one, two] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    const recorded = async (householdTag: Buffer) => {
      const { input } = await asked();
      await requests.record(home.organizer, { ...input, channel: 'phone', householdTag });
      return input.requestId;
    };
    const ids = [await recorded(one), await recorded(one)].sort();
    const intake = new IntakeService(g.db);
    const known = await intake.known(home.organizer, [two, one, one]);
    expect(known.map((list) => list.map(({ id }) => id))).toEqual([[], ids, ids]);
    const other = await g.hub('another');
    expect(await intake.known(other.organizer, [one])).toEqual([[]]);
  });
});

describe('erasure', () => {
  it('takes one part at a time, and the second run finds nothing', async () => {
    const { input } = await asked();
    await requests.ask(input);
    const payload = { requestId: input.requestId, compartment: 'place' };
    await boxErase.run(g.db, home.id, payload, g.clock.now());
    await boxErase.run(g.db, home.id, payload, g.clock.now());
    const left = await rowsOf('sealed_box', 'subject_id', input.requestId);
    expect(left.map((box) => box.compartment).sort()).toEqual(['card', 'care', 'contact']);
    const wraps = await rowsOf('sealed_wrap', 'subject_id', input.requestId);
    expect(wraps.some((wrap) => wrap.compartment === 'place')).toBe(false);
  });

  it('waits longer for a request that is held', async () => {
    const { input } = await asked();
    await requests.ask(input);
    await g.db.write(home.organizer, async (tx) => {
      const request = await requests.require(tx, home.id, input.requestId);
      await requests.keepUntil(tx, request, '2026-12-05');
    });
    const jobs = await g.owner.query(
      `SELECT run_at FROM job WHERE payload->>'requestId' = $1 AND payload->>'compartment' = 'place'`,
      [input.requestId],
    );
    expect(jobs).toEqual([{ run_at: new Date('2026-12-06T22:00:00Z') }]);
  });
});

describe('following the tasks', () => {
  const follow = (requestId: string) =>
    g.db.write(home.organizer, (tx, now) => requests.followTasks(tx, now, home.id, requestId));
  const given = async (state: string, ...tasks: string[]): Promise<string> => {
    const { input } = await asked();
    await requests.ask(input);
    const { requestId } = input;
    await g.owner.query(`UPDATE request SET state = $2 WHERE id = $1`, [requestId, state]);
    for (const [i, task] of tasks.entries()) {
      await g.owner.query(
        `INSERT INTO task (hub_id, id, request_id, kind, part, state, tier, cell, day, from_minute, to_minute, window_from,
           window_to, service_seconds, load_units)
         VALUES ($1, $2, $3, 'sitting', $4, $5, 4, $6, '2026-11-24', 840, 960, '2026-11-24T20:00Z', '2026-11-24T22:00Z', 0, 0)`,
        [home.id, randomUUID(), requestId, i + 1, task, cell],
      );
    }
    return requestId;
  };
  const stateOf = async (id: string) => (await rowsOf('request', 'id', id))[0]?.state;

  it.each([
    ['open', ['claimed', 'confirmed'], 'scheduled'],
    ['scheduled', ['claimed', 'open'], 'open'],
    ['scheduled', ['confirmed', 'loaded'], 'in_progress'],
    ['in_progress', ['done', 'done'], 'fulfilled'],
    ['in_progress', ['done', 'attempted'], 'partly_fulfilled'],
    ['in_progress', ['attempted', 'attempted'], 'unfulfilled'],
    // An undone stop leads out of an ending.
    ['fulfilled', ['done', 'en_route'], 'in_progress'],
    // People decided here; tasks do not overrule them.
    ['withdrawn', ['cancelled', 'cancelled'], 'withdrawn'],
    ['on_hold', ['claimed', 'claimed'], 'on_hold'],
  ])('%s with %j becomes %s', async (state, tasks, expected) => {
    const id = await given(state, ...tasks);
    await follow(id);
    expect(await stateOf(id)).toBe(expected);
  });

  it('writes one line of activity for a change and none without', async () => {
    const id = await given('open', 'claimed');
    await follow(id);
    await follow(id);
    const lines = await rowsOf('activity', 'subject_id', id);
    expect(lines.map((line) => line.verb).sort()).toEqual(['request.ask.web', 'request.schedule']);
  });

  it('leaves another hub’s request alone', async () => {
    const id = await given('open', 'claimed');
    const other = await g.hub();
    await g.db.write(other.organizer, (tx, now) => requests.followTasks(tx, now, other.id, id));
    expect(await stateOf(id)).toBe('open');
  });
});
