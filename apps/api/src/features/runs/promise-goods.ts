import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import type { TaskEntity } from '../tasks/task.entity';
import type { Neighbors } from './neighbors';

type Wanting = Pick<TaskEntity, 'id' | 'kitId' | 'kitCount'>;

/**
 * Promises the goods of these tasks. When the shelf is short, the refusal names everything at once: STOCK_SHORT with
 * each item that is wanting, how much of it, and the tasks that would go without.
 */
export async function promiseGoods(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { me, tasks }: { readonly me: Member; readonly tasks: readonly Wanting[] },
): Promise<void> {
  const without: { taskId: string; kitId: string; count: number }[] = [];
  for (const { id: taskId, kitId, kitCount: count } of tasks) {
    if (kitId === null) continue;
    const wish = { taskId, kitId, count };
    if (!(await isPromised(tx, now, neighbors, { me, wish }))) without.push(wish);
  }
  if (without.length === 0) return;
  const items = await neighbors.stock.shortFor(tx, now, me, without);
  throw new Refusal('STOCK_SHORT', { items, taskIds: without.map(({ taskId }) => taskId) });
}

async function isPromised(
  tx: Tx,
  now: Date,
  { stock }: Neighbors,
  { me, wish }: { readonly me: Member; readonly wish: Parameters<Neighbors['stock']['reserveFor']>[3] },
): Promise<boolean> {
  try {
    await stock.reserveFor(tx, now, me, wish);
    return true;
  } catch (error) {
    // Nothing was written for this task: the others may still have theirs, and the sum of what is wanting is told.
    if (error instanceof Refusal && error.code === 'STOCK_SHORT') return false;
    throw error;
  }
}
