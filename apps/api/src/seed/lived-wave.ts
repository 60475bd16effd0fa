import { entriesOf, type MovementKind } from '@doorstep/ledger';
import type { SlipFacts } from '@doorstep/lifecycle';
import { addDays } from '@doorstep/schedule';
import { DEPLOYMENT, sealBox } from '@doorstep/sealed';
import { present, seeded, type Day, type Id, type Random } from '@doorstep/std';
import { erasureOf, WAVE_ERASE } from '../features/packing/wave-erase.job';
import { recipientOf, type HubKeys } from '../founding/hub-keys';
import { hex, type Row } from '../founding/rows';
import { idOf } from './dice';
import { ITEM_IDEAS } from './invented';
import { HOUR, type Hand } from './lived-hand';
import { binFor } from './shelf-rows';
import type { InventedHub, InventedRequest } from './world';

/** Dice of their own: what is packed changes nobody else's ids. */
const SEED = 1912;
const WEEK = 7;
const FEWEST = 3;
const MOST = 6;
/** Lines of ITEM_IDEAS: rice, black beans, tomatoes, oats. */
const PACKED = [0, 1, 4, 6] as const;
/** There was one can too few: the second bag lacks it. */
const SHORT = { bag: 1, item: 4 };

interface Packed {
  readonly request: InventedRequest;
  readonly taskId: string;
  readonly bagId: Id;
  readonly state: 'packed' | 'picking' | 'reserved';
  readonly lines: readonly { readonly item: number; readonly wanted: number; readonly promised: number }[];
}

/** A wave half packed: bags that are done, one that somebody is at, and some that wait. None where nobody asks for bags. */
export async function addWave(hand: Hand, first: Day): Promise<void> {
  const { rows, hub, zone } = hand;
  const dice = seeded(SEED);
  const bags = bagsOf(hand, first, dice);
  const [someone] = bags;
  if (someone === undefined) return;
  const { day } = someone.request;
  const [id, erasure] = [idOf(dice), erasureOf(day, zone)];
  const of = { hub_id: hub.id, id };
  const ana = present(hub.members[0]).id;
  rows.add('wave', { ...of, day, started_at: hand.ago(2 * HOUR), started_by: ana });
  addGoods(hand, bags, dice);
  for (const [n, bag] of bags.entries()) {
    addBag(hand, bag, { waveId: id, position: n + 1 });
    await addSlip(hand, bag, erasure.day);
  }
  const job = { hub_id: hub.id, id: idOf(dice), name: WAVE_ERASE, payload: { waveId: id }, dedupe_key: id };
  rows.add('job', { ...job, run_at: erasure.at, attempts: 0, dead: false });
}

/** Of the first day on which some ask for groceries. */
function bagsOf({ rows, hub }: Hand, first: Day, dice: Random): readonly Packed[] {
  const [, tasks = []] = [...rows.entries()].find(([table]) => table === 'task') ?? [];
  const taskOf = new Map(tasks.map(({ request_id, id }) => [request_id, String(id)]));
  const days = Array.from({ length: WEEK }, (_, n) => addDays(first, n));
  const asked = days.map((on) =>
    hub.requests.filter(({ day, kind, state }) => day === on && kind === 'groceries' && state === 'open'),
  );
  const requests = (asked.find(({ length }) => length >= FEWEST) ?? []).slice(0, MOST);
  const half = Math.floor(requests.length / 2);
  return requests.map((request, n) => ({
    request,
    taskId: present(taskOf.get(request.id)),
    bagId: idOf(dice),
    state: n < half ? 'packed' : n === half ? 'picking' : 'reserved',
    lines: PACKED.map((item) => {
      const wanted = present(present(ITEM_IDEAS[item]).kit[request.loadUnits - 1]);
      return { item, wanted, promised: n === SHORT.bag && item === SHORT.item ? wanted - 1 : wanted };
    }),
  }));
}

/** A gift of exactly what the bags are promised, so that no other shelf is touched. */
function addGoods(hand: Hand, bags: readonly Packed[], dice: Random): void {
  const { rows, hub, today } = hand;
  const lots = new Map(PACKED.map((item) => [item as number, idOf(dice)]));
  const promised = ({ lines }: Packed) =>
    lines.map(({ item, promised: quantity }) => ({
      lot: present(lots.get(item)),
      quantity,
      place: placeOf(hub, item),
    }));
  const all = bags.flatMap(promised);
  const totals = [...lots].map(([item, lot]) => {
    const quantity = all.reduce((sum, line) => sum + (line.lot === lot ? line.quantity : 0), 0);
    return { item, lot, quantity };
  });
  for (const { item, lot, quantity } of totals) {
    const of = { hub_id: hub.id, id: lot, item_id: hub.itemIds[item], source: 'market surplus' };
    const label = { label_kind: present(ITEM_IDEAS[item]).label, label_date: addDays(today, 120) };
    rows.add('lot', { ...of, ...label, state: 'available', received_on: today });
    const place = { hub_id: hub.id, lot_id: lot, place_id: placeOf(hub, item) };
    rows.add('stock_balance', { ...place, on_hand: quantity, reserved: quantity, held: 0 });
  }
  const received = totals.map(({ item, lot, quantity }) => ({ lot, quantity, place: placeOf(hub, item) }));
  addMovement(hand, { id: idOf(dice), at: hand.ago(3 * HOUR) }, 'receive', received);
  for (const bag of bags) {
    const movement = { id: idOf(dice), at: hand.ago(2 * HOUR), task_id: bag.taskId };
    addMovement(hand, movement, 'reserve', promised(bag));
  }
}

const placeOf = (hub: InventedHub, item: number): Id => binFor(hub.bins, item) ?? hub.id;

function addMovement(
  { rows, hub }: Hand,
  movement: Row,
  kind: MovementKind,
  lines: readonly { readonly lot: Id; readonly quantity: number; readonly place: Id }[],
): void {
  rows.add('stock_movement', { hub_id: hub.id, kind, ...movement });
  for (const { place, ...line } of lines) {
    const entries = entriesOf({ kind, place, lines: [line] });
    if (!entries.ok) throw new Error(entries.error);
    for (const { lot, account, place: placeId, quantity } of entries.value)
      rows.add('stock_entry', {
        ...{ hub_id: hub.id, movement_id: movement['id'], lot_id: lot, place_id: placeId, account, quantity },
      });
  }
}

function addBag(
  hand: Hand,
  bag: Packed,
  { waveId, position }: { readonly waveId: Id; readonly position: number },
): void {
  const { rows, hub } = hand;
  const { request, taskId, bagId, state } = bag;
  const at = hand.ago(HOUR);
  const packer = (hub.members.find(({ handle }) => handle === 'sam') ?? hand.driver).id;
  const by = state === 'packed' ? { packed_by: packer, packed_at: at } : { packed_by: null, packed_at: null };
  rows.add('bag', {
    ...{ hub_id: hub.id, id: bagId, wave_id: waveId, task_id: taskId, position, boxes: request.loadUnits },
    ...{ state, ...by, version: 1 },
  });
  for (const [n, line] of bag.lines.entries()) {
    const itemId = hub.itemIds[line.item];
    const of = { hub_id: hub.id, bag_id: bagId, item_id: itemId, stands_for: itemId };
    const isIn = state === 'packed' || (state === 'picking' && n === 0);
    const seen = isIn ? pickedOf(line, packer, at) : NOT_YET;
    rows.add('bag_line', { ...of, wanted: line.wanted, promised: line.promised, ...seen });
  }
}

const NOT_YET = { state: 'open', picked: 0, picked_by: null, picked_at: null };

const pickedOf = ({ wanted, promised }: Packed['lines'][number], packer: Id, at: Date): Row => ({
  ...{ state: promised === wanted ? 'picked' : 'short', picked: promised },
  ...{ picked_by: packer, picked_at: at },
});

/** The door sign, for organizers and packers. Nothing may stand in: nobody has compared. */
async function addSlip({ rows, hub, keys }: Hand, { request, bagId }: Packed, until: string): Promise<void> {
  const slip: SlipFacts = { sign: request.drawers.place.sign, may: [] };
  const context = { deployment: DEPLOYMENT, hub: hub.id, subject: bagId, version: 0 } as const;
  const { body, wraps } = await sealBox({ ...context, compartment: 'slip' }, slip, readersOf(keys));
  const box = { hub_id: hub.id, subject_id: bagId, compartment: 'slip' };
  rows.add('sealed_box', { ...box, version: 0, body: hex(body), expires_on: until });
  for (const { kid, wrap } of wraps) rows.add('sealed_wrap', { ...box, kid, wrap: hex(wrap) });
}

const readersOf = ({ hub, board }: HubKeys) => [recipientOf(hub), recipientOf(board)];
