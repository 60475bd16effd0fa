import { describe, expect, it } from '@jest/globals';
import type { CareFacts } from '@doorstep/lifecycle';
import type { HubGoods } from '../kits/bag-goods';
import { fillBag, recipeOfKit } from './fill-bags';
import { shareKey, shareShelf, type TaskToPack } from './share-shelf';

const plain: HubGoods = {
  id: 'rice',
  name: 'Rice',
  nameEs: null,
  nameAr: null,
  group: 'grain',
  cooking: 'stove',
  grams: 900,
  strict: null,
  animal: 'none',
  gluten: 'no',
  marks: [],
  traces: {
    milk: 'absent',
    eggs: 'absent',
    fish: 'absent',
    shellfish: 'absent',
    tree_nuts: 'absent',
    peanuts: 'absent',
    wheat: 'absent',
    soy: 'absent',
    sesame: 'absent',
  },
};
const rice = plain;
const noodles: HubGoods = {
  ...plain,
  id: 'noodles',
  name: 'Noodles',
  traces: { ...plain.traces, eggs: 'contains' },
};
const butter: HubGoods = {
  ...plain,
  ...{ id: 'peanut', name: 'Peanut butter', group: 'spread' },
  traces: { ...plain.traces, peanuts: 'contains' },
};
const jam: HubGoods = { ...plain, id: 'jam', name: 'Jam', group: 'spread' };
const goods = [rice, noodles, butter, jam];
const care: CareFacts = { adults: 2, children: [0, 0, 1, 0], avoid: [] };
const sign = { picture: 'kite', number: 42 } as const;
const kit = recipeOfKit(
  [
    { itemId: 'rice', quantity: 2 },
    { itemId: 'peanut', quantity: 1 },
  ],
  2,
);
const fill = (of: CareFacts, pantry = goods) =>
  fillBag({ taskId: 't', sign, care: of }, kit, { goods: pantry, rules: [] });
const linesOf = (of: CareFacts, pantry = goods) =>
  fill(of, pantry).lines.map(({ item, quantity, insteadOf }) => [item.id, quantity, insteadOf?.id ?? null]);

describe('a bag as the browser fills it', () => {
  it('holds the kit so many times, in as many boxes as its home needs', () => {
    expect(linesOf(care)).toEqual([
      ['rice', 4, null],
      ['peanut', 2, null],
    ]);
    expect(fill(care)).toMatchObject({ people: 3, boxes: 2, infants: false, leftOut: [] });
  });

  it('never holds what clashes: something stands in, or it is left out with the words why', () => {
    const avoids: CareFacts = { ...care, avoid: ['nuts'] };
    expect(linesOf(avoids)).toEqual([
      ['rice', 4, null],
      ['jam', 2, 'peanut'],
    ]);
    const bag = fill(avoids, [rice, butter]);
    expect(bag.leftOut).toEqual([
      {
        name: 'Peanut butter',
        quantity: 2,
        concerns: [{ level: 'block', about: { kind: 'avoid', food: 'nuts' } }],
      },
    ]);
  });

  it('tells a packer what may stand in and nothing else; with words of their own, nothing may', () => {
    expect(fill(care).slip).toEqual({ sign, may: ['noodles', 'jam'] });
    expect(fill({ ...care, avoid: ['eggs'] }).slip.may).toEqual(['jam']);
    expect(fill({ ...care, avoid: ['other'], avoidOther: 'no red dye' }).slip.may).toEqual([]);
  });
});

describe('a shelf that is short', () => {
  const day = '2026-11-24';
  const task = (taskId: string, helpedOn: string | null, held: TaskToPack['held'] = []): TaskToPack => ({
    ...{ taskId, requestId: taskId, state: 'open', loadUnits: 2, kitId: null, kitCount: 0, letter: null },
    ...{ stopNumber: null, askedOn: '2026-11-20', helpedOn, bagState: null, held },
  });
  const bagOf = (taskId: string) =>
    fillBag({ taskId, sign, care }, recipeOfKit([{ itemId: 'rice', quantity: 2 }], 1), { goods, rules: [] });
  const stock = (onHand: number, reserved = 0) =>
    [
      {
        item: { id: 'rice' },
        lots: [
          {
            id: 'lot',
            state: 'available',
            labelKind: 'none',
            labelDate: null,
            receivedOn: '2026-11-01',
            onHand,
            reserved,
            held: 0,
          },
        ],
      },
    ] as never;
  const items = [{ id: 'rice', graceDays: 0, category: 'dry', strict: null }] as never;

  it('is shared evenly, who waited longest first, and each lack has its reason', () => {
    const tasks = [task('new', null), task('old', '2026-11-17')];
    const { given, short } = shareShelf([bagOf('old'), bagOf('new')], { day, tasks, items, stock: stock(3) });
    expect(given.get(shareKey('new', 'rice'))).toEqual({ promised: 2, lack: null });
    expect(given.get(shareKey('old', 'rice'))).toEqual({ promised: 1, lack: 'SHARED' });
    expect(short).toEqual([
      { itemId: 'rice', wanted: 4, given: 3, bags: [{ taskId: 'old', missing: 1, lack: 'SHARED' }] },
    ]);
  });

  it('counts what these very tasks are promised as free for them', () => {
    const tasks = [task('a', null, [{ lotId: 'lot', quantity: 2 }])];
    const { short } = shareShelf([bagOf('a')], { day, tasks, items, stock: stock(2, 2) });
    expect(short).toEqual([]);
  });
});
