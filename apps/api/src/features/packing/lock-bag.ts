import { BAG, type BagState } from '@doorstep/lifecycle';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { BagLineEntity } from './bag-line.entity';
import { BagEntity } from './bag.entity';
import type { PackingNeighbors } from './packing-neighbors';

/** A bag that is the caller's until the end of the transaction, with its lines. */
export interface LockedBag {
  readonly bag: BagEntity;
  readonly lines: readonly BagLineEntity[];
}

/** Holds the task's row first, as every verb on its goods does. Refuses NOT_FOUND. */
export async function lockBag(
  tx: Tx,
  { stock }: PackingNeighbors,
  hubId: string,
  bagId: string,
): Promise<LockedBag> {
  const found = await tx.findOneBy(BagEntity, { hubId, id: bagId });
  if (found === null) throw new Refusal('NOT_FOUND');
  await stock.lock(tx, hubId, found.taskId);
  const bag = await tx.findOneBy(BagEntity, { hubId, id: bagId });
  if (bag === null) throw new Refusal('NOT_FOUND');
  return { bag, lines: await tx.findBy(BagLineEntity, { hubId, bagId }) };
}

const OPEN: ReadonlySet<BagState> = new Set(BAG.pick.from);

/** Refuses BAG_PACKED with who did it and when, BAG_NOT_FROM_HERE for a bag that nobody packs any more. */
export async function requireOpen(tx: Tx, { bag }: LockedBag): Promise<void> {
  if (OPEN.has(bag.state)) return;
  if (bag.state !== 'packed') throw new Refusal('BAG_NOT_FROM_HERE', { state: bag.state });
  throw new Refusal('BAG_PACKED', { by: await handleOf(tx, bag.hubId, bag.packedBy), at: bag.packedAt });
}

/** The pseudonym that packers call each other by. */
export async function handleOf(tx: Tx, hubId: string, memberId: string | null): Promise<string | null> {
  const [member]: { handle: string }[] = await tx.query(
    'SELECT handle FROM member WHERE hub_id = $1 AND id = $2',
    [hubId, memberId],
  );
  return member?.handle ?? null;
}

/** When a phone says that it happened: never later than now, and never before the day before. */
const EARLIEST_MS = 24 * 3_600_000;
export const happenedAt = (now: Date, deviceTime: Date): Date =>
  new Date(Math.min(now.getTime(), Math.max(deviceTime.getTime(), now.getTime() - EARLIEST_MS)));

/** Packing is for who is cleared for it. Refuses ROLE_NOT_HELD. */
export function requirePacker(me: Member): void {
  if (!mayPack(me)) throw new Refusal('ROLE_NOT_HELD');
}

export const mayPack = ({ relation, roles }: Member): boolean =>
  relation === 'organizer' || roles.includes('packer');
