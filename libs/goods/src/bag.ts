import type { Goods } from './item';
import {
  type Band,
  bandIndexOf,
  bandsOf,
  type DiaperSize,
  type Formula,
  type LineFor,
  type Recipe,
  type RecipeLine,
  type Wanted,
} from './recipe';
import { canCook, type StandInRule, substitutesFor } from './substitutes';
import { type Concern, concernsOf, type Household } from './suits';
import type { Cooking, Diet } from './words';

/** A child who may drink formula or wear diapers; null: nobody said. */
export interface Infant {
  readonly months: number | null;
  readonly formula: Formula | null;
  readonly diapers: DiaperSize | null;
}

/** A household as its bag sees it. */
export interface BagHousehold extends Household {
  /** Everybody at home, infants too. */
  readonly people: number;
  readonly infants: readonly Infant[];
}

/** What the family chose by picture, and how many times they tapped. */
export interface Chosen {
  readonly item: string;
  readonly quantity: number;
}

/** What a bag is made from: goods the hub gives out (the first suits best), what the family chose, what the hub decided. */
export interface Pantry<T extends Goods> {
  readonly goods: readonly T[];
  readonly choice?: readonly Chosen[];
  readonly rules?: readonly StandInRule[];
}

/** Why something is in a bag. */
export type BagReason =
  | { readonly kind: 'band'; readonly band: Band }
  | { readonly kind: 'diet'; readonly diet: Diet }
  | { readonly kind: 'kitchen'; readonly kitchen: Cooking }
  | { readonly kind: 'formula'; readonly formula: Formula; readonly infants: readonly Infant[] }
  | { readonly kind: 'diapers'; readonly size: DiaperSize; readonly infants: readonly Infant[] }
  | { readonly kind: 'chosen' };

/**
 * Why something is not given as it was asked for: it clashes (`blocked`), they cannot cook it (`kitchen`), they chose
 * another (`chosen`), the hub has no such goods (`not_kept`), or the recipe has no line for that child (`no_line`).
 */
export type BagBecause =
  | { readonly kind: 'blocked'; readonly concerns: readonly Concern[] }
  | { readonly kind: 'kitchen'; readonly needs: Cooking }
  | { readonly kind: 'chosen' }
  | { readonly kind: 'not_kept' }
  | { readonly kind: 'no_line' };

export interface BagLine<T extends Goods> {
  /** The recipe's line; null: the family chose it on top. */
  readonly line: string | null;
  readonly item: T;
  readonly quantity: number;
  readonly why: BagReason;
  /** What the recipe names and this stands in for. */
  readonly insteadOf: { readonly item: T; readonly because: BagBecause } | null;
  /** Warnings only: somebody has to read the label. */
  readonly concerns: readonly Concern[];
}

/** Something wanted that is not in the bag. */
export interface BagLack {
  readonly line: string | null;
  /** Null for a child whom no line of the recipe is for: `why` says what it needs. */
  readonly wanted: Wanted | null;
  readonly quantity: number;
  readonly why: BagReason;
  readonly because: BagBecause;
}

export interface Bag<T extends Goods = Goods> {
  readonly lines: readonly BagLine<T>[];
  readonly lacks: readonly BagLack[];
}

/**
 * The bag of one household: each line of the recipe that is for them, as it suits them, and what they chose. What clashes
 * is never in it; what nobody looked into is there with a warning. What they chose takes the place of what is of its
 * group, and comes on top as far as there is none. Every line that is for them is in the bag or among the lacks, in full.
 * Nothing here knows what is on the shelf: how much of it there is, is for allocation.
 */
export function bagFor<T extends Goods>(recipe: Recipe, household: BagHousehold, pantry: Pantry<T>): Bag<T> {
  const packing = new Packing(household, pantry);
  for (const line of recipe.lines) {
    const due = dueOf(recipe, line, household);
    if (due !== null) packing.fill({ ...due, line: line.id, wanted: line.wanted });
  }
  packing.addChosen();
  return { lines: packing.lines, lacks: [...packing.lacks, ...withoutLine(recipe, household)] };
}

/** Units of each item over all lines of a bag: what is taken from the shelf. */
export function unitsOf(bag: Bag): ReadonlyMap<string, number> {
  const units = new Map<string, number>();
  for (const { item, quantity } of bag.lines) units.set(item.id, (units.get(item.id) ?? 0) + quantity);
  return units;
}

interface Due {
  readonly quantity: number;
  readonly why: BagReason;
}

/** How much of a line is for this home, and why; null: it is not for them. */
function dueOf(recipe: Recipe, line: RecipeLine, household: BagHousehold): Due | null {
  const at = bandIndexOf(recipe, household.people);
  const units = line.quantities[at] ?? 0;
  const band = bandsOf(recipe)[at];
  const why = reasonOf(line.for, household, band ?? { from: 1, to: null });
  if (why === null || units === 0) return null;
  return { why, quantity: 'infants' in why ? units * why.infants.length : units };
}

function reasonOf(whose: LineFor, household: BagHousehold, band: Band): BagReason | null {
  switch (whose.kind) {
    case 'all':
      return { kind: 'band', band };
    case 'diet':
      return household.diets.includes(whose.diet) ? whose : null;
    case 'kitchen':
      return household.kitchen === whose.kitchen ? whose : null;
    case 'formula': {
      const infants = household.infants.filter((infant) => drinksOf(infant) === whose.formula);
      return infants.length === 0 ? null : { ...whose, infants };
    }
    case 'diapers': {
      const infants = household.infants.filter(({ diapers }) => diapers === whose.size);
      return infants.length === 0 ? null : { ...whose, infants };
    }
  }
}

/** Formula is for the first twelve months; whose age nobody said still gets what was asked for. */
const FORMULA_UNTIL = 12;
const drinksOf = ({ months, formula }: Infant): Formula | null =>
  (months ?? 0) < FORMULA_UNTIL ? formula : null;

/** Children who need something that the recipe knows nothing of: better said than forgotten. */
function withoutLine({ lines }: Recipe, { infants }: BagHousehold): BagLack[] {
  const has = (kind: 'formula' | 'diapers', word: string): boolean =>
    lines.some(({ for: whose }) => JSON.stringify(Object.values(whose)) === JSON.stringify([kind, word]));
  return infants.flatMap((infant) => {
    const formula = drinksOf(infant);
    const size = infant.diapers;
    const whys: BagReason[] = [
      ...(formula === null || has('formula', formula)
        ? []
        : [{ kind: 'formula', formula, infants: [infant] } as const]),
      ...(size === null || has('diapers', size)
        ? []
        : [{ kind: 'diapers', size, infants: [infant] } as const]),
    ];
    return whys.map((why) => ({
      line: null,
      wanted: null,
      quantity: 1,
      why,
      because: { kind: 'no_line' } as const,
    }));
  });
}

interface Asked extends Due {
  readonly line: string | null;
  readonly wanted: Wanted;
}

/** One bag while it is filled. */
class Packing<T extends Goods> {
  readonly lines: BagLine<T>[] = [];
  readonly lacks: BagLack[] = [];
  private readonly byId: ReadonlyMap<string, T>;
  private readonly choice: readonly Chosen[];
  /** Units of what was chosen that stand in a line already. */
  private readonly placed = new Map<string, number>();

  constructor(
    private readonly household: BagHousehold,
    private readonly pantry: Pantry<T>,
  ) {
    this.byId = new Map(pantry.goods.map((item) => [item.id, item]));
    this.choice = (pantry.choice ?? []).filter(({ quantity }) => quantity > 0);
  }

  fill(asked: Asked): void {
    const named = asked.wanted.kind === 'item' ? this.byId.get(asked.wanted.item) : undefined;
    if (asked.wanted.kind === 'item' && named === undefined) return this.lack(asked, { kind: 'not_kept' });
    const group = asked.wanted.kind === 'group' ? asked.wanted.group : (named?.group ?? null);
    const chosen = this.chosenOf(group, named);
    if (chosen.length > 0) this.share(asked, chosen, named);
    else if (named === undefined) this.fillGroup(asked, group);
    else this.fillItem(asked, named);
  }

  /** What they chose as far as no line of the recipe took it up: they get at least what they tapped. */
  addChosen(): void {
    for (const { item, quantity: tapped } of this.choice) {
      const quantity = tapped - (this.placed.get(item) ?? 0);
      if (quantity <= 0) continue;
      const asked: Asked = { line: null, wanted: { kind: 'item', item }, quantity, why: { kind: 'chosen' } };
      const goods = this.byId.get(item);
      const because = goods === undefined ? ({ kind: 'not_kept' } as const) : this.blockOf(goods);
      if (goods === undefined || because !== null) this.lack(asked, because ?? { kind: 'not_kept' });
      else this.put(asked, goods, null);
    }
  }

  private fillItem(asked: Asked, item: T): void {
    const because = this.hindranceOf(item);
    if (because === null) return this.put(asked, item, null);
    const [best] = substitutesFor(item, this.pantry.goods, this.household, this.pantry.rules);
    if (best === undefined) return this.lack(asked, because);
    return this.put(asked, best.item, { item, because });
  }

  private fillGroup(asked: Asked, group: string | null): void {
    const some = this.pantry.goods.filter((item) => item.group === group);
    const fit = some
      .filter((item) => this.hindranceOf(item) === null)
      .sort((a, b) => this.concerns(a).length - this.concerns(b).length);
    const [first] = some;
    if (fit[0] !== undefined) this.put(asked, fit[0], null);
    else this.lack(asked, (first && this.hindranceOf(first)) ?? { kind: 'not_kept' });
  }

  /** What they chose of a group, as far as they may have it. Formula and medicine are nobody's choice. */
  private chosenOf(group: string | null, named: T | undefined): readonly T[] {
    if (named !== undefined && named.strict !== null) return [];
    return this.choice.flatMap(({ item }) => {
      const goods = this.byId.get(item);
      const isOfIt =
        goods !== undefined && (goods.id === named?.id || (group !== null && goods.group === group));
      return isOfIt && goods.strict === null && this.blockOf(goods) === null ? [goods] : [];
    });
  }

  /** Unit by unit in turn to what they chose. */
  private share(asked: Asked, chosen: readonly T[], named: T | undefined): void {
    chosen.forEach((item, i) => {
      const quantity = Math.ceil((asked.quantity - i) / chosen.length);
      if (quantity <= 0) return;
      this.placed.set(item.id, (this.placed.get(item.id) ?? 0) + quantity);
      const isOther = named !== undefined && named.id !== item.id;
      this.put({ ...asked, quantity }, item, isOther ? { item: named, because: { kind: 'chosen' } } : null);
    });
  }

  private put({ line, quantity, why }: Asked, item: T, insteadOf: BagLine<T>['insteadOf']): void {
    this.lines.push({ line, item, quantity, why, insteadOf, concerns: this.concerns(item) });
  }

  private lack(asked: Asked, because: BagBecause): void {
    const { line, wanted, quantity, why } = asked;
    this.lacks.push({ line, wanted, quantity, why, because });
  }

  private concerns(item: T): readonly Concern[] {
    return concernsOf(item, this.household);
  }

  private blockOf(item: T): BagBecause | null {
    const concerns = this.concerns(item).filter(({ level }) => level === 'block');
    return concerns.length === 0 ? null : { kind: 'blocked', concerns };
  }

  private hindranceOf(item: T): BagBecause | null {
    const { kitchen } = this.household;
    if (kitchen !== undefined && !canCook(kitchen, item))
      return this.blockOf(item) ?? { kind: 'kitchen', needs: item.cooking };
    return this.blockOf(item);
  }
}
