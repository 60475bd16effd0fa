import { present, type Random, seconds } from '@doorstep/std';
import { type TimeWindow } from '@doorstep/routing';

export const MINUTE = 60;
export const HOUR = 3600;

export const pick = <T>(dice: Random, list: readonly T[]): T => present(list[dice.below(list.length)]);
export const chance = (dice: Random, share: number): boolean => dice.unit() < share;
/** A whole number of [least, most]. */
export const between = (dice: Random, least: number, most: number): number =>
  least + dice.below(most - least + 1);

/** Picks by weight: `[['a', 3], ['b', 1]]` gives a three times in four. */
export function weighted<T>(dice: Random, table: readonly (readonly [T, number])[]): T {
  let left = dice.unit() * table.reduce((sum, [, weight]) => sum + weight, 0);
  const found = table.find(([, weight]) => (left -= weight) < 0) ?? table.at(-1);
  return present(found)[0];
}

export const windowOf = (from: number, to: number): TimeWindow => ({ from: seconds(from), to: seconds(to) });

/** A window of a length, in steps of a quarter of an hour, within [first, last]. */
export function windowWithin(dice: Random, length: number, first: number, last: number): TimeWindow {
  const quarter = 15 * MINUTE;
  const from = first + quarter * dice.below(1 + Math.max(0, Math.floor((last - length - first) / quarter)));
  return windowOf(from, from + length);
}
