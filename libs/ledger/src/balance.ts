import { fail, ok, type Id, type Result } from '@doorstep/std';
import { type Entry, entriesOf } from './entry';
import { type Account, HOLDING, type Movement, type MovementFault } from './movement';

/** What one lot amounts to at one place, in units of issue. */
export interface Balance {
  readonly lot: Id;
  readonly place: Id;
  /** Free to promise: on hand minus reserved. */
  readonly available: number;
  readonly reserved: number;
  /** On the shelves: available plus reserved. */
  readonly onHand: number;
  /** Loaded or handed over, and not returned. */
  readonly issued: number;
  readonly discarded: number;
}

/** Folds entries into balances, one for each lot and place that occurs, sorted by lot, then place. */
export function balancesOf(entries: readonly Entry[]): readonly Balance[] {
  const sums = new Map<string, { lot: Id; place: Id; by: Record<Account, number> }>();
  for (const { lot, place, account, quantity } of entries) {
    const key = `${lot} ${place}`;
    const sum = sums.get(key) ?? { lot, place, by: noAmounts() };
    sum.by[account] += quantity;
    sums.set(key, sum);
  }
  return [...sums.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { lot, place, by }]) => ({
      lot,
      place,
      available: by.available,
      reserved: by.reserved,
      onHand: by.available + by.reserved,
      issued: by.issued,
      discarded: by.discarded,
    }));
}

const noAmounts = (): Record<Account, number> => ({
  outside: 0,
  available: 0,
  reserved: 0,
  issued: 0,
  discarded: 0,
  corrected: 0,
});

/** Why a movement is refused: a fault of its own, or an account that would fall below zero (and for which lot). */
export type PostingFault =
  | { readonly code: MovementFault }
  | { readonly code: 'NOT_ENOUGH'; readonly lot: Id; readonly account: Account; readonly missing: number };

/** Appends a movement to the entries, or refuses when an account holding goods would fall below zero. */
export function post(entries: readonly Entry[], movement: Movement): Result<readonly Entry[], PostingFault> {
  const fresh = entriesOf(movement);
  if (!fresh.ok) return fail({ code: fresh.error });
  const touched = new Set(movement.lines.map(({ lot }) => lot));
  const next = [...entries, ...fresh.value];
  const concerned = next.filter((entry) => entry.place === movement.place && touched.has(entry.lot));
  for (const balance of balancesOf(concerned)) {
    const account = HOLDING.find((holding) => balance[holding] < 0);
    if (account) return fail({ code: 'NOT_ENOUGH', lot: balance.lot, account, missing: -balance[account] });
  }
  return ok(next);
}
