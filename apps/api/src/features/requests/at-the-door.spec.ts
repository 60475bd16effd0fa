import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openAnswer, aWish, sealedFor, type Asked } from '../../testing/given-request';
import { cells, givenKey } from '../../testing/given-hub';
import { openHouse, type House } from '../../testing/house';
import { publicOf } from '@doorstep/sealed';
import type { HubDoor } from '@doorstep/clients';

let house: House;
let door: HubDoor;
let organizer: string;
let volunteer: string;

beforeAll(async () => {
  house = await openHouse();
  const id = await house.town.hub('home');
  const hubKey = publicOf(await givenKey(house.town, id, 'hub'));
  const boardKey = publicOf(await givenKey(house.town, id, 'board'));
  const [cell] = cells() as [string];
  door = {
    id,
    slug: 'home',
    name: 'home',
    timeZone: 'America/Chicago',
    cell,
    lon: 0,
    lat: 0,
    hubKey,
    boardKey,
  };
  organizer = await house.signIn(await house.town.member(id, 'organizer', ['organizer']));
  volunteer = await house.signIn(await house.town.member(id, 'volunteer', ['driver_to_homes']));
});
afterAll(() => house.close());

const ASK = `mutation ($input: AskForHelpInput!) { askForHelp(input: $input) { requestId } }`;
const LOOK = `query ($lookup: Bytes!) { requestByReceipt(lookup: $lookup) }`;
const INBOX = `{ inbox { total cases {
  id state boxes { compartment kid } tasks { id } openings { role day } sameHousehold } } }`;

/** Bytes as they travel. */
const travelling = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, part: unknown) => {
      const buffer = part as { type?: unknown; data?: number[] } | null;
      return buffer?.type === 'Buffer' ? Buffer.from(buffer.data ?? []).toString('base64url') : part;
    }),
  );
const asked = (): Promise<Asked> => sealedFor(door, aWish({ cell: door.cell }));
const ask = (input: unknown) => house.ask(ASK, { input: travelling(input) });

describe('through GraphQL', () => {
  it('a family asks and reads the answer with its code', async () => {
    const { input, receipt } = await asked();
    expect((await ask(input)).data).toEqual({ askForHelp: { requestId: input.requestId } });
    const { data } = await house.ask<{ requestByReceipt: string }>(LOOK, {
      lookup: receipt.lookup.toString('base64url'),
    });
    const blob = Buffer.from(data?.requestByReceipt ?? '', 'base64url');
    expect(await openAnswer(receipt, blob)).toMatchObject({ value: { state: 'received', hub: 'home' } });
  });

  it('the hub’s door shows hours, keys and region', async () => {
    await house.town.query(`INSERT INTO hub_hours VALUES ($1, 2, 540, 1020)`, [door.id]);
    const hub = `{ slug region hours { weekday fromMinute toMinute } keys { purpose epoch } }`;
    const { data } = await house.ask(`{ hubs ${hub} hub(slug: "home") ${hub} }`);
    const home = {
      slug: 'home',
      region: 'minneapolis',
      hours: [{ weekday: 2, fromMinute: 540, toMinute: 1020 }],
      keys: [
        { purpose: 'board', epoch: 1 },
        { purpose: 'hub', epoch: 1 },
      ],
    };
    expect(data).toEqual({ hubs: [home], hub: home });
    expect((await house.ask(`{ hub(slug: "nowhere") { id } }`)).code).toBe('NOT_FOUND');
  });

  it('an organizer reads the inbox with everything nested', async () => {
    const { input } = await asked();
    await ask(input);
    const { data } = await house.ask<{ inbox: { cases: { id: string; boxes: unknown[] }[] } }>(
      INBOX,
      {},
      organizer,
    );
    const file = data?.inbox.cases.find(({ id }) => id === input.requestId);
    expect(file).toMatchObject({ state: 'submitted', tasks: [], openings: [], sameHousehold: [] });
    expect(file?.boxes).toHaveLength(4);
  });
});

describe('who may knock', () => {
  it.each([
    ['inbox', INBOX],
    ['case file', `{ caseFile(id: "${randomUUID()}") { id } }`],
    ['people', `{ people { id } }`],
    ['stock', `{ stock { onHand } }`],
    ['openings', `mutation { noteOpenings(requestIds: ["${randomUUID()}"]) }`],
  ])('%s is for organizers', async (_, query) => {
    expect((await house.ask(query)).code).toBe('SIGNED_OUT');
    expect((await house.ask(query, {}, volunteer)).code).toBe('NOT_ALLOWED');
  });
});

describe('bad shapes are refused and write nothing', () => {
  const count = async (): Promise<unknown> =>
    (await house.town.query(`SELECT count(*) FROM request`))[0]?.['count'];

  it.each<[string, (input: Asked['input']) => object]>([
    ['an id that is none', (input) => ({ ...input, requestId: 'x' })],
    ['a day that does not exist', (input) => ({ ...input, day: '2026-02-30' })],
    ['a cell of 10,000 characters', (input) => ({ ...input, cell: '0'.repeat(10_000) })],
    ['five units', (input) => ({ ...input, loadUnits: 5 })],
    ['a flag twice', (input) => ({ ...input, flags: ['heavy', 'heavy'] })],
    ['no boxes', (input) => ({ ...input, boxes: [] })],
    [
      'a kid that is none',
      (input) => ({ ...input, boxes: [{ ...input.boxes[0], wraps: [{ kid: 'x', wrap: 'AA' }] }] }),
    ],
    [
      'a short verifier',
      (input) => ({ ...input, receipt: { ...input.receipt, verifier: Buffer.alloc(31) } }),
    ],
    ['text that is not base64url', (input) => ({ ...input, receipt: { ...input.receipt, lookup: '???' } })],
  ])('%s', async (_, change) => {
    const before = await count();
    const { input } = await asked();
    expect((await ask(change(input))).code).toBe('INPUT_MALFORMED');
    expect(await count()).toBe(before);
  });

  it('a kind that is unknown never reaches a resolver', async () => {
    const { input } = await asked();
    const { data, errors } = await ask({ ...input, kind: 'money' });
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
  });

  it('a look-up of another length', async () => {
    expect((await house.ask(LOOK, { lookup: 'AAAA' })).code).toBe('INPUT_MALFORMED');
  });
});
