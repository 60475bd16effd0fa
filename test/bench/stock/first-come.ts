import { allocateFefo, type Bag, type Shelf } from '@doorstep/ledger';
import { type Id } from '@doorstep/std';

/** What a bag got of an item. */
export interface Got {
  readonly bag: Id;
  readonly item: Id;
  readonly wanted: number;
  readonly got: number;
  readonly picks: readonly { readonly lot: Id; readonly quantity: number }[];
}

/** Whoever asked first takes what they want, first to expire first: the ordinary way, with the same care for dates. */
export function firstCome(bags: readonly Bag[], shelves: readonly Shelf[]): readonly Got[] {
  const left = new Map(
    shelves.map((shelf) => [shelf.item, { grace: shelf.grace, lots: shelf.lots.map((lot) => ({ ...lot })) }]),
  );
  return bags.flatMap((bag) =>
    bag.wishes.map(({ item, quantity }) => {
      const shelf = left.get(item);
      if (!shelf) return { bag: bag.id, item, wanted: quantity, got: 0, picks: [] };
      const { picks, short } = allocateFefo(shelf.lots, quantity, bag.day, shelf.grace);
      for (const { lot, quantity: units } of picks) {
        const from = shelf.lots.find(({ id }) => id === lot)!;
        from.available -= units;
      }
      return { bag: bag.id, item, wanted: quantity, got: quantity - short, picks };
    }),
  );
}
