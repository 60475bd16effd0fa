import { COOKING, type Cooking, type Diet, DIETS } from './words';

/** Kinds of infant formula. One is never given for another: what a baby drinks is for its parents and their doctor. */
export const FORMULAS = ['milk', 'gentle', 'soy'] as const;
export type Formula = (typeof FORMULAS)[number];

/** As packs say it; N: newborn. */
export const DIAPER_SIZES = ['N', '1', '2', '3', '4', '5', '6'] as const;
export type DiaperSize = (typeof DIAPER_SIZES)[number];

/** People at which each band of a hub that decides nothing else begins: 1-2, 3-4, 5-6, 7 and more. */
export const USUAL_BANDS: readonly number[] = [1, 3, 5, 7];

/** What a line asks for: one item, or whatever of an exchange group suits the home. */
export type Wanted =
  { readonly kind: 'item'; readonly item: string } | { readonly kind: 'group'; readonly group: string };

/** Whose bag a line is in. `formula` and `diapers` count once for each child; the others once for a home. */
export type LineFor =
  | { readonly kind: 'all' }
  | { readonly kind: 'diet'; readonly diet: Diet }
  | { readonly kind: 'kitchen'; readonly kitchen: Cooking }
  | { readonly kind: 'formula'; readonly formula: Formula }
  | { readonly kind: 'diapers'; readonly size: DiaperSize };

export const LINE_FOR_KINDS = ['all', 'diet', 'kitchen', 'formula', 'diapers'] as const;

/** Whose bag, from a kind and a word as rows keep it; null: no such word. */
export function lineForOf(kind: LineFor['kind'], word: string | null): LineFor | null {
  if (kind === 'all') return word === null ? { kind } : null;
  const diet = DIETS.find((one) => one === word);
  const kitchen = COOKING.find((one) => one === word);
  const formula = FORMULAS.find((one) => one === word);
  const size = DIAPER_SIZES.find((one) => one === word);
  if (kind === 'diet') return diet ? { kind, diet } : null;
  if (kind === 'kitchen') return kitchen ? { kind, kitchen } : null;
  if (kind === 'formula') return formula ? { kind, formula } : null;
  return size ? { kind, size } : null;
}

export interface RecipeLine {
  readonly id: string;
  readonly wanted: Wanted;
  readonly for: LineFor;
  /** Units of issue for each band, in their order; never fewer for a larger home. */
  readonly quantities: readonly number[];
}

/** What goes into a bag, by the size of a home and what it told us. */
export interface Recipe {
  /** People at which each band begins; the first is 1, the last has no end. */
  readonly bands: readonly number[];
  readonly lines: readonly RecipeLine[];
}

/** A band: from so many people to so many; the last has no end. */
export interface Band {
  readonly from: number;
  readonly to: number | null;
}

export const bandsOf = ({ bands }: Pick<Recipe, 'bands'>): readonly Band[] =>
  bands.map((from, i) => ({ from, to: i + 1 < bands.length ? (bands[i + 1] ?? 0) - 1 : null }));

/** Which band a home of so many people is in; nobody is fewer than one. */
export const bandIndexOf = ({ bands }: Pick<Recipe, 'bands'>, people: number): number =>
  Math.max(0, bands.filter((from) => people >= from).length - 1);

/** Bands of a recipe, lines of it, units in one cell: more are a typing slip. */
export const MOST_BANDS = 6;
export const MOST_LINES = 60;
export const MOST_UNITS = 99;

/**
 * What is wrong with a recipe: bands that do not climb from 1; no line at all; a line with other bands than the recipe, of
 * nothing for everybody, with a part of a unit, with less for a larger home; or one that says what another says already.
 */
export interface RecipeFault {
  readonly code: 'BANDS' | 'EMPTY' | 'CELLS' | 'NOTHING' | 'UNITS' | 'LESS_FOR_MORE' | 'TWICE';
  /** Null: it is about the recipe. */
  readonly line: string | null;
}

/** Everything that keeps a recipe from being published; empty when nothing does. */
export function recipeFaults({ bands, lines }: Recipe): readonly RecipeFault[] {
  const seen = new Set<string>();
  const ofLines = lines.flatMap((line): RecipeFault[] => {
    const key = sayingOf(line);
    const fault = seen.has(key) ? 'TWICE' : cellFault(line.quantities, bands.length);
    seen.add(key);
    return fault === null ? [] : [{ code: fault, line: line.id }];
  });
  return [
    ...(areBands(bands) ? [] : [{ code: 'BANDS', line: null } as const]),
    ...(lines.length > 0 && lines.length <= MOST_LINES ? [] : [{ code: 'EMPTY', line: null } as const]),
    ...ofLines,
  ];
}

/** Bands that climb from one, and are not too many. */
export const areBands = (bands: readonly number[]): boolean =>
  bands[0] === 1 &&
  bands.length <= MOST_BANDS &&
  bands.every((from, i) => Number.isInteger(from) && (i === 0 || from > (bands[i - 1] ?? 0)));

function cellFault(cells: readonly number[], bands: number): RecipeFault['code'] | null {
  if (cells.length !== bands) return 'CELLS';
  if (!cells.every((units) => Number.isInteger(units) && units >= 0 && units <= MOST_UNITS)) return 'UNITS';
  if (cells.every((units) => units === 0)) return 'NOTHING';
  return cells.every((units, i) => i === 0 || units >= (cells[i - 1] ?? 0)) ? null : 'LESS_FOR_MORE';
}

/** What a line says apart from how many: two lines of one version never say the same. */
export const sayingOf = ({ wanted, for: whose }: Pick<RecipeLine, 'wanted' | 'for'>): string =>
  JSON.stringify([wanted.kind === 'item' ? wanted.item : `*${wanted.group}`, ...Object.values(whose)]);

/** How one version of a recipe differs from another, line by line, in the order of the newer one; gone ones last. */
export interface LineChange {
  readonly before: RecipeLine | null;
  readonly after: RecipeLine | null;
  readonly kind: 'added' | 'gone' | 'changed' | 'same';
}

/** Compares two versions by what their lines say; units are compared by band, and other bands are a change. */
export function compareRecipes(before: Recipe, after: Recipe): readonly LineChange[] {
  const was = new Map(before.lines.map((line) => [sayingOf(line), line]));
  const isSame = (a: RecipeLine, b: RecipeLine): boolean =>
    String([before.bands, a.quantities]) === String([after.bands, b.quantities]);
  const now = after.lines.map((line): LineChange => {
    const old = was.get(sayingOf(line)) ?? null;
    was.delete(sayingOf(line));
    if (old === null) return { before: null, after: line, kind: 'added' };
    return { before: old, after: line, kind: isSame(old, line) ? 'same' : 'changed' };
  });
  return [
    ...now,
    ...[...was.values()].map((line): LineChange => ({ before: line, after: null, kind: 'gone' })),
  ];
}
