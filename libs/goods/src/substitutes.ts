import type { CatalogueItem } from './item';
import { type Concern, concernsOf, type Household } from './suits';
import type { Cooking } from './words';

/** What could stand in, and what to mind about it. */
export interface Substitute {
  readonly item: CatalogueItem;
  /** Warnings only: what is blocked is no substitute. */
  readonly concerns: readonly Concern[];
}

const HEAT: Readonly<Record<Cooking, number>> = { none: 0, warm: 1, stove: 2 };

/**
 * What stands in for an item in one household's bag: the same group, nothing that clashes with what they told us, no more
 * of a kitchen than the item itself needs. Without open questions first, then the nearest in weight, then by name.
 */
export function substitutesFor(
  item: CatalogueItem,
  shelf: readonly CatalogueItem[],
  household: Household,
): readonly Substitute[] {
  return shelf
    .filter((other) => other.slug !== item.slug && other.group === item.group)
    .filter((other) => HEAT[other.cooking] <= HEAT[item.cooking])
    .map((other) => ({ item: other, concerns: concernsOf(other, household) }))
    .filter(({ concerns }) => concerns.every(({ level }) => level === 'warn'))
    .sort(
      (a, b) =>
        a.concerns.length - b.concerns.length ||
        Math.abs(a.item.grams - item.grams) - Math.abs(b.item.grams - item.grams) ||
        (a.item.slug < b.item.slug ? -1 : 1),
    );
}
