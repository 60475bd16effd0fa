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
  /** What was in the bags of two evenings. */
  readonly givenIds: readonly string[];
  readonly newId: () => string;
}

/**
 * A fund with a month behind it and one thing that waits for a second person; a recall that was closed last week; two
 * evenings whose bags went out.
 */
export function addBooks(rows: Rows, hub: BookHub): void {
  addFund(rows, hub);
  addRecall(rows, hub);
  for (const daysAgo of [13, 6]) for (const itemId of hub.givenIds) addGivenOut(rows, hub, itemId, daysAgo);
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
  const { id: hub_id, today, ana, itemId, newId } = hub;
  const [lot_id, recall_id] = [newId(), newId()];
  const at = (daysAgo: number, hour: number): Date => momentOf(hub, daysAgo, hour);
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
  const lot = { lot: lot_id, quantity: CASES };
  addMovement(rows, hub, { kind: 'receive', when: at(15, 10), ...lot });
  addMovement(rows, hub, { kind: 'hold', when: at(8, 9), reason: 'recall', ...lot });
  addMovement(rows, hub, { kind: 'destroy', when: at(8, 16), reason: 'recall', ...lot });
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

const BAGS = 18;

/** One thing in every bag of an evening: it came in the day before, was promised, and left with the drivers. */
function addGivenOut(rows: Rows, hub: BookHub, itemId: string, daysAgo: number): void {
  const { id: hub_id, today, newId } = hub;
  const lot_id = newId();
  rows.add('lot', {
    hub_id,
    id: lot_id,
    item_id: itemId,
    state: 'available',
    source: 'Saturday food drive',
    received_on: addDays(today, -daysAgo - 1),
    label_kind: 'none',
    label_date: null,
    brand: null,
    code: null,
  });
  rows.add('stock_balance', { hub_id, lot_id, place_id: hub_id, on_hand: 0, reserved: 0, held: 0 });
  const lot = { lot: lot_id, quantity: BAGS };
  addMovement(rows, hub, { kind: 'receive', when: momentOf(hub, daysAgo + 1, 11), ...lot });
  addMovement(rows, hub, { kind: 'reserve', when: momentOf(hub, daysAgo, 14), ...lot });
  addMovement(rows, hub, { kind: 'issue', when: momentOf(hub, daysAgo, 17), ...lot });
}

const momentOf = ({ today, zone }: BookHub, daysAgo: number, hour: number): Date =>
  new Date(instantOf(addDays(today, -daysAgo), hour * 60, zone));

interface Moved {
  readonly kind: MovementKind;
  readonly when: Date;
  readonly lot: string;
  readonly quantity: number;
  readonly reason?: string;
}

function addMovement(rows: Rows, { id: hub_id, newId }: BookHub, moved: Moved): void {
  const { kind, when, lot, quantity, reason } = moved;
  const movement_id = newId();
  const posted = { kind, place: hub_id, lines: [{ lot: lot as Id, quantity }] };
  const entries = entriesOf(reason === undefined ? posted : { ...posted, reason });
  if (!entries.ok) throw new Error(entries.error);
  rows.add('stock_movement', { hub_id, id: movement_id, kind, reason: reason ?? null, at: when });
  for (const { account, place, quantity: units } of entries.value)
    rows.add('stock_entry', { hub_id, movement_id, lot_id: lot, place_id: place, account, quantity: units });
}
