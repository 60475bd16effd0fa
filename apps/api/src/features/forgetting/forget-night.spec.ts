import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openBox } from '@doorstep/sealed';
import { PassingErasureStore } from '../../platform/seal/erasure-store';
import { OuterLayer } from '../../platform/seal/outer-layer';
import { cells, openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { aWish, sealedFor } from '../../testing/given-request';
import { BoxesService } from '../boxes/boxes.service';
import { HubsService } from '../hubs/hubs.service';
import { RequestsService } from '../requests/requests.service';
import { FORGET_NIGHT, forgetNight } from './forget-night.job';

let g: Hubs;
let home: GivenHub;
const keys = new PassingErasureStore();
const outer = new OuterLayer(keys);
const boxes = new BoxesService(outer);

beforeAll(async () => {
  g = await openHubs();
  home = await g.hub('home');
});
afterAll(() => g.close());

interface KeptBox {
  readonly subject_id: string;
  readonly compartment: 'place' | 'contact';
  readonly version: number;
  readonly body: Buffer;
  readonly wrap: Buffer;
}

/** What a thief holds who took a copy of the tables while the request was open, and the hub's own private key. */
const copyOf = (requestId: string): Promise<KeptBox[]> =>
  g.owner.query(
    `SELECT b.subject_id, b.compartment, b.version, b.body, w.wrap FROM sealed_box b
     JOIN sealed_wrap w USING (hub_id, subject_id, compartment)
     WHERE b.hub_id = $1 AND b.subject_id = $2 AND b.compartment IN ('place', 'contact') AND w.kid = $3
     ORDER BY b.compartment`,
    [home.id, requestId, home.hubKey.kid],
  );

async function opens(box: KeptBox, body: Buffer | null): Promise<boolean> {
  if (body === null) return false;
  const { subject_id: subject, compartment, version, wrap } = box;
  const context = { deployment: 'doorstep', hub: home.id, subject, compartment, version };
  return (await openBox(context, body, wrap, home.hubKey)).ok;
}

async function ask(): Promise<string> {
  const requests = new RequestsService(g.db, new HubsService(g.db, g.packs), boxes);
  const [cell = ''] = cells();
  const { input } = await sealedFor(home.door, aWish({ cell }));
  await requests.ask(input);
  return input.requestId;
}

const nightOf = (now: string): Promise<void> => forgetNight(outer).run(g.db, home.id, {}, new Date(now));

it('makes an old copy of a request unreadable for whoever holds the hub’s keys, each part in its time', async () => {
  const copy = await copyOf(await ask());
  const readable = async (): Promise<string[]> => {
    const found: string[] = [];
    for (const box of copy) if (await opens(box, outer.uncover(box.body))) found.push(box.compartment);
    return found;
  };
  // Asked for Tuesday 24 November: the place ends on the 25th, the contact on 1 December.
  await nightOf('2026-11-25T09:30:00Z');
  expect(await readable()).toEqual(['contact', 'place']);
  // As they lie in the tables they open for nobody, not even while the keys of their days are there.
  for (const box of copy) expect(await opens(box, box.body)).toBe(false);
  await nightOf('2026-11-26T09:30:00Z');
  expect(await readable()).toEqual(['contact']);
  await nightOf('2026-12-02T09:30:00Z');
  expect(await readable()).toEqual([]);
});

it('shows that without the second layer the deletion would have been an illusion', async () => {
  const open = await copyOf(await ask()).then((copy) =>
    copy.map((box) => ({ box, bare: outer.uncover(box.body) })),
  );
  await nightOf('2026-12-02T09:30:00Z');
  for (const { box, bare } of open) {
    expect(await opens(box, bare)).toBe(true);
    expect(outer.uncover(box.body)).toBeNull();
  }
});

it('leaves the keys of another hub alone', async () => {
  const stranger = randomUUID();
  keys.keep(stranger, '2026-11-20', Buffer.alloc(32, 7));
  await nightOf('2026-12-02T09:30:00Z');
  expect(keys.find(stranger, '2026-11-20')).not.toBeNull();
});

it('keeps what is asked to be kept longer readable until then', async () => {
  const requestId = await ask();
  await g.db.write(home.organizer, (tx) => boxes.keepUntil(tx, home.id, requestId, { place: '2026-12-09' }));
  const [, place] = await copyOf(requestId);
  await nightOf('2026-12-09T09:30:00Z');
  expect(await opens(place!, outer.uncover(place!.body))).toBe(true);
  await nightOf('2026-12-10T09:30:00Z');
  expect(outer.uncover(place!.body)).toBeNull();
});

it('forgets first answers after a month and acts after ninety days, and puts down the next night', async () => {
  const at = (days: number): Date => new Date(Date.now() - days * 24 * 3_600_000);
  for (const days of [29, 31])
    await g.owner.query(
      `INSERT INTO idempotency (hub_id, key, actor, verb, at) VALUES ($1, $2, 'x', 'age.${days}', $3)`,
      [home.id, randomUUID(), at(days)],
    );
  for (const days of [89, 91])
    await g.owner.query(
      `INSERT INTO activity (hub_id, id, at, actor, verb, subject_id) VALUES ($1, $2, $3, 'x', 'age.${days}', $2)`,
      [home.id, randomUUID(), at(days)],
    );
  await nightOf(new Date().toISOString());
  const left = await g.owner.query(
    `SELECT verb FROM idempotency WHERE hub_id = $1 AND verb LIKE 'age.%'
     UNION ALL SELECT verb FROM activity WHERE hub_id = $1 AND verb LIKE 'age.%' ORDER BY verb`,
    [home.id],
  );
  expect(left).toEqual([{ verb: 'age.29' }, { verb: 'age.89' }]);
  const jobs = await g.owner.query('SELECT FROM job WHERE hub_id = $1 AND name = $2', [
    home.id,
    FORGET_NIGHT,
  ]);
  expect(jobs).toHaveLength(1);
});

it('keeps acts of the last ninety days even from a server that asks to delete them', async () => {
  const id = randomUUID();
  await g.owner.query(
    `INSERT INTO activity (hub_id, id, at, actor, verb, subject_id) VALUES ($1, $2, now(), 'x', 'quiet', $2)`,
    [home.id, id],
  );
  await g.db.write(home.organizer, (tx) => tx.query('DELETE FROM activity WHERE hub_id = $1', [home.id]));
  expect(await g.owner.query('SELECT FROM activity WHERE id = $1', [id])).toHaveLength(1);
});
