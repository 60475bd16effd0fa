import { type Day, type Id } from '@doorstep/std';
import { LAST_DAY } from '../days';
import { type Bag, type LackCode, type Share, type Shelf } from './bag';
import { datedLots } from './supply';

/** What there is beyond the shelves that were shared. */
export interface Beyond {
  readonly today: Day;
  /** What stands in for an item, best first: the same exchange group, as the hub's catalogue has it. */
  readonly standIns: (item: Id) => readonly Id[];
  /** Goods that are known to come, and when. */
  readonly coming: readonly { readonly item: Id; readonly day: Day; readonly quantity: number }[];
  /** What other hubs can spare, and until when it is good. */
  readonly elsewhere: readonly {
    readonly hub: Id;
    readonly item: Id;
    readonly lastDay: Day | null;
    readonly quantity: number;
  }[];
}

/**
 * What would fill a lack: something else of the same kind that is left over (`SUBSTITUTE`; whether this household may eat
 * it is asked where that is known); a cold box for the bag (`TRAVEL_COLD`); an earlier day, while it is still good
 * (`EARLIER`); what comes by a day (`WAIT_FOR`); what another hub can spare (`TRANSFER`); nothing that anybody knows of
 * (`ASK_DONORS`).
 */
export type Fix =
  | { readonly code: 'SUBSTITUTE'; readonly item: Id; readonly quantity: number }
  | { readonly code: 'TRAVEL_COLD'; readonly quantity: number }
  | { readonly code: 'EARLIER' | 'WAIT_FOR'; readonly day: Day; readonly quantity: number }
  | { readonly code: 'TRANSFER'; readonly hub: Id; readonly quantity: number }
  | { readonly code: 'ASK_DONORS'; readonly quantity: number };

/** What a bag lacks, why, and what would fix it: together the fixes cover the lack. */
export interface Lack {
  readonly bag: Id;
  readonly item: Id;
  readonly quantity: number;
  readonly code: LackCode;
  readonly fixes: readonly Fix[];
}

/** Something that could fill a part of a lack. */
interface Source {
  left: number;
  /** Null: not for this bag. */
  readonly fixFor: (bag: Bag, quantity: number) => Fix | null;
}

/**
 * Each lack of a division with what would fix it. No unit is promised to two bags: homes with infants come first, then
 * who has waited longest, then the larger household. Near remedies come before far ones, in the order of `Fix`.
 */
export function fixesFor(
  shares: readonly Share[],
  given: { readonly bags: readonly Bag[]; readonly shelves: readonly Shelf[]; readonly beyond: Beyond },
): readonly Lack[] {
  const bags = new Map(given.bags.map((bag) => [bag.id, bag]));
  const remedies = new Remedies(shares, given.shelves, given.beyond);
  const lacking = shares.flatMap((share) => {
    const bag = bags.get(share.bag);
    return share.lack && bag ? [{ bag, item: share.item, lack: share.lack }] : [];
  });
  return lacking
    .sort((a, b) => firstHelped(a.bag, b.bag))
    .map(({ bag, item, lack: { quantity, code } }) => ({
      bag: bag.id,
      item,
      quantity,
      code,
      fixes: remedies.fixesOf(bag, item, quantity),
    }));
}

function firstHelped(a: Bag, b: Bag): number {
  if (a.infants !== b.infants) return a.infants ? -1 : 1;
  if (a.waited !== b.waited) return a.waited > b.waited ? -1 : 1;
  return b.people - a.people || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** What is left over here, what comes, and what others can spare, used up as it is promised. */
class Remedies {
  private readonly here = new Map<Id, Leftover[]>();
  private readonly later = new Map<Id, Source[]>();

  constructor(
    shares: readonly Share[],
    shelves: readonly Shelf[],
    private readonly beyond: Beyond,
  ) {
    const taken = new Map<Id, number>();
    for (const { lot, quantity } of shares.flatMap(({ picks }) => picks))
      taken.set(lot, (taken.get(lot) ?? 0) + quantity);
    for (const shelf of shelves)
      this.here.set(
        shelf.item,
        datedLots(shelf).map(({ lot, lastDay, left }) => ({
          lastDay,
          cold: shelf.cold === true,
          left: left - (taken.get(lot.id) ?? 0),
        })),
      );
    for (const { item, day, quantity } of [...beyond.coming].sort((a, b) => (a.day < b.day ? -1 : 1)))
      this.add(item, { left: quantity, fixFor: (_, units) => ({ code: 'WAIT_FOR', day, quantity: units }) });
    for (const { hub, item, lastDay, quantity } of beyond.elsewhere)
      this.add(item, {
        left: quantity,
        fixFor: (bag, units) =>
          (lastDay ?? LAST_DAY) >= bag.day ? { code: 'TRANSFER', hub, quantity: units } : null,
      });
  }

  fixesOf(bag: Bag, item: Id, wanted: number): readonly Fix[] {
    let missing = wanted;
    const fixes: Fix[] = [];
    for (const source of this.sourcesFor(item)) {
      const quantity = Math.min(missing, source.left);
      const fix = quantity > 0 ? source.fixFor(bag, quantity) : null;
      if (fix === null) continue;
      source.left -= quantity;
      missing -= quantity;
      fixes.push(fix);
    }
    return missing > 0 ? [...fixes, { code: 'ASK_DONORS', quantity: missing }] : fixes;
  }

  private *sourcesFor(item: Id): Generator<Source> {
    for (const standIn of this.beyond.standIns(item))
      for (const leftover of this.here.get(standIn) ?? []) yield asStandIn(standIn, leftover);
    for (const leftover of this.here.get(item) ?? []) yield asItself(leftover, this.beyond.today);
    yield* this.later.get(item) ?? [];
  }

  private add(item: Id, source: Source): void {
    const known = this.later.get(item) ?? [];
    known.push(source);
    this.later.set(item, known);
  }
}

/** Units of a lot that nobody got. */
interface Leftover {
  readonly lastDay: Day;
  readonly cold: boolean;
  left: number;
}

const isCarried = ({ cold }: Leftover, bag: Bag): boolean => !cold || bag.travelsCold === true;

const asStandIn = (item: Id, leftover: Leftover): Source =>
  sourceOf(leftover, (bag, quantity) =>
    leftover.lastDay >= bag.day && isCarried(leftover, bag) ? { code: 'SUBSTITUTE', item, quantity } : null,
  );

/** Of what was wished for itself: left over because it is not good that day, or because the bag does not travel cold. */
const asItself = (leftover: Leftover, today: Day): Source =>
  sourceOf(leftover, (bag, quantity) => {
    if (!isCarried(leftover, bag))
      return leftover.lastDay >= bag.day ? { code: 'TRAVEL_COLD', quantity } : null;
    const { lastDay } = leftover;
    return lastDay < bag.day && lastDay >= today ? { code: 'EARLIER', day: lastDay, quantity } : null;
  });

const sourceOf = (leftover: Leftover, fixFor: Source['fixFor']): Source => ({
  get left() {
    return leftover.left;
  },
  set left(units) {
    leftover.left = units;
  },
  fixFor,
});
