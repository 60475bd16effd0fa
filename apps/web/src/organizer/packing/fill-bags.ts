import {
  bagFor,
  type Bag,
  type Concern,
  type Recipe,
  substitutesFor,
  type StandInRule,
} from '@doorstep/goods';
import { loadUnitsFor, SLIP_ITEMS, type CareFacts, type DoorSign, type SlipFacts } from '@doorstep/lifecycle';
import { bagHouseholdOf, choiceOf } from '../kits/bag-household';
import type { HubGoods } from '../kits/bag-goods';

/** A home whose needs this tab could open. */
export interface OpenedHome {
  readonly taskId: string;
  readonly sign: DoorSign;
  readonly care: CareFacts;
}

/** What of one item goes into a bag, and what somebody should read on its label. */
export interface FilledLine {
  readonly item: HubGoods;
  readonly quantity: number;
  readonly concerns: readonly Concern[];
  /** What it is instead of, when that would clash or cannot be cooked. */
  readonly insteadOf: HubGoods | null;
}

/** Something that a recipe asks for and this home must not get, with nothing that could stand in. */
export interface LeftOut {
  readonly name: string;
  readonly quantity: number;
  readonly concerns: readonly Concern[];
}

/** A bag as this browser fills it. Nothing of it leaves here but items, numbers, and the sealed slip. */
export interface FilledBag {
  readonly taskId: string;
  readonly people: number;
  readonly infants: boolean;
  readonly boxes: number;
  readonly lines: readonly FilledLine[];
  readonly leftOut: readonly LeftOut[];
  /** The family's own words about food: a person reads them. */
  readonly ownWords: string | null;
  readonly slip: SlipFacts;
}

export interface Filling {
  readonly goods: readonly HubGoods[];
  readonly rules: readonly StandInRule[];
}

/** A kit of today as a recipe: the same for everybody, so many times. */
export const recipeOfKit = (
  lines: readonly { readonly itemId: string; readonly quantity: number }[],
  count: number,
): Recipe => ({
  bands: [1],
  lines: lines.map(({ itemId, quantity }) => ({
    id: itemId,
    wanted: { kind: 'item', item: itemId },
    for: { kind: 'all' },
    quantities: [quantity * count],
  })),
});

/** Fills one bag: what the recipe says for this home, nothing that clashes, and what may stand in later. */
export function fillBag({ taskId, sign, care }: OpenedHome, recipe: Recipe, filling: Filling): FilledBag {
  const household = bagHouseholdOf(care);
  const { goods, rules } = filling;
  const bag = bagFor(recipe, household, { goods, rules, choice: choiceOf(care) });
  const lines = linesOf(bag);
  const ownWords = care.avoidOther ?? null;
  return {
    taskId,
    people: household.people,
    infants: household.infants.length > 0,
    boxes: loadUnitsFor(household.people),
    lines,
    leftOut: bag.lacks.map((lack) => ({
      name: nameOf(lack.wanted, goods),
      quantity: lack.quantity,
      concerns: lack.because.kind === 'blocked' ? lack.because.concerns : [],
    })),
    ownWords,
    slip: { sign, may: readsItself(care) ? mayStandIn(lines, household, filling) : [] },
  };
}

/** What a rule can compare is all there is to know: with words of their own, no packer chooses for them. */
const readsItself = (care: CareFacts): boolean => !care.avoid.includes('other') && !care.avoidOther;

function linesOf(bag: Bag<HubGoods>): FilledLine[] {
  const lines = new Map<string, FilledLine>();
  for (const { item, quantity, concerns, insteadOf } of bag.lines) {
    const before = lines.get(item.id);
    lines.set(item.id, {
      item,
      concerns,
      quantity: quantity + (before?.quantity ?? 0),
      insteadOf: (insteadOf?.item as HubGoods | undefined) ?? before?.insteadOf ?? null,
    });
  }
  return [...lines.values()];
}

function nameOf(wanted: Bag['lacks'][number]['wanted'], goods: readonly HubGoods[]): string {
  if (wanted === null) return '';
  if (wanted.kind === 'group') return wanted.group;
  return goods.find(({ id }) => id === wanted.item)?.name ?? '';
}

/** Items that leave no question open for this home: a packer cannot ask it. */
function mayStandIn(
  lines: readonly FilledLine[],
  household: ReturnType<typeof bagHouseholdOf>,
  { goods, rules }: Filling,
): string[] {
  const ids = lines.flatMap(({ item }) =>
    substitutesFor(item, goods, household, rules).flatMap((one) =>
      one.concerns.length === 0 ? [one.item.id] : [],
    ),
  );
  return [...new Set(ids)].slice(0, SLIP_ITEMS);
}
