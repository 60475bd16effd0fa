import { present, type Id, type Random } from '@doorstep/std';

export const pick = <T>(dice: Random, list: readonly T[]): T => present(list[dice.below(list.length)]);

export const chance = (dice: Random, share: number): boolean => dice.unit() < share;

/** Picks by weight: `[['a', 3], ['b', 1]]` gives a three times in four. */
export function weighted<T>(dice: Random, table: readonly (readonly [T, number])[]): T {
  let left = dice.unit() * table.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of table) {
    left -= weight;
    if (left < 0) return value;
  }
  return present(table.at(-1))[0];
}

/** A UUID of version 4 from seeded dice: the same world has the same ids. */
export function idOf(dice: Random): Id {
  const hex = Array.from({ length: 4 }, () => dice.next().toString(16).padStart(8, '0')).join('');
  const variant = ((parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}` as Id;
}

export const bytesOf = (dice: Random, count: number): Uint8Array =>
  Uint8Array.from({ length: count }, () => dice.below(256));
