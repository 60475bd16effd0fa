import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { isStep, itemTable, planItems, planText, readItemTable, starterCatalogue } from '@doorstep/goods';
import { BODY_MAX } from '../../platform/http/body';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { StoreRoom } from '../../testing/given-stock';
import type { SaveBinInput } from './bin.types';
import { BinsService } from './bins.service';
import type { SaveItemInput } from './item.types';
import { ItemsService } from './items.service';

const CODE = '036000291452';

let g: Hubs;
let home: GivenHub;
let items: ItemsService;
let bins: BinsService;

beforeAll(async () => {
  g = await openHubs();
  items = new ItemsService(g.db);
  bins = new BinsService(g.db);
});
afterAll(() => g.close());
beforeEach(async () => {
  home = await g.hub();
});

const anItem = (more: Partial<SaveItemInput> = {}): SaveItemInput => ({
  id: randomUUID(),
  version: 0,
  name: 'Black beans',
  unit: 'each',
  category: 'canned',
  cooling: 'shelf',
  cooking: 'none',
  labelKind: 'best_by',
  graceDays: 90,
  animal: 'none',
  contains: [],
  mayContain: ['soy'],
  absent: ['milk'],
  gluten: 'no',
  marks: [],
  state: 'active',
  key: randomUUID(),
  ...more,
});
const aBin = (more: Partial<SaveBinInput> = {}): SaveBinInput => ({
  id: randomUUID(),
  version: 0,
  name: 'A1',
  position: 1,
  cooling: 'shelf',
  state: 'open',
  key: randomUUID(),
  ...more,
});
const refusal = (code: string) => ({ code });

describe('an item', () => {
  it('is written once, changed by who saw it last, and keeps its name to itself', async () => {
    const input = anItem();
    expect(await items.save(home.organizer, input)).toMatchObject({
      version: 1,
      mayContain: ['soy'],
      cooled: false,
    });
    expect(await items.save(home.organizer, input)).toMatchObject({ version: 1 });
    const frozen = { ...input, version: 1, cooling: 'frozen' as const, key: randomUUID() };
    expect(await items.save(home.organizer, frozen)).toMatchObject({ version: 2, cooled: true });
    const late = items.save(home.organizer, { ...frozen, key: randomUUID() });
    await expect(late).rejects.toMatchObject(refusal('ITEM_CHANGED'));
    await expect(items.save(home.organizer, anItem())).rejects.toMatchObject({
      driverError: { constraint: 'item_name_taken' },
    });
    expect(await items.items(home.organizer)).toHaveLength(1);
  });

  it.each([
    ['an allergen in two lists', { contains: ['soy'] }],
    ['formula with days of grace', { strict: 'infant_formula', labelKind: 'use_by' }],
    ['medicine without a date', { strict: 'medicine', graceDays: 0, labelKind: 'none' }],
  ] as const)('is refused: %s', (_, more) => {
    expect(() => items.save(home.organizer, anItem(more as Partial<SaveItemInput>))).toThrow(
      expect.objectContaining(refusal('ITEM_FACTS_WRONG')),
    );
  });
});

describe('the starter catalogue', () => {
  it('is taken over once, and leaves alone what the hub has', async () => {
    const own = await items.save(home.organizer, anItem({ name: 'tuna, can', graceDays: 7 }));
    const [first, second] = await Promise.all([
      items.takeStarter(home.organizer, null, randomUUID()),
      items.takeStarter(home.organizer, null, randomUUID()),
    ]);
    expect(first).toHaveLength(starterCatalogue().length);
    expect(second.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
    expect(first.find(({ id }) => id === own.id)).toMatchObject({ graceDays: 7, slug: null });
    expect(first.find(({ slug }) => slug === 'peanut-butter')).toMatchObject({
      contains: ['peanuts'],
      nameEs: 'Crema de cacahuate, 16 oz',
      picture: 'jar peanut',
    });
  });

  it('is taken line by line when only some are wanted', async () => {
    const taken = await items.takeStarter(home.organizer, ['lentils', 'no-such-thing'], randomUUID());
    expect(taken.map(({ slug }) => slug)).toEqual(['lentils']);
  });
});

describe('a scanned number', () => {
  it('is one item, however it is written, and can be freed', async () => {
    const beans = await items.save(home.organizer, anItem());
    const rice = await items.save(home.organizer, anItem({ name: 'Rice' }));
    const known = [{ gtin: `00${CODE}`, itemId: beans.id }];
    expect(await items.link(home.organizer, CODE, beans.id)).toEqual(known);
    expect(await items.link(home.organizer, `0 ${CODE}`, beans.id)).toEqual(known);
    await expect(items.link(home.organizer, CODE, rice.id)).rejects.toMatchObject({
      code: 'CODE_TAKEN',
      details: { itemId: beans.id },
    });
    expect(await items.link(home.organizer, CODE, null)).toEqual([]);
    await expect(items.link(home.organizer, CODE, randomUUID())).rejects.toMatchObject(refusal('NOT_FOUND'));
    expect(() => items.link(home.organizer, '036000291453', beans.id)).toThrow(
      expect.objectContaining({ code: 'GTIN_WRONG', details: { reason: 'GTIN_CHECK' } }),
    );
  });

  it('is another hub’s own business', async () => {
    const beans = await items.save(home.organizer, anItem());
    const other = await g.hub();
    await expect(items.link(other.organizer, CODE, beans.id)).rejects.toMatchObject(refusal('NOT_FOUND'));
  });
});

describe('a table of items', () => {
  /** What a browser does: reads it, shows it, and says what it showed. */
  const shown = async (table: string) => {
    const hub = { items: await items.items(home.organizer), codes: await items.codes(home.organizer) };
    const steps = planItems(readItemTable(table).rows, hub).steps.filter(isStep);
    const seen = createHash('sha256').update(planText(steps)).digest('hex');
    return { table, seen, key: randomUUID() };
  };
  const bring = async (table: string) => items.import(home.organizer, await shown(table));

  it('makes, changes and links, once; sent again it answers the same', async () => {
    const beans = await items.save(home.organizer, anItem());
    const input = await shown(
      `name_en,category,unit,grams,gtins\nblack beans,,,439,${CODE}\nLentils,dry,pack,454,`,
    );
    for (let i = 0; i < 2; i++)
      expect(await items.import(home.organizer, input)).toEqual({ made: 1, changed: 1, linked: 1 });
    expect(await items.items(home.organizer)).toMatchObject([
      { name: 'Lentils', grams: 454, version: 1, contains: [] },
      { id: beans.id, name: 'black beans', grams: 439, version: 2, mayContain: ['soy'] },
    ]);
    expect(await items.codes(home.organizer)).toEqual([{ gtin: `00${CODE}`, itemId: beans.id }]);
  });

  it('comes in whole or not at all, and each refused line is named with what is in its way', async () => {
    const beans = await items.save(home.organizer, anItem());
    await items.link(home.organizer, CODE, beans.id);
    await items.save(home.organizer, anItem({ name: 'Tuna' }));
    const table = [
      'name_en,category,unit,strict,grace_days,gtins',
      'Lentils,dry,pack,,,',
      `Tuna,canned,each,,,${CODE}`,
      'Aspirin,other,each,medicine,9,',
      'Salt,dry,pack,,,036000291453',
    ].join('\n');
    await expect(bring(table)).rejects.toMatchObject({
      code: 'ITEM_LINES_WRONG',
      details: {
        lines: [
          { line: 5, column: 'gtins', code: 'GTIN_WRONG', text: '036000291453' },
          { line: 3, column: 'gtins', code: 'CODE_TAKEN', text: `00${CODE} Black beans` },
          { line: 4, column: 'grace_days', code: 'CONTRADICTS' },
        ],
      },
    });
    expect(await items.items(home.organizer)).toHaveLength(2);
  });

  it('does what was shown or nothing: somebody changed an item in between', async () => {
    const input = anItem();
    await items.save(home.organizer, input);
    const sent = await shown('name_en,grams\nBlack beans,439');
    await items.save(home.organizer, { ...input, version: 1, grams: 500, key: randomUUID() });
    await expect(items.import(home.organizer, sent)).rejects.toMatchObject(refusal('ITEM_CHANGED'));
    expect(await items.items(home.organizer)).toMatchObject([{ grams: 500 }]);
  });

  it('of two at the same moment that bring the same, one comes in', async () => {
    const [one, two] = [
      await shown('name_en,category,unit\nLentils,dry,pack'),
      await shown('name_en,category,unit\nLentils,dry,pack'),
    ];
    const done = await Promise.allSettled([one, two].map((input) => items.import(home.organizer, input)));
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await items.items(home.organizer)).toHaveLength(1);
  });

  it('goes out as it is and comes in as nothing new: the whole starter catalogue in one message', async () => {
    await items.takeStarter(home.organizer, null, randomUUID());
    const all = (await items.items(home.organizer)).map((item) => ({ ...item, gtins: [] }));
    const table = itemTable(all).replace('White rice', 'Rice, white');
    const input = await shown(table);
    expect(JSON.stringify(input).length).toBeLessThan(BODY_MAX);
    expect(await items.import(home.organizer, input)).toMatchObject({ made: 0, linked: 0 });
  });
});

describe('a bin', () => {
  it('stands where somebody walks, and is closed only when it is empty', async () => {
    const [b, a] = [aBin({ name: 'B', position: 2 }), aBin()];
    await bins.save(home.organizer, b);
    await bins.save(home.organizer, a);
    expect((await bins.bins(home.organizer)).map(({ name }) => name)).toEqual(['A1', 'B']);
    const room = new StoreRoom(g, home);
    const rice = await room.anItem();
    const lotId = await room.receive(rice, 4);
    const put = { lotId, toPlaceId: a.id, quantity: 4, key: randomUUID() };
    const line = await room.stock.putAway(home.organizer, put);
    expect(line.lots[0]?.places).toEqual([{ binId: a.id, onHand: 4, reserved: 0, held: 0 }]);
    const closing = { ...a, version: 1, state: 'closed' as const };
    await expect(bins.save(home.organizer, { ...closing, key: randomUUID() })).rejects.toMatchObject(
      refusal('BIN_NOT_EMPTY'),
    );
    await room.stock.putAway(home.organizer, {
      ...put,
      fromPlaceId: a.id,
      toPlaceId: b.id,
      key: randomUUID(),
    });
    expect(await bins.save(home.organizer, { ...closing, key: randomUUID() })).toMatchObject({
      state: 'closed',
    });
    await expect(
      room.stock.putAway(home.organizer, { ...put, fromPlaceId: b.id, key: randomUUID() }),
    ).rejects.toMatchObject(refusal('NOT_FOUND'));
  });

  it('does not take what is promised, or more than there is', async () => {
    const bin = aBin();
    await bins.save(home.organizer, bin);
    const room = new StoreRoom(g, home);
    const rice = await room.anItem();
    const lotId = await room.receive(rice, 5);
    await room.reserve(await room.aTask(), await room.aKit([rice, 3]), 1);
    const put = (quantity: number) =>
      room.stock.putAway(home.organizer, { lotId, toPlaceId: bin.id, quantity, key: randomUUID() });
    await expect(put(3)).rejects.toMatchObject({
      code: 'STOCK_SHORT',
      details: { items: [{ itemId: rice }] },
    });
    expect(await put(2)).toMatchObject({ onHand: 5, available: 2 });
  });

  it('holds what is set apart: a lot is held wherever it lies, and given back whole', async () => {
    const bin = aBin();
    await bins.save(home.organizer, bin);
    const room = new StoreRoom(g, home);
    const rice = await room.anItem();
    const lotId = await room.receive(rice, 5);
    await room.stock.putAway(home.organizer, { lotId, toPlaceId: bin.id, quantity: 2, key: randomUUID() });
    const hold = (reason: 'recall' | null) =>
      room.stock.hold(home.organizer, { lotId, reason, key: randomUUID() });
    expect(await hold('recall')).toMatchObject({
      onHand: 5,
      available: 0,
      lots: [{ held: 5, state: 'recalled' }],
    });
    expect(await hold('recall')).toMatchObject({ lots: [{ held: 5 }] });
    expect(await hold(null)).toMatchObject({ available: 5, lots: [{ held: 0, state: 'available' }] });
  });
});
