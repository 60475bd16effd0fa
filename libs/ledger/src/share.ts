import { type Day, type Id } from '@doorstep/std';
import { dayPlus } from './days';
import { firstToGo, type ShelfLot, skipCode } from './fefo';

/** A bag to be packed: what goes into it, for whom, and the day on which it is eaten from. */
export interface Bag {
  readonly id: Id;
  readonly day: Day;
  readonly wishes: readonly { readonly item: Id; readonly quantity: number }[];
  readonly people: number;
  readonly infants: boolean;
  /** Days since this household was last helped; Infinity for never. */
  readonly waited: number;
}

/** All of one item that a hub has. */
export interface Shelf {
  readonly item: Id;
  readonly lots: readonly ShelfLot[];
  /** Days past a quality date that the hub gives to this kind of goods. */
  readonly grace: number;
  /** Formula, diapers, baby food: homes with infants get theirs before anybody else gets any. */
  readonly infantsFirst: boolean;
}

/**
 * Why a wish was not filled: nobody has any (`NONE`); there is some, but not good on that day (`NOT_THAT_DAY`); homes with
 * infants came first (`INFANTS_FIRST`); too little for all, shared evenly (`SHARED`).
 */
export type LackCode = 'NONE' | 'NOT_THAT_DAY' | 'INFANTS_FIRST' | 'SHARED';

/** What one bag gets of one item. */
export interface Share {
  readonly bag: Id;
  readonly item: Id;
  readonly wanted: number;
  /** In the order of taking. */
  readonly picks: readonly { readonly lot: Id; readonly quantity: number }[];
  readonly lack: { readonly quantity: number; readonly code: LackCode } | null;
}

/** One wish while units are given out. */
interface Asking {
  readonly bag: Bag;
  readonly wanted: number;
  got: number;
}

/**
 * Divides shelves among bags. As much as possible is given out, and each unit goes to whoever has the smallest part of
 * what they asked for, infants first where that is the rule; among equals to who has waited longest, then to the larger
 * household. No lot is given for a day on which it is no good, and those that expire first go first. What is good on
 * which days makes a polymatroid, so going unit by unit is exact (Federgruen & Groenevelt 1986). Shares are in the
 * order of bags and their wishes.
 */
export function shareOut(bags: readonly Bag[], shelves: readonly Shelf[]): readonly Share[] {
  const byItem = new Map(shelves.map((shelf) => [shelf.item, shelf]));
  const shares = new Map<string, Share>();
  for (const item of new Set(bags.flatMap(({ wishes }) => wishes.map((wish) => wish.item)))) {
    const shelf = byItem.get(item) ?? { item, lots: [], grace: 0, infantsFirst: false };
    for (const share of divide(askingFor(item, bags), shelf)) shares.set(`${share.bag} ${item}`, share);
  }
  return bags.flatMap(({ id, wishes }) => wishes.flatMap(({ item }) => shares.get(`${id} ${item}`) ?? []));
}

const askingFor = (item: Id, bags: readonly Bag[]): Asking[] =>
  bags.flatMap((bag) => {
    const wanted = bag.wishes.reduce((sum, wish) => sum + (wish.item === item ? wish.quantity : 0), 0);
    return wanted > 0 ? [{ bag, wanted, got: 0 }] : [];
  });

function divide(asking: readonly Asking[], shelf: Shelf): readonly Share[] {
  const supply = new Supply(asking, shelf);
  const turns = shelf.infantsFirst
    ? [asking.filter(({ bag }) => bag.infants), asking.filter(({ bag }) => !bag.infants)]
    : [asking];
  for (const turn of turns) fillEvenly(turn, supply);
  const picks = pick(asking, shelf);
  return asking.map((one, i) => ({
    bag: one.bag.id,
    item: shelf.item,
    wanted: one.wanted,
    picks: picks[i] ?? [],
    lack: lackOf(one, { shelf, asking, supply }),
  }));
}

/** Unit by unit to whoever has the smallest part of what they asked; who can get no more steps back. */
function fillEvenly(turn: readonly Asking[], supply: Supply): void {
  let open = turn.filter(({ got, wanted }) => got < wanted);
  while (open.length > 0) {
    const next = open.reduce((best, one) => (comesBefore(one, best) ? one : best));
    if (supply.give(next.bag.day)) next.got += 1;
    else open = open.filter((one) => one !== next);
    if (next.got === next.wanted) open = open.filter((one) => one !== next);
  }
}

function comesBefore(a: Asking, b: Asking): boolean {
  // got / wanted, compared without fractions.
  const [left, right] = [a.got * b.wanted, b.got * a.wanted];
  if (left !== right) return left < right;
  if (a.bag.waited !== b.bag.waited) return a.bag.waited > b.bag.waited;
  if (a.bag.people !== b.bag.people) return a.bag.people > b.bag.people;
  return a.bag.id < b.bag.id;
}

/**
 * How much can still be given for which day. What is good on a day is good on every day before it, so a division is
 * possible exactly when for each day the bags of that day and later ask no more than what is good that day (Hall).
 */
class Supply {
  private readonly left: Map<Day, number>;

  constructor(asking: readonly Asking[], shelf: Shelf) {
    const days = [...new Set(asking.map(({ bag }) => bag.day))].sort();
    this.left = new Map(days.map((day) => [day, unitsGoodOn(day, shelf)]));
  }

  /** Takes a unit for a day; false when there is none. */
  give(day: Day): boolean {
    const concerned = [...this.left].filter(([one]) => one <= day);
    if (concerned.some(([, units]) => units === 0)) return false;
    for (const [one, units] of concerned) this.left.set(one, units - 1);
    return true;
  }
}

const isGoodOn = (day: Day, lot: ShelfLot, { grace }: Shelf): boolean =>
  skipCode(lot, day, dayPlus(day, -grace)) === null;

const unitsGoodOn = (day: Day, shelf: Shelf): number =>
  shelf.lots.reduce((sum, lot) => sum + (isGoodOn(day, lot, shelf) ? Math.max(0, lot.available) : 0), 0);

/** Earlier days take what expires earlier: so what lasts is left for later days. */
function pick(asking: readonly Asking[], shelf: Shelf): Share['picks'][] {
  const lots = [...shelf.lots].sort(firstToGo).map((lot) => ({ lot, left: Math.max(0, lot.available) }));
  const picks: Share['picks'][] = asking.map(() => []);
  const order = asking.map((one, i) => ({ one, i }));
  order.sort((a, b) => (a.one.bag.day < b.one.bag.day ? -1 : a.one.bag.day > b.one.bag.day ? 1 : a.i - b.i));
  for (const { one, i } of order) {
    let missing = one.got;
    const own: { lot: Id; quantity: number }[] = [];
    for (const shelfLot of lots) {
      const quantity = Math.min(missing, shelfLot.left);
      if (quantity === 0 || !isGoodOn(one.bag.day, shelfLot.lot, shelf)) continue;
      shelfLot.left -= quantity;
      missing -= quantity;
      own.push({ lot: shelfLot.lot.id, quantity });
    }
    picks[i] = own;
  }
  return picks;
}

interface Around {
  readonly shelf: Shelf;
  readonly asking: readonly Asking[];
  readonly supply: Supply;
}

function lackOf({ bag, wanted, got }: Asking, { shelf, asking }: Around): Share['lack'] {
  const quantity = wanted - got;
  if (quantity === 0) return null;
  const anywhere = shelf.lots.reduce((sum, { available }) => sum + Math.max(0, available), 0);
  const thatDay = unitsGoodOn(bag.day, shelf);
  if (anywhere === 0) return { quantity, code: 'NONE' };
  if (thatDay === 0) return { quantity, code: 'NOT_THAT_DAY' };
  const infantsGot = asking.some((one) => one.bag.infants && one.got > 0);
  if (shelf.infantsFirst && !bag.infants && infantsGot && got === 0)
    return { quantity, code: 'INFANTS_FIRST' };
  return { quantity, code: 'SHARED' };
}
