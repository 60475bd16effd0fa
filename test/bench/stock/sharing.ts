import { type Bag, fixesFor, type Shelf, shareOut } from '@doorstep/ledger';
import { day, type Id, instant, type Random, seeded } from '@doorstep/std';
import { beside, row, type Row } from '../row';
import { firstCome } from './first-come';

const BAGS = 2000;
const ITEMS = 300;
const LOTS = 5;
const WISHES = 30;
const TIMES = 5;
const DAYS = ['2026-11-23', '2026-11-24', '2026-11-25'].map((text) => day(text));
const UNTIL = ['2026-11-22', '2026-11-23', '2026-11-24', '2026-12-20'].map((text) => day(text));

/** Two thousand bags over three hundred items of five lots, two thirds of what is wished for there. */
export function sharing(): Row[] {
  const dice = seeded(7);
  const bags = Array.from({ length: BAGS }, (_, n) => drawBag(n, dice));
  const shelves = Array.from({ length: ITEMS }, (_, n) => drawShelf(n, dice));
  const plain = timed(() => firstCome(bags, shelves));
  const ours = timed(() => shareOut(bags, shelves));
  const standIns = (item: Id): readonly Id[] => neighbours(item);
  const beyond = { today: day('2026-11-22'), standIns, coming: [], elsewhere: [] };
  const told = timed(() => fixesFor(ours.value, { bags, shelves, beyond }));
  const parts = ours.value.map(({ lack, wanted }) => (wanted - (lack?.quantity ?? 0)) / wanted);
  const theirs = plain.value.map(({ got, wanted }) => got / wanted);
  return [
    beside(`share out ${BAGS} bags, ${ITEMS} items x ${LOTS} lots`, ours.cpu, 'ms CPU', {
      name: 'first come',
      value: plain.cpu,
    }),
    row('with what would fix each lack', ours.cpu + told.cpu, 'ms CPU', { goal: 5000 }),
    row('memory held by the answers', ours.megabytes + told.megabytes, 'MB'),
    beside('units given out', unitsOf(ours.value), 'units', {
      name: 'first come',
      value: plain.value.reduce((s, { got }) => s + got, 0),
    }),
    beside('wishes that got nothing', 100 * share(parts, 0), '%', {
      name: 'first come',
      value: 100 * share(theirs, 0),
    }),
    beside('wishes that got under half', 100 * share(parts, 0.49), '%', {
      name: 'first come',
      value: 100 * share(theirs, 0.49),
    }),
  ];
}

const unitsOf = (shares: ReturnType<typeof shareOut>): number =>
  shares.reduce((sum, { wanted, lack }) => sum + wanted - (lack?.quantity ?? 0), 0);

const share = (parts: readonly number[], most: number): number =>
  parts.filter((part) => part <= most).length / parts.length;

/** Four items that stand in for one another lie side by side. */
function neighbours(item: Id): readonly Id[] {
  const n = Number(item.slice(5));
  const first = n - (n % 4);
  return [0, 1, 2, 3].map((k) => `item ${first + k}` as Id).filter((other) => other !== item);
}

function drawBag(n: number, dice: Random): Bag {
  const items = new Set<number>();
  while (items.size < WISHES) items.add(dice.below(ITEMS));
  return {
    id: `bag ${n}` as Id,
    day: DAYS[dice.below(DAYS.length)]!,
    wishes: [...items].map((item) => ({ item: `item ${item}` as Id, quantity: 1 + dice.below(4) })),
    people: 1 + dice.below(7),
    infants: dice.unit() < 0.2,
    waited: dice.below(30),
    travelsCold: dice.unit() < 0.8,
  };
}

function drawShelf(n: number, dice: Random): Shelf {
  const item = `item ${n}` as Id;
  const lots = Array.from({ length: LOTS }, (_, l) => ({
    id: `${item} lot ${l}` as Id,
    available: dice.below(140),
    state: 'available' as const,
    labelDate: dice.unit() < 0.3 ? null : UNTIL[dice.below(UNTIL.length)]!,
    strict: null,
    receivedAt: instant(l),
  }));
  return { item, lots, grace: 0, infantsFirst: n % 20 === 0 };
}

/** The median CPU of some runs, and the memory that the answer holds. */
function timed<T>(work: () => T): { readonly value: T; readonly cpu: number; readonly megabytes: number } {
  const took: number[] = [];
  const before = process.memoryUsage().heapUsed;
  let value = work();
  const megabytes = Math.max(0, process.memoryUsage().heapUsed - before) / 1e6;
  for (let n = 0; n < TIMES; n++) {
    const began = process.cpuUsage();
    value = work();
    took.push(process.cpuUsage(began).user / 1000);
  }
  return { value, cpu: took.sort((a, b) => a - b)[Math.floor(TIMES / 2)]!, megabytes };
}
