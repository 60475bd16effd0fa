import type { BagFieldsFragment, PackingItemFieldsFragment } from '../../gql/graphql';

export type BagFacts = BagFieldsFragment;
export type PackedItem = PackingItemFieldsFragment;
type Line = BagFacts['lines'][number];

/** Bags that are somebody's: not those that ended. */
export const standing = (bags: readonly BagFacts[]): readonly BagFacts[] =>
  bags.filter(({ state }) => state !== 'over' && state !== 'unpack');

export const isPacked = ({ state }: BagFacts): boolean => state === 'packed' || state === 'loaded';

/** Runs of a wave by letter, in the order of letters; bags in no run come last, under null. */
export function byRun(bags: readonly BagFacts[]): readonly (readonly [string | null, readonly BagFacts[]])[] {
  const groups = new Map<string | null, BagFacts[]>();
  for (const bag of bags) {
    const letter = bag.letter ?? null;
    groups.set(letter, [...(groups.get(letter) ?? []), bag]);
  }
  const order = (letter: string | null): string =>
    letter === null ? '~' : `${String(letter.length)}${letter}`;
  return [...groups]
    .sort(([a], [b]) => (order(a) < order(b) ? -1 : 1))
    .map(([letter, own]) => [letter, [...own].sort(byStop)] as const);
}

const byStop = (a: BagFacts, b: BagFacts): number =>
  (a.stopNumber ?? 0) - (b.stopNumber ?? 0) || a.position - b.position;

/** Lines in the order in which somebody walks along the bins; what has no bin comes last. */
export const inBinOrder = (lines: readonly Line[]): readonly Line[] =>
  [...lines].sort((a, b) => binOf(a) - binOf(b));

const NO_BIN = 100_000;
const binOf = ({ lots }: Line): number => lots[0]?.binPosition ?? NO_BIN;

/** What a wave takes of one item, and how much of that is in bags. */
export interface PickTotal {
  readonly itemId: string;
  readonly promised: number;
  readonly picked: number;
  readonly missing: number;
  readonly bins: readonly string[];
}

/** One walk for all bags: everything of an item at once, in the order of bins. */
export function pickTotals(bags: readonly BagFacts[]): readonly PickTotal[] {
  const totals = new Map<string, PickTotal & { readonly at: number }>();
  for (const line of standing(bags).flatMap(({ lines }) => lines)) {
    const { itemId } = line;
    totals.set(itemId, added(totals.get(itemId) ?? { itemId, ...NOTHING }, line));
  }
  return [...totals.values()].sort((a, b) => a.at - b.at);
}

const NOTHING = { promised: 0, picked: 0, missing: 0, bins: [], at: NO_BIN } as const;

const added = (before: PickTotal & { readonly at: number }, line: Line) => ({
  itemId: before.itemId,
  promised: before.promised + line.promised,
  picked: before.picked + line.picked,
  missing: before.missing + line.wanted - line.promised,
  bins: [...new Set([...before.bins, ...line.lots.flatMap(({ binName }) => binName ?? [])])],
  at: Math.min(before.at, binOf(line)),
});

/** What a label says of what is inside: cold, and which of the nine allergens. Of the home it says nothing. */
export interface Marks {
  readonly cold: boolean;
  readonly contains: readonly PackedItem['contains'][number][];
  readonly mayContain: readonly PackedItem['contains'][number][];
}

export function marksOf({ lines }: BagFacts, items: ReadonlyMap<string, PackedItem>): Marks {
  const inside = lines.flatMap((line) =>
    (line.state === 'open' ? line.promised : line.picked) > 0 ? (items.get(line.itemId) ?? []) : [],
  );
  const contains = [...new Set(inside.flatMap((item) => item.contains))].sort();
  const mayContain = [...new Set(inside.flatMap((item) => item.mayContain))].sort();
  return {
    cold: inside.some(({ cooling }) => cooling !== 'shelf'),
    contains,
    mayContain: mayContain.filter((one) => !contains.includes(one)),
  };
}
