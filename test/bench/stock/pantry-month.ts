import { type Bag, type Shelf, type ShelfLot, shareOut } from '@doorstep/ledger';
import { addDays } from '@doorstep/schedule';
import { day, type Day, type Id, instant, type Random, seeded } from '@doorstep/std';
import { beside, type Row } from '../row';

const DAYS = 30;
const ITEMS = 60;
const BAGS_A_DAY = 60;
const WISHES = 10;
const SEEDS = [1, 2, 3, 4, 5];
const START = day('2026-11-01');
const on = (n: number): Day => addDays(START, n) as Day;

/** A bag, the day it was asked for and the day it is for. */
interface Order {
  readonly bag: Bag;
  readonly asked: number;
  readonly due: number;
}

/** The same month for every way: what comes in each morning, and who asks for what. */
interface Month {
  readonly arrivals: readonly (readonly (ShelfLot & { readonly item: Id })[])[];
  readonly orders: readonly Order[];
}

interface Outcome {
  readonly wasted: number;
  readonly short: number;
  readonly nothing: number;
}

/** What is on the shelf, by item; lots are used up in place. */
type Stock = Map<Id, (ShelfLot & { available: number })[]>;

/** What a way of giving out does each day: takes from the stock, and says what each bag due today got of each wish. */
type Way = (
  month: Month,
) => (today: number, stock: Stock) => readonly { readonly wanted: number; readonly got: number }[];

/** A simulated month of a pantry, three ways: ours, and first come with and without an eye on dates. Medians of seeds. */
export function pantryMonth(): Row[] {
  const live = (way: Way): Outcome[] => SEEDS.map((seed) => play(drawMonth(seeded(seed)), way));
  const [ours, fefo, fifo] = [shared, reservedAtOnce(byDate), reservedAtOnce(byArrival)].map(live) as [
    Outcome[],
    Outcome[],
    Outcome[],
  ];
  return (['wasted', 'short', 'nothing'] as const).flatMap((what) => [
    beside(WORDS[what], median(ours, what), '%', {
      name: 'first come, first in first out',
      value: median(fifo, what),
    }),
    beside(WORDS[what], median(ours, what), '%', {
      name: 'first come, first to expire',
      value: median(fefo, what),
    }),
  ]);
}

const WORDS = {
  wasted: 'a month: thrown away, of what came in',
  short: 'a month: lacking, of what was wished for',
  nothing: 'a month: wishes that got nothing',
} as const;

const median = (all: readonly Outcome[], what: keyof Outcome): number =>
  all.map((one) => one[what]).sort((a, b) => a - b)[Math.floor(all.length / 2)]!;

function play({ arrivals, orders }: Month, way: Way): Outcome {
  const stock: Stock = new Map();
  const giveOut = way({ arrivals, orders });
  let [came, wasted, wanted, short, nothing, wishes] = [0, 0, 0, 0, 0, 0];
  for (let today = 0; today < DAYS; today++) {
    for (const lot of arrivals[today]!) {
      came += lot.available;
      stock.set(lot.item, [...(stock.get(lot.item) ?? []), { ...lot }]);
    }
    for (const one of giveOut(today, stock)) {
      wishes += 1;
      wanted += one.wanted;
      short += one.wanted - one.got;
      nothing += Number(one.got === 0);
    }
    for (const [item, lots] of stock) {
      const over = lots.filter(({ labelDate }) => labelDate !== null && labelDate <= on(today));
      wasted += over.reduce((sum, { available }) => sum + available, 0);
      stock.set(item, lots.filter((lot) => !over.includes(lot) && lot.available > 0)); // prettier-ignore
    }
  }
  return { wasted: (100 * wasted) / came, short: (100 * short) / wanted, nothing: (100 * nothing) / wishes };
}

/** All bags that are known are planned anew each morning; what is for today leaves. */
const shared: Way =
  ({ orders }) =>
  (today, stock) => {
    const known = orders.filter(({ asked, due }) => asked <= today && due >= today).map(({ bag }) => bag);
    const due = new Set(orders.filter((order) => order.due === today).map(({ bag }) => bag.id));
    const shelves = [...stock].map(([item, lots]): Shelf => ({ item, lots, grace: 0, infantsFirst: false }));
    const shares = shareOut(known, shelves).filter(({ bag }) => due.has(bag));
    for (const { item, picks } of shares) takeOut(stock.get(item) ?? [], picks);
    return shares.map(({ wanted, lack }) => ({ wanted, got: wanted - (lack?.quantity ?? 0) }));
  };

/** Whoever asks gets it put aside that day, from what is good on theirs; nobody looks at it again. */
const reservedAtOnce =
  (order: (a: ShelfLot, b: ShelfLot) => number): Way =>
  ({ orders }) => {
    const aside = new Map<Id, { wanted: number; got: number }[]>();
    return (today, stock) => {
      for (const { bag } of orders.filter(({ asked }) => asked === today))
        aside.set(bag.id, bag.wishes.map(({ item, quantity }) => ({ wanted: quantity, got: putAside(stock.get(item) ?? [], { bag, quantity, order }) }))); // prettier-ignore
      return orders.filter(({ due }) => due === today).flatMap(({ bag }) => aside.get(bag.id) ?? []);
    };
  };

interface Wish {
  readonly bag: Bag;
  readonly quantity: number;
  readonly order: (a: ShelfLot, b: ShelfLot) => number;
}

function putAside(lots: (ShelfLot & { available: number })[], { bag, quantity, order }: Wish): number {
  let got = 0;
  for (const lot of [...lots].sort(order)) {
    if (lot.labelDate !== null && lot.labelDate < bag.day) continue;
    const units = Math.min(quantity - got, lot.available);
    lot.available -= units;
    got += units;
  }
  return got;
}

function takeOut(
  lots: (ShelfLot & { available: number })[],
  picks: readonly { readonly lot: Id; readonly quantity: number }[],
): void {
  for (const { lot, quantity } of picks) lots.find(({ id }) => id === lot)!.available -= quantity;
}

const byArrival = (a: ShelfLot, b: ShelfLot): number => a.receivedAt - b.receivedAt || (a.id < b.id ? -1 : 1);
const byDate = (a: ShelfLot, b: ShelfLot): number =>
  (a.labelDate ?? '9999') < (b.labelDate ?? '9999') ? -1 : a.labelDate === b.labelDate ? byArrival(a, b) : 1;

/** Two thirds of the items spoil within two weeks; donations come in lumps, about as much as is asked for. */
function drawMonth(dice: Random): Month {
  const arrivals = Array.from({ length: DAYS }, (_, today) =>
    Array.from({ length: ITEMS }, (__, i) => i)
      .filter(() => dice.unit() < 0.3)
      .map((i) => ({
        id: `item ${i} lot ${today}` as Id,
        item: `item ${i}` as Id,
        available: 20 + dice.below(110),
        state: 'available' as const,
        labelDate: i % 3 === 0 ? null : on(today + 1 + dice.below(i % 3 === 1 ? 5 : 14)),
        strict: null,
        receivedAt: instant(today),
      })),
  );
  return { arrivals, orders: Array.from({ length: DAYS * BAGS_A_DAY }, (_, n) => drawOrder(n, dice)) };
}

function drawOrder(n: number, dice: Random): Order {
  const due = Math.floor(n / BAGS_A_DAY);
  const items = new Set<number>();
  while (items.size < WISHES) items.add(dice.below(ITEMS));
  const people = 1 + dice.below(6);
  const wishes = [...items].map((item) => ({
    item: `item ${item}` as Id,
    quantity: Math.ceil(people / 2) + dice.below(2),
  }));
  const bag = { id: `bag ${n}` as Id, day: on(due), wishes, people, infants: false, waited: dice.below(30) };
  return { bag, asked: Math.max(0, due - dice.below(4)), due };
}
