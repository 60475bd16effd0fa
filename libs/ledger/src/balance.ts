import { fail, ok, type Id, type Result } from '@doorstep/std';
import { type Entry, entriesOf } from './entry';
import { type Account, ACCOUNTS, type Holding, HOLDING, type Movement, type MovementFault } from './movement';

/** What one lot amounts to at one place, in units of issue. */
export interface Balance {
  readonly lot: Id;
  readonly place: Id;
  /** Free to promise: on hand minus reserved and held. */
  readonly available: number;
  readonly reserved: number;
  /** Set apart: recalled, quarantined, in doubt. */
  readonly held: number;
  /** On the shelves: available, reserved and held. */
  readonly onHand: number;
  /** On the way to another hub. */
  readonly inTransit: number;
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
      held: by.held,
      onHand: by.available + by.reserved + by.held,
      inTransit: by.in_transit,
      issued: by.issued,
      discarded: by.discarded,
    }));
}

const noAmounts = (): Record<Account, number> =>
  Object.fromEntries(ACCOUNTS.map((account) => [account, 0])) as Record<Account, number>;

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
    const account = HOLDING.find((holding) => heldOn(balance, holding) < 0);
    if (account)
      return fail({ code: 'NOT_ENOUGH', lot: balance.lot, account, missing: -heldOn(balance, account) });
  }
  return ok(next);
}

const heldOn = (balance: Balance, account: Holding): number =>
  account === 'in_transit' ? balance.inTransit : balance[account];
