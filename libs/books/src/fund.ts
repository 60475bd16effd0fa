import { fail, ok, type Result } from '@doorstep/std';

/** How money moves. Each kind is one passage between the fund and the world; amounts are whole cents. */
export const FUND_KINDS = ['gift', 'help', 'reimbursement', 'reversal'] as const;
export type FundKind = (typeof FUND_KINDS)[number];

/** Where a gift came from, in one word: never a name. */
export const GIFT_SOURCES = ['person', 'congregation', 'business', 'foundation', 'event', 'other'] as const;
/** What a household was helped with. With the amount and the week this is all that the books say. */
export const HELP_CATEGORIES = [
  'rent',
  'power_and_heat',
  'medicine',
  'transit',
  'phone',
  'food',
  'baby',
  'legal',
  'other',
] as const;
/** What a driver paid on the road. */
export const ROAD_CATEGORIES = ['miles', 'parking', 'tolls', 'bought_goods'] as const;

export type GiftSource = (typeof GIFT_SOURCES)[number];
export type HelpCategory = (typeof HELP_CATEGORIES)[number];
export type RoadCategory = (typeof ROAD_CATEGORIES)[number];
export type FundCategory = GiftSource | HelpCategory | RoadCategory;

/** One line of the ledger: number, kind, category and signed cents (positive came in). Append-only. */
export interface FundEntry {
  readonly n: number;
  readonly kind: FundKind;
  readonly category: FundCategory;
  readonly cents: number;
  /** The number of the line that a reversal takes back. */
  readonly reverses: number | null;
}

/** A line that somebody wants to write: a positive amount, or the line to take back. */
export type Posting =
  | { readonly kind: Exclude<FundKind, 'reversal'>; readonly category: FundCategory; readonly cents: number }
  | { readonly kind: 'reversal'; readonly reverses: number };

export type FundFault = 'AMOUNT_WRONG' | 'FUND_SHORT' | 'ENTRY_UNKNOWN' | 'ENTRY_REVERSED';

/** The most of one line: a typing slip, not a gift. Ten of the largest fit into a 32-bit balance. */
export const MOST_CENTS = 20_000_000;

const SIGN = { gift: 1, help: -1, reimbursement: -1 } as const;

/** What lies in the fund: the sum of its lines. */
export const balanceOf = (entries: readonly Pick<FundEntry, 'cents'>[]): number =>
  entries.reduce((sum, { cents }) => sum + cents, 0);

/**
 * Appends a line, or says why not: the fund never falls below nothing, a line is taken back once, and what takes
 * back cannot itself be taken back.
 */
export function postTo(
  entries: readonly FundEntry[],
  posting: Posting,
): Result<readonly FundEntry[], FundFault> {
  const line = lineOf(entries, posting);
  if (!line.ok) return line;
  if (balanceOf(entries) + line.value.cents < 0) return fail('FUND_SHORT');
  return ok([...entries, { ...line.value, n: entries.length + 1 }]);
}

function lineOf(
  entries: readonly FundEntry[],
  posting: Posting,
): Result<Omit<FundEntry, 'n'>, Exclude<FundFault, 'FUND_SHORT'>> {
  if (posting.kind !== 'reversal') {
    const { kind, category, cents } = posting;
    return isAmount(cents)
      ? ok({ kind, category, cents: SIGN[kind] * cents, reverses: null })
      : fail('AMOUNT_WRONG');
  }
  const taken = entries.find(({ n }) => n === posting.reverses);
  if (taken === undefined || taken.kind === 'reversal') return fail('ENTRY_UNKNOWN');
  if (entries.some(({ reverses }) => reverses === taken.n)) return fail('ENTRY_REVERSED');
  return ok({ kind: 'reversal', category: taken.category, cents: -taken.cents, reverses: taken.n });
}

/** Whether an amount in cents may stand in a line. */
export const isAmount = (cents: number): boolean =>
  Number.isSafeInteger(cents) && cents > 0 && cents <= MOST_CENTS;
