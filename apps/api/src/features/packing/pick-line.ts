import { BAG } from '@doorstep/lifecycle';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import type { LotQuantity } from '../stock/bag-stock.service';
import { BagLineEntity } from './bag-line.entity';
import { handleOf, happenedAt, lockBag, type LockedBag, requireOpen } from './lock-bag';
import type { PackingNeighbors } from './packing-neighbors';
import type { PickLineInput, UnpickLineInput } from './packing.types';
import { takeOtherLot } from './take-other-lot';

interface Picking {
  readonly me: Member;
  readonly input: PickLineInput;
}

/**
 * Somebody has put so many of an item into a bag. Less than was promised: the rest is not where the books say, and
 * nobody is promised it until somebody has looked. The same line twice by one person changes nothing. Refuses
 * LINE_PICKED with who, when and how many, BAG_PACKED, BAG_NOT_FROM_HERE, QUANTITY_WRONG, LOT_NOT_USABLE,
 * LOT_REASON_MISSING, STOCK_SHORT.
 */
export async function pickLine(
  tx: Tx,
  now: Date,
  neighbors: PackingNeighbors,
  { me, input }: Picking,
): Promise<void> {
  const locked = await lockBag(tx, neighbors, me.hubId, input.bagId);
  const line = lineOf(locked, input.itemId, input.itemId);
  if (line.pickedBy === me.id) return;
  if (line.pickedBy !== null) throw await pickedAlready(tx, line);
  await requireOpen(tx, locked);
  if (input.quantity > line.promised) throw new Refusal('QUANTITY_WRONG', { most: line.promised });
  await settleLots(tx, now, neighbors, { me, input, locked, line });
  const { quantity } = input;
  await tx.update(BagLineEntity, keyOf(line), {
    promised: quantity,
    picked: quantity,
    state: quantity === line.wanted ? 'picked' : 'short',
    pickedBy: me.id,
    pickedAt: happenedAt(now, input.deviceTime),
  });
  await bagBegun(tx, locked);
}

async function pickedAlready(tx: Tx, line: BagLineEntity): Promise<Refusal> {
  const by = await handleOf(tx, line.hubId, line.pickedBy);
  return new Refusal('LINE_PICKED', { itemId: line.itemId, by, at: line.pickedAt, quantity: line.picked });
}

interface Settling extends Picking {
  readonly locked: LockedBag;
  readonly line: BagLineEntity;
}

/** What the ledger promises the bag becomes what is in it. */
async function settleLots(
  tx: Tx,
  now: Date,
  neighbors: PackingNeighbors,
  { me, input, locked, line }: Settling,
): Promise<void> {
  const { taskId, hubId } = locked.bag;
  const all = await neighbors.stock.promisedOf(tx, hubId, taskId, line.itemId);
  const own = firstOf(all, line.promised);
  if (input.lotId != null) return takeOtherLot(tx, now, neighbors, { me, input, bag: locked.bag, own });
  const kept = firstOf(own, input.quantity);
  const lines = lessThan(own, kept);
  await neighbors.stock.missing(tx, now, me, { taskId, lines, reason: 'not_found' });
}

/** The first so many units of a list of lots. */
export function firstOf<Lot extends LotQuantity>(lots: readonly Lot[], units: number): Lot[] {
  let left = units;
  return lots.flatMap((lot) => {
    const quantity = Math.min(left, lot.quantity);
    left -= quantity;
    return quantity > 0 ? [{ ...lot, quantity }] : [];
  });
}

/** What of the lots is not in `kept`, which holds their first units. */
function lessThan(lots: readonly LotQuantity[], kept: readonly LotQuantity[]): LotQuantity[] {
  return lots.flatMap(({ lotId, placeId, quantity }, i) => {
    const rest = quantity - (kept[i]?.quantity ?? 0);
    return rest > 0 ? [{ lotId, placeId, quantity: rest }] : [];
  });
}

/**
 * Takes a tick back that was a slip of the finger: the line is open again, and what stood in goes back on the shelf.
 * Refuses BAG_PACKED, BAG_NOT_FROM_HERE, and LINE_PICKED when somebody else made the tick.
 */
export async function unpickLine(
  tx: Tx,
  now: Date,
  neighbors: PackingNeighbors,
  { me, input }: { readonly me: Member; readonly input: UnpickLineInput },
): Promise<void> {
  const locked = await lockBag(tx, neighbors, me.hubId, input.bagId);
  const line = lineOf(locked, input.itemId, input.standsFor);
  if (line.pickedBy === null) return;
  if (line.pickedBy !== me.id) throw await pickedAlready(tx, line);
  await requireOpen(tx, locked);
  if (line.standsFor === line.itemId) {
    await tx.update(BagLineEntity, keyOf(line), { state: 'open', picked: 0, pickedBy: null, pickedAt: null });
    return;
  }
  const { taskId, hubId } = locked.bag;
  const all = await neighbors.stock.promisedOf(tx, hubId, taskId, line.itemId);
  const from = firstOf([...all].reverse(), line.promised);
  await neighbors.stock.exchange(tx, now, me, { taskId, from, to: [] });
  await tx.delete(BagLineEntity, keyOf(line));
}

/** Refuses NOT_FOUND. */
export function lineOf({ lines }: LockedBag, itemId: string, standsFor: string): BagLineEntity {
  const line = lines.find((one) => one.itemId === itemId && one.standsFor === standsFor);
  if (line === undefined) throw new Refusal('NOT_FOUND');
  return line;
}

const keyOf = ({ hubId, bagId, itemId, standsFor }: BagLineEntity) => ({ hubId, bagId, itemId, standsFor });

/** Something is in it: from here on it is not replaced, but taken apart. */
export async function bagBegun(tx: Tx, { bag }: LockedBag): Promise<void> {
  await tx.query(`UPDATE bag SET state = $3, version = version + 1 WHERE hub_id = $1 AND id = $2`, [
    bag.hubId,
    bag.id,
    BAG.pick.to,
  ]);
}
