import { type Day, type Id, type Instant } from '@doorstep/std';
import { dayPlus, LAST_DAY } from './days';

/** Goods whose date is a hard stop whatever the hub's grace: formula by federal rule, medicine by ours. */
export const STRICT = ['infant_formula', 'medicine'] as const;

/** A lot as the allocator sees it; or what lies of it at one place, when it lies at several. */
export interface ShelfLot {
  readonly id: Id;
  /** Units of issue free to promise. */
  readonly available: number;
  readonly state: 'available' | 'hold' | 'quarantined' | 'recalled' | 'damaged';
  /** The day printed on it, or null when undated. */
  readonly labelDate: Day | null;
  readonly strict: (typeof STRICT)[number] | null;
  readonly receivedAt: Instant;
  /** How far along the bins its place is: among equals the nearer is taken. */
  readonly walk?: number;
}

/** Why a lot gave nothing. */
export type SkipCode =
  'ON_HOLD' | 'RECALLED' | 'DAMAGED' | 'PAST_DATE' | 'STRICT_PAST_DATE' | 'STRICT_UNDATED';

export interface Allocation {
  /** Amounts to take, in the order of taking. */
  readonly picks: readonly { readonly lot: Id; readonly quantity: number }[];
  /** What is missing from the wish. */
  readonly short: number;
  /** Lots passed over, with the amount that lies in them. */
  readonly reasons: readonly { readonly lot: Id; readonly code: SkipCode; readonly quantity: number }[];
}

/**
 * Takes `wanted` units, first to expire first, undated lots last and by arrival. `grace` is the number of days the
 * hub gives past a quality date; infant formula and medicine get none, and no date on them is no use of them.
 */
export function allocateFefo(
  lots: readonly ShelfLot[],
  wanted: number,
  today: Day,
  grace: number,
): Allocation {
  const picks: { lot: Id; quantity: number }[] = [];
  const reasons: { lot: Id; code: SkipCode; quantity: number }[] = [];
  const oldest = dayPlus(today, -grace);
  let short = Math.max(0, wanted);
  for (const lot of lots.filter(({ available }) => available > 0).sort(firstToGo)) {
    const code = skipCode(lot, today, oldest);
    if (code) reasons.push({ lot: lot.id, code, quantity: lot.available });
    else if (short > 0) {
      const quantity = Math.min(short, lot.available);
      picks.push({ lot: lot.id, quantity });
      short -= quantity;
    }
  }
  return { picks, short, reasons };
}

/** First to expire first, undated lots last and by arrival; of equals the first that somebody walks past. */
export function firstToGo(a: ShelfLot, b: ShelfLot): number {
  const dateA = a.labelDate ?? LAST_DAY;
  const dateB = b.labelDate ?? LAST_DAY;
  if (dateA !== dateB) return dateA < dateB ? -1 : 1;
  return a.receivedAt - b.receivedAt || (a.walk ?? 0) - (b.walk ?? 0) || (a.id < b.id ? -1 : 1);
}

const STATE_CODES = {
  available: null,
  hold: 'ON_HOLD',
  quarantined: 'ON_HOLD',
  recalled: 'RECALLED',
  damaged: 'DAMAGED',
} as const satisfies Record<ShelfLot['state'], SkipCode | null>;

/** Why a lot gives nothing on that day, or null. `oldest`: the earliest date that the hub's grace still takes. */
export function skipCode(lot: ShelfLot, today: Day, oldest: string): SkipCode | null {
  const state = STATE_CODES[lot.state];
  if (state) return state;
  if (lot.strict) {
    if (lot.labelDate === null) return 'STRICT_UNDATED';
    return lot.labelDate < today ? 'STRICT_PAST_DATE' : null;
  }
  return lot.labelDate !== null && lot.labelDate < oldest ? 'PAST_DATE' : null;
}
