import { type Day } from '@doorstep/std';
import { dayPlus, LAST_DAY } from './days';
import { type ShelfLot } from './fefo';

/**
 * The last day on which a lot may be given out: its printed date, with the hub's grace where the date is one of
 * quality; LAST_DAY when undated; null when it may not be given at all (held, recalled, damaged, or formula and
 * medicine without a date).
 */
export function lastDayOf(
  { state, strict, labelDate }: Pick<ShelfLot, 'state' | 'strict' | 'labelDate'>,
  grace: number,
): Day | null {
  if (state !== 'available') return null;
  if (labelDate === null) return strict ? null : LAST_DAY;
  return strict ? labelDate : dayPlus(labelDate, grace);
}
