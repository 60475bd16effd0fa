import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { readItems } from '../goods/items.service';
import { happenedAt, lockBag, type LockedBag, requireOpen } from './lock-bag';
import type { PackingNeighbors } from './packing-neighbors';
import type { SubstituteInput } from './packing.types';
import { bagBegun, lineOf } from './pick-line';
import { readRules, standsIn } from './stand-ins';
import { WaveEntity } from './wave.entity';

/**
 * Something goes in for what is short: of the same group, or by the hub's own word. What the household may eat is in the slip and is read by the
 * phone; here it is seen to that the one may stand in for the other, that no more goes in than is missing, and that the shelf has it. Refuses
 * SUBSTITUTE_WRONG, QUANTITY_WRONG with the most there may be, STOCK_SHORT, BAG_PACKED, BAG_NOT_FROM_HERE.
 */
export async function substituteLine(
  tx: Tx,
  now: Date,
  neighbors: PackingNeighbors,
  { me, input }: { readonly me: Member; readonly input: SubstituteInput },
): Promise<void> {
  const { hubId } = me;
  const { itemId, insteadId, quantity } = input;
  const locked = await lockBag(tx, neighbors, hubId, input.bagId);
  await requireOpen(tx, locked);
  const most = missingOf(locked, itemId);
  if (quantity > most) throw new Refusal('QUANTITY_WRONG', { most });
  await requireStandIn(tx, hubId, itemId, insteadId);
  const { taskId, waveId } = locked.bag;
  const { day } = await tx.findOneByOrFail(WaveEntity, { hubId, id: waveId });
  const tasks = [{ taskId, lines: [{ itemId: insteadId, quantity }] }];
  await neighbors.stock.promise(tx, now, me, { day, tasks });
  await tx.query(PUT_IN, [
    hubId,
    input.bagId,
    insteadId,
    itemId,
    quantity,
    me.id,
    happenedAt(now, input.deviceTime),
  ]);
  await bagBegun(tx, locked);
}

/** How many of an item a bag does without, and nothing stands in for yet. */
function missingOf(locked: LockedBag, itemId: string): number {
  const { wanted, state, promised, picked } = lineOf(locked, itemId, itemId);
  const stands = locked.lines.filter((line) => line.standsFor === itemId && line.itemId !== itemId);
  const there = state === 'open' ? promised : picked;
  return wanted - there - stands.reduce((sum, line) => sum + line.picked, 0);
}

async function requireStandIn(tx: Tx, hubId: string, itemId: string, insteadId: string): Promise<void> {
  const items = await readItems(tx, hubId, [itemId, insteadId]);
  const [item, instead] = [itemId, insteadId].map((id) => items.find((one) => one.id === id));
  if (item === undefined || instead === undefined) throw new Refusal('NOT_FOUND');
  if (!standsIn(item, instead, await readRules(tx, hubId))) throw new Refusal('SUBSTITUTE_WRONG');
}

const PUT_IN = `
  INSERT INTO bag_line AS l (hub_id, bag_id, item_id, stands_for, wanted, promised, picked, state, picked_by, picked_at)
  VALUES ($1, $2, $3, $4, $5, $5, $5, 'picked', $6, $7)
  ON CONFLICT (hub_id, bag_id, item_id, stands_for) DO UPDATE SET wanted = l.wanted + $5, promised = l.promised + $5,
    picked = l.picked + $5, picked_by = excluded.picked_by, picked_at = excluded.picked_at`;
