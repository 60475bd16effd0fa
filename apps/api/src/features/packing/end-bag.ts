import { BAG, BAG_STANDS, type BagState } from '@doorstep/lifecycle';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { BagEntity } from './bag.entity';
import { happenedAt, lockBag, requireOpen } from './lock-bag';
import type { PackingNeighbors } from './packing-neighbors';
import type { PackBagInput } from './packing.types';

/**
 * The bag is whole: everything that the shelf gave is in it, or somebody has said how much was there. Twice by one
 * person changes nothing. Refuses BAG_NOT_WHOLE with the items nobody has decided on, BAG_PACKED, BAG_NOT_FROM_HERE.
 */
export async function packBag(
  tx: Tx,
  now: Date,
  neighbors: PackingNeighbors,
  { me, input }: { readonly me: Member; readonly input: PackBagInput },
): Promise<void> {
  const { hubId } = me;
  const locked = await lockBag(tx, neighbors, hubId, input.bagId);
  if (locked.bag.state === 'packed' && locked.bag.packedBy === me.id) return;
  await requireOpen(tx, locked);
  const open = locked.lines.filter(({ state, promised }) => state === 'open' && promised > 0);
  if (open.length > 0) throw new Refusal('BAG_NOT_WHOLE', { itemIds: open.map(({ itemId }) => itemId) });
  await tx.update(
    BagEntity,
    { hubId, id: input.bagId },
    {
      state: BAG.pack.to,
      packedBy: me.id,
      packedAt: happenedAt(now, input.deviceTime),
      version: locked.bag.version + 1,
    },
  );
}

const STANDS: ReadonlySet<BagState> = new Set(BAG_STANDS);

/** Nobody carries this bag any more: its goods are free, and what is in it has to be put back. Refuses BAG_NOT_FROM_HERE. */
export async function cancelBag(
  tx: Tx,
  now: Date,
  neighbors: PackingNeighbors,
  { me, bagId }: { readonly me: Member; readonly bagId: string },
): Promise<void> {
  const { bag } = await lockBag(tx, neighbors, me.hubId, bagId);
  if (!STANDS.has(bag.state)) throw new Refusal('BAG_NOT_FROM_HERE', { state: bag.state });
  await neighbors.stock.free(tx, now, me, bag.taskId);
}

/** What was in it lies on the shelf again. Twice changes nothing. Refuses BAG_NOT_FROM_HERE. */
export async function putBackBag(
  tx: Tx,
  neighbors: PackingNeighbors,
  { me, bagId }: { readonly me: Member; readonly bagId: string },
): Promise<void> {
  const { bag } = await lockBag(tx, neighbors, me.hubId, bagId);
  if (bag.state === BAG.putBack.to) return;
  if (bag.state !== 'unpack') throw new Refusal('BAG_NOT_FROM_HERE', { state: bag.state });
  await tx.update(
    BagEntity,
    { hubId: me.hubId, id: bagId },
    { state: BAG.putBack.to, version: bag.version + 1 },
  );
}
