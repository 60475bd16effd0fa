import type { Goods } from './item';
import { type Concern, concernsOf, type Household } from './suits';
import type { Cooking } from './words';

/** What could stand in, and what to mind about it. */
export interface Substitute<T extends Goods = Goods> {
  readonly item: T;
  /** Warnings only: what is blocked is no substitute. */
  readonly concerns: readonly Concern[];
}

/** A hub's own word on one thing in the place of another: `may`, though of another group; or never, though of the same. */
export interface StandInRule {
  readonly item: string;
  readonly other: string;
  readonly may: boolean;
}

const HEAT: Readonly<Record<Cooking, number>> = { none: 0, warm: 1, stove: 2 };

/** Whether a kitchen can make it. */
export const canCook = (kitchen: Cooking, goods: Pick<Goods, 'cooking'>): boolean =>
  HEAT[goods.cooking] <= HEAT[kitchen];

/**
 * What stands in for an item in one household's bag: the same group or what the hub allows, nothing that it forbids,
 * nothing that clashes with what they told us, no more of a kitchen than they have (than the item itself needs, where
 * nobody asked). Formula and medicine are only ever what they are: a hub's word cannot widen their group. What the hub
 * named comes first, then what leaves no question open, then the nearest in weight, then by id.
 */
export function substitutesFor<T extends Goods>(
  item: T,
  shelf: readonly T[],
  household: Household,
  rules: readonly StandInRule[] = [],
): readonly Substitute<T>[] {
  const said = wordsOn(item, rules);
  const kitchen = household.kitchen ?? item.cooking;
  const isNamed = (other: T): boolean => names(said, item, other);
  return shelf
    .filter((other) => replaces(said, item, other) && canCook(kitchen, other))
    .map((other) => ({ item: other, concerns: concernsOf(other, household) }))
    .filter(({ concerns }) => concerns.every(({ level }) => level === 'warn'))
    .sort(
      (a, b) =>
        Number(isNamed(b.item)) - Number(isNamed(a.item)) ||
        a.concerns.length - b.concerns.length ||
        apart(item, a.item) - apart(item, b.item) ||
        (a.item.id < b.item.id ? -1 : 1),
    );
}

/** What of a thing says whether it may stand in at all, whoever eats it. */
export type Replaceable = Pick<Goods, 'id' | 'group' | 'strict'>;

/** Whether a hub puts `other` in the place of `item`: the same group or its own word, and nothing that it forbids. */
export const mayReplace = (
  item: Replaceable,
  other: Replaceable,
  rules: readonly StandInRule[] = [],
): boolean => replaces(wordsOn(item, rules), item, other);

type Said = ReadonlyMap<string, boolean>;

const wordsOn = ({ id }: Replaceable, rules: readonly StandInRule[]): Said =>
  new Map(rules.filter((rule) => rule.item === id).map(({ other, may }) => [other, may]));

const names = (said: Said, item: Replaceable, other: Replaceable): boolean =>
  said.get(other.id) === true && isPlain(item) && isPlain(other);

const replaces = (said: Said, item: Replaceable, other: Replaceable): boolean =>
  other.id !== item.id &&
  (names(said, item, other) || (isAlike(item, other) && said.get(other.id) !== false));

const isPlain = ({ strict }: Replaceable): boolean => strict === null;
const isAlike = (item: Replaceable, other: Replaceable): boolean =>
  item.group !== null && item.group === other.group && item.strict === other.strict;

/** Grams between two; what nobody weighed is furthest. */
const apart = (a: Goods, b: Goods): number =>
  a.grams === null || b.grams === null ? Number.MAX_SAFE_INTEGER : Math.abs(a.grams - b.grams);
