import { type Id } from '@doorstep/std';
import { type Asking, type Bag, type Share, type Shelf } from './bag';
import { evenly, fill, toTheFloor } from './fill';
import { type DatedLot, datedLots, Supply, unitsGoodOn } from './supply';

export interface Rules {
  /** Units of an item that each who wants them gets before anybody gets more. For hubs: what is worth the road. */
  readonly floor?: number;
}

/**
 * Divides shelves among bags, or a region's goods among its hubs. As much as possible is given out, and each unit goes to
 * whoever has the smallest part of what they asked for, infants first where that is the rule; among equals to who has
 * waited longest, then to the larger household. With a floor nobody gets more than that before all have it. No lot is
 * given for a day on which it is no good nor, when it must stay cold, into a bag that does not; those that expire first
 * go first, and of equals those that somebody walks past first. What is good on which days makes a polymatroid, so going
 * unit by unit is exact (Federgruen & Groenevelt 1986). Shares are in the order of bags and their wishes.
 */
export function shareOut(
  bags: readonly Bag[],
  shelves: readonly Shelf[],
  rules: Rules = {},
): readonly Share[] {
  const byItem = new Map(shelves.map((shelf) => [shelf.item, shelf]));
  const shares = new Map<string, Share>();
  for (const [item, asking] of askingByItem(bags)) {
    const shelf = byItem.get(item) ?? { item, lots: [], grace: 0, infantsFirst: false };
    for (const share of divide(asking, shelf, rules)) shares.set(`${share.bag} ${item}`, share);
  }
  return bags.flatMap(({ id, wishes }) =>
    [...new Set(wishes.map(({ item }) => item))].flatMap((item) => shares.get(`${id} ${item}`) ?? []),
  );
}

/** Wishes of a bag for the same item are one. */
function askingByItem(bags: readonly Bag[]): ReadonlyMap<Id, readonly Asking[]> {
  const byItem = new Map<Id, Asking[]>();
  for (const bag of bags) {
    const wanted = new Map<Id, number>();
    for (const { item, quantity } of bag.wishes) wanted.set(item, (wanted.get(item) ?? 0) + quantity);
    for (const [item, quantity] of wanted) {
      if (quantity <= 0) continue;
      const asking = byItem.get(item) ?? [];
      asking.push({ bag, wanted: quantity, got: 0 });
      byItem.set(item, asking);
    }
  }
  return byItem;
}

function divide(asking: readonly Asking[], shelf: Shelf, { floor = 0 }: Rules): readonly Share[] {
  const able = asking.filter(({ bag }) => mayHold(bag, shelf));
  const lots = datedLots(shelf);
  const supply = new Supply(able, lots);
  const turns = shelf.infantsFirst
    ? [able.filter(({ bag }) => bag.infants), able.filter(({ bag }) => !bag.infants)]
    : [able];
  for (const turn of turns) {
    if (floor > 0) fill(turn, supply, toTheFloor(floor));
    fill(turn, supply, evenly);
  }
  const infantsGot = asking.some(({ bag, got }) => bag.infants && got > 0);
  const lacks = asking.map((one) => lackOf(one, { shelf, lots, infantsGot }));
  const picks = pick(asking, lots);
  return asking.map(({ bag, wanted }, i) => ({
    bag: bag.id,
    item: shelf.item,
    wanted,
    picks: picks[i] ?? [],
    lack: lacks[i] ?? null,
  }));
}

const mayHold = (bag: Bag, shelf: Shelf): boolean => shelf.cold !== true || bag.travelsCold === true;

/** Earlier days take what expires earlier: so what lasts is left for later days. */
function pick(asking: readonly Asking[], lots: readonly DatedLot[]): Share['picks'][] {
  const picks: Share['picks'][] = asking.map(() => []);
  const order = asking.map((one, i) => ({ one, i }));
  order.sort((a, b) => (a.one.bag.day < b.one.bag.day ? -1 : a.one.bag.day > b.one.bag.day ? 1 : a.i - b.i));
  for (const { one, i } of order) picks[i] = take(one, lots);
  return picks;
}

function take({ bag, got }: Asking, lots: readonly DatedLot[]): Share['picks'] {
  let missing = got;
  const picks: { lot: Id; quantity: number }[] = [];
  for (const one of lots) {
    const quantity = Math.min(missing, one.left);
    if (quantity === 0 || one.lastDay < bag.day) continue;
    one.left -= quantity;
    missing -= quantity;
    picks.push({ lot: one.lot.id, quantity });
  }
  return picks;
}

interface Around {
  readonly shelf: Shelf;
  readonly lots: readonly DatedLot[];
  readonly infantsGot: boolean;
}

function lackOf({ bag, wanted, got }: Asking, { shelf, lots, infantsGot }: Around): Share['lack'] {
  const quantity = wanted - got;
  if (quantity === 0) return null;
  if (shelf.lots.every(({ available }) => available <= 0)) return { quantity, code: 'NONE' };
  if (!mayHold(bag, shelf)) return { quantity, code: 'NOT_COLD' };
  if (unitsGoodOn(bag.day, lots) === 0) return { quantity, code: 'NOT_THAT_DAY' };
  const gaveWay = shelf.infantsFirst && infantsGot && !bag.infants && got === 0;
  return { quantity, code: gaveWay ? 'INFANTS_FIRST' : 'SHARED' };
}
