import { entriesOf, type MovementKind } from '@doorstep/ledger';
import { addDays, instantOf, weekdayOf } from '@doorstep/schedule';
import type { Day, Id } from '@doorstep/std';
import type { Rows } from '../founding/rows';

/** Whose books these are. */
export interface BookHub {
  readonly id: Id;
  readonly zone: string;
  readonly today: Day;
  /** An organizer who writes, and another who agrees. */
  readonly ana: string;
  readonly bo: string;
  /** What was recalled last week. */
  readonly itemId: string;
  readonly newId: () => string;
}

/** A fund with a month behind it and one thing that waits for a second person; a recall that was closed last week. */
export function addBooks(rows: Rows, hub: BookHub): void {
  addFund(rows, hub);
  addRecall(rows, hub);
}

function addFund(rows: Rows, { id: hub_id, today, ana, bo, newId }: BookHub): void {
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7) - 7);
  const paid = newId();
  const ask = { hub_id, kind: 'help', day: monday, version: 1 };
  rows.add('fund', { hub_id, balance: 64_500, lines: 3, alone_cents: 10_000, mile_rate: 140, version: 1 });
  rows.add('fund_ask', {
    ...ask,
    id: paid,
    category: 'power_and_heat',
    cents: 8_000,
    state: 'paid',
    yeses: 0,
    asked_by: ana,
  });
  rows.add('fund_ask', {
    ...ask,
    id: newId(),
    category: 'rent',
    cents: 25_000,
    state: 'asked',
    yeses: 1,
    asked_by: bo,
  });
  const line = { hub_id, written_by: ana };
  rows.add('fund_entry', {
    ...line,
    n: 1,
    kind: 'gift',
    category: 'foundation',
    cents: 60_000,
    day: addDays(today, -20),
  });
  rows.add('fund_entry', {
    ...line,
    n: 2,
    kind: 'help',
    category: 'power_and_heat',
    cents: -8_000,
    day: monday,
    ask_id: paid,
  });
  rows.add('fund_entry', {
    ...line,
    n: 3,
    kind: 'gift',
    category: 'person',
    cents: 12_500,
    day: addDays(today, -3),
  });
}

const CASES = 24;

function addRecall(rows: Rows, hub: BookHub): void {
  const { id: hub_id, zone, today, ana, itemId, newId } = hub;
  const [lot_id, recall_id] = [newId(), newId()];
  const at = (daysAgo: number, hour: number): Date =>
    new Date(instantOf(addDays(today, -daysAgo), hour * 60, zone));
  rows.add('lot', {
    hub_id,
    id: lot_id,
    item_id: itemId,
    state: 'recalled',
    source: 'market surplus',
    received_on: addDays(today, -15),
    label_kind: 'none',
    label_date: null,
    brand: 'Sundial',
    code: 'L2207',
  });
  rows.add('stock_balance', { hub_id, lot_id, place_id: hub_id, on_hand: 0, reserved: 0, held: 0 });
  const moved: [MovementKind, Date][] = [
    ['receive', at(15, 10)],
    ['hold', at(8, 9)],
    ['destroy', at(8, 16)],
  ];
  for (const [kind, when] of moved) addMovement(rows, hub, { kind, when, lot: lot_id as Id });
  rows.add('recall', {
    hub_id,
    id: recall_id,
    reason: 'maker',
    state: 'closed',
    opened_by: ana,
    opened_at: at(8, 9),
    closed_by: ana,
    closed_at: at(8, 17),
    version: 2,
  });
  rows.add('recall_lot', { hub_id, recall_id, lot_id, made_of: null });
}

interface Moved {
  readonly kind: MovementKind;
  readonly when: Date;
  readonly lot: Id;
}

function addMovement(rows: Rows, { id: hub_id, newId }: BookHub, { kind, when, lot }: Moved): void {
  const movement_id = newId();
  const entries = entriesOf({ kind, place: hub_id, lines: [{ lot, quantity: CASES }], reason: 'recall' });
  if (!entries.ok) throw new Error(entries.error);
  rows.add('stock_movement', { hub_id, id: movement_id, kind, reason: 'recall', at: when });
  for (const { account, place, quantity } of entries.value)
    rows.add('stock_entry', { hub_id, movement_id, lot_id: lot, place_id: place, account, quantity });
}
