import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openBox, publicOf, sealBox } from '@doorstep/sealed';
import type { SealedBoxInput } from '../boxes/box.types';
import { HubsService } from '../hubs/hubs.service';
import { boxContext } from '../../testing/box-context';
import { bare, givenBoxes } from '../../testing/given-boxes';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import type { Donor, SaveDonorInput } from './donor.types';
import { DonationsService } from './donations.service';
import { DonorsService } from './donors.service';

const NAME = 'Invented Giver';

let g: Hubs;
let home: GivenHub;
let donors: DonorsService;

beforeAll(async () => {
  g = await openHubs();
  donors = new DonorsService(g.db, new HubsService(g.db, g.packs), givenBoxes());
});
afterAll(() => g.close());
beforeEach(async () => {
  home = await g.hub();
});

async function boxOf(id: string, version: number, name: string, to = home.hubKey): Promise<SealedBoxInput> {
  const context = boxContext(home.id, id, 'donor', version);
  const { body, wraps } = await sealBox(context, { name }, [publicOf(to)]);
  return {
    compartment: 'donor',
    version,
    body: Buffer.from(body),
    wraps: wraps.map(({ kid, wrap }) => ({ kid, wrap: Buffer.from(wrap) })),
  };
}

const save = (input: Omit<SaveDonorInput, 'key'>): Promise<Donor> =>
  donors.save(home.organizer, { ...input, key: randomUUID() });
const aPerson = async (id: string, version: number, name: string): Promise<Donor> =>
  save({ id, version, kind: 'person', state: 'open', box: await boxOf(id, version, name) });

async function nameIn({ id, version, box }: Donor): Promise<unknown> {
  return openBox(
    boxContext(home.id, id, 'donor', version - 1),
    bare(box?.body),
    box?.wrap ?? Buffer.alloc(0),
    home.hubKey,
  );
}

describe('a private person who gives', () => {
  it('goes into the box and comes out of it with the hub’s key; no row holds the name', async () => {
    const id = randomUUID();
    await aPerson(id, 0, NAME);
    const [donor] = await donors.donors(home.organizer);
    expect(donor).toMatchObject({ id, kind: 'person', name: null, version: 1 });
    expect(donor && (await nameIn(donor))).toMatchObject({ ok: true, value: { name: NAME } });
    const rows = await g.owner.query('SELECT to_jsonb(d)::text AS text FROM donor d WHERE id = $1', [id]);
    expect(JSON.stringify(rows)).not.toContain(NAME);
  });

  it('is renamed in a new box, and forgotten with it', async () => {
    const id = randomUUID();
    await aPerson(id, 0, NAME);
    const renamed = await aPerson(id, 1, 'Another Name');
    expect(await nameIn(renamed)).toMatchObject({ ok: true, value: { name: 'Another Name' } });
    const closed = await save({ id, version: 2, kind: 'person', state: 'closed' });
    expect(closed).toMatchObject({ state: 'closed', name: null, box: null });
    const rows = await g.owner.query('SELECT FROM sealed_box WHERE subject_id = $1', [id]);
    expect(rows).toEqual([]);
  });

  it('is not taken without a box, in the clear, or in a box for somebody else', async () => {
    const id = randomUUID();
    const open = { id, version: 0, kind: 'person', state: 'open' } as const;
    await expect(save(open)).rejects.toMatchObject({ code: 'BOX_MISSING' });
    await expect(save({ ...open, name: NAME })).rejects.toMatchObject({ code: 'INPUT_MALFORMED' });
    const box = await boxOf(id, 0, NAME, home.boardKey);
    await expect(save({ ...open, box })).rejects.toMatchObject({ code: 'BOX_FOR_WRONG_KEY' });
    expect(await donors.donors(home.organizer)).toEqual([]);
  });
});

describe('a shop that gives', () => {
  it('has its public name, is changed by who saw it last, and stands first when it gave last', async () => {
    const [market, bakery] = [randomUUID(), randomUUID()];
    const shop = { kind: 'shop', state: 'open', version: 0 } as const;
    await save({ ...shop, id: market, name: ' Market ' });
    await save({ ...shop, id: bakery, name: 'Bakery' });
    await expect(save({ ...shop, id: randomUUID(), name: 'Market' })).rejects.toMatchObject({
      driverError: { constraint: 'donor_name_taken' },
    });
    await save({ ...shop, id: market, version: 1, name: 'Market Hall' });
    await expect(save({ ...shop, id: market, version: 1, name: 'Old' })).rejects.toMatchObject({
      code: 'DONOR_CHANGED',
    });
    const gifts = new DonationsService(g.db);
    await gifts.save(home.organizer, { id: randomUUID(), version: 0, donorId: market, key: randomUUID() });
    const names = (await donors.donors(home.organizer)).map(({ name }) => name);
    expect(names).toEqual(['Market Hall', 'Bakery']);
  });

  it('is its own hub’s', async () => {
    await save({ id: randomUUID(), version: 0, kind: 'shop', state: 'open', name: 'Market' });
    expect(await donors.donors((await g.hub()).organizer)).toEqual([]);
  });
});

it('a drive is named once, and both are done once however often they are sent', async () => {
  const drive = {
    id: randomUUID(),
    version: 0,
    name: 'Winter week',
    state: 'open',
    key: randomUUID(),
  } as const;
  const twice = await Promise.all([1, 2].map(() => donors.saveDrive(home.organizer, drive)));
  expect(twice[1]).toEqual(twice[0]);
  const again = { ...drive, id: randomUUID(), key: randomUUID() };
  await expect(donors.saveDrive(home.organizer, again)).rejects.toMatchObject({
    driverError: { constraint: 'drive_name_taken' },
  });
  expect(await donors.drives(home.organizer)).toHaveLength(1);
});
