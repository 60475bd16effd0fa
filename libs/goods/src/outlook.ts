/** What of one item is wanted on one day. */
export interface DayNeed {
  /** 'YYYY-MM-DD'. */
  readonly day: string;
  readonly quantity: number;
}

export interface Outlook {
  /** Of all the days named. */
  readonly need: number;
  /** Days that it all lasts at the pace of these days, rounded down to a tenth; null: nothing is wanted. */
  readonly daysOfCover: number | null;
  /** The first day on which there is less than is wanted by then; null: it lasts. */
  readonly runsOutOn: string | null;
}

/** What there is of one item: free, and promised to what is wanted over the days that are looked at. */
export interface Supply {
  readonly available: number;
  readonly promised: number;
}

/**
 * How long it lasts: `needs` are what is wanted over the next `days` days, in any order, and not yet promised. What is
 * promised to those days counts on both sides: a bag that is filled is as much of the pace as one that is not, so that
 * reserving the first half of a week never makes the second look longer.
 */
export function outlookOf({ available, promised }: Supply, needs: readonly DayNeed[], days: number): Outlook {
  const need = needs.reduce((sum, { quantity }) => sum + quantity, 0);
  const wanted = need + promised;
  const daysOfCover = wanted === 0 ? null : Math.floor(((available + promised) / (wanted / days)) * 10) / 10;
  let left = available;
  for (const { day, quantity } of [...needs].sort((a, b) => a.day.localeCompare(b.day))) {
    left -= quantity;
    if (left < 0) return { need, daysOfCover, runsOutOn: day };
  }
  return { need, daysOfCover, runsOutOn: null };
}

/** Whether there is less than the hub wants to have, or less than is wanted of it. */
export const isLow = (available: number, reorderAt: number | null, runsOutOn: string | null): boolean =>
  runsOutOn !== null || (reorderAt !== null && available <= reorderAt);
