import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { StoreRoom } from '../../testing/given-stock';
import { ChoiceService } from './choice.service';
import { KitsService } from './kits.service';
import type { SaveRecipeInput } from './recipe.types';
import { RecipesService } from './recipes.service';

let g: Hubs;
let home: GivenHub;
let room: StoreRoom;
let recipes: RecipesService;
let kits: KitsService;
let choice: ChoiceService;

beforeAll(async () => {
  g = await openHubs();
  recipes = new RecipesService(g.db);
  choice = new ChoiceService(g.db);
});
afterAll(() => g.close());
beforeEach(async () => {
  home = await g.hub();
  room = new StoreRoom(g, home);
  kits = new KitsService(g.db, room.stock);
});

const refusal = (code: string, details: object = {}) => ({
  code,
  details: expect.objectContaining(details) as unknown,
});
const line = (itemId: string, ...quantities: number[]): SaveRecipeInput['lines'][number] => ({
  id: randomUUID(),
  itemId,
  forKind: 'all',
  quantities,
});
const draft = (lines: SaveRecipeInput['lines'], more: Partial<SaveRecipeInput> = {}): SaveRecipeInput => ({
  id: randomUUID(),
  name: 'Food bag',
  version: 0,
  bands: [1, 3],
  lines,
  key: randomUUID(),
  ...more,
});
async function published(...lines: SaveRecipeInput['lines']): Promise<string> {
  const { id } = await recipes.save(home.organizer, draft(lines));
  await recipes.publish(home.organizer, { id, version: 1, key: randomUUID() });
  return id;
}
const build = (recipeId: string, count: number, more: object = {}) =>
  kits.build(home.organizer, { recipeId, number: 1, peopleFrom: 3, count, key: randomUUID(), ...more });

describe('a recipe', () => {
  it('is a draft until it is published; then the next draft begins and the old one stays readable', async () => {
    const rice = await room.anItem();
    const input = draft([line(rice, 1, 2)]);
    await recipes.save(home.organizer, input);
    expect(await recipes.save(home.organizer, input)).toMatchObject({
      versions: [{ number: 1, version: 1 }],
    });
    const late = recipes.publish(home.organizer, { id: input.id, version: 7, key: randomUUID() });
    await expect(late).rejects.toMatchObject(refusal('RECIPE_CHANGED'));
    const done = await recipes.publish(home.organizer, { id: input.id, version: 1, key: randomUUID() });
    expect(done.versions).toMatchObject([{ number: 1, state: 'published', lines: [{ quantities: [1, 2] }] }]);
    const next = { ...input, lines: [{ ...line(rice, 2, 3) }], key: randomUUID() };
    const { versions } = await recipes.save(home.organizer, next);
    expect(versions.map(({ number, state }) => [number, state])).toEqual([
      [2, 'draft'],
      [1, 'published'],
    ]);
    expect(versions[1]?.lines).toMatchObject([{ quantities: [1, 2] }]);
  });

  it.each([
    ['nothing in it', () => [], 'EMPTY'],
    ['less for a larger home', (item: string) => [line(item, 2, 1)], 'LESS_FOR_MORE'],
    ['another number of bands', (item: string) => [line(item, 1)], 'CELLS'],
  ])('with %s is not published', async (_, lines, reason) => {
    const { id } = await recipes.save(home.organizer, draft(lines(await room.anItem())));
    const refused = recipes.publish(home.organizer, { id, version: 1, key: randomUUID() });
    await expect(refused).rejects.toMatchObject(refusal('RECIPE_FAULTY', { reason }));
  });

  it('that is published is changed by nobody, not even past the service', async () => {
    const id = await published(line(await room.anItem(), 1, 1));
    const sneak = g.owner.query('UPDATE recipe_line SET quantities = $2 WHERE recipe_id = $1', [id, [9, 9]]);
    await expect(sneak).rejects.toThrow('does not change');
  });

  it('of another hub is not there', async () => {
    const id = await published(line(await room.anItem(), 1, 1));
    const other = await g.hub();
    expect(await recipes.recipes(other.organizer)).toEqual([]);
    const theirs = kits.build(other.organizer, {
      recipeId: id,
      number: 1,
      peopleFrom: 1,
      count: 1,
      key: randomUUID(),
    });
    await expect(theirs).rejects.toMatchObject(refusal('NOT_FOUND'));
  });
});

describe('kits', () => {
  it('are built of what expires first, once, and know to the last lot what is in them', async () => {
    const [rice, tins] = [await room.anItem(), await room.anItem()];
    const late = await room.receive(tins, 20, { labelKind: 'best_by', labelDate: '2027-06-01' });
    const early = await room.receive(tins, 5, { labelKind: 'best_by', labelDate: '2027-01-01' });
    const bag = await room.receive(rice, 4);
    const recipeId = await published(line(rice, 1, 1), line(tins, 1, 2));
    const key = randomUUID();
    const built = await build(recipeId, 4, { key });
    expect(await build(recipeId, 4, { key })).toEqual(built);
    // Five early tins: two kits of early ones, one of both, one of late ones.
    const parts = (lot: (typeof built)[number]) =>
      Object.fromEntries(lot.parts.map((p) => [p.lotId, p.quantity]));
    expect(built.map((lot) => [lot.count, parts(lot)])).toEqual(
      expect.arrayContaining([
        [2, { [bag]: 1, [early]: 2 }],
        [1, { [bag]: 1, [early]: 1, [late]: 1 }],
        [1, { [bag]: 1, [late]: 2 }],
      ]),
    );
    const shelf = await room.stock.stock(home.organizer);
    const kit = shelf.find(({ item }) => item.id === built[0]?.itemId);
    expect(kit).toMatchObject({ onHand: 4, available: 4, item: { name: 'Food bag (3+)', offered: false } });
    expect(kit?.lots.map(({ labelDate }) => labelDate)).toEqual(['2027-01-01', '2027-01-01', '2027-06-01']);
    expect(await room.lineOf(tins)).toMatchObject({ onHand: 17 });
    const { kept, folded } = await room.books();
    expect(kept).toEqual(folded);
  });

  it('that are broken go back into the lots they came from; more than there are do not', async () => {
    const tins = await room.anItem();
    const lot = await room.receive(tins, 10);
    const [built] = await build(await published(line(tins, 1, 2)), 3);
    const lotId = built?.lotId ?? '';
    const breaking = { lotId, count: 2, key: randomUUID() };
    await kits.break(home.organizer, breaking);
    expect(await kits.break(home.organizer, breaking)).toMatchObject([{ free: 1, broken: 2 }]);
    expect(await room.lineOf(tins)).toMatchObject({ onHand: 8 });
    const refused = kits.break(home.organizer, { ...breaking, key: randomUUID() });
    const items = [{ itemId: built?.itemId, missing: 1, there: 1 }];
    await expect(refused).rejects.toMatchObject(refusal('STOCK_SHORT', { items }));
    await kits.break(home.organizer, { lotId, count: 1, key: randomUUID() });
    expect(await kits.built(home.organizer)).toEqual([]);
    expect(await room.lineOf(tins)).toMatchObject({ onHand: 10, available: 10 });
    const { kept, folded } = await room.books();
    expect(kept).toEqual(folded);
    expect(await linksOf(lot)).toEqual([lotId]);
  });

  it('say which item is short and how many there are, and then nothing has moved', async () => {
    const [rice, tins] = [await room.anItem(), await room.anItem()];
    await room.receive(rice, 10);
    await room.receive(tins, 3);
    const recipeId = await published(line(rice, 1, 1), line(tins, 1, 2));
    const items = [{ itemId: tins, missing: 5, there: 3 }];
    await expect(build(recipeId, 4)).rejects.toMatchObject(refusal('STOCK_SHORT', { items }));
    expect(await room.lineOf(rice)).toMatchObject({ onHand: 10 });
    expect(await kits.built(home.organizer)).toEqual([]);
  });

  it('pressed by eight people at once are never more than the shelf holds', async () => {
    const tins = await room.anItem();
    await room.receive(tins, 10);
    const recipeId = await published(line(tins, 1, 2));
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => build(recipeId, 1)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    expect(await room.lineOf(tins)).toMatchObject({ onHand: 0, available: 0 });
  });

  it('have every allergen of the lots in them, whatever the items say', async () => {
    const [oats, nuts] = [await room.anItem(), await room.anItem()];
    await g.owner.query(`UPDATE item SET absent = '{peanuts,milk}' WHERE hub_id = $1`, [home.id]);
    const odd = await room.receive(oats, 5);
    await g.owner.query(
      `UPDATE lot SET contains = '{peanuts}', may_contain = '{}', absent = '{milk}' WHERE id = $1`,
      [odd],
    );
    await room.receive(nuts, 5);
    const [built] = await build(await published(line(oats, 1, 1), line(nuts, 1, 1)), 1);
    const [lot] = await g.owner.query<{ contains: string[]; absent: string[] }>(
      'SELECT contains, absent FROM lot WHERE id = $1',
      [built?.lotId],
    );
    expect(lot).toEqual({ contains: ['peanuts'], absent: ['milk'] });
  });

  it('are built by a published version only', async () => {
    const { id } = await recipes.save(home.organizer, draft([line(await room.anItem(), 1, 1)]));
    await expect(build(id, 1)).rejects.toMatchObject(refusal('RECIPE_NOT_PUBLISHED'));
  });
});

async function linksOf(lotId: string): Promise<string[]> {
  const rows = await g.owner.query<{ id: string }>(
    'SELECT kit_lot_id AS id FROM kit_part WHERE part_lot_id = $1',
    [lotId],
  );
  return rows.map(({ id }) => id);
}

describe('pictures to choose from', () => {
  const some = async (count: number) => {
    const ids = await Promise.all(Array.from({ length: count }, () => room.anItem()));
    await g.owner.query(`UPDATE item SET picture = 'bag rice' WHERE hub_id = $1`, [home.id]);
    return ids.map((itemId) => ({ itemId, points: 1, offered: true }));
  };
  const laid = (items: { itemId: string; points: number; offered: boolean }[], version = 0) => ({
    version,
    state: 'open' as const,
    hidesOut: false,
    bands: [1, 3],
    points: [6, 9],
    items,
    key: randomUUID(),
  });

  it('are 15 to 30, and what is hidden from the form is not shown', async () => {
    const items = await some(16);
    const few = choice.save(home.organizer, laid(items.slice(0, 14)));
    await expect(few).rejects.toMatchObject(refusal('PICTURES_WRONG', { there: 14 }));
    await choice.save(home.organizer, laid(items));
    expect((await choice.shown(home.door.slug)).pictures).toHaveLength(16);
    await g.owner.query('UPDATE item SET offered = false WHERE id = $1', [items[0]?.itemId]);
    const { pictures, points } = await choice.shown(home.door.slug);
    expect(pictures.map(({ itemId }) => itemId)).toEqual(items.slice(1).map(({ itemId }) => itemId));
    expect(points).toEqual([6, 9]);
    await expect(choice.save(home.organizer, laid(items))).rejects.toMatchObject({
      driverError: { constraint: 'picture_choice_pk' },
    });
  });

  it('are hidden by a word of the hub, in their place, as long as fifteen are left', async () => {
    const items = await some(16);
    const hidden = (count: number) => items.map((item, at) => ({ ...item, offered: at >= count }));
    await expect(choice.save(home.organizer, laid(hidden(2)))).rejects.toMatchObject(
      refusal('PICTURES_WRONG', { there: 14 }),
    );
    const saved = await choice.save(home.organizer, laid(hidden(1)));
    expect(saved.items.map(({ offered }) => offered)).toEqual([false, ...Array<boolean>(15).fill(true)]);
    expect((await choice.shown(home.door.slug)).pictures).toHaveLength(15);
    await choice.save(home.organizer, laid(items, saved.version));
    expect((await choice.shown(home.door.slug)).pictures[0]?.itemId).toBe(items[0]?.itemId);
  });

  it('are hidden while there is nothing to give of them, where the hub says so', async () => {
    const items = await some(16);
    const [there, promised] = items.map(({ itemId }) => itemId);
    if (there === undefined || promised === undefined) throw new Error('sixteen were laid');
    await room.receive(there, 3);
    await room.receive(promised, 2);
    await room.reserve(await room.aTask(), await room.aKit([promised, 2]), 1);
    const shown = async (): Promise<string[]> =>
      (await choice.shown(home.door.slug)).pictures.map(({ itemId }) => itemId);
    const { version } = await choice.save(home.organizer, laid(items));
    expect(await shown()).toHaveLength(16);
    const saved = await choice.save(home.organizer, { ...laid(items, version), hidesOut: true });
    expect(saved.items.filter(({ isOut }) => !isOut).map(({ itemId }) => itemId)).toEqual([there]);
    expect(await shown()).toEqual([there]);
    await room.receive(promised, 1);
    expect(await shown()).toEqual([there, promised]);
  });

  it('have sizes of homes that climb from one', async () => {
    const items = await some(15);
    for (const bands of [[1, 1], [2, 3], [1, 5, 3], []])
      await expect(
        choice.save(home.organizer, { ...laid(items), bands, points: bands.map(() => 6) }),
      ).rejects.toMatchObject(refusal('INPUT_MALFORMED', { field: 'bands' }));
  });

  it('are shown by no hub that did not open them', async () => {
    expect(await choice.shown(home.door.slug)).toMatchObject({ pictures: [] });
  });

  it('and what stands in for what is the hub’s own word', async () => {
    const [itemId, otherId] = [await room.anItem(), await room.anItem()];
    expect(await choice.setStandIn(home.organizer, { itemId, otherId, may: false })).toEqual([
      { itemId, otherId, may: false },
    ]);
    expect(await choice.setStandIn(home.organizer, { itemId, otherId, may: null })).toEqual([]);
  });
});
