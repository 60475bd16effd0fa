import { type Day } from '@doorstep/std';
import { firstToGo, type ShelfLot } from '../fefo';
import { lastDayOf } from '../last-day';
import { type Asking, type Shelf } from './bag';

/** A lot that may be given out, until which day, and what is left of it. */
export interface DatedLot {
  readonly lot: ShelfLot;
  readonly lastDay: Day;
  left: number;
}

/** Lots of a shelf that may be given out at all, in the order of taking. */
export const datedLots = ({ lots, grace }: Shelf): DatedLot[] =>
  lots
    .flatMap((lot) => {
      const lastDay = lastDayOf(lot, grace);
      return lastDay === null || lot.available <= 0 ? [] : [{ lot, lastDay, left: lot.available }];
    })
    .sort(firstToEnd);

/** By what may be given out for how long, not by what is printed: grace lengthens bread but not formula. */
function firstToEnd(a: DatedLot, b: DatedLot): number {
  if (a.lastDay !== b.lastDay) return a.lastDay < b.lastDay ? -1 : 1;
  return firstToGo(a.lot, b.lot);
}

/** Units that may be given out on a day. */
export const unitsGoodOn = (on: Day, lots: readonly DatedLot[]): number =>
  lots.reduce((sum, { lastDay, lot }) => sum + (lastDay >= on ? lot.available : 0), 0);

/**
 * How much can still be given for which day. What is good on a day is good on every day before it, so a division is
 * possible exactly when for each day the bags of that day and later ask no more than what is good that day (Hall).
 */
export class Supply {
  private readonly days: readonly Day[];
  private readonly left: number[];

  constructor(asking: readonly Asking[], lots: readonly DatedLot[]) {
    this.days = [...new Set(asking.map(({ bag }) => bag.day))].sort();
    this.left = this.days.map((on) => unitsGoodOn(on, lots));
  }

  /** Takes a unit for a day; false when there is none. */
  give(on: Day): boolean {
    const last = this.days.indexOf(on);
    for (let n = 0; n <= last; n++) if (this.left[n] === 0) return false;
    for (let n = 0; n <= last; n++) this.left[n]! -= 1;
    return true;
  }
}
